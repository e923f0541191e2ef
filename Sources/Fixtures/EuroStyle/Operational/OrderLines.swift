/// Order lines, a product within an order.
///
/// Two rows of `tiny` at seed 42, cut:
/// `LINE_EU_00000001|ORD_EU_2024_000001|PROD_EU_000030|One Size|Khaki|2|13.95|5.77|0.00|27.90|…`
/// `LINE_EU_00000002|ORD_EU_2024_000001|PROD_EU_000054|40|Black|1|43.95|17.62|0.00|43.95|deliv…`
public enum OrderLines {
  static let path: TablePath = "eurostyle_operational.order_lines"

  /// The declaration.
  public static let table = Table<EuroStyle, OrderLine>(
    path.table, "A product within an order, in one size and colour.",
    count: { $0.lines.apportionment.children },
    columns: [
      .key(
        "order_line_id", "Number of the line", .like("LINE_EU_00000001"), from: { $0.keys.line }
      ) { $0.row },
      .reference(
        "order_id", to: Orders.path, "The order that it belongs to", from: { $0.keys.order }
      ) { $0.order.row },
      .reference("product_id", to: Products.path, "What was bought", from: { $0.keys.product }) {
        $0.product
      },
      .pooled(
        "size", "One of the product's sizes", from: { $0.catalogue.vocabulary.sizeNames }
      ) { $0.size },
      .pooled(
        "color", "One of the product's colours", from: { $0.catalogue.vocabulary.colourNames }
      ) { $0.colour },
      .integer(
        "quantity", .uint16, "Pieces bought",
        .shares([("1", 88), ("2", 9), ("3", 2), ("4", 1)])
      ) { $0.quantity },
      .money(
        "unit_price_eur", "Price of a piece before VAT: the product's in that country",
        .equals("cents(product_id.price_local, order_id.customer_id.country_code)")
      ) { $0.unitPrice },
      .money("unit_cost_eur", "Cost of a piece", .equals("product_id.cost_price_eur")) {
        $0.unitCost
      },
      .money(
        "line_discount_eur", "What the campaign takes off, rounded half up",
        .equals(
          """
          case when order_id.campaign_code.discount_percentage is null then 0.00 else \
          rounded(quantity * unit_price_eur * order_id.campaign_code.discount_percentage, 100.00) end
          """)
      ) { $0.discount },
      .money(
        "line_total_eur", "What the line costs before VAT",
        .equals("quantity * unit_price_eur - line_discount_eur")
      ) { $0.total },
      .choice("fulfillment_status", "How far the line has come") { $0.fulfillment },
      .integer(
        "shipped_quantity", .uint16, "Pieces that left",
        .equals(
          "case when order_id.order_status in ('shipped', 'delivered', 'returned') then quantity else 0 end"
        )
      ) { $0.shipped },
      .integer(
        "returned_quantity", .uint16, "Pieces that came back",
        .equals("case order_id.order_status when 'returned' then quantity else 0 end")
      ) { $0.returned },
      .choiceOrNull(
        "return_reason", "Why they came back",
        .holds(
          """
          (return_reason is null) = (order_id.return_reason is null) \
          and return_reason = order_id.return_reason
          """)
      ) { $0.order.course.returnReason },
      .referenceOrNull(
        "exchange_product_id", to: Products.path,
        "What the customer took instead: the same in another size", from: { $0.keys.product }
      ) { $0.exchange },
      .dateTime("inventory_reserved_at", "When stock was set aside", .equals("created_at")) {
        $0.order.instant
      },
      .dateTimeOrNull(
        "inventory_fulfilled_at", "When the pieces left the stock",
        .holds("inventory_reserved_at <= inventory_fulfilled_at")
      ) { $0.fulfilled },
      .dateTime("created_at", "When the row was made", .equals("order_id.order_datetime")) {
        $0.order.instant
      },
      .dateTime(
        "updated_at", "When the line changed last", .equals("order_id.updated_at")
      ) { $0.order.course.updated },
    ], laws: laws
  ) { model, range, lines in model.lines.lines(in: range, to: &lines) }
}

/// How far a line has come.
public enum Fulfillment: Int, LabelledCell {
  /// From new to its end.
  case pending, picked, packed, shipped, delivered
}

extension OrderLine {
  var fulfillment: Fulfillment {
    switch order.course.status {
    case .pending, .cancelled: .pending
    case .confirmed: row % 2 == 0 ? .picked : .packed
    case .shipped: .shipped
    case .delivered, .returned: .delivered
    }
  }

  var shipped: Int { fulfillment == .shipped || fulfillment == .delivered ? quantity : 0 }
  /// Two in five pieces of a wrong size are exchanged for the same in another.
  var exchange: Int? {
    guard let reason = order.course.returnReason,
      reason == .tooSmall || reason == .tooLarge, row % 5 < 2
    else { return nil }
    return product
  }

  var returned: Int { order.course.status == .returned ? quantity : 0 }

  /// In a shop at once; otherwise within hours, but never after the order's last change.
  var fulfilled: Instant? {
    guard shipped > 0 else { return nil }
    return order.store == nil
      ? min(order.instant + 1200 + row % 40 * 60, order.course.updated) : order.instant
  }
}
