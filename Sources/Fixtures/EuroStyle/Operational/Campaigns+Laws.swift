extension Campaigns {
  static let laws: [Law] = [
    .holds(
      "number", "A campaign's number has the year in which it starts.",
      """
      starts_with(campaign_id, case year(start_date) when 2024 then 'CAMP_2024_' \
      else 'CAMP_2025_' end)
      """),
    .holds(
      "theme", "A theme has its season and purpose.",
      entries(WebData.campaignThemes).map { theme in
        """
        starts_with(campaign_name, \(Law.text("\(theme[1]) 20"))) \
        and campaign_type = '\(theme[2])' and contains(campaign_id, '_\(theme[0])_')
        """
      }.joined(separator: " or ")),
    .holds(
      "name", "A campaign's name ends with its year and channel.",
      """
      ends_with(campaign_name, joined(case year(start_date) when 2024 then ' 2024 – ' \
      else ' 2025 – ' end, \(Law.choice(
        of: "channel", CampaignChannel.allCases.map { ($0.label, Law.text($0.title)) }))))
      """),
    .holds(
      "audience", "A campaign runs everywhere, or in some countries that go together.",
      """
      target_countries in \(Law.list(CampaignPlan.audiences.map { countries in
        countries.countries.map(\.label).joined(separator: ",")
      }))
      """),
    .holds(
      "budget", "A budget is in whole hundreds, and nearly spent.",
      """
      remainder(budget_eur, 10000) = 0 and budget_eur between 3000.00 and 45000.00 \
      and spend_eur * 1000 >= budget_eur * 780 - 10.00 \
      and spend_eur * 1000 <= budget_eur * 999 + 10.00
      """),
    .holds(
      "clicks", "An order takes 30 to 59 clicks, beside those that the money alone brings.",
      """
      actual_clicks - quotient(quotient(spend_eur, 1.00), 4) \
      between 30 * actual_conversions and 59 * actual_conversions
      """),
    .holds(
      "impressions", "A click takes 35 to 74 impressions.",
      "actual_impressions between 35 * actual_clicks and 74 * actual_clicks"),
    .holds(
      "targets", "Targets were a little off.",
      """
      target_clicks * 100 + 100 > actual_clicks * 90 \
      and target_clicks * 100 <= actual_clicks * 119 \
      and target_impressions * 100 + 100 > actual_impressions * 85 \
      and target_impressions * 100 <= actual_impressions * 119
      """),
    .holds(
      "hopes", "5 % more orders were hoped for than came, and one at least.",
      """
      target_conversions = case when actual_conversions = 0 then 1 \
      else actual_conversions + quotient(actual_conversions + 19, 20) end
      """),
    .holds(
      "message", "A message fits the purpose.",
      Law.choice(
        of: "campaign_type",
        CampaignType.labels.map { type in
          let messages = entries(NoteData.campaignMessages).filter { $0[0] == type }.map { $0[1] }
          return (type, "(campaign_message in \(Law.list(messages)))")
        })),
    .holds(
      "discount", "A discount fits the purpose.",
      """
      case campaign_type when 'clearance' then (discount_percentage is not null \
      and discount_percentage in (20.00, 30.00, 40.00, 50.00)) \
      when 'seasonal' then (discount_percentage in (10.00, 15.00, 20.00)) \
      when 'product-launch' then (discount_percentage = 10.00) \
      else (discount_percentage is null) end
      """),
    .holds(
      "code", "There is a code with the discount in it where there is one.",
      """
      (promotional_code is null) = (discount_percentage is null) \
      and ends_with(promotional_code, case discount_percentage when 10.00 then '-10' \
      when 15.00 then '-15' when 20.00 then '-20' when 30.00 then '-30' when 40.00 then '-40' \
      else '-50' end)
      """),
    .holds(
      "dates", "The row was made a month before the start, and closed at the end.",
      "date(created_at) = day_after(start_date, -30) and date(updated_at) = end_date"),
    .share(
      "budgets", "Budgets from 3,000 to 45,000 are as likely, so half are below 24,000.",
      of: "budget_eur < 24000.00", is: Probability(210, in: 421)),
    .apportioned(
      "channels", "The channels follow one another.", of: "channel",
      CampaignChannel.allCases.map { channel in
        (Law.text(channel.label), CampaignPlan.channels.count { $0 == channel })
      }, within: 6),
  ]
}
