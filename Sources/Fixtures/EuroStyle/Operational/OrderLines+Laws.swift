extension OrderLines {
  static let laws: [Law] = [
    .unique(
      "product-once", "An order has a product once: its pieces are a quantity.", "order_id",
      "product_id"),
    .holds(
      "size", "A line has a size of its product.", "includes(product_id.size_range, size)"),
    .holds(
      "colour", "A line has a colour of its product.",
      "color in (product_id.color_primary, product_id.color_secondary)"),
    .holds(
      "in-range", "A product is sold only while it is in the range.",
      """
      product_id.launch_date <= order_id.order_date \
      and order_id.order_date < product_id.discontinue_date
      """),
    .holds(
      "online", "A product is sold online only if it is offered there.",
      "order_id.store_id <> 'ONLINE' or product_id.online_availability"),
    .holds(
      "status", "How far a line has come fits its order.",
      """
      case order_id.order_status when 'confirmed' then (fulfillment_status in ('picked', 'packed')) \
      when 'shipped' then (fulfillment_status = 'shipped') \
      when 'delivered' then (fulfillment_status = 'delivered') \
      when 'returned' then (fulfillment_status = 'delivered') \
      else (fulfillment_status = 'pending') end
      """),
    .holds(
      "exchange", "What is taken instead is the same product, for a size that did not fit.",
      """
      exchange_product_id is null or exchange_product_id = product_id \
      and return_reason in ('too-small', 'too-large')
      """),
    .holds(
      "fulfilled", "What left the stock did so between the order and its last change.",
      """
      (inventory_fulfilled_at is not null) = (shipped_quantity > 0) \
      and inventory_fulfilled_at between created_at and updated_at
      """),
    .sizes(
      "lines", "Orders have one line, two and so on as often as the figures say.", by: "order_id",
      [35, 25, 20, 12, 5, 3], within: 65, tolerance: 100),
    .share(
      "returned", "Lines that came back.", of: "returned_quantity > 0", is: .perMille(85),
      draw: "order_id", tolerance: 60),
    .mean(
      "gross-margin", "What is left of the revenue when the goods are paid: 58 %.",
      of: "line_total_eur - quantity * unit_cost_eur", per: "line_total_eur", is: 58_00,
      tolerance: 400),
    .skew(
      "popularity", "A few products sell a lot: the tenth that sells most has its share.",
      by: "product_id", share: 21...80),
  ]
}
