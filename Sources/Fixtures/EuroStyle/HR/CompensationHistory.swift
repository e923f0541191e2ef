/// A change of pay, with the contract that it ended and the one that it began.
struct PayChangeRow: Sendable {
  let row: Int
  let person: Employee
  let position: JobPosition
  let contract: Contract
  let former: Money
  let reason: PayReason
  let approver: Int
  let confirmer: Int
  let extras: Extras

  /// What comes beside the pay of the base.
  struct Extras: Sendable {
    let bonus: Money?
    let commission: Int?
    let equity: Money?
    let health: Money?
    let pension: Int?
    let other: Money?
  }

  /// By how much pay rose, in hundredths of a percent, half rounded up.
  var percent: Int64 {
    let rise = (contract.salary.cents - former.cents) * 10_000
    return (2 * rise + former.cents) / (2 * former.cents)
  }
}

/// The changes of pay during the books.
enum CompensationHistory {
  static let path: TablePath = "eurostyle_hr.compensation_history"

  /// The declaration.
  static let table = Table<EuroStyle, PayChangeRow>(
    path.table, "A change of somebody's pay: one for half of the people in each year.",
    count: { 2 * PayChanges.count($0.staff.count) },
    columns: [
      .key(
        "compensation_id", "Year and number of the change", .like("COMP_2024_000001"),
        .from("COMP_year_number"),
        from: { $0.staffFiles.change }
      ) { $0.row },
      .employee("employee_id", "Whose pay changed") { $0.contract.employee },
      .date("effective_date", "From when: the first day of a contract", .inBooks) {
        $0.contract.start
      },
      .choice("change_reason", "Why; a promotion brings another position") { $0.reason },
      .moneyOrNull("previous_base_salary_eur", "Pay of a year before; there always was some") {
        $0.former
      },
      .money(
        "new_base_salary_eur", "Pay of a year from then on",
        .holds("new_base_salary_eur > previous_base_salary_eur")
      ) { $0.contract.salary },
      .integer(
        "salary_change_percentage", .hundredths, "By how much it rose, in percent",
        .range(10...45_00)
      ) { $0.percent },
      .constant("currency", "EUR", "Currency of the pay"),
      .moneyOrNull(
        "bonus_amount_eur",
        "Bonus agreed for the year, for those who lead: a tenth or a fifth of the pay"
      ) { $0.extras.bonus },
      .integerOrNull(
        "commission_rate", .hundredths, "Percent of own sales, for sales associates",
        .range(50...150)
      ) { $0.extras.commission },
      .moneyOrNull("equity_grant_value_eur", "Shares granted, for grade E: a quarter of the pay") {
        $0.extras.equity
      },
      .moneyOrNull(
        "health_insurance_contribution_eur",
        "Paid to a health insurance in a year; NULL in FR and LU"
      ) { $0.extras.health },
      .integerOrNull(
        "pension_contribution_percentage", .hundredths, "Percent of pay into a pension, by country"
      ) { $0.extras.pension },
      .moneyOrNull(
        "other_benefits_eur", "Travel and meals in a year; NULL for some", .range(300_00...1_800_00)
      ) {
        $0.extras.other
      },
      .employee("approved_by", "Who agreed: the manager") { $0.approver },
      .employee("hr_approved_by", "Who confirmed it: the head of the company's human resources") {
        $0.confirmer
      },
      .created("When it was proposed: three weeks before") { ($0.contract.start - 21).at(10) },
      .updated("When it was confirmed: a week before") { ($0.contract.start - 7).at(15) },
    ], laws: laws
  ) { model, row in
    let book = model.staff.contracts
    let place = Int(model.staffFiles.changes[row])
    let contract = book.all[place]
    let person = model.staff.employees[contract.employee]
    let position = JobPosition.all[contract.position]
    let chief = model.staff.headOfPeople(of: person)
    return PayChangeRow(
      row: row, person: person, position: position, contract: contract,
      former: book.all[place - 1].salary, reason: contract.change ?? .annualReview,
      approver: person.manager ?? chief, confirmer: chief,
      extras: .init(contract, position, person, model.benefits.draws(row)))
  }

