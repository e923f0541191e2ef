extension WishlistItems {
  private static let lastDay = "'\(RetailCalendar.lastDay)'"

  static let laws: [Law] = [
    .holds(
      "country", "A wish has the country of its customer.",
      "country_code = customer_id.country_code"),
    .holds(
      "registered", "Only who has registered wishes.", "customer_id.registration_date <= added_date"
    ),
    .inRange("product_id", on: "date(added_date)"),
    .holds(
      "books", "Wishes are made and removed by the end of the books.",
      "date(added_date) <= \(lastDay) and date(removed_date) <= \(lastDay)"),
    .holds(
      "size", "Who chooses a size chooses a colour, and both are the product's.",
      """
      (size is null) = (color is null) and includes(product_id.size_range, size) \
      and color in (product_id.color_primary, product_id.color_secondary)
      """),
    .holds(
      "removed", "What was bought is not taken off the list.",
      "not purchased or removed_date is null"),
    .matched(
      "came-true", "A wish that came true is a later order line of that customer and product.",
      where: "purchased", in: OrderLines.path,
      on: [
        "product_id": "product_id", "customer_id": "order_id.customer_id",
        "purchase_date": "order_id.order_date",
      ], when: "added_date <= other.order_id.order_datetime"),
    .holds(
      "updated", "The row changed last when the wish was removed or came true.",
      """
      case when removed_date is not null then (updated_at = removed_date) \
      when purchase_date is not null then (date(updated_at) = purchase_date) \
      else (updated_at = added_date) end
      """),
    .shares(
      "places", "Where wishes are made.", of: "added_from_page",
      [("'product_page'", 3), ("'search_results'", 2), ("'recommendations'", 1)]),
    .share(
      "told-priority", "15 % do not say how much it matters.", of: "priority is not null",
      is: .percent(85)),
    .share("told-size", "15 % choose no size.", of: "size is not null", is: .percent(85)),
    .shares(
      "priorities", "Each priority is as frequent.", of: "priority", where: "priority is not null",
      [("'high'", 1), ("'medium'", 1), ("'low'", 1)]),
    .share(
      "alerts", "Who wants to hear of a lower price.", of: "price_alert_enabled", is: .percent(35)),
    .share(
      "true-wishes", "A fifth of the wishes come true.", of: "purchased", is: .perMille(206),
      tolerance: 40),
  ]
}
