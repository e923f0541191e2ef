/// A campaign with the orders that used its code.
public struct CampaignRow: Sendable {
  /// The campaign.
  public let campaign: Campaign
  let conversions: Int
}

/// The marketing campaigns.
///
/// Two rows of `tiny` at seed 42, cut:
/// `CAMP_2024_AUTUMN_001|The New Coat 2024 – E-mail|product-launch|email|BE,DE,FR,LU,NL|2024-0…`
/// `CAMP_2024_AUTUMN_002|Half-Term Wardrobe 2024 – Social|seasonal|social-media|DE,LU|2024-10-…`
public enum Campaigns {
  static let path: TablePath = "eurostyle_operational.campaigns"

  /// The declaration.
  public static let table = Table<EuroStyle, CampaignRow>(
    path.table, "A marketing campaign.", count: { $0.campaigns.campaigns.count },
    columns: [
      .pooled(
        "campaign_id", "Year, season and number", .unique, .from("CAMP_year_season_number"),
        from: { $0.keys.campaigns }
      ) { $0.campaign.index },
      .pooled("campaign_name", "Theme, year and channel", from: { $0.campaigns.names }) {
        $0.campaign.index
      },
      .choice("campaign_type", "What it is for") { $0.campaign.type },
      .choice("channel", "Where it runs") { $0.campaign.channel },
      .text("target_countries", "The countries in which it runs, by code") { row, _, out in
        for (index, country) in row.campaign.countries.countries.enumerated() {
          if index > 0 { out.append(UInt8(ascii: ",")) }
          out.append(country)
        }
      },
      .date("start_date", "First day", .inBooks) { $0.campaign.first },
      .date("end_date", "Last day", .inBooks, .holds("start_date < end_date")) { $0.campaign.last },
      .money("budget_eur", "What it may cost") { $0.campaign.budget },
      .money("spend_eur", "What it cost", .holds("spend_eur <= budget_eur")) { $0.campaign.spend },
      .integer("target_impressions", .uint64, "How often it should be seen") {
        $0.impressions.target
      },
      .integer("actual_impressions", .uint64, "How often it was seen") { $0.impressions.actual },
      .integer("target_clicks", .uint64, "How often it should be followed") { $0.clicks.target },
      .integer(
        "actual_clicks", .uint64, "How often it was followed",
        .holds("actual_clicks <= actual_impressions")
      ) { $0.clicks.actual },
      .integer("target_conversions", .uint32, "Orders hoped for: 5 % above those that came") {
        max(1, $0.conversions + ($0.conversions + 19) / 20)
      },
      .integer(
        "actual_conversions", .uint32, "Orders that used its code",
        .total(.count, of: Orders.path, by: "campaign_code"),
        .holds("actual_conversions <= actual_clicks")
      ) { $0.conversions },
      .pooled(
        "campaign_message", "What it says", from: { _ in CampaignVocabulary.shared.messages }
      ) { $0.campaign.message },
      .integerOrNull(
        "discount_percentage", .decimal(precision: 9, scale: 2), "Percent off each line",
        .range(10_00...50_00)
      ) { $0.campaign.discount.map { $0 * 100 } },
      .textOrNull("promotional_code", "What to enter for the discount; NULL without one") {
        row, _, out in
        guard let discount = row.campaign.discount else { return false }
        let theme = CampaignVocabulary.shared.themes[row.campaign.theme]
        out.append(theme.season.token)
        out.append(row.campaign.number, digits: 2)
        out.append("-")
        out.append(Int64(discount))
        return true
      },
      .dateTime("created_at", "When the row was made: a month before the start") {
        ($0.campaign.first - 30).start + 34_200
      },
      .dateTime("updated_at", "When its figures were closed: at its end") {
        $0.campaign.last.start + 79_200
      },
    ], laws: laws
  ) { model, range, rows in
    let conversions = model.orderSums.conversions
    for index in range {
      rows.append(
        CampaignRow(
          campaign: model.campaigns.campaigns[index], conversions: Int(conversions[index])))
    }
  }
}

extension CampaignRow {
  /// Clicks bring an order in 30 to 59 cases, beside those that the money alone brings.
  var clicks: (target: Int, actual: Int) {
    let actual =
      conversions * (30 + campaign.index * 7 % 30)
      + Int(campaign.spend.cents / 100) / 4
    return (actual * (90 + campaign.index * 11 % 30) / 100, actual)
  }

  /// A click in 35 to 74 impressions.
  var impressions: (target: Int, actual: Int) {
    let actual = clicks.actual * (35 + campaign.index * 13 % 40)
    return (actual * (85 + campaign.index * 5 % 35) / 100, actual)
  }
}
