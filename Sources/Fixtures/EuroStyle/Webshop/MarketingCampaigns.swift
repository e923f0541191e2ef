/// The web shop's own list of campaigns: those of the ERP that it runs itself.
///
/// Two rows of `tiny` at seed 42, cut:
/// `MKT_000001|The New Coat 2024 – E-mail|EMAIL|2024-09-10|2024-10-30|COMPLETED|ALL_CUSTOMERS|…`
/// `MKT_000002|Half-Term Wardrobe 2024 – Social|SOCIAL_MEDIA|2024-10-11|2024-11-04|COMPLETED|A…`
public enum MarketingCampaigns {
  /// The declaration.
  public static let table = Table<EuroStyle, WebCampaignRow>(
    path.table, "A campaign by e-mail, social media or display that the shop runs.",
    count: { $0.webCampaigns.count },
    columns: [
      .key(
        "campaign_id", "Number in the web shop", .like("MKT_000001"), from: { $0.webKeys.campaign }
      ) { $0.index },
      .pooled("campaign_name", "Name, as in the ERP", from: { $0.campaigns.names }) {
        $0.campaign.index
      },
      .choice("campaign_type", "By what means") { $0.type },
      .date("start_date", "First day", .inBooks) { $0.campaign.first },
      .dateOrNull("end_date", "Last day", .holds("start_date < end_date")) { $0.campaign.last },
      .choice("campaign_status", "Whether it runs at the end of the books") { $0.status },
      .choice("target_audience", "To whom it speaks") { $0.audience },
      .money("budget_eur", "The part of the budget that the shop spends") {
        $0.campaign.budget.percent(60)
      },
      .dateTime("created_at", "When the row was made: three weeks before the start") {
        ($0.campaign.first - 21).start + 36_000
      },
      .dateTime("updated_at", "When its status changed last") {
        min($0.campaign.last.start + 86_399, RetailCalendar.now)
      },
    ], laws: laws
  ) { model, index in
    WebCampaignRow(index: index, campaign: model.campaigns.campaigns[model.webCampaigns[index]])
  }
}

/// A campaign in the web shop's list.
public struct WebCampaignRow: Sendable {
  let index: Int
  let campaign: Campaign
}

/// By what means the shop runs a campaign.
enum WebCampaignType: Int, LabelledCell {
  case email, socialMedia, display

  var label: String { ["EMAIL", "SOCIAL_MEDIA", "DISPLAY"][Int(rawValue)] }
}

/// Whether a campaign runs.
enum WebCampaignStatus: Int, LabelledCell {
  case active, completed, paused

  var label: String { "\(self)".uppercased() }
}

/// To whom a campaign speaks.
enum WebAudience: Int, LabelledCell {
  case allCustomers, newCustomers

  var label: String { ["ALL_CUSTOMERS", "NEW_CUSTOMERS"][Int(rawValue)] }
}

extension WebCampaignRow {
  var type: WebCampaignType {
    switch campaign.channel {
    case .email: .email
    case .socialMedia: .socialMedia
    default: .display
    }
  }

  /// Those of the last two weeks run on into the next year, but for some that are held back.
  var status: WebCampaignStatus {
    if campaign.last < RetailCalendar.lastDay - 13 { return .completed }
    return campaign.index % 5 == 0 ? .paused : .active
  }

  var audience: WebAudience { campaign.type == .brandAwareness ? .newCustomers : .allCustomers }
}
