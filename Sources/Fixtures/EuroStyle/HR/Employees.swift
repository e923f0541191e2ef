/// The people of the company.
///
/// All are invented. The columns that the reference calls masked hold what a masking tool would put
/// there: names and addresses that go together and are nobody's, in domains and number ranges that
/// reach nobody, and numbers of identity that fail their check digits (``IdentityNumbers``).
enum Employees {
  static let path: TablePath = "eurostyle_hr.employees"

  /// The declaration.
  static let table = Table<EuroStyle, EmployeeFile>(
    path.table, "Somebody who works for the company, or did during the books.",
    count: { $0.staff.count }, columns: person + papers + work, laws: laws
  ) { model, number in model.employeeFiles.file(of: number, in: model) }

  private typealias Cell = Column<EuroStyle, EmployeeFile>

  private static let person: [Cell] = [
    .key(
      "employee_id", "Number of the employee; whoever is above has a smaller one",
      .like("EMP_000001"), from: { $0.staffFiles.employee }
    ) { $0.person.number },
    .text("employee_number", "Code of the company and number, as on the payslip", .unique) {
      file, _, out in
      out.append(string: file.person.entity.code)
      out.append(file.person.number + 1, digits: 6)
    },
    .pooled(
      "entity_id", "The company that pays", .references(LegalEntities.path),
      from: { _ in LegalEntity.keys }
    ) { $0.person.entity.rawValue },
    .text("personal_email", "An invented address, in a domain that cannot exist", .unique) {
      file, model, out in
      out.append(mailNameOf: file, model)
      out.append(CustomerBook.mailHosts, file.mailHost)
    },
    .text("work_email", "The address at work, in a domain that cannot exist", .unique) {
      file, model, out in
      out.append(mailNameOf: file, model)
      out.append("eurostyle.example")
    },
    .choice("title", "How the person is addressed") { $0.title },
    .pooled(
      "first_name", "An invented first name, by gender and country", from: { $0.names.firstNames }
    ) { $0.person.name.first },
    .pooledOrNull("middle_name", "Another; NULL for seven in ten", from: { $0.names.firstNames }) {
      $0.middle
    },
    .pooled("last_name", "An invented surname, by country", from: { $0.names.surnames }) {
      $0.person.name.last
    },
    .pooledOrNull(
      "preferred_name", "The middle name, for those who go by it",
      .holds("preferred_name = middle_name"),
      from: { $0.names.firstNames }
    ) { $0.goesByMiddle ? $0.middle : nil },
    .date(
      "date_of_birth", "An invented birthday: 22 to 67 years old at the end of the books",
      .range(Int64(Day(1958, 1, 1).number)...Int64(Day(2003, 12, 31).number))
    ) { $0.person.birth },
    .choice("gender", "What the person says of their gender") { $0.person.gender },
    .choice(
      "nationality",
      "Citizenship; for those who are no citizens of the EU the country that lets them work"
    ) { $0.nationality },
    .pooled(
      "country_of_birth", "Where the person was born", .oneOf(EmployeeFile.birthCountries),
      from: { _ in birthCountries }
    ) { $0.birthCountry },
    .choice("marital_status", "Whether the person is married") { $0.marital },
    .integer("number_of_dependents", .uint8, "Children to care for", .range(0...3)) {
      $0.dependents
    },
    .phone("phone_mobile", "In a range that reaches nobody", 0),
    .textOrNull("phone_home", "In a range that reaches nobody; NULL for seven in ten") {
      file, model, out in
      guard let phone = file.phones[1] else { return false }
      out.append(phone, in: file.person.country, model)
      return true
    },
    .text("emergency_contact_name", "Who is called when something happens; invented") {
      file, model, out in
      out.append(model.names.firstNames, file.emergency.first)
      out.append(UInt8(ascii: " "))
      out.append(model.names.surnames, file.emergency.last)
    },
    .phone("emergency_contact_phone", "In a range that reaches nobody", 2),
    .choice("emergency_contact_relationship", "Who that is") { $0.relationship },
    .text("address_street", "An invented street and number, as the country writes them") {
      file, model, out in
      out.append(
        street: file.street, number: file.houseNumber,
        language: model.geography.cities[file.city].streetLanguage, in: model.geography)
    },
    .pooled("address_city", "The city of the shop or office", from: { $0.geography.names }) {
      $0.city
    },
    .pooledOrNull("address_state", "Province, state or region", from: { $0.geography.regions }) {
      $0.city
    },
    .text("address_postal_code", "A postcode of the city, in the country's form") { file, _, out in
      out.append(postcode: file.postcode, of: file.person.country, letters: file.bits)
    },
    .choice("address_country", "Country, by code") { $0.person.country },
  ]

