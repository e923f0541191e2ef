/// A customer, without what follows from the orders.
public struct CustomerFacts: Sendable {
  /// The customer's row, from 0.
  public let row: Int
  /// The country whose company the customer buys from.
  public let country: Country
  let city: Int
  let name: PersonName
  let gender: Gender
  let birth: Day
  /// What the customer is written to in.
  public let language: Language
  /// When the customer registered.
  public let registered: Instant
  let channel: RegistrationChannel
  let status: CustomerStatus
  /// Whether the customer wants marketing.
  public let optsIn: Bool
  let newsletter: Bool
  let sms: Bool
  let isMember: Bool
  let street: Int
  let houseNumber: Int
  let postcode: Int
  let letters: UInt64
  /// A pattern of the country's; nil for customers without a telephone.
  let phone: Int?
  let phoneDigits: UInt64
  let mailDomain: Int
  let mailNumber: Int
}

/// Male, female or other.
public enum Gender: Int, LabelledCell {
  /// As the customer has it.
  case male, female, other

  /// One letter.
  public var label: String { ["M", "F", "O"][Int(rawValue)] }
  /// An enumeration.
  public static var type: ColumnType { .labels(labels) }
}

/// How a customer came to register.
public enum RegistrationChannel: Int, LabelledCell {
  /// The four ways.
  case online, inStore, social, referral
}

/// Whether a customer is one still.
public enum CustomerStatus: Int, LabelledCell {
  /// The three states.
  case active, inactive, suspended

  /// An enumeration.
  public static var type: ColumnType { .labels(labels) }
}

/// How much a customer has spent, in steps.
public enum LoyaltyTier: Int, LabelledCell {
  /// The tiers, from nothing, 150, 400 and 1,000 euros on.
  case bronze, silver, gold, platinum

  /// With a capital.
  public var label: String { ["Bronze", "Silver", "Gold", "Platinum"][Int(rawValue)] }

  /// The tier of somebody who has spent so much.
  init(spent: Money) {
    self =
      switch spent.cents {
      case 1_000_00...: .platinum
      case 400_00...: .gold
      case 150_00...: .silver
      default: .bronze
      }
  }
}

/// Draws customers.
struct CustomerBook: Sendable {
  let orders: OrderBook
  private let person: Stream
  private let home: Stream
  private let choices: Stream
  private let registration: Stream
  private let mailNumbers: Permutation
  private let ages = AliasTable(ageShares)
  private let channels = AliasTable(channelShares)

  /// Adults by age: 18–24, 25–34, 35–44, 45–54, 55–64, 65–79.
  static let ageShares = [14, 24, 24, 18, 12, 8]
  static let channelShares = [52, 30, 12, 6]

  /// Adults, by age in 2024.
  private static let ageBands = [18...24, 25...34, 35...44, 45...54, 55...64, 65...79]
  static let mailDomains = [
    "mail.example", "post.example", "webmail.example", "inbox.example", "mailbox.example",
  ]

  init(orders: OrderBook, seed: Seed) {
    let streams = TableStreams(seed: seed, table: "eurostyle_operational.customers")
    self.orders = orders
    person = streams("person")
    home = streams("home")
    choices = streams("choices")
    registration = streams("registration")
    mailNumbers = Permutation(of: orders.customers.count, key: streams("email").bits(0))
  }

