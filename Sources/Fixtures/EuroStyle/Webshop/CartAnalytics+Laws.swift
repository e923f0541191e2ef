extension CartAnalytics {
  static let path: TablePath = "eurostyle_webshop.cart_analytics"

  static let laws: [Law] = [
    .ofVisitCustomer,
    .matched(
      "cart", "There is a row for visits with a cart alone.", in: CartActivities.path,
      on: ["session_id": "session_id"]),
    .holds(
      "left", "A cart that was not bought was left somewhere.",
      "(abandonment_stage is null) = session_id.conversion_session"),
    .holds(
      "reminder", "Only a customer who left a cart is reminded of it.",
      "not recovery_email_sent or customer_id is not null and abandonment_stage is not null"),
    .holds(
      "end", "The row is made at the end of the visit.", "created_at = session_id.session_end"),
    .shares(
      "stages", "Where carts are left.", of: "abandonment_stage",
      where: "abandonment_stage is not null",
      [("'cart_page'", 3), ("'checkout_start'", 2), ("'payment_info'", 1)]),
    .share(
      "reminded", "Customers who are reminded of a cart that they left.",
      of: "recovery_email_sent", where: "customer_id is not null and abandonment_stage is not null",
      is: .percent(60)),
    .share(
      "recovered", "Reminders that bring the customer back.", of: "recovered_via_email",
      where: "recovery_email_sent", is: .percent(9)),
  ]
}
