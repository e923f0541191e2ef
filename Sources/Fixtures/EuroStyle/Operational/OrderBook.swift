/// Everything about an order but its lines and what they add up to.
public struct OrderHead: Sendable {
  /// The order's row, from 0.
  public let row: Int
  /// The customer's row.
  public let customer: Int
  /// The second of the order.
  public let instant: Instant
  let course: OrderCourse
  private let compactStore: CompactIndex
  private let compactCampaign: CompactIndex
  /// Whole percent off each line.
  let discount: UInt8
  /// How it was bought.
  public let channel: OrderChannel
  /// The country whose company sells.
  public let country: Country

  @inline(__always)
  init(
    row: Int, country: Country, customer: Int, store: Int?, channel: OrderChannel,
    instant: Instant, campaign: Int?, discount: UInt8, course: OrderCourse
  ) {
    self.row = row
    self.country = country
    self.customer = customer
    compactStore = CompactIndex(store)
    self.channel = channel
    self.instant = instant
    compactCampaign = CompactIndex(campaign)
    self.discount = discount
    self.course = course
  }

  /// The shop; nil when bought online or by telephone.
  public var store: Int? { compactStore.index }

  /// The day of the order.
  public var day: Day { instant.day }

  var campaign: Int? { compactCampaign.index }
}

/// Where an order was placed.
public enum OrderChannel: Int, LabelledCell {
  /// The four channels.
  case online, inStore, mobileApp, phone
}

/// All orders at a seed and scale.
struct OrderBook: Sendable {
  let count: Int
  let days: RowCalendar
  let cycle: CountryCycle
  let customers: CustomerBase
  let network: StoreNetwork
  let campaigns: CampaignPlan
  let courses: OrderCourses
  private let head: Stream
  private let onlineShare: [Probability]
  /// The hours at which is sold: online first, then each of the shops' opening hours.
  private let hours: [TimeOfDay]
  /// Which hours the shops of a country have on a day, 0 when closed: country × days + day.
  private let storeHours: [UInt8]

  /// How many orders try to carry a campaign's code.
  static let codeShare = Probability.percent(30)
  /// Hours in store from 6 to 22, in tenths of a percent.
  static let shopHours = [
    5, 10, 25, 45, 60, 80, 110, 95, 80, 70, 85, 120, 115, 95, 70, 20, 5,
  ]
  /// Hours online from 0 to 23: little at night, a peak after work and dinner.
  static let webHours = [
    10, 6, 4, 3, 4, 8, 18, 30, 40, 46, 50, 52, 58, 56, 50, 50, 54, 60, 68, 78, 86, 80, 58, 30,
  ]

  init(
    count: Int, customers customerCount: Int, seed: Seed, network: StoreNetwork,
    campaigns: CampaignPlan
  ) {
    let streams = TableStreams(seed: seed, table: "eurostyle_operational.orders")
    let calendar = RetailCalendar.shared
    let weights = CumulativeTable(calendar.dayWeights)
    self.count = count
    days = RowCalendar(count, over: weights)
    cycle = CountryCycle(count: count, rotation: streams("country"))
    customers = CustomerBase(count: customerCount, orders: cycle, orderDays: days, seed: seed)
    self.network = network
    self.campaigns = campaigns
    courses = OrderCourses(streams)
    head = streams("head")
    var ranges: [Range<Int>] = []
    storeHours = Country.allCases.flatMap { country in
      (0..<RetailCalendar.dayCount).map { number in
        let day = RetailCalendar.firstDay + number
        guard calendar.isOpen(country, on: day), let range = country.facts.hours(on: day)
        else { return 0 }
        if !ranges.contains(range) { ranges.append(range) }
        return UInt8(1 + (ranges.firstIndex(of: range) ?? 0))
      }
    }
    hours =
      [TimeOfDay(Self.webHours, from: 0)]
      + ranges.map { TimeOfDay($0.map { Self.shopHours[$0 - 6] }, from: $0.lowerBound) }
    // What closed days sell is all online, so on open days less is.
    onlineShare = Country.allCases.map { country in
      let total = Int(weights.total / 1_000_000)
      let open = (0..<RetailCalendar.dayCount).reduce(0) { sum, number in
        calendar.isOpen(country, on: RetailCalendar.firstDay + number)
          ? sum + calendar.dayWeights[number] / 1_000_000 : sum
      }
      let inStore = (100 - country.facts.onlineShare) * total / 100
      return Probability((open - inStore) / 1000, in: open / 1000)
    }
  }

