extension TransactionItems {
  static let laws: [Law] = orders + returns + amounts

  private static let orders: [Law] = [
    .unique("place", "A transaction has an item once.", "transaction_id", "line_number"),
    .unique(
      "product-once", "A transaction hands a product out once.", "transaction_id", "product_id",
      where: "quantity > 0"),
    .balanced(
      "lines", "Every line of an order that was placed in a shop is one item, with what it costs.",
      Law.Sum(
        of: OrderLines.path, "line_total_eur", where: "order_id.store_id <> 'ONLINE'",
        by: line("order_id", "order_id.order_datetime", discount: "line_discount_eur")),
      Law.Sum(
        of: path, "line_total_eur", where: "transaction_id.transaction_type = 'SALE'",
        by: line("transaction_id", "transaction_id.transaction_datetime"))),
    .balanced(
      "returned-lines", "Every line that came back to a shop is one item of a return there.",
      Law.Sum(
        of: OrderLines.path, "line_total_eur",
        where: "order_id.store_id <> 'ONLINE' and returned_quantity > 0",
        by: line(
          "order_id", "order_id.updated_at", "returned_quantity", discount: "line_discount_eur")),
      Law.Sum(
        of: path, "-line_total_eur", where: "transaction_id.transaction_type = 'RETURN'",
        by: line(
          "transaction_id", "transaction_id.transaction_datetime", "-quantity",
          discount: "-discount_amount_eur"))),
  ]

  private static let returns: [Law] = [
    .unique(
      "once-back", "An item comes back once.", "original_item_id",
      where: "original_item_id is not null"),
    .holds(
      "mirror", "What comes back is the item of the sale, with its price, discount and VAT.",
      """
      quantity > 0 or original_item_id.transaction_id = transaction_id.original_transaction_id \
      and original_item_id.product_id = product_id and original_item_id.size = size \
      and original_item_id.color = color and original_item_id.quantity = -quantity \
      and original_item_id.discount_amount_eur = -discount_amount_eur \
      and original_item_id.tax_amount_eur = -tax_amount_eur \
      and (original_item_id.promotion_id is null) = (promotion_id is null) \
      and original_item_id.promotion_id = promotion_id
      """),
    .holds(
      "in-order", "A return has the items in the order of the sale.",
      """
      transaction_id.transaction_type <> 'RETURN' or line_number = original_item_id.line_number
      """),
    .matched(
      "swap", "An exchange hands the product out in another size or colour, for the same money.",
      where: "transaction_id.transaction_type = 'EXCHANGE' and quantity > 0", in: path,
      on: ["transaction_id": "transaction_id", "product_id": "product_id"],
      when: """
        line_number = 2 and other.line_number = 1 and other.quantity = -quantity \
        and other.discount_amount_eur = -discount_amount_eur \
        and other.tax_amount_eur = -tax_amount_eur \
        and (promotion_id is null) = (other.promotion_id is null) \
        and (promotion_id is null or promotion_id = other.promotion_id) \
        and case when size = other.size \
        then (color <> other.color and other.return_reason = '\(ReturnReason.changedMind.label)') \
        else (color = other.color and other.return_reason in \
        ('\(ReturnReason.tooSmall.label)', '\(ReturnReason.tooLarge.label)')) end
        """),
  ]

  private static let amounts: [Law] = [
    .holds(
      "tax", "VAT is that of the item, but for what rounding moves.",
      """
      case when quantity < 0 then tax_amount_eur + rounded(-line_total_eur * tax_rate, 1.0000) \
      else tax_amount_eur - rounded(line_total_eur * tax_rate, 1.0000) end between -0.01 and 0.01
      """),
    .holds(
      "reason", "Sales of what must go are CLEARANCE, all others PROMOTION.",
      """
      discount_reason = '' or (discount_reason = 'CLEARANCE') = \
      (promotion_id.promotion_name in \(Promotions.clearances))
      """),
    .holds(
      "promotion", "A promotion is used in its time and in its shops; what comes back keeps it.",
      """
      promotion_id is null or transaction_id.transaction_type <> 'SALE' \
      or transaction_id.transaction_date between promotion_id.start_date and promotion_id.end_date \
      and includes(promotion_id.applicable_stores, transaction_id.store_id)
      """),
  ]

  /// What a line and its item have in common.
  private static func line(
    _ parent: String, _ instant: String, _ quantity: String = "quantity",
    discount: String = "discount_amount_eur"
  ) -> [String] {
    [
      "\(parent).store_id", "\(parent).customer_id", instant, "product_id", "size", "color",
      quantity, "unit_price_eur", discount,
    ]
  }
}
