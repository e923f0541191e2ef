/// The leave of somebody in a year, of one kind.
struct LeaveBalanceRow: Sendable {
  let row: Int
  let person: Employee
  let year: Int
  let kind: BalanceKind
  let account: HolidayAccount
  /// Days of long illness, in tenths.
  let longIllness: Int
  let statutory: Int
  let entitled: Int

  var expired: Int { kind == .annual ? account.expired : 0 }
  var current: Int { account.opening + account.accrued - account.used - expired }
  /// The last day of the account: that of the year, or of a leaver.
  var end: Day { min(Day(2024 + year, 12, 31), person.left ?? .distantFuture) }
}

extension Day {
  fileprivate static var distantFuture: Day { Day(9999, 12, 31) }
}

/// What a balance counts, in the order of the keys.
enum BalanceKind: Int, CapitalLabel {
  case annual, compTime, sick
}

/// Which accounts there are: three a year for everybody who is there in it.
struct LeaveBalanceBook: Sendable {
  /// Employee × 2 + year, in the order of years and employees.
  let accounts: [Int32]
  let keys: TextPool
  /// Days of approved illness of an account, in tenths, and those of long ones.
  let illness: [Int32]
  let longIllness: [Int32]

  init(_ staff: StaffBook) {
    var accounts: [Int32] = []
    var keys: [String] = []
    let format = KeyFormat("EMP_", digits: 6, count: staff.count)
    for year in 0..<2 {
      for person in staff.employees where person.months(in: year) > 0 {
        accounts.append(Int32(person.number * 2 + year))
        let key = "BAL_\(2024 + year)_\(format.key(of: person.number))_"
        keys += BalanceKind.labels.map { key + $0 }
      }
    }
    var illness = [Int32](repeating: 0, count: staff.count * 2)
    var longIllness = illness
    for leave in staff.leave.value.all where leave.type == .sick {
      let place = leave.employee * 2 + (leave.start < Day(2025, 1, 1) ? 0 : 1)
      illness[place] += Int32(leave.days * 10)
      if leave.days >= 30 { longIllness[place] += Int32(leave.days * 10) }
    }
    self.accounts = accounts
    self.keys = TextPool(keys)
    self.illness = illness
    self.longIllness = longIllness
  }
}

extension Country {
  /// The least holidays that the law gives for five days a week.
  var statutoryLeave: Int {
    switch self {
    case .be, .de, .nl: 20
    case .fr: 25
    case .lu: 25
    }
  }

  /// Until when holidays of a year can be taken in the next: month and day.
  var carryOverEnd: (month: Int, day: Int) {
    switch self {
    case .be: (12, 31)
    case .de, .lu: (3, 31)
    case .fr: (5, 31)
    case .nl: (7, 1)
    }
  }
}

/// The balances of leave at the end of each year.
enum LeaveBalances {
  static let path: TablePath = "eurostyle_hr.leave_balances"

  /// The declaration.
  static let table = Table<EuroStyle, LeaveBalanceRow>(
    path.table, "Holidays, illness or overtime of somebody in a year.",
    count: { $0.staffFiles.balances.keys.count },
    columns: [
      .pooled(
        "balance_id", "Year, employee and kind", .unique,
        .holds(
          "balance_id = joined(joined(case balance_year when 2024 then 'BAL_2024_' else 'BAL_2025_' end, employee_id), joined('_', leave_type))"
        ),
        from: { $0.staffFiles.balances.keys }
      ) { $0.row },
      .employee("employee_id", "Whose it is") { $0.person.number },
      .choice("leave_type", "What is counted") { $0.kind },
      .integer("balance_year", .uint16, "The year", .range(2024...2025)) { 2024 + $0.year },
      .tenths("opening_balance", "Days carried over from the year before") { $0.account.opening },
      .tenths("accrued_days", "Days earned: a twelfth of the year's a month; no illness is earned")
      {
        $0.account.accrued
      },
      .tenths("used_days", "Days of approved leave that begins in the year") { $0.account.used },
      .tenths("expired_days", "What goes beyond that which can be carried over") { $0.expired },
      .tenths(
        "current_balance", "What is left; days of illness count below zero",
        .equals("opening_balance + accrued_days - used_days - expired_days")
      ) { $0.current },
      .tenths("statutory_minimum", "What the law gives in a year") { $0.statutory },
      .tenths("company_entitlement", "What the contract gives in a year") { $0.entitled },
      .tenths(
        "max_carryover", "What can be carried over",
        .equals("case leave_type when 'SICK' then 0.0 else 5.0 end")
      ) { $0.kind == .sick ? 0 : HolidayAccount.carryOver },
      .dateOrNull(
        "expiry_date", "Until when what is carried over can be taken; NULL but for holidays"
      ) { row in
        let end = row.person.country.carryOverEnd
        return row.kind == .annual ? Day(2025 + row.year, end.month, end.day) : nil
      },
      .bool("sick_leave_unlimited", "Whether illness has no limit", .equals("leave_type = 'SICK'"))
      {
        $0.kind == .sick
      },
      .integerOrNull(
        "long_term_illness_days", .tenths,
        "Days of illnesses of 30 days and more; NULL but for illness"
      ) { $0.kind == .sick ? $0.longIllness : nil },
      .date("last_updated", "The end of the year, or of the contract", .inBooks) { $0.end },
      .created("When the account was opened: with the year, or the contract") {
        max(Day(2024 + $0.year, 1, 1), $0.person.hired).at(6)
      },
      .updated("When it was closed", { $0.end.at(23) }),
    ], laws: laws
  ) { model, row in
    let book = model.staffFiles.balances
    let account = Int(book.accounts[row / BalanceKind.allCases.count])
    let (number, year) = (account / 2, account % 2)
    let person = model.staff.employees[number]
    let kind = BalanceKind(code: row % BalanceKind.allCases.count)
    var entry = HolidayAccount()
    switch kind {
    case .annual: entry = model.staff.leave.value.accounts[account]
    case .sick: entry.used = Int(book.illness[account])
    case .compTime: entry = model.overtime(of: person, in: year)
    }
    return LeaveBalanceRow(
      row: row, person: person, year: year, kind: kind, account: entry,
      longIllness: Int(book.longIllness[account]),
      statutory: kind == .annual ? person.country.statutoryLeave * 10 : 0,
      entitled: kind == .annual ? person.country.annualLeave * 10 : 0)
  }

