extension CartActivities {
  static let path: TablePath = "eurostyle_webshop.cart_activities"

  private static let previous = Law.before("cart_activity_id", "CART_")

  static let laws: [Law] =
    Law.ofVisit + [
      .inRange("product_id", on: "date(activity_timestamp)"),
      .holds("size", "The size is one of the product's.", "includes(product_id.size_range, size)"),
      .holds(
        "colour", "The colour is one of the product's.",
        "color in (product_id.color_primary, product_id.color_secondary)"),
      .holds(
        "online", "Only what the web shop sells gets into a cart.", "product_id.online_availability"
      ),
      .holds(
        "activity", "What is done is seen from the pieces before and after.",
        """
        case activity_type when 'add_to_cart' then (quantity_before = 0 and quantity_after >= 1) \
        when 'remove_from_cart' then (quantity_before >= 1 and quantity_after = 0) \
        else (quantity_before >= 1 and quantity_after >= 1 \
        and quantity_after - quantity_before between -1 and 1) end
        """),
      .holds(
        "bought", "Nothing changes in a cart once it is bought.",
        "not session_id.conversion_session or activity_timestamp < session_id.session_end"),
      .holds(
        "recommended", "Only what is put into a cart comes from a recommendation.",
        "recommendation_type is null or activity_type = 'add_to_cart'"),
      .matched(
        "running", "A cart is what it was before and the change, but for the first of a visit.",
        where: """
          cart_total_items <> quantity_after \
          or cart_total_value_eur <> quantity_after * unit_price_eur
          """, in: path, on: ["session_id": "session_id", previous.own: previous.other],
        when: """
          cart_total_items = other.cart_total_items + quantity_after - quantity_before \
          and cart_total_value_eur = other.cart_total_value_eur \
          + (quantity_after - quantity_before) * unit_price_eur \
          and other.activity_timestamp <= activity_timestamp
          """),
      .matched(
        "analytics", "There is a row of cart analytics for each visit with a cart.",
        in: CartAnalytics.path, on: ["session_id": "session_id"]),
      .share(
        "recommendations", "What is put into carts on a recommendation.",
        of: "recommendation_type is not null", where: "activity_type = 'add_to_cart'",
        is: .percent(12)),
      .share(
        "lists", "What comes from a list.", of: "product_position_in_list is not null",
        is: .percent(60)),
    ]
}
