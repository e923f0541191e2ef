/// What the HR system knows of somebody beside the contracts.
struct EmployeeFile: Sendable {
  let person: Employee
  let title: StaffTitle
  /// A second first name, and whether that is the one that is used.
  let middle: Int?
  let goesByMiddle: Bool
  let nationality: Country
  /// A line of ``birthCountries``.
  let birthCountry: Int
  let visa: VisaStatus
  let visaExpiry: Day?
  let passportExpiry: Day?
  let marital: MaritalStatus
  let dependents: Int
  let mailHost: Int
  let phones: [StaffPhone?]
  let emergency: PersonName
  let relationship: Relationship
  let city: Int
  let street: Int
  let houseNumber: Int
  let postcode: Int
  let bits: UInt64
  let reason: LeavingReason?
  let isWelcomeBack: Bool
  let hasConsented: Bool
  let changed: Day

  var numbers: IdentityNumbers {
    IdentityNumbers(
      country: person.country, birth: person.birth, isWoman: person.name.isWoman, bits: bits)
  }

  /// How long a leaver's data are kept, in years after the exit.
  static func retention(in country: Country) -> Int {
    switch country {
    case .nl: 2
    case .de, .lu: 3
    case .be, .fr: 5
    }
  }

  /// The day so many years later, or the last of February.
  static func anniversary(_ day: Day, years: Int) -> Day {
    let (year, month, date) = day.civil
    return min(Day(year + years, month, date), Day(year + years, month + 1, 1) - 1)
  }

  /// Until when a leaver's data are kept.
  var retention: Day? {
    person.left.map { Self.anniversary($0, years: Self.retention(in: person.country)) }
  }

  /// Where people were born: the five countries, others of the EU, and others.
  static let birthCountries =
    Country.allCases.map(\.facts.name)
    + ["Italy", "Poland", "Portugal", "Romania", "Spain"]
    + ["Brazil", "India", "Morocco", "Suriname", "Türkiye", "Ukraine", "United Kingdom"]
}

/// A telephone: a pattern of the country's, and what fills it.
struct StaffPhone: Sendable {
  let pattern: Int
  let digits: UInt64
}

/// How somebody is addressed.
enum StaffTitle: Int, CapitalLabel {
  case mr, ms, dr
}

/// Whether somebody is married.
enum MaritalStatus: Int, CapitalLabel {
  case single, married, divorced, widowed, domesticPartnership

  static var type: ColumnType { .labels(labels) }
}

/// Who is called when something happens.
enum Relationship: Int, CapitalLabel {
  case spouse, parent, sibling, friend
}

/// By what right somebody works.
enum VisaStatus: Int, CapitalLabel {
  case euCitizen, workPermit, studentVisa, other

  static var type: ColumnType { .labels(labels) }
}

/// Why somebody left.
enum LeavingReason: Int, LabelledCell {
  case resignation, endOfFixedTerm, retirement, dismissal, mutualAgreement

  var label: String {
    [
      "Resignation", "End of fixed term", "Retirement", "Dismissal during reorganisation",
      "Mutual agreement",
    ][Int(rawValue)]
  }
}

/// Draws what is in the files.
struct EmployeeFiles: Sendable {
  private let identity: Stream
  private let home: Stream
  private let family: Stream

  init(seed: Seed) {
    let streams = TableStreams(seed: seed, table: Employees.path)
    identity = streams("identity")
    home = streams("home")
    family = streams("family")
  }

