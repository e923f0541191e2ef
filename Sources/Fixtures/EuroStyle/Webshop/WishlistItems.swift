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
public enum WishSource: UInt8, LabelledCell {
  /// The three places.
  case productPage, searchResults, recommendations

  /// An underscore.
  public static var separator: String { "_" }
}

/// How much a wish matters.
public enum WishPriority: UInt8, LabelledCell {
  /// From most to least.
  case high, medium, low
}

/// Products that customers wished for.
///
/// Two rows, cut:
/// `WISH_00000001|CUST_EU_000044|PROD_EU_000051|NL|M|Navy|2023-12-19 20:15:03|product_page|high|…`
/// `WISH_00000002|CUST_EU_000102|PROD_EU_000007|DE|NULL|NULL|2024-01-04 11:50:37|search_results|…`
public enum WishlistItems {
  /// The declaration.
  public static let table = Table<EuroStyle, WishRow>(
    "wishlist_items", "A product that a customer wished for.",
    count: { $0.wishes.count },
    columns: [
      .text("wishlist_item_id", "Number of the wish", .unique, .like("WISH_00000001")) {
        row, model, out in model.webKeys.wish.write(row.row, to: &out)
      },
      .text("customer_id", "Whose wish", .references(Customers.path)) { row, model, out in
        model.keys.customer.write(row.customer, to: &out)
      },
      .text("product_id", "For what", .references(Products.path)) { row, model, out in
        model.keys.product.write(row.product, to: &out)
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
      .money("price_when_added_eur", "Price then, before VAT in the customer's country") {
        $0.price
      },
      .money("current_price_eur", "Price at the end of the books", .from("price_local")) {
        $0.price
      },
      .bool("price_alert_enabled", "Wants to hear of a lower price") { $0.wantsAlert },
      .bool(
        "in_stock", "Whether there is any at the end of the books",
        .from("current_stock_total > 0")
      ) { $0.isInStock },
      .bool("purchased", "Whether the customer bought it", .equals("purchase_date is not null")) {
        $0.purchased != nil
      },
      .dateOrNull("purchase_date", "When", .holds("added_date < purchase_date + 1 day")) {
        $0.purchased
      },
      .dateTimeOrNull(
        "removed_date", "When it was taken off the list; NULL while it is on it",
        .holds("added_date <= removed_date")
      ) { $0.removed },
      .dateTime("created_at", "When the row was made", .equals("added_date")) { $0.added },
      .dateTime("updated_at", "When it changed last") { $0.updated },
    ]
  ) { model, row in model.wishes.wish(row, model) }
}

extension WishRow {
  var updated: Instant { removed ?? purchased.map { max(added, $0.start + 86_399) } ?? added }
}

/// Who wishes for what.
struct WishBook: Sendable {
  /// How many wishes there are.
  let count: Int
  private let content: Stream

  init(count: Int, seed: Seed) {
    self.count = count
    content = TableStreams(seed: seed, table: "eurostyle_webshop.wishlist_items")("content")
  }

  /// A fifth of the wishes came true: they are lines of orders, wished for before.
  func wish(_ row: Int, _ model: EuroStyle) -> WishRow {
    var draws = content.draws(row)
    let line = model.lines.line(model.lines.stratum(row, of: count, &draws))
    let order = line.order
    let isBought = draws.happens(.percent(21)) && order.course.status != .cancelled
    let product =
      isBought ? line.product : model.catalogue.product(on: order.day, online: true, &draws)
    let facts = model.catalogue.products[product]
    let choice = draws.next()
    let isChosen = !draws.happens(.percent(15))
    var added = order.instant
    if isBought {
      // Not before the customer registered, nor before there was such a product.
      let earliest = max(
        model.customers.customer(order.customer).registered, facts.launch.start,
        order.instant - 45 * 86_400)
      let span = order.instant - earliest
      added = span > 600 ? order.instant - 600 - draws.next(below: span - 599) : earliest
      added = min(added, order.instant)
    } else {
      added = min(order.instant + 3_600 + draws.next(below: 30 * 86_400), RetailCalendar.now)
      if !facts.isSold(on: added.day) { added = order.instant }
    }
    let left = RetailCalendar.now - added
    let isRemoved = !isBought && draws.happens(.percent(15)) && left > 86_400
    let removal = 1 + draws.next(below: max(1, left))
    return WishRow(
      row: row, customer: order.customer, country: order.country, product: product,
      size: !isChosen ? nil : isBought ? line.size : model.catalogue.size(of: product, choice),
      colour: !isChosen
        ? nil : isBought ? line.colour : model.catalogue.colour(of: product, choice),
      added: added, source: WishSource.allCases[[0, 0, 0, 1, 1, 2][draws.next(below: 6)]],
      priority: draws.happens(.percent(15)) ? nil : WishPriority.allCases[draws.next(below: 3)],
      price: facts.localPrices[order.country],
      wantsAlert: draws.happens(.percent(35)),
      isInStock: model.stockTotals[product] > 0, purchased: isBought ? order.day : nil,
      removed: isRemoved ? added + removal : nil)
  }
}
