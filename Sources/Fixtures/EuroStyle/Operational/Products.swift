/// A product with what lies of it in all places.
public struct ProductRow: Sendable {
  /// The product.
  public let product: Product
  let stock: Int
  let kind: ProductKind
}

/// The products of the catalogue.
///
/// Two rows of `tiny` at seed 42, cut:
/// `PROD_EU_000001|Vosges Modern Sandal|{"nl":"Sandaal Vosges Modern","de":"Sandale Vosges Mod…`
/// `PROD_EU_000002|Meuse Easy Blazer|{"nl":"Colbert Meuse Easy","de":"Sakko Meuse Easy","fr":"…`
public enum Products {
  static let path: TablePath = "eurostyle_operational.products"

  /// The declaration.
  public static let table = Table<EuroStyle, ProductRow>(
    path.table, "An article of the catalogue.", count: { $0.catalogue.products.count },
    columns: [
      .key(
        "product_id", "Number of the product", .like("PROD_EU_000001"), from: { $0.keys.product }
      ) { $0.product.index },
      .pooled("product_name", "English name: line, style and kind", from: { $0.catalogue.names }) {
        $0.product.index
      },
      .text("product_name_local", "The name in Dutch, German and French", .json) {
        row, model, out in
        out.append("{\"nl\":\"")
        model.texts.append(nameOf: row.product.index, in: .nl, to: &out)
        out.append("\",\"de\":\"")
        model.texts.append(nameOf: row.product.index, in: .de, to: &out)
        out.append("\",\"fr\":\"")
        model.texts.append(nameOf: row.product.index, in: .fr, to: &out)
        out.append("\"}")
      },
      .choice("category_l1", "Department") { $0.kind.department },
      .text("category_l2", "Group of kinds within the department") { row, _, out in
        out.append(string: row.kind.group)
      },
      .text("category_l3", "Kind of product") { row, _, out in out.append(string: row.kind.type) },
      .text("brand", "Own label") { row, model, out in
        out.append(string: model.catalogue.vocabulary.brands[row.product.brand].name)
      },
      .pooled("color_primary", "Colour", from: { $0.catalogue.vocabulary.colourNames }) {
        $0.product.colour
      },
      .text("color_secondary", "Second colour; empty for 30 %") { row, model, out in
        guard let accent = row.product.accent else { return }
        out.append(model.catalogue.vocabulary.colourNames, accent)
      },
      .textList("size_range", "The sizes that it comes in, smallest first") { row, model, out in
        for size in model.catalogue.vocabulary.sizes[row.kind.sizes] {
          out.item { $0.append(string: size) }
        }
      },
      .text("material_composition", "What the label says") { row, model, out in
        out.append(string: model.catalogue.vocabulary.materials[row.product.material].label)
      },
      .money(
        "price_eur", "List price of the group before VAT, ending in .95 or .99",
        .holds("price_eur > cost_price_eur")
      ) { $0.product.price },
      .text("price_local", "List price before VAT in each country, in euros", .json) {
        row, _, out in
        for (index, country) in Country.allCases.enumerated() {
          out.append(index == 0 ? "{\"" : ",\"")
          out.append(country)
          out.append("\":")
          out.append(row.product.localPrices[country].cents, decimals: 2)
        }
        out.append("}")
      },
      .money("cost_price_eur", "What a piece costs the group") { $0.product.cost },
      .integer(
        "margin_percentage", .money, "Gross margin on the list price, in percent",
        .equals("rounded((price_eur - cost_price_eur) * 100.00, price_eur)")
      ) { $0.margin },
      .integer("sustainability_score", .uint8, "10 is best", .range(1...10)) {
        min(10, max(1, $0.product.sustainability))
      },
      .bool("eco_friendly_materials", "Organic, recycled or bio-based fibre") { $0.isEco },
      .integer(
        "carbon_footprint_kg", .decimal(precision: 9, scale: 2), "CO₂ equivalents a piece, kg",
        .range(50...30_00)
      ) { $0.product.carbon },
      .text("production_country", "Where it is made") { row, model, out in
        out.append(string: model.catalogue.vocabulary.origins[row.product.origin])
      },
      .integer(
        "current_stock_total", .uint32, "Pieces in all places",
        .total(.sum("quantity_on_hand"), of: Inventory.path, by: "product_id")
      ) { $0.stock },
      .integer("reorder_level", .uint32, "Order again below so many pieces") {
        $0.product.reorderLevel
      },
      .integer("lead_time_days", .uint16, "Days from order to delivery", .range(14...91)) {
        $0.product.leadTime
      },
      .date("launch_date", "First day on sale") { $0.product.launch },
      .choice("season", "The collection that it came with") { $0.product.season(of: $0.kind) },
      .bool(
        "is_active", "Whether it is in the range at the end of the books",
        .equals("discontinue_date is null")
      ) {
        $0.product.discontinued == nil
      },
      .dateOrNull(
        "discontinue_date", "First day without it; NULL while it is in the range",
        .holds("launch_date < discontinue_date")
      ) { $0.product.discontinued },
      .bool(
        "online_availability", "Whether the web shop sells it too: all but one in 25",
        .equals("remainder(number(replaced(product_id, 'PROD_EU_', '')), 25) <> 0")
      ) { $0.product.isOnline },
      .pooled("product_url", "Its page in the web shop", from: { $0.texts.addresses }) {
        $0.product.index
      },
      .textList("image_urls", "Its pictures") { row, model, out in
        for number in 1...row.product.images {
          out.item { text in
            text.append("https://img.eurostyle.example/")
            model.keys.product.write(row.product.index, to: &text)
            text.append("/")
            text.append(Int64(number))
            text.append(".jpg")
          }
        }
      },
      .dateTime("created_at", "When the row was made: two months before the launch") {
        ($0.product.launch - 60).start + 32_400
      },
      .dateTime("updated_at", "When it was launched or left the range") {
        ($0.product.discontinued ?? $0.product.launch).start + 25_200
      },
    ], laws: laws
  ) { model, index in
    let product = model.catalogue.products[index]
    return ProductRow(
      product: product, stock: Int(model.stockTotals[index]),
      kind: model.catalogue.vocabulary.kinds[product.kind])
  }
}

/// The collections.
public enum Collection: Int, LabelledCell {
  /// Half a year each.
  case springSummer, fallWinter

  /// As the trade writes it.
  public var label: String { self == .springSummer ? "Spring/Summer" : "Fall/Winter" }
}

extension ProductRow {
  /// Hundredths of a percent, rounded half up.
  var margin: Int64 {
    let (price, cost) = (product.price.cents, product.cost.cents)
    return (20_000 * (price - cost) + price) / (2 * price)
  }

  var isEco: Bool { CatalogueVocabulary.shared.materials[product.material].isEco }

}

extension Product {
  /// The collection: by its kind, or for what is worn all year by its launch.
  func season(of kind: borrowing ProductKind) -> Collection {
    if kind.isSummer != kind.isWinter { return kind.isSummer ? .springSummer : .fallWinter }
    return (2...7).contains(launch.civil.month) ? .springSummer : .fallWinter
  }
}

extension Catalogue {
  /// The form of a category in addresses.
  func slug(_ category: String) -> String {
    vocabulary.categories[category]?[3] ?? category.lowercased()
  }
}