  /// The file of an employee.
  func file(of number: Int, in model: EuroStyle) -> EmployeeFile {
    let person = model.staff.employees[number]
    let country = person.country
    let age = 2025 - person.birth.civil.year
    var draws = identity.draws(number)
    let isDoctor = person.store == nil && age > 29 && draws.happens(.percent(4))
    let middle =
      draws.happens(.percent(30))
      ? model.names.name(
        in: country, isWoman: person.name.isWoman, first: draws.next(), last: 0
      ).first : nil
    let visa = Self.visa(draws.next(below: 100), age)
    let isLocal = draws.happens(.percent(88))
    let others = Country.allCases.filter { $0 != country }
    let nationality = isLocal || visa != .euCitizen ? country : others[draws.next(below: 4)]
    let names = Country.allCases.count
    let isBornElsewhere = draws.happens(.percent(6))
    let birthCountry =
      visa != .euCitizen
      ? names + 5 + draws.next(below: 7)
      : isBornElsewhere ? names + draws.next(below: 5) : Int(nationality.rawValue)
    let permit = Day(2026, 2, 1) + draws.next(below: 1200)
    let passport = Day(2025, 3, 1) + draws.next(below: 3500)
    let hasPassport = visa != .euCitizen || !draws.happens(.percent(15))
    let bits = draws.next()
    let reason = person.left == nil ? nil : Self.reason(person, age, draws.next(below: 100))
    let changed = model.staff.contracts.contracts(of: number).last {
      $0.start <= RetailCalendar.lastDay
    }
    var own = family.draws(number)
    let marital = Self.marital(age, own.next(below: 100))
    let children = [0, 0, 1, 1, 2, 2, 2, 3][own.next(below: 8)]
    let hasPartner = marital == .married || marital == .domesticPartnership
    let call = own.next(below: 10)
    let relationship: Relationship =
      hasPartner && call < 8
      ? .spouse : age < 45 && call < 6 ? .parent : call < 9 ? .sibling : .friend
    let contact = model.names.name(
      in: country,
      isWoman: relationship == .spouse ? !person.name.isWoman : own.happens(.percent(55)),
      first: own.next(), last: own.next())
    let sharesName =
      relationship == .spouse
      ? own.happens(.percent(50)) : relationship != .friend && own.happens(.percent(80))
    var address = home.draws(number)
    let city =
      person.store.map { model.network.stores[$0].city } ?? model.geography.headOffice(in: country)
    let streets = model.geography.streets[
      model.geography.cities[city].streetLanguage.rawValue
    ].count
    let mobiles = model.geography.mobileCount[Int(country.rawValue)]
    let patterns = model.geography.phones[Int(country.rawValue)].count
    func phone(_ range: Range<Int>, _ draws: inout Draws) -> StaffPhone {
      StaffPhone(
        pattern: range.lowerBound + draws.next(below: range.count), digits: draws.next())
    }
    let mobile = phone(0..<mobiles, &address)
    let landline = phone(mobiles..<patterns, &address)
    let hasLandline = address.happens(.percent(30))
    return EmployeeFile(
      person: person, title: isDoctor ? .dr : person.name.isWoman ? .ms : .mr, middle: middle,
      goesByMiddle: middle != nil && draws.happens(.percent(25)), nationality: nationality,
      birthCountry: birthCountry, visa: visa, visaExpiry: visa == .euCitizen ? nil : permit,
      passportExpiry: hasPassport ? passport : nil, marital: marital,
      dependents: age < 27 || marital == .single ? 0 : age > 58 ? min(children, 1) : children,
      mailHost: address.next(below: CustomerBook.mailDomains.count),
      phones: [mobile, hasLandline ? landline : nil, phone(0..<mobiles, &address)],
      emergency: PersonName(
        country: country, isWoman: contact.isWoman, first: contact.first,
        last: sharesName ? person.name.last : contact.last),
      relationship: relationship, city: city, street: address.next(below: streets),
      houseNumber: 1 + min(address.next(below: 180), address.next(below: 180)),
      postcode: address.next(in: model.geography.cities[city].postcodes), bits: bits,
      reason: reason,
      isWelcomeBack: reason != .dismissal && (reason == nil || draws.happens(.percent(80))),
      hasConsented: !draws.happens(.percent(4)),
      changed: person.left ?? changed?.start ?? person.hired)
  }

  /// Of each hundred 90 citizens of the EU, 7 with a work permit, 2 students, and another.
  private static func visa(_ draw: Int, _ age: Int) -> VisaStatus {
    switch draw {
    case ..<90: .euCitizen
    // Whoever is too old to study has a permit.
    case 90..<97: .workPermit
    case 97..<99: age < 31 ? .studentVisa : .workPermit
    default: .other
    }
  }

  private static func reason(_ person: Employee, _ age: Int, _ draw: Int) -> LeavingReason {
    if person.status == .inactive { return .endOfFixedTerm }
    if age > 63 { return .retirement }
    return draw < 70 ? .resignation : draw < 85 ? .mutualAgreement : .dismissal
  }

  /// By age: in the twenties mostly single, later mostly married.
  private static func marital(_ age: Int, _ draw: Int) -> MaritalStatus {
    let bounds = age < 31 ? (62, 76, 78, 78) : age < 46 ? (27, 74, 84, 85) : (14, 70, 88, 93)
    switch draw {
    case ..<bounds.0: return .single
    case ..<bounds.1: return .married
    case ..<bounds.2: return .divorced
    case ..<bounds.3: return .widowed
    default: return .domesticPartnership
    }
  }
}
