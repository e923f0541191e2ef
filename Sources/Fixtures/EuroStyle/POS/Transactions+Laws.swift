extension Transactions {
  static let laws: [Law] = orders + people + shares

  private static let orders: [Law] = [
    .balanced(
      "orders",
      "Every order that was placed in a shop is one sale, and the other way round, with what it costs.",
      Law.Sum(
        of: Orders.path, "total_amount_eur", where: "store_id <> 'ONLINE'",
        by: order("order_datetime")),
      Law.Sum(of: path, "total_amount_eur", by: order("transaction_datetime"))),
    .balanced(
      "counts", "Shops have as many sales as orders, by day.",
      Law.Sum(of: Orders.path, "1", where: "store_id <> 'ONLINE'", by: ["store_id", "order_date"]),
      Law.Sum(of: path, "1", by: ["store_id", "transaction_date"])),
    .balanced(
      "returns", "What came back did so on the day, and for the reason, of the order.",
      Law.Sum(
        of: Orders.path, "total_amount_eur",
        where: "store_id <> 'ONLINE' and order_status = 'returned'",
        by: ["store_id", "customer_id", "return_reason", "updated_at"]),
      Law.Sum(
        of: path, "total_amount_eur", where: "payment_status = 'REFUNDED'",
        by: ["store_id", "customer_id", "return_reason", "updated_at"])),
    .holds(
      "tax", "VAT is the country's on the subtotal.",
      """
      tax_amount_eur = rounded(subtotal_eur * \
      \(Country.choice(of: "store_id.country_code") { "\($0.facts.vatPercent)" }), 100)
      """),
    .matched(
      "number", "The number of a sale has its shop and day, on which the shop was open.",
      in: StoreDailySummaries.path, on: [daySummary: "summary_id"],
      when: "other.store_id = store_id and other.business_date = business_date"),
    .holds(
      "receipt", "A receipt has the shop's number.",
      "contains(transaction_id, replaced(prefix(receipt_number, 4), 'R', '_STORE'))"),
    .unique("sequence", "A shop counts its sales.", "store_id", "pos_sequence_number"),
    .matched(
      "change", "The change is that of the payment in cash.",
      where: "change_amount_eur is not null", in: Payments.path,
      on: ["joined('PAY_', joined(transaction_id, '_001'))": "payment_id"],
      when: "other.change_due_eur = change_amount_eur"),
    .matched(
      "tender", "How a sale is paid is how its first payment is, or MIXED where there are two.",
      in: Payments.path, on: ["joined('PAY_', joined(transaction_id, '_001'))": "payment_id"],
      when: """
        case payment_method when 'MIXED' then (other.amount_eur < total_amount_eur) \
        when 'CARD' then (other.payment_method in ('VISA', 'MASTERCARD', 'AMEX')) \
        when 'MOBILE' then (other.payment_method = 'MOBILE_PAY') \
        else (other.payment_method = payment_method) end \
        and (payment_method = 'MIXED' or other.amount_eur = total_amount_eur)
        """),
  ]

  /// The key of the summary of a transaction's shop and day.
  static let daySummary = "replaced(prefix(transaction_id, 21), 'TXN_', 'SUM_')"

  /// The key of the shift in which something was sold.
  private static let shiftKey =
    """
    joined('SHIFT_', joined(prefix(replaced(transaction_id, prefix(transaction_id, 13), ''), 8), \
    joined(joined('_', replaced(employee_id, '_', '')), \
    replaced(prefix(transaction_id, 12), 'TXN', ''))))
    """

  /// What an order and its sale have in common.
  private static func order(_ instant: String) -> [String] {
    ["store_id", "customer_id", instant, "subtotal_eur", "tax_amount_eur", "discount_amount_eur"]
  }

  private static let people: [Law] = [
    .matched(
      "shift", "Whoever sells has a shift there that covers the moment, and no break.",
      in: EmployeeShifts.path,
      on: [shiftKey: "shift_id"],
      when: """
        other.register_id = register_id and other.store_id = store_id \
        and other.employee_id = employee_id and other.shift_date = business_date and \
        transaction_datetime between other.clock_in_time and other.clock_out_time \
        and (other.break_start is null or transaction_datetime < other.break_start \
        or transaction_datetime >= other.break_end)
        """),
    .holds(
      "phone", "Only a customer who has a telephone leaves its number.", "customer_phone <> ''"),
    .share(
      "mailed", "Receipts that are sent by mail.", of: "customer_email is not null", is: mailed),
    .share(
      "called", "Customers with a telephone who leave its number.",
      of: "customer_phone is not null", where: "customer_id.phone <> ''", is: called),
    .share(
      "mixed", "Sales of thirty euros and more to holders of cards that are paid in part in cash.",
      of: "payment_method = 'MIXED'",
      where: "total_amount_eur >= 30.00 and payment_method in ('CARD', 'CONTACTLESS', 'MIXED')",
      is: TillTenders.mixed),
  ]

  private static let shares: [Law] = Country.allCases.map { country in
    let facts = country.facts.tillShares
    return .shares(
      "tenders-\(country.label.lowercased())", "How is paid at the tills of \(country.facts.name).",
      of: """
        case payment_method when 'CASH' then 'cash' when 'MOBILE' then 'mobile' else 'card' end
        """,
      where: "store_id.country_code = '\(country.label)'",
      [("'card'", facts.card), ("'cash'", facts.cash), ("'mobile'", facts.mobile)])
  }
}
