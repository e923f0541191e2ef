/// A visit to the web shop.
public struct Session: Sendable {
  /// The session's row, from 0.
  public let row: Int
  /// The country whose shop was visited.
  public let country: Country
  let language: Language
  /// The customer's row; nil for visitors who did not sign in.
  public let customer: Int?
  /// The order that the visit ended in; nil for most.
  public let order: OrderHead?
  /// When the first page was shown.
  public let start: Instant
  let duration: Int
  let intent: Intent
  let userAgent: Int
  let source: Int
  let campaign: Int?
  let address: UInt64
  /// Its rows in the tables that belong to sessions.
  let children: SessionChildren

  /// When the last page was left.
  var end: Instant { start + duration }
  var isBounce: Bool { children.pages.count == 1 }
}

/// What a visitor came for.
enum Intent: UInt8, Sendable {
  case bounce, browse, shop, buy
}

/// The rows of a session in the tables that belong to sessions.
struct SessionChildren: Sendable {
  var pages: Range<Int>
  var carts: Range<Int>
  var searches: Range<Int>
  var events: Range<Int>
  var recommendations: Range<Int>
  var tests: Range<Int>
}

/// The visits that the web shop tracked, a sample of all.
struct SessionBook: Sendable {
  let count: Int
  let orders: OrderBook
  let vocabulary = WebVocabulary.shared
  /// How the rows of each table go to sessions.
  let shares: [SessionTable: Apportionment]
  private let pages, carts, searches, events, recommendations, tests: Apportionment
  private let days: RowCalendar
  private let cycle: CountryCycle
  private let deal: Stream
  private let visit: Stream
  private let match: Stream
  private let pageTime: Stream
  private let hours: TimeOfDay

  /// How many sessions share a deck of profiles.
  static let blockSize = 100

  /// What a visitor came for, and how many rows of each table that makes in relation to others.
  ///
  /// The first number is the pages beyond the first.
  private struct Profile {
    let intent: Intent
    let pages, carts, searches, events, recommendations: Int
  }

  private static let deck: [Profile] = {
    func profile(_ intent: Intent, pages: Int) -> Profile {
      switch intent {
      case .bounce:
        Profile(intent: intent, pages: 0, carts: 0, searches: 0, events: 1, recommendations: 2)
      case .browse:
        Profile(intent: intent, pages: pages, carts: 0, searches: 2, events: 5, recommendations: 8)
      case .shop:
        Profile(
          intent: intent, pages: pages, carts: 2, searches: 4, events: 10, recommendations: 15)
      case .buy:
        Profile(
          intent: intent, pages: pages, carts: 3, searches: 4, events: 20, recommendations: 25)
      }
    }
    return (0..<36).map { _ in profile(.bounce, pages: 0) }
      + (0..<34).map { profile(.browse, pages: 1 + $0 % 7) }
      + (0..<24).map { profile(.shop, pages: 5 + $0 % 10) }
      + (0..<6).map { profile(.buy, pages: 11 + $0 * 2) }
  }()
  private static let strides = (3..<97).filter { $0 % 2 != 0 && $0 % 5 != 0 }

  init(scale: Scale, orders: OrderBook, seed: Seed) {
    let streams = TableStreams(seed: seed, table: "eurostyle_webshop.web_sessions")
    let count = scale.count(173_400)
    self.count = count
    self.orders = orders
    func split(_ full: Int, minimum: Int = 0) -> Apportionment {
      Apportionment(
        max(scale.count(full), minimum * count), over: count, blockSize: Self.blockSize,
        minimum: minimum)
    }
    pages = split(1_030_000, minimum: 1)
    carts = split(50_000)
    searches = split(25_000)
    events = split(100_000)
    recommendations = split(200_000)
    tests = split(30_000)
    shares = [
      .pages: pages, .carts: carts, .searches: searches, .events: events,
      .recommendations: recommendations, .tests: tests,
    ]
    let weights = CumulativeTable(RetailCalendar.shared.dayWeights)
    days = RowCalendar(count, over: weights)
    cycle = CountryCycle(count: count, rotation: streams("country"))
    deal = streams("deal")
    visit = streams("visit")
    match = streams("order")
    pageTime = streams("page_time")
    hours = TimeOfDay(OrderBook.webHours, from: 0)
  }

  /// Calls `body` with each session of a range.
  @inline(__always)
  func forEachSession(in range: Range<Int>, _ body: (Session) -> Void) {
    var row = range.lowerBound
    var split = SessionSplit()
    while row < range.upperBound {
      let block = row / Self.blockSize
      let parents = pages.parents(ofBlock: block)
      self.split(block, into: &split)
      while row < min(parents.upperBound, range.upperBound) {
        body(session(row, split.children(row - parents.lowerBound)))
        row += 1
      }
    }
  }

