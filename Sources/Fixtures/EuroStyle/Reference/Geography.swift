/// A city in which customers live and shops stand.
struct City: Sendable {
  let country: Country
  let region: String
  let name: String
  /// The postcode of the centre, and those of all addresses.
  let centre: Int
  let postcodes: ClosedRange<Int>
  /// Degrees × 10^6.
  let latitude: Int64
  let longitude: Int64
  let population: Int
  let income: Money
  /// The EU's average is 100.00.
  let economicIndex: Int64
  let shoppingStreet: Substring
  let streetLanguage: StreetLanguage

  static func streetLanguage(in country: Country, region: Substring) -> StreetLanguage {
    switch country {
    case .nl: .dutch
    case .de: .german
    case .fr: .french
    case .lu: .luxembourgish
    case .be: walloon.contains(region) ? .french : .dutch
    }
  }

  private static let walloon: Set<Substring> = [
    "Bruxelles-Capitale", "Liège", "Hainaut", "Namur", "Luxembourg", "Brabant wallon",
  ]
}

/// How streets are named and numbered.
enum StreetLanguage: Int, Sendable, CaseIterable {
  case dutch, german, french, luxembourgish
}

/// The cities, streets and telephone ranges, parsed once.
struct Geography: Sendable {
  let cities: [City]
  /// The cities of each country, as places in ``cities``, the largest first.
  let byCountry: [[Int]]
  let names: TextPool
  let regions: TextPool
  let streets: [TextPool]
  /// The telephone patterns of each country, the mobile ones first.
  let phones: [[[UInt8]]]
  let mobileCount: [Int]

  static let shared = Geography()

  private init() {
    let shopping = entries(StreetData.shoppingStreets)
    var cities: [City] = []
    for (fields, street) in zip(entries(CityData.table), shopping) {
      guard let country = Country(code: fields[0]), fields[2] == street[1] else {
        preconditionFailure("cities and shopping streets differ at \(fields[2])")
      }
      let range = parts(fields[4], by: "-").map(number)
      cities.append(
        City(
          country: country, region: String(fields[1]), name: String(fields[2]),
          centre: number(fields[3]), postcodes: range[0]...range[1], latitude: unscaled(fields[5]),
          longitude: unscaled(fields[6]), population: number(fields[7]),
          income: Money(cents: Int64(number(fields[8])) * 100), economicIndex: unscaled(fields[9]),
          shoppingStreet: street[2],
          streetLanguage: City.streetLanguage(in: country, region: fields[1])))
    }
    self.cities = cities
    byCountry = Country.allCases.map { country in
      cities.indices.filter { cities[$0].country == country }
        .sorted { (cities[$1].population, $0) < (cities[$0].population, $1) }
    }
    names = TextPool(cities.map(\.name))
    regions = TextPool(cities.map(\.region))
    streets = [
      TextPool(lines: StreetData.dutch), TextPool(lines: StreetData.german),
      TextPool(lines: StreetData.french), TextPool(lines: StreetData.luxembourgish),
    ]
    let ranges = entries(StreetData.phoneRanges)
    func patterns(_ country: Country, _ kind: String) -> [[UInt8]] {
      let code = country.label
      return ranges.filter { $0[0] == code && $0[1] == kind }.map { Array($0[2].utf8) }
    }
    phones = Country.allCases.map { patterns($0, "mobile") + patterns($0, "landline") }
    mobileCount = Country.allCases.map { patterns($0, "mobile").count }
  }
}

extension TextBuffer {
  /// Appends a postcode in the form of its country, with letters where it has some.
  mutating func append(postcode number: Int, of country: Country, letters bits: UInt64) {
    append(number, digits: country == .de || country == .fr ? 5 : 4)
    guard country == .nl else { return }
    // Dutch codes leave out F, I, O, Q, U and Y.
    let alphabet = Array("ABCDEGHJKLMNPRSTVWXZ".utf8)
    append(UInt8(ascii: " "))
    append(alphabet[bounded(bits, alphabet.count)])
    append(alphabet[bounded(mix(bits), alphabet.count)])
  }

  /// Appends a street with a house number, in the order of its language.
  mutating func append(
    street index: Int, number: Int, language: StreetLanguage, in geography: Geography
  ) {
    let pool = geography.streets[language.rawValue]
    switch language {
    case .dutch, .german:
      append(pool, index)
      append(UInt8(ascii: " "))
      append(Int64(number))
    case .french:
      append(Int64(number))
      append(UInt8(ascii: " "))
      append(pool, index)
    case .luxembourgish:
      append(Int64(number))
      append(", ")
      append(pool, index)
    }
  }

  /// Appends a telephone number with digits in the places that its pattern leaves free.
  mutating func append(phone pattern: [UInt8], digits bits: UInt64) {
    var rest = bits
    for byte in pattern {
      if byte == UInt8(ascii: "#") {
        let product = rest.multipliedFullWidth(by: 10)
        append(UInt8(truncatingIfNeeded: 48 + product.high))
        rest = product.low
      } else {
        append(byte)
      }
    }
  }
}
