extension EmploymentContracts {
  static let laws: [Law] = terms + payroll

  /// The months of the books, from 1, in which a contract begins and ends to count.
  private static let from = """
    (case when start_date < '\(RetailCalendar.firstDay)' then 1 \
    else year(start_date) * 12 + month(start_date) - 24287 end)
    """
  private static let to = """
    (case when end_date is null then 24 when end_date > '\(RetailCalendar.lastDay)' then 24 \
    else year(end_date) * 12 + month(end_date) - 24287 end)
    """

  /// The books have a twelfth of each salary for each month under contract.
  ///
  /// Two sums say so of each company: that of all months, and one in which each month weighs as much
  /// as its number, which no pay that is booked in another month leaves as it was.
  private static let payroll: [Law] = [
    .balanced(
      "payroll", "Salaries booked in the two years are a twelfth of each, month by month.",
      Law.Sum(
        of: path, "quotient(base_salary_eur, 12) * (\(to) - \(from) + 1)",
        by: ["employee_id.entity_id"]),
      Law.Sum(
        of: GlJournalLines.path, "debit_amount - credit_amount", where: isSalary,
        by: ["journal_header_id.entity_id"])),
    .balanced(
      "payroll-months", "Salaries are booked in their months.",
      Law.Sum(
        of: path, "quotient(base_salary_eur, 12) * (\(to) * (\(to) + 1) - \(from) * (\(from) - 1))",
        by: ["employee_id.entity_id"]),
      Law.Sum(
        of: GlJournalLines.path,
        """
        (debit_amount - credit_amount) * 2 * (year(journal_header_id.journal_date) * 12 \
        + month(journal_header_id.journal_date) - 24287)
        """, where: isSalary, by: ["journal_header_id.entity_id"])),
  ]

  private static let isSalary = "account_id = \(Law.text(Account.salaries.facts.code))"

