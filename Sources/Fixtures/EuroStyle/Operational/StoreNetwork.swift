/// A shop.
public struct Store: Sendable {
  /// Its place in the list of shops.
  public let index: Int
  /// Its country, and its number there from 1.
  public let country: Country
  /// From 1 within the country.
  public let number: Int
  let city: Int
  let houseNumber: Int
  let latitude: Int64
  let longitude: Int64
  /// What kind of shop it is.
  public let format: StoreFormat
  let floorArea: Int
  /// The first day on which it sells.
  public let opening: Day
  let manager: PersonName
  let services: StoreServices
}

/// What a shop offers.
struct StoreServices: Sendable {
  let fittingRooms: Bool
  let personalStyling: Bool
  let clickAndCollect: Bool
  let wheelchair: Bool
}

/// The kinds of shops.
public enum StoreFormat: Int, LabelledCell {
  /// The four formats, by size of the assortment.
  case flagship, standard, outlet, popup

  /// About how many square metres it has.
  var area: Int { [800, 450, 600, 200][Int(rawValue)] }
}

/// All shops at a seed and scale: where they are, and which one a customer goes to.
struct StoreNetwork: Sendable {
  let stores: [Store]
  /// The shops of each country.
  let byCountry: [Range<Int>]
  /// The shop that is nearest to each city, within its country.
  let nearest: [Int]

  static let formats: [StoreFormat] = [
    .flagship, .standard, .standard, .standard, .standard, .standard, .outlet, .standard,
    .standard, .standard, .flagship, .standard, .standard, .popup, .standard, .standard, .outlet,
    .standard, .standard, .standard,
  ]

  init(count: Int, seed: Seed, geography: Geography, names: NamePools) {
    let streams = TableStreams(seed: seed, table: "eurostyle_operational.stores")
    let (house, area, opening) = (streams("address"), streams("floor_area"), streams("opening"))
    let (manager, services, place) = (streams("manager"), streams("services"), streams("place"))
    var stores: [Store] = []
    var byCountry: [Range<Int>] = []
    for (country, share) in zip(Country.allCases, Self.counts(count)) {
      let cities = geography.byCountry[Int(country.rawValue)]
      let first = stores.count
      for number in 0..<share {
        let index = stores.count
        let city = geography.cities[cities[number % cities.count]]
        let format = Self.formats[number % Self.formats.count]
        let size = format.area * (85 + area.draw(index, below: 31)) / 100
        var draws = services.draws(index)
        var shift = place.draws(index)
        stores.append(
          Store(
            index: index, country: country, number: number + 1, city: cities[number % cities.count],
            houseNumber: 1 + house.draw(index, below: 120),
            latitude: city.latitude + Int64(shift.next(in: -4000...4000)),
            longitude: city.longitude + Int64(shift.next(in: -4000...4000)), format: format,
            floorArea: size,
            opening: Self.opening(number, format, opening.draws(index)),
            manager: names.manager(of: index, in: country, manager),
            services: StoreServices(
              fittingRooms: format != .popup || draws.happens(.percent(40)),
              personalStyling: format == .flagship || draws.happens(.percent(20)),
              clickAndCollect: format != .popup && draws.happens(.percent(85)),
              wheelchair: draws.happens(.percent(88)))))
      }
      byCountry.append(first..<stores.count)
    }
    self.stores = stores
    self.byCountry = byCountry
    nearest = geography.cities.map { city in
      byCountry[Int(city.country.rawValue)].min { one, other in
        distance(stores[one], city) < distance(stores[other], city)
      } ?? 0
    }
  }

  /// How many shops each country has: one, and the rest by the country's share of customers (by
  /// largest remainder).
  static func counts(_ count: Int) -> [Int] {
    let spare = max(0, count - Country.allCases.count)
    let shares = Country.allCases.map { spare * $0.facts.share }
    var counts = shares.map { 1 + $0 / 20 }
    let order = Country.allCases.indices.sorted {
      (shares[$1] % 20, $0) < (shares[$0] % 20, $1)
    }
    for index in order.prefix(spare - counts.reduce(0) { $0 + $1 - 1 }) { counts[index] += 1 }
    return counts
  }

  /// The first shop of a country was there before the books begin; of the others one in seven
  /// opens during them, and popups do so more often.
  private static func opening(_ number: Int, _ format: StoreFormat, _ draws: Draws) -> Day {
    var draws = draws
    let isNew = number > 0 && draws.happens(.percent(format == .popup ? 60 : 14))
    let range = isNew ? (Day(2024, 2, 1), Day(2025, 9, 30)) : (Day(2004, 3, 1), Day(2023, 11, 15))
    let day = range.0 + draws.next(below: range.1 - range.0 + 1)
    // Shops open on Thursdays, never on a Sunday.
    return day - (day.weekday - 3)
  }

  /// Where a customer of a city buys: the nearest shop if it is open yet, or else the country's
  /// first.
  @inline(__always)
  func store(near city: Int, of country: Country, on day: Day) -> Int {
    let nearby = nearest[city]
    return stores[nearby].opening <= day ? nearby : byCountry[Int(country.rawValue)].lowerBound
  }

  /// A shop of a country that is open on a day, by a draw.
  @inline(__always)
  func store(of country: Country, on day: Day, draw: UInt64) -> Int {
    let range = byCountry[Int(country.rawValue)]
    let store = range.lowerBound + bounded(draw, range.count)
    return stores[store].opening <= day ? store : range.lowerBound
  }
}

/// The square of the distance in millionths of a degree, a degree of longitude being 0.64 of one of
/// latitude at 50° north.
private func distance(_ store: Store, _ city: City) -> Int64 {
  let north = store.latitude - city.latitude
  let east = (store.longitude - city.longitude) * 64 / 100
  return north * north + east * east
}
