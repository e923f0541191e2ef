/// How the campaigns are called in the shops.
struct PromotionTexts: Sendable {
  let keys: TextPool
  let names: TextPool

  init(_ plan: CampaignPlan) {
    let themes = CampaignVocabulary.shared.themes
    keys = TextPool(
      plan.campaigns.map { campaign in
        let season = themes[campaign.theme].season.token
        return "PROMO_STORE_\(campaign.year)_\(season)_\(threeDigits(campaign.number))"
      })
    names = TextPool(
      plan.campaigns.map { "\(themes[$0.theme].name) \($0.year)" })
  }
}

/// What a promotion gives.
enum PromotionType: Int, CapitalLabel {
  case percentage, loyaltyPoints
}

/// A promotion in shops.
struct Promotion: Sendable {
  let campaign: Campaign
  /// In how many sales it was used.
  let uses: UInt32
  let marketer: Int
}

extension Campaign {
  /// From which discount on the manager of the shop must agree to it.
  static let approvedPercent = 40

  /// Whether the manager of a shop must agree when it is used.
  var needsApproval: Bool { (discount ?? 0) >= Self.approvedPercent }
}

/// The promotions in shops: each campaign is one.
///
/// Two rows of `tiny` at seed 42, cut:
/// `PROMO_STORE_2024_AUTUMN_001|The New Coat 2024|LOYALTY_POINTS|NULL|NULL|NULL|[]|[]|["STOR…`
/// `PROMO_STORE_2024_AUTUMN_002|Half-Term Wardrobe 2024|PERCENTAGE|20|NULL|NULL|[]|[]|["STOR…`
enum Promotions {
  static let path: TablePath = "eurostyle_pos.promotions"

  /// The declaration.
  static let table = Table<EuroStyle, Promotion>(
    path.table,
    """
    What shops give while a campaign runs: its discount, or points for members where it has none; \
    a row for each campaign.
    """,
    count: { $0.campaigns.campaigns.count }, columns: offer + times + control, laws: laws
  ) { model, range, rows in
    let tills = model.tills
    for index in range {
      rows.append(
        Promotion(
          campaign: model.campaigns.campaigns[index], uses: tills.uses[index],
          marketer: tills.marketer))
    }
  }

  private typealias Cell = Column<EuroStyle, Promotion>

  private static let offer: [Cell] = [
    .pooled(
      "promotion_id", "The campaign's code, as shops write it", .unique,
      .from("PROMO_STORE_year_season_number"), from: { $0.tills.promotions.keys }
    ) { $0.campaign.index },
    .pooled(
      "promotion_name", "The campaign's name, without its channel",
      from: { $0.tills.promotions.names }
    ) { $0.campaign.index },
    .choice("promotion_type", "A discount, or points where the campaign has none") {
      $0.campaign.discount == nil ? PromotionType.loyaltyPoints : .percentage
    },
    .integerOrNull(
      "discount_percentage", .money, "Percent off each line; NULL for points",
      .holds("discount_percentage in (10.00, 15.00, 20.00, 30.00, 40.00, 50.00)")
    ) { $0.campaign.discount.map { $0 * 100 } },
    .moneyOrNull("discount_amount_eur", "Euros off: of no promotion, so NULL") { _ in nil },
    .moneyOrNull("minimum_purchase_eur", "What must be bought: nothing, so NULL") { _ in nil },
    .textList(
      "applicable_products", "To which goods it applies; empty for all",
      .holds("items(applicable_products) = 0")
    ) { _, _, _ in },
    .textList(
      "excluded_products", "To which goods it does not; empty for none",
      .holds("items(excluded_products) = 0")
    ) { _, _, _ in },
    .textList("applicable_stores", "In which shops: those of the campaign's countries") {
      row, model, list in
      for country in row.campaign.countries.countries {
        for store in model.network.byCountry[Int(country.rawValue)] {
          list.item { $0.append(model.keys.places, Keys.place(store)) }
        }
      }
    },
  ]

  private static let times: [Cell] = [
    .date("start_date", "First day: the campaign's") { $0.campaign.first },
    .date("end_date", "Last day: the campaign's", .holds("start_date <= end_date")) {
      $0.campaign.last
    },
    .textOrNull(
      "start_time", "From when each day: before any shop opens", .holds("start_time = '08:00'")
    ) { _, _, out in
      out.append("08:00")
      return true
    },
    .textOrNull(
      "end_time", "Until when each day: when the last shop closes", .holds("end_time = '22:00'")
    ) { _, _, out in
      out.append("22:00")
      return true
    },
    .integerOrNull(
      "max_uses_per_transaction", .uint8, "How often it can be used at once", .range(1...1)
    ) { _ in 1 },
    .integerOrNull(
      "max_uses_per_customer", .uint16, "How often a customer can use it: no bound, so NULL"
    ) { _ -> Int? in nil },
    .integerOrNull(
      "total_usage_limit", .uint32, "How often it can be used in all: no bound, so NULL"
    ) { _ -> Int? in nil },
    .integer(
      "current_usage_count", .uint32, "In how many sales of shops it has been used",
      .total(
        .count, of: Orders.path, by: "replaced(campaign_code, 'CAMP_', 'PROMO_STORE_')",
        where: "store_id <> 'ONLINE' and campaign_code is not null")
    ) { Int($0.uses) },
  ]

  private static let control: [Cell] = [
    .bool(
      "requires_manager_approval", "Whether the shop's manager must agree: from 40 % on",
      .equals("case when discount_percentage >= 40.00 then 1 else 0 end")
    ) { $0.campaign.needsApproval },
    .reference(
      "authorized_by", to: Employees.path, "Who answers for it: the head of the group's marketing",
      from: { $0.staffFiles.employee }
    ) { $0.marketer },
    .bool(
      "is_active", "Whether it runs at the end of the books",
      .equals("end_date >= '\(RetailCalendar.lastDay)'")
    ) { RetailCalendar.lastDay <= $0.campaign.last },
    .dateTime("created_at", "When it was entered: two weeks before it began") {
      ($0.campaign.first - 14).at(9)
    },
    .dateTime("updated_at", "When it ended, or when the books do") {
      min($0.campaign.last.start + 86_399, RetailCalendar.now)
    },
  ]
}