  private static let papers: [Cell] = [
    .text(
      "social_security_number",
      "In the form of the country, failing its check digits: BSN, pension insurance, NIR, national number, matricule"
    ) { file, _, out in out.append(file.numbers.social.span) },
    .text(
      "tax_id",
      "In the form of the country, failing its check digits; NL, BE and LU use the social number"
    ) { file, _, out in out.append(file.numbers.tax.span) },
    .text(
      "passport_number", "In the form of the country, with a check digit behind it that is wrong"
    ) { file, _, out in out.append(file.numbers.passport.span) },
    .dateOrNull("passport_expiry_date", "Until when the passport holds; NULL where none was shown")
    {
      $0.passportExpiry
    },
    .choice("visa_status", "By what right the person works here") { $0.visa },
    .dateOrNull("visa_expiry_date", "Until when; NULL for citizens of the EU") { $0.visaExpiry },
    .bool(
      "work_permit_required", "Whether a permit is needed", .equals("visa_status <> 'EU_CITIZEN'")
    ) { $0.visa != .euCitizen },
    .dateOrNull("work_permit_expiry_date", "Until when the permit holds: as long as the visa") {
      $0.visaExpiry
    },
  ]

  private static let work: [Cell] = [
    .choice("employee_status", "How it is at the end of the books: ON_LEAVE is away that day") {
      $0.person.status
    },
    .date("hire_date", "First day under contract, the first of a month") { $0.person.hired },
    .dateOrNull("termination_date", "Last day under contract, the last of a month") {
      $0.person.left
    },
    .pooledOrNull(
      "termination_reason", "Why the person left", .oneOf(LeavingReason.labels),
      from: { _ in leavingReasons }
    ) { $0.reason?.rawValue },
    .bool("rehire_eligible", "Whether the person could be hired again") { $0.isWelcomeBack },
    .dateTimeOrNull(
      "gdpr_consent_date", "When the person agreed to optional uses of the data; NULL without",
      .holds("date(gdpr_consent_date) = hire_date")
    ) { $0.hasConsented ? $0.person.hired.at(10) : nil },
    .dateOrNull(
      "data_retention_date",
      "Until when a leaver's data are kept: 2 years in NL, 3 in DE and LU, 5 in FR and BE"
    ) { $0.retention },
    .created("When the file was opened: two weeks before the first day") {
      ($0.person.hired - 14).at(9)
    },
    .updated("When the contract changed last, or ended") { $0.changed.at(12) },
    .pooledOrNull(
      "store_id", "The shop that the person works in; NULL in offices", .references(Stores.path),
      from: { $0.keys.places }
    ) { $0.person.store.map(Keys.place) },
    .employeeOrNull("manager_employee_id", "Who is above; NULL for the chief executive") {
      $0.person.manager
    },
  ]

  private static let birthCountries = TextPool(EmployeeFile.birthCountries)
  private static let leavingReasons = TextPool(LeavingReason.labels)
}

extension Column where Model == EuroStyle, Row == EmployeeFile {
  /// A telephone that everybody has.
  fileprivate static func phone(_ name: String, _ meaning: String, _ place: Int) -> Column {
    .text(name, meaning) { file, model, out in
      guard let phone = file.phones[place] else { return }
      out.append(phone, in: file.person.country, model)
    }
  }
}

extension TextBuffer {
  /// Appends first name, surname and number of an employee, and the sign before the domain.
  fileprivate mutating func append(mailNameOf file: EmployeeFile, _ model: EuroStyle) {
    append(model.names.plainFirstNames, file.person.name.first)
    append(UInt8(ascii: "."))
    append(model.names.plainSurnames, file.person.name.last)
    append(UInt8(ascii: "."))
    append(Int64(file.person.number + 1))
    append(UInt8(ascii: "@"))
  }

  fileprivate mutating func append(
    _ phone: StaffPhone, in country: Country, _ model: EuroStyle
  ) {
    append(
      phone: model.geography.phones[Int(country.rawValue)][phone.pattern], digits: phone.digits)
  }
}
