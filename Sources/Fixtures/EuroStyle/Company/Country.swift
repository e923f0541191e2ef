/// The countries in which EuroStyle has a company, by code.
public enum Country: Int, LabelledCell {
  /// Belgium.
  case be
  /// Germany.
  case de
  /// France.
  case fr
  /// Luxembourg.
  case lu
  /// The Netherlands.
  case nl

  /// The ISO 3166 code in capitals.
  public var label: String { "\(self)".uppercased() }

  /// The country of a code; nil for any other.
  init?(code: some StringProtocol) {
    switch code {
    case "BE": self = .be
    case "DE": self = .de
    case "FR": self = .fr
    case "LU": self = .lu
    case "NL": self = .nl
    default: return nil
    }
  }

  /// What is true of the country.
  var facts: CountryFacts { CountryFacts.all[Int(rawValue)] }
}

extension TextBuffer {
  /// Appends the code of a country.
  @inline(__always)
  mutating func append(_ country: Country) {
    switch country {
    case .be: append("BE")
    case .de: append("DE")
    case .fr: append("FR")
    case .lu: append("LU")
    case .nl: append("NL")
    }
  }
}

/// Some of the countries.
struct CountrySet: OptionSet, Sendable {
  let rawValue: UInt8

  static let all = CountrySet(Country.allCases)

  init(rawValue: UInt8) { self.rawValue = rawValue }

  init(_ countries: [Country]) {
    rawValue = countries.reduce(0) { $0 | 1 << $1.rawValue }
  }

  @inline(__always)
  func contains(_ country: Country) -> Bool { rawValue >> country.rawValue & 1 == 1 }

  /// In the order of their codes.
  var countries: [Country] { Country.allCases.filter(contains) }
}

/// The figures of a country that the data must show.
struct CountryFacts: Sendable {
  let name: String
  /// Customers and orders in each 20.
  let share: Int
  let vatPercent: Int64
  /// The mean of an order before VAT and shipping.
  let meanOrder: Money
  let onlineShare: Int
  /// Opening hours of the shops from Monday to Friday, on Saturday and on Sunday.
  let weekdays: Range<Int>
  let saturday: Range<Int>
  let sunday: Range<Int>?
  /// Card, cash and mobile at the till, in percent; card is debit and credit together.
  let tillShares: (card: Int, cash: Int, mobile: Int)

  static let all: [CountryFacts] = [
    CountryFacts(
      name: "Belgium", share: 3, vatPercent: 21, meanOrder: Money(cents: 80_00), onlineShare: 60,
      weekdays: 9..<19, saturday: 9..<19, sunday: 10..<18, tillShares: (85, 12, 3)),
    CountryFacts(
      name: "Germany", share: 7, vatPercent: 19, meanOrder: Money(cents: 92_00), onlineShare: 62,
      weekdays: 8..<20, saturday: 8..<20, sunday: nil, tillShares: (60, 35, 5)),
    CountryFacts(
      name: "France", share: 5, vatPercent: 20, meanOrder: Money(cents: 88_00), onlineShare: 58,
      weekdays: 9..<20, saturday: 9..<20, sunday: 10..<19, tillShares: (75, 20, 5)),
    CountryFacts(
      name: "Luxembourg", share: 1, vatPercent: 17, meanOrder: Money(cents: 105_00),
      onlineShare: 55, weekdays: 9..<19, saturday: 9..<19, sunday: 10..<18,
      tillShares: (75, 20, 5)),
    CountryFacts(
      name: "Netherlands", share: 4, vatPercent: 21, meanOrder: Money(cents: 82_00),
      onlineShare: 75, weekdays: 9..<21, saturday: 9..<22, sunday: 12..<18,
      tillShares: (85, 10, 5)),
  ]

  /// The opening hours on a day; nil when the shops are closed.
  func hours(on day: Day) -> Range<Int>? {
    switch day.weekday {
    case 6: sunday
    case 5: saturday
    default: weekdays
    }
  }
}

/// A language that customers are written to in.
public enum Language: Int, LabelledCell {
  /// Dutch, German, French, English.
  case nl, de, fr, en
}
