/// The visits that the web shop tracked, a sample of all.
struct SessionBook: Sendable {
  let count: Int
  let orders: OrderBook
  /// How the rows of each table go to visits.
  let shares: SessionShares
  private let vocabulary = WebVocabulary.shared
  private let days: RowCalendar
  private let cycle: CountryCycle
  private let visit: Stream
  private let match: Stream
  private let pageTime: Stream
  private let hours: TimeOfDay

  init(scale: Scale, orders: OrderBook, seed: Seed) {
    let streams = TableStreams(seed: seed, table: "eurostyle_webshop.web_sessions")
    let count = scale.count(173_400)
    self.count = count
    self.orders = orders
    shares = SessionShares(scale: scale, sessions: count, deal: streams("deal"))
    let weights = CumulativeTable(RetailCalendar.shared.dayWeights)
    days = RowCalendar(count, over: weights)
    cycle = CountryCycle(count: count, rotation: streams("country"))
    visit = streams("visit")
    match = streams("order")
    pageTime = streams("page_time")
    hours = TimeOfDay(OrderBook.webHours, from: 0)
  }

  /// The visits of some blocks.
  func sessions(ofBlocks blocks: Range<Int>) -> [Session] {
    var sessions: [Session] = []
    sessions.reserveCapacity(blocks.count * SessionShares.blockSize)
    var (pages, carts, events): ([Int], [Int], [Int]) = ([], [], [])
    for block in blocks {
      shares.split(block, of: .pages, into: &pages)
      shares.split(block, of: .carts, into: &carts)
      shares.split(block, of: .events, into: &events)
      let first = shares[.pages].parents(ofBlock: block).lowerBound
      for (place, comesToBuy) in shares.buyers(block).enumerated() {
        let hasCart = carts[place] < carts[place + 1]
        let pages = pages[place]..<pages[place + 1]
        let canBuy =
          comesToBuy && hasCart && events[place] < events[place + 1] && pages.count >= 6
        sessions.append(
          session(first + place, pages: pages, hasCart: hasCart, canBuy: canBuy))
      }
    }
    return sessions
  }

  /// How long a page is looked at, in seconds: mostly short, 240 at most.
  @inline(__always)
  func seconds(onPage row: Int) -> Int {
    let bits = pageTime.bits(row)
    return 4 + bounded(bits, 30) + (bits & 3 == 0 ? bounded(mix(bits), 206) : 0)
  }

  private func session(
    _ row: Int, pages: Range<Int>, hasCart: Bool, canBuy: Bool
  ) -> Session {
    let day = days.day(of: row)
    let range = days.rows(on: day)
    var draws = visit.draws(row)
    var duration = 0
    for page in pages { duration += seconds(onPage: page) }
    let quantile = TimeOfDay.quantile(
      row - range.lowerBound, of: range.count, jitter: draws.next())
    let midnight = (RetailCalendar.firstDay + day).start
    // A visit ends on the day on which it began.
    let second = max(0, min(hours.second(at: quantile), 86_399 - duration))
    var start = midnight + second
    let order = canBuy ? order(of: row, on: day, duration) : nil
    var country = cycle.country(row)
    var customer: Int?
    let signsIn = draws.happens(.percent(45))
    if let order {
      country = order.country
      customer = order.customer
      // The order is placed in the last second of the visit.
      start = order.instant + 1 - duration
    } else if signsIn && day > 0 {
      customer = orders.customers.returning(on: day, in: country, &draws)
        .map { orders.customers.cycle.index(of: country, rank: $0) }
    }
    let source = vocabulary.sourceWeights.pick(draws.next())
    let campaign =
      vocabulary.sources[source].hasMedium
      ? orders.campaigns.campaign(on: day, in: country, &draws) : nil
    let language = language(country, draws.next(below: 100))
    let userAgent = vocabulary.userAgentWeights.pick(draws.next())
    let bits = draws.next()
    return Session(
      start: start, duration: duration, country: country, language: language,
      customer: customer, order: order?.row, userAgent: userAgent, source: source,
      campaign: campaign, address: UInt16(bits % 3 * 254 + (bits >> 8) % 254),
      hasCart: hasCart)
  }

  /// The order in which a visit ends: an online order of the same day, and none has two visits.
  private func order(of row: Int, on day: Int, _ duration: Int) -> OrderHead? {
    let candidates = orders.days.rows(on: day)
    let place = row - days.rows(on: day).lowerBound
    guard place < candidates.count else { return nil }
    let shuffle = Permutation(of: candidates.count, key: match.bits(day))
    let order = orders.head(candidates.lowerBound + shuffle(place))
    let isInBrowser = order.channel == .online || order.channel == .mobileApp
    guard isInBrowser, order.course.status != .cancelled,
      order.instant.secondOfDay + 1 >= duration
    else { return nil }
    return order
  }

  private func language(_ country: Country, _ draw: Int) -> Language {
    switch country {
    case .nl: .nl
    case .de: .de
    case .fr: .fr
    case .be: draw < 58 ? .nl : .fr
    case .lu: draw < 70 ? .fr : .de
    }
  }
}
