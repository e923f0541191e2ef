extension MarketingCampaigns {
  static let path: TablePath = "eurostyle_webshop.marketing_campaigns"

  static let laws: [Law] = [
    .balanced(
      "erp",
      "The shop's own campaigns are those of the ERP on its channels, with 60 % of the budget.",
      Law.Sum(
        of: path, "budget_eur",
        by: ["campaign_name", "start_date", "end_date", "campaign_type", "target_audience"]),
      Law.Sum(
        of: Campaigns.path, "quotient(budget_eur * 60, 100)",
        where: "channel in ('email', 'social-media', 'display')",
        by: [
          "campaign_name", "start_date", "end_date", "upper(replaced(channel, '-', '_'))",
          """
          case campaign_type when 'brand-awareness' then 'NEW_CUSTOMERS' else 'ALL_CUSTOMERS' end
          """,
        ])),
    .holds(
      "status", "What ended two weeks before the end of the books is completed, and nothing else.",
      "(campaign_status = 'COMPLETED') = (end_date < '\(RetailCalendar.lastDay - 13)')"),
    .holds(
      "dates", "The row was made three weeks before the start, and closed at the end.",
      "date(created_at) = day_after(start_date, -21) and date(updated_at) = end_date"),
  ]
}
