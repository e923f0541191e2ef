/// An item of a sale: a line of the order.
struct TransactionItem: Sendable {
  let row: Int
  let key: TransactionKey
  let line: OrderLine
  let tax: Money
  let number: UInt8
  let isClearance: Bool
  let campaign: CompactIndex
  let instant: Instant
  let updated: Instant
}

/// Why an item has a discount.
enum ItemDiscountReason: Int, CapitalLabel {
  case none, promotion, clearance

  /// Nothing where there is none.
  var label: String { ["", "PROMOTION", "CLEARANCE"][Int(rawValue)] }
}

/// The items of sales.
///
/// Two rows of `tiny` at seed 42, cut:
/// `ITEM_00000001|TXN_STORE001_20240106_000001|1|PROD_EU_000006|SKU000006-XXL|Garonne Select…`
/// `ITEM_00000002|TXN_STORE001_20240106_000001|2|PROD_EU_000060|SKU000060-L|Alster Bold Jump…`
enum TransactionItems {
  static let path: TablePath = "eurostyle_pos.transaction_items"

  /// The declaration.
  static let table = Table<EuroStyle, TransactionItem>(
    path.table, "An item of a sale: a line of its order.",
    count: { Int($0.tills.itemStarts[$0.tills.sales.count]) },
    columns: goods + amounts + course, laws: laws
  ) { model, range, rows in
    let (tills, campaigns) = (model.tills, model.campaigns.campaigns)
    var lines: [OrderLine] = []
    var basket: [Int32] = []
    var row = range.lowerBound
    tills.forEachSale(withRows: range, in: tills.itemStarts) { index, own in
      let sale = tills.sales[index]
      let key = tills.key(of: index)
      let first = Int(sale.firstLine)
      lines.removeAll(keepingCapacity: true)
      model.lines.lines(
        of: model.orders.head(Int(sale.order), on: sale.day), rows: first..<first + Int(sale.lines),
        &basket, to: &lines)
      let isClearance = sale.campaign.index.map { campaigns[$0].type == .clearance } ?? false
      let vat = sale.country.facts.vatPercent
      // Rounded as it adds up, so that it comes to that of the sale.
      var sum = Money.zero
      var taxed = Money.zero
      for place in 0..<own.upperBound {
        sum += lines[place].total
        let tax = sum.percent(vat) - taxed
        taxed += tax
        guard place >= own.lowerBound else { continue }
        rows.append(
          TransactionItem(
            row: row, key: key, line: lines[place], tax: tax, number: UInt8(place + 1),
            isClearance: isClearance, campaign: sale.campaign, instant: sale.instant,
            updated: sale.updated))
        row += 1
      }
    }
  }

  private typealias Cell = Column<EuroStyle, TransactionItem>

  private static let goods: [Cell] = [
    .key("item_id", "Number of the item", .like("ITEM_00000001"), from: { $0.tills.item }) {
      $0.row
    },
    .transaction { $0.key },
    .integer("line_number", .uint8, "From 1 within the sale", .holds("line_number >= 1")) {
      $0.number
    },
    .reference("product_id", to: Products.path, "What was sold", from: { $0.keys.product }) {
      $0.line.product
    },
    .text(
      "product_sku", "Code of the goods: the product's number and the size",
      .equals(
        "joined(replaced(product_id, 'PROD_EU_', 'SKU'), joined('-', replaced(size, ' ', '')))")
    ) { item, model, out in
      out.append("SKU")
      out.append(item.line.product + 1, digits: model.keys.product.digits)
      out.append("-")
      out.append(model.tills.sizeCodes, item.line.size)
    },
    .pooled(
      "product_name", "English name of the product", .equals("product_id.product_name"),
      from: { $0.catalogue.names }
    ) { $0.line.product },
    .pooled(
      "size", "One of the product's sizes", .holds("includes(product_id.size_range, size)"),
      from: { $0.catalogue.vocabulary.sizeNames }
    ) { $0.line.size },
    .pooled(
      "color", "One of the product's colours",
      .holds("color in (product_id.color_primary, product_id.color_secondary)"),
      from: { $0.catalogue.vocabulary.colourNames }
    ) { $0.line.colour },
    .integer("quantity", .int(bits: 8), "Pieces", .range(1...4)) { $0.line.quantity },
  ]

  private static let amounts: [Cell] = [
    .money(
      "unit_price_eur", "Price of a piece before VAT: the product's in that country",
      .equals("cents(product_id.price_local, transaction_id.store_id.country_code)")
    ) { $0.line.unitPrice },
    .money(
      "line_total_eur", "What the item costs before VAT",
      .equals("quantity * unit_price_eur - discount_amount_eur")
    ) { $0.line.total },
    .money(
      "regular_price_eur",
      "Price of a piece without discount: the unit price, for discounts are apart",
      .equals("unit_price_eur")
    ) { $0.line.unitPrice },
    .money(
      "discount_amount_eur", "What the promotion takes off, rounded half up",
      .equals(
        """
        case when promotion_id.discount_percentage is null then 0.00 else \
        rounded(quantity * unit_price_eur * promotion_id.discount_percentage, 100.00) end
        """)
    ) { $0.line.discount },
    .choice(
      "discount_reason", "Why there is a discount; empty where there is none",
      .holds("(discount_reason = '') = (discount_amount_eur = 0.00)")
    ) { item -> ItemDiscountReason in
      item.line.discount == .zero ? .none : item.isClearance ? .clearance : .promotion
    },
    .promotion("The promotion that was used, for its discount or its points") { $0.campaign.index },
    .integer(
      "tax_rate", .decimal(precision: 18, scale: 4), "VAT of the shop's country, as a fraction",
      .equals(
        Country.choice(of: "transaction_id.store_id.country_code") { "0.\($0.facts.vatPercent)00" })
    ) { $0.line.order.country.facts.vatPercent * 100 },
    .money(
      "tax_amount_eur",
      "VAT, rounded so that the items' VAT adds up to the sale's: a cent more or less than on its own"
    ) { $0.tax },
  ]

  private static let course: [Cell] = [
    .bool(
      "inventory_adjustment", "Whether the stock was changed: always",
      .holds("inventory_adjustment")
    ) { _ in true },
    .choiceOrNull(
      "return_reason", "Why it came back",
      .holds("(return_reason is null) = (transaction_id.return_reason is null)"),
      .holds("return_reason = transaction_id.return_reason")
    ) { $0.line.order.course.returnReason },
    .textOrNull(
      "original_item_id", "The item that came back: NULL, for it is the row itself",
      .holds("original_item_id is null")
    ) { _, _, _ in false },
    .dateTime("created_at", "When the row was made", .equals("transaction_id.transaction_datetime"))
    {
      $0.instant
    },
    .dateTime(
      "updated_at", "When it came back, or else when it was sold",
      .equals("transaction_id.updated_at")
    ) { $0.updated },
  ]
}
