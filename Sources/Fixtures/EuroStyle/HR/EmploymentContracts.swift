/// A contract with what its country's rules make of it.
struct ContractRow: Sendable {
  let row: Int
  let contract: Contract
  let person: Employee
  let position: JobPosition

  var country: Country { person.country }

  /// How it stands at the end of the books.
  var status: ContractStatus {
    guard let end = contract.end, end <= RetailCalendar.lastDay else { return .active }
    return person.status == .terminated && end == person.left ? .terminated : .expired
  }

  var isDirector: Bool { position.level == .director }

  /// Weeks of notice: those of the country, and three months for whoever runs something.
  var notice: Int { position.isLeading ? 13 : country.noticeWeeks }

  /// The collective agreement that shops and simple work in offices are under.
  var agreement: String? { position.isLeading ? nil : country.agreement }

  /// Whether it is the first of a person, which alone has a trial.
  var isFirst: Bool { contract.start == person.hired }

  var nonCompete: Int? { isDirector ? 12 : position.grade == "D" ? 6 : nil }
}

/// How a contract stands.
enum ContractStatus: Int, CapitalLabel {
  case active, expired, terminated
}

/// How a salary is agreed.
enum SalaryFrequency: Int, CapitalLabel {
  case monthly, annual
}

extension JobPosition {
  /// Whether whoever has it leads others.
  var isLeading: Bool { level == .manager || level == .director }
}

extension Country {
  /// Months of probation when somebody is hired.
  var probationMonths: Int {
    switch self {
    case .be, .nl: 1
    case .fr: 2
    case .de, .lu: 6
    }
  }

  /// Weeks of notice.
  var noticeWeeks: Int {
    switch self {
    case .de, .nl, .fr: 4
    case .be: 6
    case .lu: 8
    }
  }

  /// The collective agreement of shops; Luxembourg has none.
  var agreement: String? {
    switch self {
    case .be: "Paritair Comité 311"
    case .de: "Manteltarifvertrag Einzelhandel"
    case .fr: "CCN Commerce de détail de l'habillement"
    case .lu: nil
    case .nl: "CAO Retail Non-Food"
    }
  }

  /// What is paid in illness, and from which day on a certificate is asked for.
  var sickLeavePolicy: String {
    switch self {
    case .be: "Guaranteed salary for 30 days; certificate from day 2"
    case .de: "Full pay for 6 weeks; certificate from day 4"
    case .fr: "90 % of pay for 30 days; certificate from day 1"
    case .lu: "Full pay for 77 days; certificate from day 3"
    case .nl: "Full pay for the first year; no certificate for the employer"
    }
  }
}

/// The contracts: each change of pay begins a new one.
enum EmploymentContracts {
  static let path: TablePath = "eurostyle_hr.employment_contracts"

  /// The declaration.
  static let table = Table<EuroStyle, ContractRow>(
    path.table, "A time at one salary: a change of pay ends a contract and begins the next.",
    count: { $0.staffFiles.contracts.count },
    columns: [
      .pooled(
        "contract_id", "Country and number in the country", .unique,
        from: { $0.staffFiles.contractKeys }
      ) { $0.row },
      .employee("employee_id", "With whom") { $0.contract.employee },
      .pooled(
        "position_id", "For what", .references(JobPositions.path),
        from: { _ in Organisation.shared.positionKeys }
      ) { $0.contract.position },
      .choice("contract_type", "For how long it is meant") { $0.contract.type },
      .choice("contract_status", "How it stands at the end of the books") { $0.status },
      .date(
        "start_date", "First day, the first of a month", .holds("start_date < end_date")
      ) { $0.contract.start },
      .dateOrNull("end_date", "Last day, the last of a month; NULL while it is open") {
        $0.contract.end
      },
      .money(
        "base_salary_eur", "Pay of a year for the hours agreed: twelve times whole euros",
        .holds("remainder(base_salary_eur, 1200) = 0")
      ) { $0.contract.salary },
      .constant("currency", "EUR", "Currency of the pay"),
      .choice(
        "salary_frequency", "How pay is agreed",
        .equals("case position_id.salary_grade when 'E' then 'ANNUAL' else 'MONTHLY' end")
      ) { $0.isDirector ? SalaryFrequency.annual : .monthly },
      .bool(
        "overtime_eligible", "Whether overtime is paid",
        .equals(
          "position_id.salary_grade in ('A', 'B', 'C') and position_id.position_level <> 'MANAGER'")
      ) { !$0.position.isLeading && $0.position.grade != "D" },
      .bool(
        "commission_eligible", "Whether sales earn a commission: those who advise in shops",
        .equals("position_id.position_code in ('SAL', 'SAL_SR')")
      ) { $0.position.code.hasPrefix("SAL") },
      .bool(
        "bonus_eligible", "Whether there is a bonus: for those who lead",
        .equals("position_id.position_level in ('MANAGER', 'DIRECTOR')")
      ) { $0.position.isLeading },
      .integer("working_hours_per_week", .hundredths, "Hours of a week") { $0.person.weeklyHours },
      .integer("probation_period_months", .uint8, "Months of probation when hired, by country") {
        $0.country.probationMonths
      },
      .integer(
        "notice_period_weeks", .uint8, "Weeks of notice, by country; 13 for those who lead"
      ) { $0.notice },
      .choice("country_code", "Whose law holds", .equals("position_id.country_code")) {
        $0.country
      },
      .integer("annual_leave_days", .uint16, "Holidays of a year, by country") {
        $0.country.annualLeave
      },
      .text("sick_leave_policy", "What is paid in illness, by country") { row, _, out in
        out.append(string: row.country.sickLeavePolicy)
      },
      .bool(
        "works_council_applicable", "Whether the works council speaks for the person",
        .equals("position_id.position_level <> 'DIRECTOR'")
      ) { !$0.isDirector },
      .textOrNull(
        "collective_bargaining_agreement", "The agreement that holds; none for those who lead"
      ) { row, _, out in
        guard let agreement = row.agreement else { return false }
        out.append(string: agreement)
        return true
      },
      .integerOrNull(
        "trial_period_days", .uint16, "Days of probation in a first contract; NULL later",
        .holds("trial_period_days = probation_period_months * 30")
      ) { $0.isFirst ? $0.country.probationMonths * 30 : nil },
      .bool(
        "confidentiality_agreement",
        "Whether secrets must be kept: in offices, and by those who lead",
        .equals("employee_id.store_id is null or position_id.position_level = 'MANAGER'")
      ) { $0.person.store == nil || $0.position.isLeading },
      .bool(
        "non_compete_agreement", "Whether rivals are off limits for a while",
        .equals("position_id.salary_grade in ('D', 'E')")
      ) { $0.nonCompete != nil },
      .integerOrNull("non_compete_months", .uint8, "For how many months") { $0.nonCompete },
      .created("When it was drawn up: ten days before its start") {
        ($0.contract.start - 10).at(11)
      },
      .updated("When it was signed: five days before its start") { ($0.contract.start - 5).at(16) },
    ], laws: laws
  ) { model, row in
    let contract = model.staff.contracts.all[Int(model.staffFiles.contracts[row])]
    return ContractRow(
      row: row, contract: contract, person: model.staff.employees[contract.employee],
      position: JobPosition.all[contract.position])
  }
}