  /// A customer.
  /// - Parameters:
  ///   - row: which one.
  ///   - first: when the customer bought first, if the caller knows it; it takes a search otherwise.
  /// - Returns: all but what the orders add up to.
  func customer(_ row: Int, firstBought first: Instant? = nil) -> CustomerFacts {
    let base = orders.customers
    let country = base.cycle.country(row)
    let rank = base.cycle.rank(row, of: country)
    let city = base.city(of: row, in: country)
    // No copy of the city, which would count references to its texts.
    let streetLanguage = base.geography.cities[city].streetLanguage
    var draws = person.draws(row)
    let gender: Gender =
      draws.happens(.perMille(12)) ? .other : draws.happens(.percent(61)) ? .female : .male
    let isWoman = gender == .other ? draws.happens(.percent(50)) : gender == .female
    let name = NamePools.shared.name(
      in: country, isWoman: isWoman, first: draws.next(), last: draws.next())
    let age = draws.next(in: Self.ageBands[ages.pick(draws.next())])
    let birth = Day(2024 - age, 1, 1) - 1 - draws.next(below: 365)
    let language = Self.language(country, streetLanguage, draws.next(below: 100))
    var address = home.draws(row)
    let streets = base.geography.streets[streetLanguage.rawValue].count
    let street = address.next(below: streets)
    let house = 1 + min(address.next(below: 180), address.next(below: 180))
    let postcode = address.next(in: base.geography.cities[city].postcodes)
    let letters = address.next()
    let patterns = base.geography.phones[Int(country.rawValue)].count
    let mobiles = base.geography.mobileCount[Int(country.rawValue)]
    let hasPhone = !address.happens(.percent(8))
    let isMobile = address.happens(.percent(85))
    let phone =
      isMobile
      ? address.next(below: mobiles) : mobiles + address.next(below: patterns - mobiles)
    var wishes = choices.draws(row)
    let registered = registered(row, rank, country, first)
    let status = wishes.next(below: 1000)
    return CustomerFacts(
      row: row, country: country, city: city, name: name, gender: gender, birth: birth,
      language: language, registered: registered,
      channel: RegistrationChannel(code: channels.pick(wishes.next())),
      status: status < 900 ? .active : status < 990 ? .inactive : .suspended,
      optsIn: base.optsIn(row), newsletter: wishes.happens(.percent(28)),
      sms: wishes.happens(.percent(18)), isMember: wishes.happens(.percent(35)), street: street,
      houseNumber: house, postcode: postcode, letters: letters, phone: hasPhone ? phone : nil,
      phoneDigits: address.next(), mailDomain: wishes.next(below: Self.mailDomains.count),
      mailNumber: mailNumbers(row))
  }

  /// The country of a customer and the language that the customer is written to in.
  func reader(_ row: Int) -> (country: Country, language: Language) {
    let base = orders.customers
    let country = base.cycle.country(row)
    let streets = base.geography.cities[base.city(of: row, in: country)].streetLanguage
    var draws = person.draws(row)
    // Gender, name and age take seven draws.
    for _ in 0..<7 { _ = draws.next() }
    return (country, Self.language(country, streets, draws.next(below: 100)))
  }

  /// When a customer registered.
  func registered(_ row: Int) -> Instant {
    let country = orders.customers.cycle.country(row)
    return registered(row, orders.customers.cycle.rank(row, of: country), country, nil)
  }

  /// Regulars registered from 2017 on, more of them every year; newcomers on the day of their first
  /// purchase or within the month before it.
  private func registered(
    _ row: Int, _ rank: Int, _ country: Country, _ known: Instant?
  ) -> Instant {
    let regulars = orders.customers.arrivals[Int(country.rawValue)].regulars
    var draws = registration.draws(row)
    if rank < regulars {
      let start = Day(2017, 3, 1)
      let days = RetailCalendar.firstDay - start
      // The square root of the quantile: numbers that grow in proportion to the time.
      let root = squareRoot((UInt64(rank) << 32) / UInt64(regulars))
      let day = start + (Int(root) * days) >> 16
      return day.start + 25_200 + draws.next(below: 57_600)
    }
    let first = known ?? orders.firstPurchase(of: rank, in: country)
    let isSameDay = draws.happens(.percent(55))
    let sooner = first - (120 + draws.next(below: 2400))
    if isSameDay || first.day - RetailCalendar.firstDay < 31 { return sooner }
    return (first.day - 1 - draws.next(below: 30)).start + 25_200 + draws.next(below: 57_600)
  }

  private static func language(
    _ country: Country, _ streets: StreetLanguage, _ draw: Int
  ) -> Language {
    if draw < 4 { return .en }
    return switch country {
    case .nl: .nl
    case .de: .de
    case .fr: .fr
    case .be: streets == .dutch ? (draw < 92 ? .nl : .fr) : (draw < 92 ? .fr : .nl)
    case .lu: draw < 60 ? .fr : draw < 85 ? .de : .en
    }
  }
}
