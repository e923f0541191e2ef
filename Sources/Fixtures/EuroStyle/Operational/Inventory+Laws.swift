extension Inventory {
  private static let lastDay = "'\(RetailCalendar.lastDay)'"

  static let laws: [Law] = [
    // With the number of rows, this is every product in every place.
    .unique("place", "A product lies in a place once.", "product_id", "store_id"),
    .holds(
      "location", "A shop is a shop, and DC the distribution centre.",
      "location_type = case store_id when 'DC' then 'distribution-center' else 'store' end"),
    .holds(
      "size", "The size is one of the product's.", "includes(product_id.size_range, size)"),
    .holds(
      "colour", "The colour is one of the product's.",
      "color in (product_id.color_primary, product_id.color_secondary)"),
    .holds(
      "reserved", "At most a fifth is set aside.", "quantity_reserved * 5 <= quantity_on_hand"),
    .holds(
      "on-order", "What is ordered fills the place up.",
      """
      quantity_on_order = case when next_restock_date is null then 0 \
      else max_stock_level - quantity_on_hand end
      """),
    .holds(
      "reorder", "Is ordered again at a quarter, while the product is in the range.",
      """
      reorder_point = quotient(max_stock_level, 4) and (next_restock_date is not null) = \
      (product_id.is_active and quantity_on_hand <= reorder_point)
      """),
    .holds(
      "sold-off", "What left the range is sold off.",
      "product_id.is_active or quantity_on_hand <= quotient(max_stock_level, 4)"),
    .holds(
      "capacity", "The distribution centre keeps more than a shop.",
      """
      case store_id when 'DC' then (max_stock_level between 64 and 136) \
      else (max_stock_level between 5 and 8) end
      """),
    .holds(
      "restocked", "Pieces come once the product and the shop are there, and before the end.",
      """
      day_after(product_id.launch_date, -14) <= last_restock_date \
      and store_id.opening_date <= last_restock_date and last_restock_date <= \(lastDay)
      """),
    .holds(
      "restock", "What is on order comes after the end of the books, in the product's time.",
      """
      next_restock_date > \(lastDay) \
      and days(\(lastDay), next_restock_date) <= product_id.lead_time_days
      """),
    .holds(
      "moved", "What moved last came or went after it came last, and before the end.",
      """
      date(last_movement_date) between last_restock_date and \(lastDay) \
      and (last_movement_type <> 'received' or date(last_movement_date) = last_restock_date)
      """),
    .holds(
      "markdown", "A price is reduced within the last eight months of the books.",
      """
      markdown_date between day_after(\(lastDay), -240) and \(lastDay) \
      and day_after(product_id.launch_date, -14) <= markdown_date
      """),
    .holds(
      "created", "The row was made a month before the pieces came.",
      "date(created_at) = day_after(last_restock_date, -30)"),
    .shares(
      "movements", "What moved stock last.", of: "last_movement_type",
      Law.weights(of: Movement.self, StockBook.movementShares)),
    .share(
      "reduced", "Prices that are reduced.", of: "markdown_date is not null", is: .percent(18)),
  ]
}
