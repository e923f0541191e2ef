/// Who the customers are: their countries, when they first buy, and where they live.
///
/// A customer's number follows from two lists. Those who registered before the books begin come
/// first within their country, in the order of registration; then those who join during the books,
/// in the order of their first purchase. Every customer has a first purchase in the books.
struct CustomerBase: Sendable {
  let count: Int
  let cycle: CountryCycle
  /// Of each country, how and when customers appear.
  let arrivals: [Arrivals]
  /// How many customers of a country have appeared before a day: country × (days + 1) + day.
  private let appeared: [Int]
  private let cities: AliasTables
  private let cityNumbers: [Int]
  private let city: Stream
  private let optIn: Stream
  let geography = Geography.shared

  init(count: Int, orders: CountryCycle, orderDays: RowCalendar, seed: Seed) {
    let streams = TableStreams(seed: seed, table: "eurostyle_operational.customers")
    self.count = count
    let cycle = CountryCycle(count: count, rotation: streams("country"))
    self.cycle = cycle
    let shuffle = streams("first_order")
    arrivals = Country.allCases.map { country in
      Arrivals(
        country, customers: cycle.count(of: country), orders: orders, days: orderDays,
        key: shuffle.bits(Int(country.rawValue)))
    }
    let arrivals = arrivals
    appeared = Country.allCases.flatMap { country in
      orderDays.bounds.map { bound in
        let rank =
          bound == orders.count ? orders.count(of: country) : orders.rank(bound, of: country)
        return arrivals[Int(country.rawValue)].firsts.before(rank)
      }
    }
    let geography = geography
    cityNumbers = geography.byCountry.flatMap(\.self)
    // The square root lets small towns occur: a chain's customers live less in the metropolis than
    // people do.
    cities = AliasTables(
      geography.byCountry.map { list in
        list.map { Int(squareRoot(UInt64(geography.cities[$0].population))) }
      })
    city = streams("city")
    optIn = streams("marketing_opt_in")
  }

  /// The city of a customer, as a place in the geography.
  @inline(__always)
  func city(of customer: Int, in country: Country) -> Int {
    cityNumbers[cities.pick(city.bits(customer), of: Int(country.rawValue))]
  }

  /// Someone who has bought before a day, by rank in the country; nil when nobody has.
  @inline(__always)
  func returning(on day: Int, in country: Country, _ draws: inout Draws) -> Int? {
    let index = Int(country.rawValue)
    let known = appeared[index * (RetailCalendar.dayCount + 1) + day]
    return arrivals[index].returning(among: known, &draws)
  }

  /// Takes the draws of ``returning(on:in:_:)`` without finding who it is.
  @inline(__always)
  func skipReturning(on day: Int, in country: Country, _ draws: inout Draws) {
    guard appeared[Int(country.rawValue) * (RetailCalendar.dayCount + 1) + day] > 0 else { return }
    for _ in 0..<2 { _ = draws.next() }
  }

  /// Whether a customer wants marketing: 21 of each 50 in a row, the very first one among them.
  @inline(__always)
  func optsIn(_ customer: Int) -> Bool {
    (customer % 50 * 17 + turn(customer / 50)) % 50 < 21
  }

  @inline(__always)
  private func turn(_ block: Int) -> Int { optIn.draw(block, below: block == 0 ? 21 : 50) }

  /// The `choice`th of the 21 customers of a block of 50 who want marketing.
  @inline(__always)
  func optedIn(block: Int, choice: Int) -> Int {
    // 17 × 3 = 51, which is 1 modulo 50.
    block * 50 + (choice + 50 - turn(block)) * 3 % 50
  }
}

/// How the customers of a country appear in its orders, one after another.
struct Arrivals: Sendable {
  let customers: Int
  /// How many registered before the books begin.
  let regulars: Int
  /// Which of the country's orders are first purchases.
  let firsts: Ramp
  /// Which of the first purchases are those of regulars.
  private let regularFirsts: Ramp
  private let order: Permutation
  /// The customers in the order in which they appear, where they fit into a cache: a look into it
  /// takes a tenth of the time of finding out.
  private let appearance: [UInt32]

  init(
    _ country: Country, customers: Int, orders: CountryCycle, days: RowCalendar, key: UInt64
  ) {
    self.customers = customers
    let total = orders.count(of: country)
    let ranks = days.bounds.map { $0 == days.count ? total : orders.rank($0, of: country) }
    // Nobody can come back on the first day that has a sale, so all its orders are first ones.
    let opening = ranks.first { $0 > 0 } ?? 0
    let bend = max(opening, total * 3 / 100)
    firsts = Ramp(customers, over: total, bendStep: bend, bendEvents: bend)
    regulars = min(customers, (customers * 55 + 99) / 100)
    regularFirsts = Ramp(
      regulars, over: customers, bendStep: customers / 2, bendEvents: customers / 2 * 75 / 100)
    order = Permutation(of: max(1, regulars), key: key)
    let (regulars, regularFirsts, order) = (regulars, regularFirsts, order)
    appearance =
      customers <= 1 << 20
      ? (0..<customers).map { arrival in
        UInt32(Self.customer(arriving: arrival, regulars, regularFirsts, order))
      } : []
  }

  /// The customer (by rank in the country) who appears as the `arrival`th.
  @inline(__always)
  func customer(arriving arrival: Int) -> Int {
    appearance.isEmpty
      ? Self.customer(arriving: arrival, regulars, regularFirsts, order)
      : Int(appearance[arrival])
  }

  private static func customer(
    arriving arrival: Int, _ regulars: Int, _ regularFirsts: Ramp, _ order: Permutation
  ) -> Int {
    let known = regularFirsts.before(arrival)
    return regularFirsts.happens(arrival) ? order(known) : regulars + arrival - known
  }

  /// The rank among the country's orders of the first purchase of a customer who joined during the
  /// books, by rank in the country.
  func firstPurchase(ofNewcomer customer: Int) -> Int {
    // The newcomer's place among all arrivals: where so many who are not regulars have appeared.
    let target = customer - regulars
    var low = target
    var high = customers - 1
    while low < high {
      let middle = (low + high) / 2
      if middle + 1 - regularFirsts.before(middle + 1) > target {
        high = middle
      } else {
        low = middle + 1
      }
    }
    return firsts.step(of: low)
  }

  /// One of the first `known` customers to appear, the loyal ones more often; nil when there is none.
  @inline(__always)
  func returning(among known: Int, _ draws: inout Draws) -> Int? {
    guard known > 0 else { return nil }
    // Of the choices, 8 % fall on one customer in 512, 17 % on one in 64 and 25 % on one in 8: the
    // few who buy a lot. Who they are depends on the block alone, so they stay the same.
    let kind = draws.next(below: 100)
    let shift = kind < 8 ? 9 : kind < 25 ? 6 : kind < 50 ? 3 : 0
    let choice = draws.next(below: known)
    let block = choice >> shift
    let member = mix(UInt64(block) << 8 | UInt64(shift)) & ((1 << shift) - 1)
    let loyal = block << shift | Int(member)
    return customer(arriving: loyal < known ? loyal : choice)
  }
}
