extension Transactions {
  static let laws: [Law] = sales + returns + exchanges + payments + numbers + people + shares

  private static let sales: [Law] = [
    .balanced(
      "orders",
      "Every order that was placed in a shop is one sale, and the other way round, with what it costs.",
      Law.Sum(
        of: Orders.path, "total_amount_eur", where: "store_id <> 'ONLINE'",
        by: order("order_datetime")),
      Law.Sum(
        of: path, "total_amount_eur", where: "transaction_type = 'SALE'",
        by: order("transaction_datetime"))),
    .balanced(
      "counts", "Shops have as many sales as orders, by day.",
      Law.Sum(of: Orders.path, "1", where: "store_id <> 'ONLINE'", by: ["store_id", "order_date"]),
      Law.Sum(
        of: path, "1", where: "transaction_type = 'SALE'", by: ["store_id", "transaction_date"])),
    .holds(
      "tax", "VAT is the country's on the subtotal.",
      """
      case when subtotal_eur < 0.00 then -tax_amount_eur else tax_amount_eur end = \
      rounded(case when subtotal_eur < 0.00 then -subtotal_eur else subtotal_eur end * \
      \(Country.choice(of: "store_id.country_code") { "\($0.facts.vatPercent)" }), 100)
      """),
  ]

  private static let returns: [Law] = [
    .balanced(
      "returns",
      "Every order that came back to a shop is one return there, at that moment and for its reason.",
      Law.Sum(
        of: Orders.path, "total_amount_eur",
        where: "store_id <> 'ONLINE' and order_status = 'returned'",
        by: ["order_datetime", "updated_at", "return_date"] + returned),
      Law.Sum(
        of: path, "-total_amount_eur", where: "transaction_type = 'RETURN'",
        by: [
          "original_transaction_id.transaction_datetime", "transaction_datetime",
          "transaction_date",
        ] + returned)),
    .unique(
      "one-sequel", "A sale comes back once, or something of it is exchanged once.",
      "original_transaction_id", where: "original_transaction_id is not null"),
    .holds(
      "original", "What goes back to a sale does so later, in its shop and for its customer.",
      """
      transaction_type = 'SALE' or original_transaction_id.transaction_type = 'SALE' \
      and original_transaction_id.transaction_datetime < transaction_datetime \
      and original_transaction_id.store_id = store_id \
      and original_transaction_id.customer_id = customer_id
      """),
    .holds(
      "mirror", "A return takes back all that the sale came to.",
      """
      transaction_type <> 'RETURN' or subtotal_eur = -original_transaction_id.subtotal_eur \
      and tax_amount_eur = -original_transaction_id.tax_amount_eur \
      and discount_amount_eur = -original_transaction_id.discount_amount_eur \
      and total_amount_eur = -original_transaction_id.total_amount_eur \
      and item_count = original_transaction_id.item_count
      """),
    .matched(
      "refunded", "A sale that was refunded has its return, and changed last then.",
      where: "transaction_type = 'SALE' and payment_status = 'REFUNDED'", in: path,
      on: ["transaction_id": "original_transaction_id"],
      when: "other.transaction_type = 'RETURN' and other.transaction_datetime = updated_at"),
  ]

  private static let exchanges: [Law] = [
    .holds(
      "exchange", "An exchange costs nothing, and comes 1 to \(TillExchanges.longest) days later.",
      """
      transaction_type <> 'EXCHANGE' or subtotal_eur = 0.00 and tax_amount_eur = 0.00 \
      and discount_amount_eur = 0.00 and total_amount_eur = 0.00 and item_count > 0 \
      and days(original_transaction_id.transaction_date, transaction_date) \
      between 1 and \(TillExchanges.longest)
      """),
    .share(
      "exchanged",
      """
      Of sales that did not come back, and were long enough ago, 27 in a thousand are followed by an \
      exchange: about 25 of all.
      """,
      of: "transaction_type = 'EXCHANGE'",
      where: """
        case transaction_type when 'EXCHANGE' \
        then (original_transaction_id.transaction_date <= '\(exchangeable)') \
        when 'SALE' then (transaction_date <= '\(exchangeable)' and payment_status = 'COMPLETED') \
        else (0 = 1) end
        """,
      // An exchange stands beside its sale; a few sales have nothing that comes in another size.
      is: Probability(27, in: 1027), tolerance: 20),
  ]

  /// The last day of the sales that all have had their exchange by the end of the books.
  private static let exchangeable = RetailCalendar.lastDay - TillExchanges.longest

  private static let payments: [Law] = [
    .matched(
      "change", "The change is that of the payment in cash.",
      where: "change_amount_eur is not null", in: Payments.path,
      on: ["joined('PAY_', joined(transaction_id, '_001'))": "payment_id"],
      when: "other.change_due_eur = change_amount_eur"),
    .matched(
      "tender", "How something is paid is how its first payment is, or MIXED where there are two.",
      where: "transaction_type <> 'EXCHANGE'", in: Payments.path,
      on: ["joined('PAY_', joined(transaction_id, '_001'))": "payment_id"],
      when: """
        case payment_method when 'MIXED' then (other.amount_eur <> total_amount_eur) \
        when 'CARD' then (other.payment_method in ('VISA', 'MASTERCARD', 'AMEX')) \
        when 'MOBILE' then (other.payment_method = 'MOBILE_PAY') \
        else (other.payment_method = payment_method) end \
        and (payment_method = 'MIXED' or other.amount_eur = total_amount_eur)
        """),
  ]

