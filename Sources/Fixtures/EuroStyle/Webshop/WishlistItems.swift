/// A product that a customer wished for.
public struct WishRow: Sendable {
  let row: Int
  let customer: Int
  let country: Country
  let product: Int
  let size: Int?
  let colour: Int?
  let added: Instant
  let source: WishSource
  let priority: WishPriority?
  let price: Money
  let wantsAlert: Bool
  let isInStock: Bool
  /// The day on which the customer bought it; nil if not.
  public let purchased: Day?
  let removed: Instant?
}

/// Where a wish was made.
public enum WishSource: Int, LabelledCell {
  /// The three places.
  case productPage, searchResults, recommendations

  /// An underscore.
  public static var separator: String { "_" }
}

/// How much a wish matters.
public enum WishPriority: Int, LabelledCell {
  /// From most to least.
  case high, medium, low
}

/// Products that customers wished for.
///
/// Two rows of `tiny` at seed 42, cut:
/// `WISH_00000001|CUST_EU_000163|PROD_EU_000068|NL|L|Blue|2024-02-02 19:21:22|product_page|med…`
/// `WISH_00000002|CUST_EU_000040|PROD_EU_000024|BE|32|Red|2024-02-26 22:55:43|product_page|med…`
public enum WishlistItems {
  /// The declaration.
  public static let table = Table<EuroStyle, WishRow>(
    "wishlist_items", "A product that a customer wished for.",
    count: { $0.wishes.count },
    columns: [
      .key(
        "wishlist_item_id", "Number of the wish", .like("WISH_00000001"), from: { $0.webKeys.wish }
      ) { $0.row },
      .reference("customer_id", to: Customers.path, "Whose wish", from: { $0.keys.customer }) {
        $0.customer
      },
      .reference("product_id", to: Products.path, "For what", from: { $0.keys.product }) {
        $0.product
      },
      .choice("country_code", "Country of the customer") { $0.country },
      .pooledOrNull(
        "size", "In which size; NULL when not chosen",
        from: { $0.catalogue.vocabulary.sizeNames }
      ) { $0.size },
      .pooledOrNull(
        "color", "In which colour; NULL when not chosen",
        from: { $0.catalogue.vocabulary.colourNames }
      ) { $0.colour },
      .dateTime("added_date", "When it was put on the list") { $0.added },
      .choice("added_from_page", "From where") { $0.source },
      .choiceOrNull("priority", "How much it matters; NULL when not told") { $0.priority },
      .money(
        "price_when_added_eur", "Price then, before VAT in the customer's country",
        .equals("current_price_eur")
      ) { $0.price },
      .money(
        "current_price_eur", "Price at the end of the books",
        .equals("cents(product_id.price_local, country_code)")
      ) { $0.price },
      .bool("price_alert_enabled", "Wants to hear of a lower price") { $0.wantsAlert },
      .bool(
        "in_stock", "Whether there is any at the end of the books",
        .equals("product_id.current_stock_total > 0")
      ) { $0.isInStock },
      .bool("purchased", "Whether the customer bought it", .equals("purchase_date is not null")) {
        $0.purchased != nil
      },
      .dateOrNull("purchase_date", "When", .holds("date(added_date) <= purchase_date")) {
        $0.purchased
      },
      .dateTimeOrNull(
        "removed_date", "When it was taken off the list; NULL while it is on it",
        .holds("added_date <= removed_date")
      ) { $0.removed },
      .dateTime("created_at", "When the row was made", .equals("added_date")) { $0.added },
      .dateTime("updated_at", "When it changed last") { $0.updated },
    ], laws: laws
  ) { model, row in model.wishes.wish(row, model) }
}

extension WishRow {
  var updated: Instant { removed ?? purchased.map { max(added, $0.start + 86_399) } ?? added }
}
