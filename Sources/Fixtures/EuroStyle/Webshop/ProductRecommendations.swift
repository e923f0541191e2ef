/// A product that the shop put before a visitor.
public struct RecommendationRow: Sendable {
  let row: Int
  let visit: Int
  let session: Session
  /// By what rule.
  public let type: RecommendationType
  let context: RecommendationContext
  let position: UInt8
  let isAdded: Bool
  let confidence: Int16
  let product: Int32
  let source: CompactIndex
  /// Seconds until it was followed; none for most.
  let delay: CompactIndex
  let shown: Instant
  /// What was paid for it, when the visit's order has it.
  let revenue: Money?

  var clicked: Instant? { delay.index.map { shown + $0 } }
}

/// By what rule a product is recommended.
public enum RecommendationType: Int, LabelledCell {
  /// The four rules.
  case similarItems, frequentlyBoughtTogether, trending, personalized

  /// An underscore.
  public static var separator: String { "_" }
}

/// Where a recommendation is shown.
public enum RecommendationContext: Int, LabelledCell {
  /// The three places.
  case productPage, cartPage, homepage

  /// An underscore.
  public static var separator: String { "_" }
}

/// What computes a recommendation.
enum RecommendationAlgorithm: Int, LabelledCell {
  case rules, collaborativeFiltering, contentBased

  static var separator: String { "_" }
  var label: String { ["v1.2", "collaborative_filtering", "content_based"][Int(rawValue)] }
}

/// Products that the shop put before visitors.
///
/// Two rows of `tiny` at seed 42, cut:
/// `REC_00000001|SESS_00000001|NULL|FR|trending|NULL|PROD_EU_000054|1|homepage|v1.2|0.8844|202…`
/// `REC_00000002|SESS_00000001|NULL|FR|frequently_bought_together|PROD_EU_000021|PROD_EU_00000…`
public enum ProductRecommendations {
  /// The declaration.
  public static let table = Table<EuroStyle, RecommendationRow>(
    "product_recommendations", "A product that the shop put before a visitor.",
    count: { $0.web.shares[.recommendations].children },
    columns: [
      .key(
        "recommendation_id", "Number of the row", .like("REC_00000001"),
        from: { $0.webKeys.recommendation }
      ) { $0.row },
      .session { $0.visit },
      .customer { $0.session.customer },
      .choice("country_code", "Country of the shop") { $0.session.country },
      .choice("recommendation_type", "By what rule") { $0.type },
      .referenceOrNull(
        "source_product_id", to: Products.path,
        "The product that it was shown beside; NULL elsewhere", from: { $0.keys.product }
      ) { $0.source.index },
      .reference(
        "recommended_product_id", to: Products.path, "What was recommended",
        from: { $0.keys.product }
      ) { Int($0.product) },
      .integer(
        "recommendation_position", .uint8, "Its place in the row, from 1", .range(1...8)
      ) { $0.position },
      .choice("page_context", "Where it was shown") { $0.context },
      .choice("algorithm_version", "What computed it") {
        RecommendationAlgorithm.allCases[[0, 1, 1, 2][Int($0.confidence) % 4]]
      },
      .integer(
        "confidence_score", .decimal(precision: 5, scale: 4), "How sure it was, up to 1",
        .range(0...10_000)
      ) { Int($0.confidence) },
      .dateTime("shown_timestamp", "When it was shown") { $0.shown },
      .bool(
        "clicked", "Whether it was followed", .equals("clicked_timestamp is not null")
      ) { $0.delay.index != nil },
      .dateTimeOrNull(
        "clicked_timestamp", "When", .holds("shown_timestamp <= clicked_timestamp")
      ) { $0.clicked },
      .bool("added_to_cart", "Whether it went into the cart", .holds("added_to_cart <= clicked")) {
        $0.isAdded
      },
      .bool("purchased", "Whether the visit's order has it", .holds("purchased <= added_to_cart")) {
        $0.revenue != nil
      },
      .moneyOrNull(
        "revenue_eur", "What the order's line comes to", .holds("purchased or revenue_eur is null")
      ) { $0.revenue },
      .dateTime("created_at", "When the row was made", .equals("shown_timestamp")) { $0.shown },
    ], laws: laws
  ) { model, range, rows in
    model.visits.forEachVisit(with: range, of: .recommendations) { visit, part in
      model.recommendations.append(part, of: visit, model.pages, to: &rows)
    }
  }
}
