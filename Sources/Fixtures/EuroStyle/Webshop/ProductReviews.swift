/// A review of a product.
public struct ReviewRow: Sendable {
  let row: Int
  let customer: Int
  let country: Country
  let product: Int
  /// Stars, from 1 to 5.
  public let rating: Int
  let text: ReviewText
  let day: Day
  /// Whether the customer had bought it before.
  public let isVerified: Bool
  let helpful: Int
  let votes: Int
  let size: Int?
  let colour: Int?
  let fit: Fit?
  let quality: Int?
  let style: Int?
  let status: ReviewStatus
  let moderator: Int?
}

/// How a piece fits.
public enum Fit: Int, LabelledCell {
  /// The three ways.
  case runsSmall, trueToSize, runsLarge

  /// An underscore.
  public static var separator: String { "_" }
}

/// Whether a review is shown.
public enum ReviewStatus: Int, LabelledCell {
  /// Not yet, yes, no.
  case pending, approved, rejected
}

/// Reviews of products.
///
/// Two rows of `tiny` at seed 42, cut:
/// `REV_00000001|PROD_EU_000074|CUST_EU_000173|BE|5|Helemaal top|Wat ben ik hier blij mee! Het…`
/// `REV_00000002|PROD_EU_000013|CUST_EU_000073|NL|2|Slordig afgewerkt|Achteraf had ik beter ie…`
public enum ProductReviews {
  /// The declaration.
  public static let table = Table<EuroStyle, ReviewRow>(
    "product_reviews", "A customer's review of a product.",
    count: { $0.reviews.count },
    columns: [
      .key("review_id", "Number of the review", .like("REV_00000001"), from: { $0.webKeys.review })
      { $0.row },
      .reference("product_id", to: Products.path, "What is reviewed", from: { $0.keys.product }) {
        $0.product
      },
      .reference("customer_id", to: Customers.path, "Who wrote it", from: { $0.keys.customer }) {
        $0.customer
      },
      .choice("country_code", "Country of the customer") { $0.country },
      .integer(
        "rating", .uint8, "Stars", .range(1...5),
        .shares([("1", 8), ("2", 7), ("3", 12), ("4", 27), ("5", 46)])
      ) { $0.rating },
      .pooled(
        "review_title", "Title, in the customer's language",
        from: { _ in ReviewVocabulary.shared.texts }
      ) { $0.text.title },
      .text("review_text", "Text, in the customer's language, as the rating has it") {
        row, _, out in
        let texts = ReviewVocabulary.shared.texts
        out.append(texts, row.text.opening)
        for part in [row.text.detail, row.text.fit, row.text.close] {
          guard let part else { continue }
          out.append(UInt8(ascii: " "))
          out.append(texts, part)
        }
      },
      .date("review_date", "Day of the review", .inBooks) { $0.day },
      .bool("verified_purchase", "Whether the customer had bought it before") { $0.isVerified },
      .integer(
        "helpful_votes", .uint16, "Votes that found it helpful",
        .holds("helpful_votes <= total_votes")
      ) { $0.helpful },
      .integer("total_votes", .uint16, "Votes on it") { $0.votes },
      .pooledOrNull(
        "size_purchased", "The size bought; NULL when not verified or not told",
        from: { $0.catalogue.vocabulary.sizeNames }
      ) { $0.size },
      .pooledOrNull(
        "color_purchased", "The colour bought; NULL when not verified or not told",
        from: { $0.catalogue.vocabulary.colourNames }
      ) { $0.colour },
      .choiceOrNull("fit_rating", "How it fits; NULL when not told") { $0.fit },
      .integerOrNull("quality_rating", .uint8, "Stars for quality", .range(1...5)) { $0.quality },
      .integerOrNull("style_rating", .uint8, "Stars for style", .range(1...5)) { $0.style },
      .choice("review_status", "Whether it is shown") { $0.status },
      .pooledOrNull(
        "moderated_by", "Who decided; NULL while nobody has",
        .holds("(moderated_by is null) = (review_status = 'pending')"),
        from: { _ in ReviewVocabulary.shared.moderators }
      ) { $0.moderator },
      .dateTime("created_at", "When the row was made") { $0.created },
      .dateTime("updated_at", "When it was moderated, or made") { $0.updated },
    ], laws: laws
  ) { model, row in model.reviews.review(row, model) }
}

extension ReviewRow {
  var created: Instant { day.start + 25_200 + Int(mix(UInt64(row)) % 54_000) }
  var updated: Instant { status == .pending ? created : min(created + 3_600, RetailCalendar.now) }
}