  /// Calls `body` with each session that has rows of a table within a range, and these rows.
  @inline(__always)
  func forEachSession(
    with rows: Range<Int>, of table: SessionTable, _ body: (Session, Range<Int>) -> Void
  ) {
    guard !rows.isEmpty, let share = shares[table] else { return }
    var split = SessionSplit()
    var block = share.block(ofChild: rows.lowerBound)
    while block < share.blocks, share.children(ofBlock: block).lowerBound < rows.upperBound {
      self.split(block, into: &split)
      let first = share.parents(ofBlock: block).lowerBound
      for place in 0..<share.parents(ofBlock: block).count {
        let children = split.children(place)
        let part = children.0[table].clamped(to: rows)
        if !part.isEmpty { body(session(first + place, children), part) }
      }
      block += 1
    }
  }

  /// Calls `body` with each session of a block.
  func forEachSession(ofBlock block: Int, _ body: (Session) -> Void) {
    forEachSession(in: pages.parents(ofBlock: block), body)
  }

  /// How many rows a table has.
  func children(of table: SessionTable) -> Int { shares[table]?.children ?? 0 }

  /// How many sessions of a block have a cart.
  func cartCount(ofBlock block: Int) -> Int {
    let profile = profile(block)
    var firsts: [Int] = []
    carts.split(block: block, into: &firsts) { profile($0).carts }
    return zip(firsts, firsts.dropFirst()).count { $0 < $1 }
  }

  @inline(__always)
  private func profile(_ block: Int) -> (Int) -> Profile {
    var draws = deal.draws(block)
    let stride = Self.strides[draws.next(below: Self.strides.count)]
    let start = draws.next(below: Self.blockSize)
    return { place in Self.deck[(start + place * stride) % Self.blockSize] }
  }

  private func split(_ block: Int, into split: inout SessionSplit) {
    let profile = profile(block)
    split.intents.removeAll(keepingCapacity: true)
    for place in 0..<pages.parents(ofBlock: block).count {
      split.intents.append(profile(place).intent)
    }
    pages.split(block: block, into: &split.pages) { profile($0).pages }
    carts.split(block: block, into: &split.carts) { profile($0).carts }
    searches.split(block: block, into: &split.searches) { profile($0).searches }
    events.split(block: block, into: &split.events) { profile($0).events }
    recommendations.split(block: block, into: &split.recommendations) {
      profile($0).recommendations
    }
    tests.split(block: block, into: &split.tests) { _ in 1 }
  }

  /// How long a page is looked at, in seconds: mostly short, 240 at most.
  @inline(__always)
  func seconds(onPage row: Int) -> Int {
    let bits = pageTime.bits(row)
    return 4 + bounded(bits, 30) + (bits & 3 == 0 ? bounded(mix(bits), 206) : 0)
  }

  @inline(__always)
  private func session(_ row: Int, _ split: (SessionChildren, Intent)) -> Session {
    let (children, intent) = split
    let day = days.day(of: row)
    let range = days.rows(on: day)
    var draws = visit.draws(row)
    var duration = 0
    for page in children.pages { duration += seconds(onPage: page) }
    let quantile = TimeOfDay.quantile(
      row - range.lowerBound, of: range.count, jitter: draws.next())
    let midnight = (RetailCalendar.firstDay + day).start
    // A visit ends on the day on which it began.
    let second = max(0, min(hours.second(at: quantile), 86_399 - duration))
    var start = midnight + second
    let order = intent == .buy ? order(of: row, on: day, children, duration) : nil
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
      vocabulary.sources[source].medium.isEmpty
      ? nil : orders.campaigns.campaign(on: day, in: country, &draws)
    return Session(
      row: row, country: country, language: language(country, draws.next(below: 100)),
      customer: customer, order: order, start: start, duration: duration, intent: intent,
      userAgent: vocabulary.userAgentWeights.pick(draws.next()), source: source,
      campaign: campaign, address: draws.next(), children: children)
  }

  /// The order in which a visit ends: an online order of the same day, and none has two visits.
  private func order(
    of row: Int, on day: Int, _ children: SessionChildren, _ duration: Int
  ) -> OrderHead? {
    let candidates = orders.days.rows(on: day)
    let place = row - days.rows(on: day).lowerBound
    guard place < candidates.count, children.pages.count >= 6, !children.carts.isEmpty,
      !children.events.isEmpty
    else { return nil }
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

/// The tables whose rows belong to sessions.
enum SessionTable: Sendable {
  case pages, carts, searches, events, recommendations, tests
}

extension SessionChildren {
  subscript(table: SessionTable) -> Range<Int> {
    switch table {
    case .pages: pages
    case .carts: carts
    case .searches: searches
    case .events: events
    case .recommendations: recommendations
    case .tests: tests
    }
  }
}

/// What a block of sessions has of each table: the first row of each session.
private struct SessionSplit {
  var intents: [Intent] = []
  var pages: [Int] = []
  var carts: [Int] = []
  var searches: [Int] = []
  var events: [Int] = []
  var recommendations: [Int] = []
  var tests: [Int] = []

  @inline(__always)
  func children(_ place: Int) -> (SessionChildren, Intent) {
    func range(_ firsts: [Int]) -> Range<Int> { firsts[place]..<firsts[place + 1] }
    return (
      SessionChildren(
        pages: range(pages), carts: range(carts), searches: range(searches),
        events: range(events), recommendations: range(recommendations), tests: range(tests)),
      intents[place]
    )
  }
}
