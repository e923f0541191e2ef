extension WebAnalyticsEvents {
  static let path: TablePath = "eurostyle_webshop.web_analytics_events"

  static let laws: [Law] =
    Law.ofVisit + [
      .holds(
        "element", "An element has its kind of event, its selector and its text.",
        """
        case when event_type = 'purchase' then (event_category = 'product_interaction' \
        and event_action = 'button_click' and element_selector = '#place-order' \
        and element_text is null and event_label is not null) \
        else (case event_label \(entries(WebData.events).map(element).joined(separator: " ")) end) end
        """),
      .holds(
        "value", "Only a purchase has a value.",
        "(event_value is not null) = (event_type = 'purchase')"),
      .unique(
        "one-visit", "No order has two visits.", "event_label", where: "event_type = 'purchase'"),
      .matched(
        "purchase",
        "A visit ends in an online order of that day and customer, which is worth that much.",
        where: "event_type = 'purchase'", in: Orders.path,
        on: [
          "event_label": "order_id", "customer_id": "customer_id",
          "event_value": "total_amount_eur", "date(session_id.session_start)": "order_date",
        ],
        when: """
          other.store_id = 'ONLINE' and event_timestamp <= other.order_datetime \
          and seconds(other.order_datetime, session_id.session_end) = 1 \
          and other.order_status <> 'cancelled'
          """),
      .matched(
        "cart", "A purchase comes after something was put into the cart.",
        where: "event_type = 'purchase'", in: CartActivities.path, on: ["session_id": "session_id"],
        when: "other.activity_timestamp <= event_timestamp"),
      .matched(
        "page", "An event happens on a page of the visit, while it is looked at.",
        in: PageViews.path, on: ["session_id": "session_id", "page_url": "page_url"],
        when: """
          seconds(other.view_timestamp, event_timestamp) between 0 and other.time_on_page_seconds
          """),
      .holds(
        "step", "A visit has no more steps than pages, and its purchase comes with the last.",
        """
        user_journey_step <= session_id.page_views \
        and (event_type <> 'purchase' or user_journey_step = session_id.page_views)
        """),
      .share(
        "tested", "15 % of events are seen in a test.", of: "ab_test_variant is not null",
        is: .percent(15)),
      .shares(
        "variants", "Each variant is as frequent.", of: "ab_test_variant",
        where: "ab_test_variant is not null",
        TestVariant.labels.map { (Law.text($0), 1) }),
    ]

  /// The branch of an element: what the other columns are when the label is its.
  private static func element(_ fields: [Substring]) -> String {
    func equals(_ column: String, _ value: Substring) -> String {
      value.isEmpty ? "\(column) is null" : "\(column) = \(Law.text(value))"
    }
    let texts = entries(WebData.elementTexts).first { !fields[5].isEmpty && $0[0] == fields[5] }
    let text =
      texts.map { "element_text is not null and element_text in \(Law.list($0))" }
      ?? "element_text is null"
    return """
      when \(Law.text(fields[3])) then (event_type = '\(fields[0])' \
      and event_category = '\(fields[1])' and event_action = '\(fields[2])' \
      and \(equals("element_selector", fields[4])) and \(text))
      """
  }
}
