/// What lies of each product in each place.
///
/// Two rows of `tiny` at seed 42, cut:
/// `INV_EU_000001|PROD_EU_000001|DC|distribution-center|40|Blue|27|0|27|0|16|64|2025-06-20|NUL…`
/// `INV_EU_000002|PROD_EU_000001|STORE_BE_001|store|41|Blue|3|0|3|0|1|5|2025-10-29|NULL|13.64|…`
public enum Inventory {
  static let path: TablePath = "eurostyle_operational.inventory"

  /// The declaration.
  public static let table = Table<EuroStyle, StockItem>(
    path.table, "The stock of a product in a shop or the distribution centre.",
    count: { $0.stock.count },
    columns: [
      .key(
        "inventory_id", "Number of the row", .like("INV_EU_000001"), from: { $0.keys.stock }
      ) { $0.row },
      .reference("product_id", to: Products.path, "What lies there", from: { $0.keys.product }) {
        $0.product
      },
      .pooled(
        "store_id", "Where: a shop, or DC", .references(Stores.path, or: ["DC"]),
        from: { $0.keys.places }
      ) { $0.store.map(Keys.place) ?? Keys.centre },
      .choice("location_type", "What kind of place it is") {
        $0.store == nil ? LocationType.distributionCenter : .store
      },
      .pooled(
        "size", "The size that is counted", from: { $0.catalogue.vocabulary.sizeNames }
      ) { $0.size },
      .pooled(
        "color", "The colour that is counted", from: { $0.catalogue.vocabulary.colourNames }
      ) { $0.colour },
      .integer("quantity_on_hand", .uint32, "Pieces there") { $0.onHand },
      .integer(
        "quantity_reserved", .uint32, "Pieces set aside for orders",
        .holds("quantity_reserved <= quantity_on_hand")
      ) { $0.reserved },
      .integer(
        "quantity_available", .uint32, "Pieces that can be sold",
        .equals("quantity_on_hand - quantity_reserved")
      ) { $0.onHand - $0.reserved },
      .integer("quantity_on_order", .uint32, "Pieces on their way") { $0.onOrder },
      .integer("reorder_point", .uint32, "Order again at so many pieces") { $0.reorderPoint },
      .integer(
        "max_stock_level", .uint32, "Most pieces to keep",
        .holds("quantity_on_hand <= max_stock_level")
      ) { $0.maximum },
      .date("last_restock_date", "When pieces came last") { $0.lastRestock },
      .dateOrNull(
        "next_restock_date", "When pieces on order come",
        .holds("(next_restock_date is null) = (quantity_on_order = 0)")
      ) { $0.nextRestock },
      .money("unit_cost_eur", "Cost of a piece", .equals("product_id.cost_price_eur")) {
        $0.unitCost
      },
      .money(
        "inventory_value_eur", "What the pieces cost",
        .equals("quantity_on_hand * unit_cost_eur")
      ) { $0.onHand * $0.unitCost },
      .dateTime("last_movement_date", "When pieces came or went last") { $0.lastMovement },
      .choice("last_movement_type", "What moved them") { $0.movement },
      .choice("season", "The collection of the product", .equals("product_id.season")) {
        $0.season
      },
      .dateOrNull("markdown_date", "Since when the price is reduced here") { $0.markdown },
      .dateTime("created_at", "When the row was made: with the first pieces of the period") {
        ($0.lastRestock - 30).start + 28_800
      },
      .dateTime("updated_at", "When the row changed last", .equals("last_movement_date")) {
        $0.lastMovement
      },
    ], laws: laws
  ) { model, range, items in model.stock.items(in: range, to: &items) }
}

/// What kind of place stock lies in.
public enum LocationType: Int, LabelledCell {
  /// A shop, the centre that parcels leave from, or another store of goods (there is none).
  case store, distributionCenter, warehouse
}