  private static let laws: [Law] = [
    .holds(
      "key-year", "The key has the year of the change.",
      """
      contains(compensation_id, case year(effective_date) when 2024 then '_2024_' when 2025 then '_2025_' else '' end)
      """),
    .holds(
      "previous", "There always was pay before.", "previous_base_salary_eur is not null"),
    .matched(
      "new-pay", "A contract begins with the change, at the new pay.", in: EmploymentContracts.path,
      on: [
        "employee_id": "employee_id", "effective_date": "start_date",
        "new_base_salary_eur": "base_salary_eur",
      ],
      when: """
        (bonus_amount_eur is not null) = other.bonus_eligible \
        and (commission_rate is not null) = other.commission_eligible
        """),
    .matched(
      "former-pay", "A contract ends the day before, at the former pay.",
      in: EmploymentContracts.path,
      on: [
        "employee_id": "employee_id", "day_after(effective_date, -1)": "end_date",
        "previous_base_salary_eur": "base_salary_eur",
      ]),
    .unique("once", "Nobody's pay changes twice in a day.", "employee_id", "effective_date"),
    .holds(
      "percent", "The percentage is that of the rise.",
      """
      salary_change_percentage \
      = rounded((new_base_salary_eur - previous_base_salary_eur) * 100.00, previous_base_salary_eur)
      """),
    .holds(
      "reviews", "Annual reviews take effect in April.",
      "change_reason <> 'ANNUAL_REVIEW' or month(effective_date) = 4"),
    .apportioned(
      "reasons", "Why pay changes.", of: "change_reason",
      Law.weights(of: PayReason.self, PayReason.shares), within: 6),
    .holds(
      "approved", "The manager agrees; for the chief executive nobody is above.",
      "approved_by = employee_id.manager_employee_id"),
    .holds(
      "confirmed", "The head of human resources of the company confirms, or the holding's.",
      """
      hr_approved_by.store_id is null and (hr_approved_by.entity_id = employee_id.entity_id \
      or hr_approved_by.entity_id = 'ENTITY_NL_HOLDING') and hr_approved_by <> employee_id
      """),
    .holds(
      "bonus", "Who leads has a bonus: a tenth of the pay, or a fifth for grade E.",
      "bonus_amount_eur * 10 = new_base_salary_eur or bonus_amount_eur * 5 = new_base_salary_eur"),
    .holds(
      "equity", "Shares are a quarter of the pay.",
      "equity_grant_value_eur * 4 = new_base_salary_eur"),
    .holds(
      "granted", "Shares go to those whose bonus is a fifth of the pay.",
      """
      bonus_amount_eur is null and equity_grant_value_eur is null \
      or (equity_grant_value_eur is not null) = (bonus_amount_eur * 5 = new_base_salary_eur)
      """),
    .holds(
      "health", "A health insurance is paid for in three countries.",
      """
      (health_insurance_contribution_eur is null) \
      = (employee_id.address_country in ('FR', 'LU')) \
      and health_insurance_contribution_eur \
      = case employee_id.address_country when 'NL' then 600.00 when 'DE' then 480.00 else 420.00 end
      """),
    .holds(
      "pension", "A pension is the country's, and none is paid in France.",
      """
      (pension_contribution_percentage is null) = (employee_id.address_country = 'FR') \
      and pension_contribution_percentage = case employee_id.address_country \
      when 'NL' then 12.50 when 'DE' then 4.00 when 'BE' then 3.00 else 5.00 end
      """),
    .holds(
      "dates", "A change is proposed three weeks before, and confirmed a week before.",
      """
      date(created_date) = day_after(effective_date, -21) \
      and date(updated_date) = day_after(effective_date, -7)
      """),
    .share(
      "benefits", "Changes that come with other benefits.", of: "other_benefits_eur is not null",
      is: .percent(60)),
  ]
}

extension PayChangeRow.Extras {
  fileprivate init(
    _ contract: Contract, _ position: JobPosition, _ person: Employee, _ draws: Draws
  ) {
    var draws = draws
    let isTop = position.grade == "E"
    bonus = position.isLeading ? contract.salary.percent(isTop ? 20 : 10) : nil
    commission = position.code.hasPrefix("SAL") ? 50 + 25 * draws.next(below: 5) : nil
    equity = isTop ? contract.salary.percent(25) : nil
    health = person.country.healthInsurance
    pension = person.country.pension
    other =
      draws.happens(.percent(60))
      ? Money(cents: 300_00 + 50_00 * Int64(draws.next(below: 31))) : nil
  }
}

extension Country {
  /// What the company pays to a health insurance in a year.
  fileprivate var healthInsurance: Money? {
    switch self {
    case .be: Money(cents: 420_00)
    case .de: Money(cents: 480_00)
    case .nl: Money(cents: 600_00)
    case .fr, .lu: nil
    }
  }

  /// Hundredths of a percent of pay that go into a pension of the company's.
  fileprivate var pension: Int? {
    switch self {
    case .be: 3_00
    case .de: 4_00
    case .fr: nil
    case .lu: 5_00
    case .nl: 12_50
    }
  }
}

extension StaffBook {
  /// The head of human resources of somebody's company; the holding's for those of a company, and
  /// the chief executive for the holding's.
  func headOfPeople(of person: Employee) -> Int {
    let departments = OfficeDepartment.all
    func head(of entity: LegalEntity) -> Int {
      let place = departments.firstIndex { $0.entity == entity && $0.code == "HR" }
      return place.map { staff(ofOffice: $0).lowerBound } ?? 0
    }
    let own = head(of: person.entity)
    if own != person.number { return own }
    return person.entity == .holding ? 0 : head(of: .holding)
  }
}
