/// A change of a visitor's cart.
public struct CartRow: Sendable {
  let row: Int
  let visit: Int
  let session: Session
  /// What was done.
  public let activity: CartActivity
  let product: Int32
  let size: Int32
  let colour: Int32
  let before: Int32
  let after: Int32
  let items: Int32
  let price: Money
  let value: Money
  let at: Instant
  let position: CompactIndex
  let recommendation: RecommendationType?
}

/// What a visitor does with the cart.
public enum CartActivity: Int, LabelledCell {
  /// The three activities.
  case addToCart, removeFromCart, updateQuantity

  /// An underscore.
  public static var separator: String { "_" }
}

/// Changes of visitors' carts.
///
/// Two rows of `tiny` at seed 42, cut:
/// `CART_00000001|SESS_00000005|NULL|NL|add_to_cart|PROD_EU_000027|XL|White|0|1|28.95|2024-02-…`
/// `CART_00000002|SESS_00000005|NULL|NL|add_to_cart|PROD_EU_000080|M|Grey|0|1|29.95|2024-02-08…`
public enum CartActivities {
  /// The declaration.
  public static let table = Table<EuroStyle, CartRow>(
    path.table, "A change of a visitor's cart.", count: { $0.web.shares[.carts].children },
    columns: [
      .key(
        "cart_activity_id", "Number of the change", .like("CART_00000001"),
        from: { $0.webKeys.cart }
      ) { $0.row },
      .session { $0.visit },
      .customer { $0.session.customer },
      .choice("country_code", "Country of the shop") { $0.session.country },
      .choice("activity_type", "What was done") { $0.activity },
      .reference("product_id", to: Products.path, "To which product", from: { $0.keys.product }) {
        Int($0.product)
      },
      .pooled("size", "In which size", from: { $0.catalogue.vocabulary.sizeNames }) { $0.size },
      .pooled("color", "In which colour", from: { $0.catalogue.vocabulary.colourNames }) {
        $0.colour
      },
      .integer("quantity_before", .uint16, "Pieces of it in the cart before") { $0.before },
      .integer(
        "quantity_after", .uint16, "Pieces of it in the cart after",
        .holds("quantity_after <> quantity_before")
      ) { $0.after },
      .money(
        "unit_price_eur", "Price of a piece before VAT",
        .equals("cents(product_id.price_local, country_code)")
      ) { $0.price },
      .dateTime("activity_timestamp", "When") { $0.at },
      .integer("cart_total_items", .uint16, "Pieces in the cart after") { $0.items },
      .money("cart_total_value_eur", "What they cost before VAT") { $0.value },
      .integerOrNull(
        "product_position_in_list", .uint16, "Where the product stood; NULL when not from a list",
        .range(1...48)
      ) { $0.position.index },
      .choiceOrNull("recommendation_type", "The recommendation that it came from") {
        $0.recommendation
      },
      .dateTime("created_at", "When the row was made", .equals("activity_timestamp")) { $0.at },
    ], laws: laws
  ) { model, range, rows in
    var cart: [CartBook.Item] = []
    model.visits.forEachVisit(with: range, of: .carts) { visit, part in
      model.carts.append(part, of: visit, model.pages, model.catalogue, cart: &cart, to: &rows)
    }
  }
}