  /// An order without its lines.
  func head(_ row: Int) -> OrderHead { head(row, on: days.day(of: row)) }

  /// An order without its lines, for those who know on which day of the books it falls.
  func head(_ row: Int, on number: Int) -> OrderHead {
    let day = RetailCalendar.firstDay + number
    let (country, rank) = cycle.member(row)
    let index = Int(country.rawValue)
    var draws = head.draws(row)
    let shopHours = Int(storeHours[index * RetailCalendar.dayCount + number])
    let isOnline = draws.happens(onlineShare[index]) || shopHours == 0
    let range = days.rows(on: number)
    let quantile = TimeOfDay.quantile(
      row - range.lowerBound, of: range.count, jitter: draws.next())
    let second = hours[isOnline ? 0 : shopHours].second(at: quantile)
    let customer = customers.cycle.index(
      of: country, rank: buyer(rank, country, number, &draws))
    let campaign =
      draws.happens(Self.codeShare) ? campaigns.campaign(on: number, in: country, &draws) : nil
    var store: Int?
    var channel = OrderChannel.inStore
    if isOnline {
      let kind = draws.next(below: 100)
      channel = kind < 76 ? .online : kind < 96 ? .mobileApp : .phone
    } else {
      let home = customers.city(of: customer, in: country)
      store =
        draws.happens(.percent(82))
        ? network.store(near: home, of: country, on: day)
        : network.store(of: country, on: day, draw: draws.next())
    }
    let instant = day.start + second
    return OrderHead(
      row: row, country: country, customer: customer, store: store, channel: channel,
      instant: instant, campaign: campaign, discount: campaign.map(campaigns.discount) ?? 0,
      course: courses.course(row, instant, isOnline: isOnline, in: country))
  }

  /// When the shops of a country sell on a day of the books, as seconds of the day by quantile; nil
  /// where they are closed.
  func shopSecond(of country: Country, on number: Int, at quantile: UInt64) -> Int? {
    let hours = Int(storeHours[Int(country.rawValue) * RetailCalendar.dayCount + number])
    return hours == 0 ? nil : self.hours[hours].second(at: quantile)
  }

  /// The campaign whose code an order carries, by the draws of ``head(_:)`` that lead to it.
  func campaign(ofOrder row: Int) -> Int? {
    let day = days.day(of: row)
    let (country, rank) = cycle.member(row)
    var draws = head.draws(row)
    // Where it was placed, and when.
    for _ in 0..<2 { _ = draws.next() }
    if !customers.arrivals[Int(country.rawValue)].firsts.happens(rank) {
      customers.skipReturning(on: day, in: country, &draws)
    }
    return draws.happens(Self.codeShare)
      ? campaigns.campaign(on: day, in: country, &draws) : nil
  }

  /// Calls `body` with each order of a range, without its lines.
  @inline(__always)
  func forEachHead(in range: Range<Int>, _ body: (OrderHead) -> Void) {
    var day = 0
    for row in range {
      day = days.day(of: row, near: day)
      body(head(row, on: day))
    }
  }

  /// Who buys, by rank among the country's customers, for an order by rank among its orders.
  @inline(__always)
  private func buyer(
    _ rank: Int, _ country: Country, _ day: Int, _ draws: inout Draws
  ) -> Int {
    let index = Int(country.rawValue)
    if customers.arrivals[index].firsts.happens(rank) {
      return customers.arrivals[index].customer(
        arriving: customers.arrivals[index].firsts.before(rank))
    }
    return customers.returning(on: day, in: country, &draws)
      ?? customers.arrivals[index].customer(arriving: 0)
  }

  /// When somebody who joined during the books bought first, by rank in the country.
  func firstPurchase(of rank: Int, in country: Country) -> Instant {
    let order = customers.arrivals[Int(country.rawValue)].firstPurchase(ofNewcomer: rank)
    return head(cycle.index(of: country, rank: order)).instant
  }
}
