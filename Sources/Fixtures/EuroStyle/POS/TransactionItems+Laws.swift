extension TransactionItems {
  static let laws: [Law] = [
    .unique("place", "A sale has an item once.", "transaction_id", "line_number"),
    .unique("product-once", "A sale has a product once.", "transaction_id", "product_id"),
    .balanced(
      "lines", "Every line of an order that was placed in a shop is one item, with what it costs.",
      Law.Sum(
        of: OrderLines.path, "line_total_eur", where: "order_id.store_id <> 'ONLINE'",
        by: line("order_id", "order_id.order_datetime", "line_discount_eur")),
      Law.Sum(
        of: path, "line_total_eur",
        by: line("transaction_id", "transaction_id.transaction_datetime", "discount_amount_eur"))),
    .holds(
      "tax", "VAT is that of the item, but for what rounding moves.",
      "tax_amount_eur - rounded(line_total_eur * tax_rate, 1.0000) between -0.01 and 0.01"),
    .holds(
      "reason", "Sales of what must go are CLEARANCE, all others PROMOTION.",
      """
      discount_reason = '' or (discount_reason = 'CLEARANCE') = \
      (promotion_id.promotion_name in \(Promotions.clearances))
      """),
    .holds(
      "promotion", "A promotion is used in its time and in its shops.",
      """
      promotion_id is null \
      or transaction_id.transaction_date between promotion_id.start_date and promotion_id.end_date \
      and includes(promotion_id.applicable_stores, transaction_id.store_id)
      """),
  ]

  /// What a line and its item have in common.
  private static func line(_ parent: String, _ instant: String, _ discount: String) -> [String] {
    [
      "\(parent).store_id", "\(parent).customer_id", instant, "product_id", "size", "color",
      "quantity", "unit_price_eur", discount,
    ]
  }
}
