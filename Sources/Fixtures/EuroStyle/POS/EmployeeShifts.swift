/// The shifts at the tills: on each open day of a shop a first and a last one, and at noon a third
/// where much is sold.
///
/// Two rows of `tiny` at seed 42, cut:
/// `SHIFT_20240102_EMP000055_STORE001|EMP_000055|STORE_BE_001|REG_002|2024-01-02|2024-01-02 …`
/// `SHIFT_20240102_EMP000056_STORE001|EMP_000056|STORE_BE_001|REG_003|2024-01-02|2024-01-02 …`
enum EmployeeShifts {
  static let path: TablePath = "eurostyle_pos.employee_shifts"

  /// The declaration.
  static let table = Table<EuroStyle, TillShift>(
    path.table,
    """
    A shift at a till, with a drawer of its own. On each open day of a shop two cover its hours, and \
    others help at noon; who works in the shop without a drawer has none.
    """,
    count: { $0.tills.roster.shifts.count }, columns: times + takings, laws: laws
  ) { model, range, rows in rows.append(contentsOf: model.tills.roster.shifts[range]) }

  private typealias Cell = Column<EuroStyle, TillShift>

  /// What follows from the cash that went through a drawer.
  private static func drawer(
    _ value: String, where condition: String? = nil, giving result: String
  ) -> Expectation {
    .total(
      .sum(value), of: Payments.path, by: Transactions.shiftKey("transaction_id.employee_id"),
      where: "payment_method = 'CASH'" + (condition.map { " and \($0)" } ?? ""), giving: result)
  }

  private static let times: [Cell] = [
    .text(
      "shift_id", "Day, employee and shop", .unique, .like("SHIFT_20241014_EMP000000_STORE001")
    ) { shift, _, out in
      out.append("SHIFT_")
      out.append(dayNumber: shift.dayIndex)
      out.append("_")
      out.append(employee: Int(shift.employee))
      out.append("_")
      out.append(storeNumber: shift.store)
    },
    .employee("employee_id", "Who works it") { Int($0.employee) },
    .shop("Where") { $0.store },
    .register { $0.register },
    .date("shift_date", "The day", .inBooks) { $0.day },
    .dateTime("clock_in_time", "When it began", .holds("date(clock_in_time) = shift_date")) {
      $0.at($0.start)
    },
    .dateTimeOrNull("clock_out_time", "When it ended", .holds("clock_out_time is not null")) {
      $0.at($0.end)
    },
    .dateTimeOrNull(
      "break_start", "When the break began; NULL for shifts of six hours and less",
      .holds(
        "(break_start is null) = (seconds(clock_in_time, clock_out_time) <= \(ShiftHours.shortDay))"
      )
    ) { shift in shift.pause.map { shift.at($0.lowerBound) } },
    .dateTimeOrNull(
      "break_end", "When the break ended", .holds("(break_end is null) = (break_start is null)")
    ) { shift in shift.pause.map { shift.at($0.upperBound) } },
  ]

  private static let takings: [Cell] = [
    .integer(
      "transactions_processed", .uint32, "How many transactions: sales, returns and exchanges",
      .total(.count, of: Transactions.path, by: Transactions.shiftKey())
    ) { Int($0.transactions) },
    .money(
      "total_sales_eur", "What was paid, less what was paid back",
      .total(.sum("total_amount_eur"), of: Transactions.path, by: Transactions.shiftKey())
    ) { $0.total },
    .integer(
      "average_transaction_time_seconds", .uint32, "How long a transaction took; 0 without one",
      .holds("(average_transaction_time_seconds = 0) = (transactions_processed = 0)"),
      .holds(
        "average_transaction_time_seconds = 0 or average_transaction_time_seconds between 70 and 189"
      )
    ) { $0.averageSeconds },
    .money(
      "opening_cash_eur",
      """
      What was put into the drawer: 200 euros, and from the safe a hundred more for each hundred that \
      it pays back
      """,
      drawer(
        "-amount_eur", where: "amount_eur < 0.00",
        giving: "200.00 + quotient(total, 100.00) * 100.00")
    ) { $0.float },
    .moneyOrNull(
      "closing_cash_eur",
      "What lay there at the end, counted: with what was paid in cash, and without what was paid back",
      .holds("closing_cash_eur is not null and closing_cash_eur > 0.00"),
      drawer("amount_eur", giving: "opening_cash_eur + total + cash_variance_eur")
    ) { $0.counted },
    .moneyOrNull(
      "cash_variance_eur", "What was counted less what should be there: mostly nothing",
      .holds("cash_variance_eur is not null and cash_variance_eur between -10.00 and 10.00")
    ) { $0.variance },
    .constant("shift_status", "COMPLETED", "How far it has come: all have ended"),
    .choiceOrNull(
      "notes", "What was noted when the drawer was counted; NULL when it was right",
      .holds(
        """
        (notes is null) = (cash_variance_eur = 0.00) \
        and (notes = '\(ShiftNote.short.label)') = (cash_variance_eur < 0.00)
        """)
    ) { shift in
      shift.variance == .zero ? nil : shift.variance < .zero ? ShiftNote.short : .over
    },
    .dateTime("created_at", "When it began", .equals("clock_in_time")) { $0.at($0.start) },
    .dateTime("updated_at", "When it ended", .equals("clock_out_time")) { $0.at($0.end) },
  ]
}

/// What is noted when a drawer is counted.
enum ShiftNote: Int, LabelledCell {
  case short, over

  var label: String {
    ["Drawer short, counted twice", "Drawer over, counted twice"][Int(rawValue)]
  }
}