  private static let numbers: [Law] = [
    .matched(
      "number", "The number of a transaction has its shop and day, on which the shop was open.",
      in: StoreDailySummaries.path, on: [daySummary: "summary_id"],
      when: "other.store_id = store_id and other.business_date = business_date"),
    .holds(
      "receipt", "A receipt has the shop's number.",
      "contains(transaction_id, replaced(prefix(receipt_number, 4), 'R', '_STORE'))"),
    .unique("sequence", "A shop counts its transactions.", "store_id", "pos_sequence_number"),
    .holds(
      "first", "The first transaction of a shop is the first of its day.",
      "pos_sequence_number > 1 or ends_with(transaction_id, '_000001')"),
    .matched(
      "previous",
      """
      Within a day a shop counts its transactions in the order of time; those whose number ends with \
      0 are not looked at, since the number before has other digits as well.
      """,
      where: "not ends_with(transaction_id, '0') and not ends_with(transaction_id, '_000001')",
      in: path, on: ["joined(prefix(transaction_id, 27), \(digitBefore))": "transaction_id"],
      when: """
        other.transaction_datetime <= transaction_datetime \
        and other.pos_sequence_number + 1 = pos_sequence_number
        """),
  ]

  /// The last digit of the number before that of a transaction.
  private static let digitBefore: String = {
    let digits = (1...9).map { "when ends_with(transaction_id, '\($0)') then '\($0 - 1)'" }
    return "case \(digits.joined(separator: " ")) end"
  }()

  /// The key of the summary of a transaction's shop and day.
  static let daySummary = "replaced(prefix(transaction_id, 21), 'TXN_', 'SUM_')"

  /// The key of the shift of a transaction.
  /// - Parameter employee: the path to who was at the till.
  /// - Returns: an expression over columns one of which is the transaction's key.
  static func shiftKey(_ employee: String = "employee_id") -> String {
    """
    joined('SHIFT_', joined(prefix(replaced(transaction_id, prefix(transaction_id, 13), ''), 8), \
    joined(joined('_', replaced(\(employee), '_', '')), \
    replaced(prefix(transaction_id, 12), 'TXN', ''))))
    """
  }

  /// What an order that came back to a shop and its return have in common, but for signs.
  private static let returned = ["store_id", "customer_id", "return_reason"]

  /// What an order and its sale have in common.
  private static func order(_ instant: String) -> [String] {
    ["store_id", "customer_id", instant, "subtotal_eur", "tax_amount_eur", "discount_amount_eur"]
  }

  private static let people: [Law] = [
    .matched(
      "shift", "Whoever is at the till has a shift there that covers the moment, and no break.",
      in: EmployeeShifts.path,
      on: [shiftKey(): "shift_id"],
      when: """
        other.register_id = register_id and other.store_id = store_id \
        and other.employee_id = employee_id and other.shift_date = business_date and \
        transaction_datetime between other.clock_in_time and other.clock_out_time \
        and (other.break_start is null or transaction_datetime < other.break_start \
        or transaction_datetime >= other.break_end)
        """),
    .holds(
      "phone", "Only a customer who has a telephone leaves its number.", "customer_phone <> ''"),
    .holds(
      "reached", "Who comes back is reached as before.",
      """
      original_transaction_id is null \
      or (customer_email is null) = (original_transaction_id.customer_email is null) \
      and (customer_phone is null) = (original_transaction_id.customer_phone is null)
      """),
    .share(
      "mailed", "Receipts that are sent by mail.", of: "customer_email is not null",
      where: "transaction_type = 'SALE'", is: mailed),
    .share(
      "called", "Customers with a telephone who leave its number.",
      of: "customer_phone is not null",
      where: "transaction_type = 'SALE' and customer_id.phone <> ''", is: called),
    .share(
      "mixed", "Sales of thirty euros and more to holders of cards that are paid in part in cash.",
      of: "payment_method = 'MIXED'",
      where: """
        transaction_type = 'SALE' and total_amount_eur >= 30.00 \
        and payment_method in ('CARD', 'CONTACTLESS', 'MIXED')
        """,
      is: TillTenders.mixed),
  ]

  private static let shares: [Law] = Country.allCases.map { country in
    let facts = country.facts.tillShares
    return .shares(
      "tenders-\(country.label.lowercased())", "How is paid at the tills of \(country.facts.name).",
      of: """
        case payment_method when 'CASH' then 'cash' when 'MOBILE' then 'mobile' else 'card' end
        """,
      where: "transaction_type = 'SALE' and store_id.country_code = '\(country.label)'",
      [("'card'", facts.card), ("'cash'", facts.cash), ("'mobile'", facts.mobile)])
  }
}
