extension Promotions {
  static let laws: [Law] = [
    .matched(
      "campaign", "A promotion has its campaign's name, days and discount.", in: Campaigns.path,
      on: ["replaced(promotion_id, 'PROMO_STORE_', 'CAMP_')": "campaign_id"],
      when: """
        start_date = other.start_date and end_date = other.end_date \
        and starts_with(other.campaign_name, joined(promotion_name, ' – ')) \
        and (discount_percentage is null) = (other.discount_percentage is null) \
        and (other.discount_percentage is null \
        or discount_percentage = other.discount_percentage)
        """),
    .holds(
      "type", "A promotion gives points where it takes nothing off.",
      "(promotion_type = 'LOYALTY_POINTS') = (discount_percentage is null)"),
    .holds(
      "unbounded", "There are no discounts in euros, no least purchase, and no bound to uses.",
      """
      discount_amount_eur is null and minimum_purchase_eur is null \
      and max_uses_per_customer is null and total_usage_limit is null \
      and start_time is not null and end_time is not null and max_uses_per_transaction is not null
      """),
    .holds("somewhere", "A promotion applies in some shop.", "items(applicable_stores) >= 1"),
    .holds(
      "marketing", "The head of the group's marketing answers for it.",
      """
      authorized_by.entity_id = '\(LegalEntity.holding.key)' \
      and authorized_by.manager_employee_id is not null
      """),
    .holds(
      "dates", "A promotion is entered two weeks before, and looked at when it ends.",
      "created_at < updated_at and date(created_at) = day_after(start_date, -14) and date(updated_at) = end_date"
    ),
  ]

  /// The names of promotions of what must go, as the list behind `in`.
  static let clearances = Law.list(
    CampaignVocabulary.shared.themes.filter { $0.type == .clearance }
      .flatMap { theme in [2024, 2025].map { "\(theme.name) \($0)" } })
}
