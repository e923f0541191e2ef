extension EmployeeShifts {
  static let laws: [Law] = hours + people + sums

  /// The key of the summary of a shift's shop and day.
  static let daySummary =
    """
    joined('SUM_', joined(replaced(shift_id, prefix(shift_id, 25), ''), \
    prefix(replaced(shift_id, 'SHIFT', ''), 9)))
    """

  private static let hours: [Law] = [
    .holds(
      "length", "A shift has ten hours at most, and a break of half an hour or more over six.",
      """
      seconds(clock_in_time, clock_out_time) between 10800 and 36000 \
      and seconds(break_start, break_end) between 1800 and 2700
      """),
    .holds(
      "break", "The break lies within.",
      "break_start > clock_in_time and break_end < clock_out_time"),
    .holds(
      "opening-hours",
      """
      A shift begins a quarter before the opening at the earliest, and ends a quarter after the \
      closing at the latest: between two days lie eleven hours and more.
      """,
      Country.choice(of: "store_id.country_code", within)),
    .unique("once", "Nobody has two shifts on a day.", "employee_id", "shift_date"),
    .unique(
      "drawer", "No register has two drawers on a day.", "store_id", "shift_date", "register_id"),
  ]

  /// The condition that a shift is within the hours of a country's shops, and a quarter around them.
  private static func within(_ country: Country) -> String {
    func around(_ hours: Range<Int>?) -> String {
      guard let hours else { return "(0 = 1)" }
      return """
        (hour(clock_in_time) between \(hours.lowerBound - 1) and \(hours.upperBound - 1) \
        and hour(clock_out_time) between \(hours.lowerBound) and \(hours.upperBound))
        """
    }
    let facts = country.facts
    return """
      (case weekday(shift_date) when 5 then \(around(facts.saturday)) \
      when 6 then \(around(facts.sunday)) else \(around(facts.weekdays)) end)
      """
  }

  private static let people: [Law] = [
    .holds(
      "number", "The number has the employee, and the year and month.",
      """
      contains(shift_id, joined('_', joined(replaced(employee_id, '_', ''), '_STORE'))) \
      and quotient(number(prefix(replaced(shift_id, 'SHIFT_', ''), 8)), 100) = \
      year(shift_date) * 100 + month(shift_date)
      """),
    .matched(
      "day", "The shop was open that day, and the number has both.", in: StoreDailySummaries.path,
      on: [daySummary: "summary_id"],
      when: "other.store_id = store_id and other.business_date = shift_date"),
    .matched(
      "assigned", "Whoever works there is assigned to the shop on that day.",
      in: EmployeeAssignments.path,
      on: [
        """
        joined('ASSIGN_', joined(replaced(employee_id, '_', ''), \
        joined('_', replaced(shift_id, prefix(shift_id, 25), ''))))
        """: "assignment_id"
      ],
      when: """
        other.store_id = store_id and other.start_date <= shift_date \
        and (other.end_date is null or shift_date <= other.end_date) \
        and includes(other.register_access, register_id)
        """),
  ]

  private static let sums: [Law] = [
    .holds(
      "untouched", "A drawer that has as much cash as before is right.",
      "cash_variance_eur = 0.00 or closing_cash_eur - cash_variance_eur <> opening_cash_eur"),
    .share(
      "right", "Drawers that took cash, or paid it back, and are right.",
      of: "cash_variance_eur = 0.00",
      where: "closing_cash_eur - cash_variance_eur <> opening_cash_eur", is: .percent(88)),
  ]
}