  private static let laws: [Law] = [
    .holds(
      "key", "The key says the year, the employee and the kind.",
      "starts_with(balance_id, 'BAL_')"),
    .holds(
      "there", "Somebody is there in the year.",
      """
      year(employee_id.hire_date) <= balance_year \
      and year(employee_id.termination_date) >= balance_year
      """),
    .matched(
      "carried", "What is left of a year is what the next begins with.",
      where: "balance_year = 2025 and year(employee_id.hire_date) <= 2024 and leave_type <> 'SICK'",
      in: path, on: ["employee_id": "employee_id", "leave_type": "leave_type"],
      when: "other.balance_year = 2024 and other.current_balance = opening_balance"),
    .holds(
      "newcomers", "Who is new begins with nothing.",
      """
      opening_balance = 0.0 or leave_type <> 'SICK' \
      and year(employee_id.hire_date) < balance_year and opening_balance <= 5.0
      """),
    .balanced(
      "used", "What is used is what was approved, by person, kind and year.",
      .init(
        of: path, "used_days", where: "leave_type <> 'COMP_TIME' and used_days > 0.0",
        by: ["employee_id", "leave_type", "balance_year"]),
      .init(
        of: LeaveRequests.path, "total_days",
        where: "status = 'APPROVED' and leave_type in ('ANNUAL', 'SICK')",
        by: ["employee_id", "leave_type", "year(start_date)"])),
    .holds(
      "accrued", "Holidays are earned by the month, to the next half day; illness is not.",
      """
      case leave_type when 'ANNUAL' then (accrued_days between 0.0 and company_entitlement \
      and remainder(accrued_days, 5) = 0 \
      and (accrued_days = company_entitlement or year(employee_id.hire_date) = balance_year \
      or year(employee_id.termination_date) = balance_year)) \
      when 'SICK' then (accrued_days = 0.0 and expired_days = 0.0) \
      else (accrued_days between 0.0 and 6.0 and expired_days = 0.0) end
      """),
    .holds(
      "expired", "Of holidays, what goes beyond five days expires.",
      """
      leave_type <> 'ANNUAL' or expired_days = case when opening_balance + accrued_days - used_days \
      > max_carryover then opening_balance + accrued_days - used_days - max_carryover else 0.0 end
      """),
    .holds(
      "left", "Nothing is overdrawn but illness, and nothing is carried over beyond five days.",
      "leave_type = 'SICK' or current_balance between 0.0 and max_carryover"),
    .holds(
      "entitled", "Holidays are those of the country.",
      """
      company_entitlement = case leave_type when 'ANNUAL' then \
      \(Country.choice(of: "employee_id.address_country") { "\($0.annualLeave).0" }) else 0.0 end \
      and statutory_minimum = case leave_type when 'ANNUAL' then \
      \(Country.choice(of: "employee_id.address_country") { "\($0.statutoryLeave).0" }) else 0.0 end
      """),
    .holds(
      "expiry", "Holidays that are carried over expire on the country's day of the next year.",
      """
      (expiry_date is null) = (leave_type <> 'ANNUAL') and year(expiry_date) = balance_year + 1 \
      and month(expiry_date) = \(Country.choice(of: "employee_id.address_country") {
        "\($0.carryOverEnd.month)"
      })
      """),
    .holds(
      "long", "Days of long illness are some of those of illness.",
      """
      (long_term_illness_days is null) = (leave_type <> 'SICK') \
      and (long_term_illness_days = 0.0 or long_term_illness_days between 30.0 and used_days)
      """),
    .holds(
      "dates", "An account is open for the year, or while the contract is.",
      """
      (employee_id.termination_date is not null or month(day_after(last_updated, 1)) = 1) \
      and last_updated <= employee_id.termination_date and year(last_updated) = balance_year and date(updated_date) = last_updated \
      and year(date(created_date)) = balance_year and date(created_date) >= employee_id.hire_date
      """),
  ]
}

extension Column where Model == EuroStyle, Row == LeaveBalanceRow {
  /// Days, in tenths.
  fileprivate static func tenths(
    _ name: String, _ meaning: String, _ expectations: Expectation...,
    value: @escaping @Sendable (Row) -> Int
  ) -> Column {
    let law: Expectation = expectations.first ?? .range(-2500...2500)
    return .integer(name, .tenths, meaning, law, value: value)
  }
}

extension EuroStyle {
  /// Days that somebody worked too long, and took off again; those who lead have none.
  func overtime(of person: Employee, in year: Int) -> HolidayAccount {
    guard !person.isHead else { return HolidayAccount() }
    var before = year == 0 ? HolidayAccount() : overtime(of: person, in: 0)
    if year == 1, person.months(in: 0) == 0 { before = HolidayAccount() }
    var draws = overtimes.draws(person.number * 2 + year)
    var account = HolidayAccount()
    account.opening = before.current
    account.accrued = min(draws.next(below: 9) * 5, person.months(in: year) * 5)
    // Whatever is above two days is taken off.
    account.used = max(0, account.opening + account.accrued - draws.next(below: 5) * 5)
    return account
  }
}
