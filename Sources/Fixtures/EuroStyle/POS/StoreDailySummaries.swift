/// The days of shops: a row for each on which a shop was open, whether it sold anything or not.
///
/// Two rows of `tiny` at seed 42, cut:
/// `SUM_STORE001_20240102|STORE_BE_001|2024-01-02|0|0|0|0|0|0|0|0|0|0|0|0|0|0|0|19.09|0|600|…`
/// `SUM_STORE001_20240103|STORE_BE_001|2024-01-03|0|0|0|0|0|0|0|0|0|0|0|0|0|0|0|18.98|0|600|…`
enum StoreDailySummaries {
  static let path: TablePath = "eurostyle_pos.store_daily_summaries"

  /// The declaration.
  static let table = Table<EuroStyle, StoreDay>(
    path.table,
    """
    What a shop sold and took back on a day; a row for each day on which it was open, from its opening \
    on.
    """,
    count: { $0.tills.openDays.count }, columns: sales + payments + figures + drawers, laws: laws
  ) { model, range, rows in
    let (tills, stores) = (model.tills, model.network.stores)
    var customers: [Int32] = []
    tills.openDays.forEach(range) { store, day in
      rows.append(StoreDay(stores[store], day, tills, &customers))
    }
  }

  private typealias Cell = Column<EuroStyle, StoreDay>

  /// What the transactions of a type come to; of all types when nil.
  private static func total(_ value: String, of type: TransactionType?) -> Expectation {
    .total(
      .sum(value), of: Transactions.path, by: Transactions.daySummary,
      where: type.map { "transaction_type = '\($0.label)'" })
  }

  private static func paid(_ methods: String) -> Expectation {
    .total(
      .sum("amount_eur"), of: Payments.path, by: Transactions.daySummary,
      where: "payment_method in (\(methods))")
  }

  private static func shifts(_ value: String, giving result: String? = nil) -> Expectation {
    .total(
      .sum(value), of: EmployeeShifts.path, by: EmployeeShifts.daySummary, giving: result)
  }

  private static let sales: [Cell] = [
    .text("summary_id", "Shop and day", .unique, .like("SUM_STORE001_20241014")) { day, _, out in
      out.append("SUM_")
      out.append(storeNumber: day.store)
      out.append("_")
      out.append(dayNumber: day.day)
    },
    .shop("The shop") { $0.store },
    .date("business_date", "The day", .inBooks) { $0.date },
    .integer(
      "total_transactions", .uint32, "How many transactions: sales, returns and exchanges",
      .total(.count, of: Transactions.path, by: Transactions.daySummary)
    ) { $0.transactions },
    .integer(
      "total_items_sold", .uint32, "How many pieces were sold, whatever came back",
      total("item_count", of: .sale)
    ) { $0.pieces },
    .integer(
      "total_customers", .uint32, "How many customers came to the tills",
      .total(.distinct("customer_id"), of: Transactions.path, by: Transactions.daySummary)
    ) { $0.customers },
    .money(
      "gross_sales_eur", "What was sold, before discounts and VAT, whatever came back",
      total("subtotal_eur + discount_amount_eur", of: .sale)
    ) { $0.subtotal + $0.discount },
    .money(
      "discounts_eur", "What promotions took off that", total("discount_amount_eur", of: .sale)
    ) { $0.discount },
    .money(
      "returns_eur", "What came back that day, whenever it was sold, before VAT",
      total("-subtotal_eur", of: .return)
    ) { $0.returns },
    .money(
      "net_sales_eur",
      "What is left before VAT; below 0 where more came back than was sold",
      .equals("gross_sales_eur - discounts_eur - returns_eur"), total("subtotal_eur", of: nil)
    ) { $0.subtotal - $0.returns },
    .money(
      "tax_collected_eur", "VAT of what was sold, less that of what came back",
      total("tax_amount_eur", of: nil)
    ) { $0.tax },
  ]

  private static let payments: [Cell] = [
    .money("cash_sales_eur", "Paid in cash, less what was paid back", paid("'CASH'")) { $0.cash },
    .money(
      "card_sales_eur", "Paid with cards in the terminal, less what was paid back to them",
      paid("'VISA', 'MASTERCARD', 'AMEX'")
    ) { $0.card },
    .money(
      "contactless_sales_eur", "Paid with cards held to it, less what was paid back to them",
      paid("'CONTACTLESS'")
    ) { $0.contactless },
    .money(
      "mobile_payment_sales_eur", "Paid with telephones, less what was paid back to them",
      paid("'MOBILE_PAY'")
    ) { $0.mobile },
  ]

  private static let figures: [Cell] = [
    .integer(
      "average_transaction_value_eur", .money,
      "Net sales with VAT a transaction; 0 without one, and below 0 where more came back",
      .equals(
        """
        case total_transactions when 0 then 0.00 \
        else \(rounded(paidInAll, by: "total_transactions")) end
        """)
    ) { $0.each($0.takings.cents) },
    .integer(
      "items_per_transaction", .hundredths, "Pieces sold a transaction; 0 without one",
      .equals(
        """
        case total_transactions when 0 then 0.00 \
        else rounded(total_items_sold * 1.00, total_transactions) end
        """)
    ) { $0.each(Int64($0.pieces) * 100) },
    .integer(
      "transactions_per_hour", .hundredths, "Transactions an hour while the shop is open",
      .equals("rounded(total_transactions * 1.00, \(openHours))")
    ) { $0.perHour },
    .integer(
      "staff_hours_worked", .hundredths, "Hours of all shifts, without breaks",
      shifts(
        """
        seconds(clock_in_time, clock_out_time) \
        - case when break_start is null then 0 else seconds(break_start, break_end) end
        """, giving: "rounded(total * 1.00, 3600)")
    ) { $0.staffHours },
    .integer(
      "sales_per_staff_hour_eur", .money, "Net sales with VAT an hour of those",
      .equals(rounded("(\(paidInAll)) * 1.00", by: "staff_hours_worked"))
    ) { $0.perStaffHour },
  ]

  private static let drawers: [Cell] = [
    .money(
      "expected_cash_eur",
      "What should lie in the drawers: what was put there, and what was paid in cash",
      shifts("opening_cash_eur", giving: "total + cash_sales_eur")
    ) { $0.float + $0.cash },
    .money("actual_cash_eur", "What was counted in them", shifts("closing_cash_eur")) {
      $0.float + $0.cash + $0.variance
    },
    .money(
      "cash_variance_eur", "What was counted less what should lie there",
      .equals("actual_cash_eur - expected_cash_eur")
    ) { $0.variance },
    .dateTime("created_at", "When the day was closed: an hour before midnight") { $0.date.at(23) },
    .dateTime("updated_at", "When the row changed last: never", .equals("created_at")) {
      $0.date.at(23)
    },
  ]

  private static let paidInAll =
    "cash_sales_eur + card_sales_eur + contactless_sales_eur + mobile_payment_sales_eur"

  /// A ratio, half rounded up, or down where it is negative.
  private static func rounded(_ sum: String, by unit: String) -> String {
    """
    case when \(sum) < 0.00 then -rounded(-(\(sum)), \(unit)) else rounded(\(sum), \(unit)) end
    """
  }

  /// The hours of a shop on a day.
  private static let openHours = Country.choice(of: "store_id.country_code") { country in
    let facts = country.facts
    return """
      case weekday(business_date) when 5 then \(facts.saturday.count) \
      when 6 then \(facts.sunday?.count ?? 0) else \(facts.weekdays.count) end
      """
  }
}