  private static let terms: [Law] = [
    .holds(
      "country", "The key says whose law holds.",
      "starts_with(contract_id, joined('CONT_', country_code))"),
    .holds(
      "country-of-work", "The law is that of the company.",
      "country_code = employee_id.entity_id.country_code"),
    .holds(
      "months", "Contracts begin on the first of a month and end on the last.",
      """
      month(day_after(start_date, -1)) <> month(start_date) \
      and month(day_after(end_date, 1)) <> month(end_date)
      """),
    .holds(
      "employed", "A contract lies within the time at the company.",
      """
      start_date >= employee_id.hire_date \
      and (end_date <= employee_id.termination_date or employee_id.termination_date is null)
      """),
    .unique("once", "No two contracts of a person begin on one day.", "employee_id", "start_date"),
    .matched(
      "first", "A contract begins when another ends, but the first.",
      where: "trial_period_days is null", in: path, on: ["employee_id": "employee_id"],
      when: "start_date = day_after(other.end_date, 1)"),
    .holds(
      "trial", "The first contract of a person begins with a trial, and no other does.",
      "(trial_period_days is not null) = (start_date = employee_id.hire_date)"),
    .matched(
      "next", "A contract that ended before the person left is followed by another.",
      where: """
        end_date <= '\(RetailCalendar.lastDay)' \
        and (employee_id.termination_date is null or end_date < employee_id.termination_date)
        """, in: path, on: ["employee_id": "employee_id"],
      when: "other.start_date = day_after(end_date, 1)"),
    .holds(
      "status", "A contract is active until its last day; the last one of a leaver is terminated.",
      """
      contract_status = case when end_date is null then 'ACTIVE' \
      when end_date > '\(RetailCalendar.lastDay)' then 'ACTIVE' \
      when employee_id.employee_status = 'TERMINATED' \
      then case when end_date = employee_id.termination_date then 'TERMINATED' else 'EXPIRED' end \
      else 'EXPIRED' end
      """),
    .holds(
      "status-of-person", "Who left has no active contract.",
      """
      contract_status <> 'ACTIVE' or employee_id.employee_status in ('ACTIVE', 'ON_LEAVE')
      """),
    .holds(
      "type", "Only permanent contracts are open, and a fixed term is a year at most.",
      """
      (end_date is not null or contract_type = 'PERMANENT') \
      and (contract_type = 'PERMANENT' or days(start_date, end_date) < 366)
      """),
    .holds(
      "temporary", "A temporary contract is of those whose term ran out, for half a year at most.",
      """
      contract_type <> 'TEMPORARY' \
      or (employee_id.employee_status = 'INACTIVE' and days(start_date, end_date) < 185)
      """),
    .holds(
      "pay", "Pay lies within the band of the position, for the hours agreed.",
      """
      quotient(base_salary_eur * \(Country.choice(of: "country_code") { "\($0.fullWeek / 100)" }), \
      working_hours_per_week) between position_id.min_salary_eur - 40.00 \
      and position_id.max_salary_eur
      """),
    .holds(
      "hours", "Hours are those of the country's week, or four or three fifths of it.",
      """
      working_hours_per_week * 5 in (\
      \(Country.choice(of: "country_code") { "\($0.fullWeek / 100 * 5).00" }), \
      \(Country.choice(of: "country_code") { "\($0.fullWeek / 100 * 4).00" }), \
      \(Country.choice(of: "country_code") { "\($0.fullWeek / 100 * 3).00" }))
      """),
    .facts(
      "rules", "Probation, holidays and sick pay are those of the country.", of: "country_code",
      Country.allCases.map { country in
        (
          key: country.label,
          columns: [
            "probation_period_months": "\(country.probationMonths)",
            "annual_leave_days": "\(country.annualLeave)",
            "sick_leave_policy": Law.text(country.sickLeavePolicy),
          ]
        )
      }),
    .holds(
      "notice", "Notice is that of the country, and longer for those who lead.",
      """
      notice_period_weeks = case when position_id.position_level in ('MANAGER', 'DIRECTOR') then 13 \
      else \(Country.choice(of: "country_code") { "\($0.noticeWeeks)" }) end
      """),
    .holds(
      "agreement",
      "A collective agreement holds for all but those who lead, and not in Luxembourg.",
      """
      (collective_bargaining_agreement is null) \
      = (position_id.position_level in ('MANAGER', 'DIRECTOR') or country_code = 'LU')
      """),
    .holds(
      "agreement-name", "The agreement is the country's.",
      """
      collective_bargaining_agreement = \(Country.choice(of: "country_code") {
        Law.text($0.agreement ?? "")
      })
      """),
    .holds(
      "rivals", "Rivals are off limits for six months, or a year for directors.",
      """
      (non_compete_months is null) = (not non_compete_agreement) and non_compete_months \
      = case position_id.salary_grade when 'E' then 12 else 6 end
      """),
    .holds(
      "dates", "A contract is drawn up ten days before its start, and signed five days later.",
      """
      date(created_date) = day_after(start_date, -10) \
      and date(updated_date) = day_after(start_date, -5)
      """),
    .holds(
      "department", "In shops one has a shop's position, elsewhere an office's.",
      """
      position_id.department_id.entity_id = employee_id.entity_id \
      and (position_id.position_code in ('STM', 'CSH', 'CSH_SR', 'SAL', 'SAL_SR', 'SUP', 'SUP_SR')) \
      = (employee_id.store_id is not null)
      """),
    .apportioned(
      "tills", "At the tills 65 % are cashiers, 25 % sales associates, 10 % supervisors.",
      of: "prefix(position_id.position_code, 3)",
      where:
        "position_id.position_code in ('CSH', 'CSH_SR', 'SAL', 'SAL_SR', 'SUP', 'SUP_SR') and start_date = employee_id.hire_date",
      [("'CSH'", 13), ("'SAL'", 5), ("'SUP'", 2)], within: 5),
  ]
}
