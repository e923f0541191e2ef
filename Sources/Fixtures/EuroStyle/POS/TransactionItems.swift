/// An item of a transaction: a line of the order that was sold, comes back or is swapped.
struct TransactionItem: Sendable {
  let row: Int
  let key: TransactionKey
  let line: OrderLine
  let tax: Money
  let number: UInt8
  let isClearance: Bool
  let campaign: CompactIndex
  let instant: Instant
  /// As places in the vocabulary.
  let size: Int16
  let colour: Int16
  /// The item that comes back; nil for one that is handed out.
  let original: CompactIndex
  let reason: ReturnReason?

  /// 1 for what is handed out, and -1 for what comes back.
  var sign: Int { original.index == nil ? 1 : -1 }
}

/// Why an item has a discount.
enum ItemDiscountReason: Int, CapitalLabel {
  case none, promotion, clearance

  /// Nothing where there is none.
  var label: String { ["", "PROMOTION", "CLEARANCE"][Int(rawValue)] }
}

/// The items of transactions.
///
/// What comes back mirrors the item that was sold, and points at it: all items of a sale that is
/// returned, and one of a sale that is followed by an exchange, with what is handed out for it.
///
/// Two rows of `tiny` at seed 42, cut:
/// `ITEM_00000001|TXN_STORE001_20240106_000001|1|PROD_EU_000006|SKU000006-XXL|Garonne Select…`
/// `ITEM_00000002|TXN_STORE001_20240106_000001|2|PROD_EU_000060|SKU000060-L|Alster Bold Jump…`
enum TransactionItems {
  static let path: TablePath = "eurostyle_pos.transaction_items"

  /// The declaration.
  static let table = Table<EuroStyle, TransactionItem>(
    path.table,
    """
    An item of a transaction: of a sale each line of its order, of a return each item of the sale \
    again, below 0, and of an exchange the item that comes back and the one for it.
    """,
    count: { Int($0.tills.itemStarts[$0.tills.transactions.count]) },
    columns: goods + amounts + course, laws: laws
  ) { model, range, rows in
    let (tills, campaigns) = (model.tills, model.campaigns.campaigns)
    var lines: [OrderLine] = []
    var taxes: [Money] = []
    var basket: [Int32] = []
    tills.forEachTransaction(withRows: range, in: tills.itemStarts) { index, own in
      let transaction = tills.transactions[index]
      let sale = tills.sale(of: transaction)
      let swap = transaction.swap
      let first = Int(sale.firstLine)
      // Those before an item are needed as well, for VAT is rounded as it adds up.
      let needed = swap.map { Int($0.line) + 1 } ?? own.upperBound
      lines.removeAll(keepingCapacity: true)
      model.lines.lines(
        of: model.orders.head(Int(sale.order), on: sale.day), rows: first..<first + needed, &basket,
        to: &lines)
      sale.setTaxes(of: lines, &taxes)
      let key = tills.key(of: index)
      let originals = tills.original(of: transaction).map { Int(tills.itemStarts[$0]) }
      let isClearance = sale.campaign.index.map { campaigns[$0].type == .clearance } ?? false
      for place in own {
        let line = swap.map { Int($0.line) } ?? place
        let taken = place == 0 ? nil : swap
        let original = taken == nil ? originals.map { $0 + line } : nil
        rows.append(
          TransactionItem(
            row: Int(tills.itemStarts[index]) + place, key: key, line: lines[line],
            tax: original == nil ? taxes[line] : -1 * taxes[line], number: UInt8(place + 1),
            isClearance: isClearance, campaign: sale.campaign, instant: transaction.instant,
            size: taken?.size ?? Int16(lines[line].size),
            colour: taken?.colour ?? Int16(lines[line].colour),
            original: CompactIndex(original),
            reason: original == nil ? nil : swap?.reason ?? sale.reason))
      }
    }
  }

  private typealias Cell = Column<EuroStyle, TransactionItem>

  private static let goods: [Cell] = [
    .key("item_id", "Number of the item", .like("ITEM_00000001"), from: { $0.tills.item }) {
      $0.row
    },
    .transaction { $0.key },
    .integer("line_number", .uint8, "From 1 within the transaction", .holds("line_number >= 1")) {
      $0.number
    },
    .reference("product_id", to: Products.path, "What changes hands", from: { $0.keys.product }) {
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
      out.append(model.tills.sizeCodes, Int(item.size))
    },
    .pooled(
      "product_name", "English name of the product", .equals("product_id.product_name"),
      from: { $0.catalogue.names }
    ) { $0.line.product },
    .pooled(
      "size", "One of the product's sizes", .holds("includes(product_id.size_range, size)"),
      from: { $0.catalogue.vocabulary.sizeNames }
    ) { Int($0.size) },
    .pooled(
      "color", "One of the product's colours",
      .holds("color in (product_id.color_primary, product_id.color_secondary)"),
      from: { $0.catalogue.vocabulary.colourNames }
    ) { Int($0.colour) },
    .integer(
      "quantity", .int(bits: 8), "Pieces handed out; below 0 those that come back", .range(-4...4),
      .holds(
        """
        quantity <> 0 and case transaction_id.transaction_type when 'SALE' then (quantity > 0) \
        when 'RETURN' then (quantity < 0) else ((quantity < 0) = (line_number = 1)) end
        """)
    ) { $0.sign * $0.line.quantity },
  ]

  private static let amounts: [Cell] = [
    .money(
      "unit_price_eur", "Price of a piece before VAT: the product's in that country",
      .equals("cents(product_id.price_local, transaction_id.store_id.country_code)")
    ) { $0.line.unitPrice },
    .money(
      "line_total_eur", "What the item costs before VAT; below 0 when it comes back",
      .equals("quantity * unit_price_eur - discount_amount_eur")
    ) { $0.sign * $0.line.total },
    .money(
      "regular_price_eur",
      "Price of a piece without discount: the unit price, for discounts are apart",
      .equals("unit_price_eur")
    ) { $0.line.unitPrice },
    .money(
      "discount_amount_eur",
      "What the promotion takes off, rounded half up; below 0 when the item comes back",
      .equals(
        """
        case when promotion_id.discount_percentage is null then 0.00 when quantity < 0 then \
        -rounded(-quantity * unit_price_eur * promotion_id.discount_percentage, 100.00) else \
        rounded(quantity * unit_price_eur * promotion_id.discount_percentage, 100.00) end
        """)
    ) { $0.sign * $0.line.discount },
    .choice(
      "discount_reason", "Why there is a discount; empty where there is none",
      .holds("(discount_reason = '') = (discount_amount_eur = 0.00)")
    ) { item -> ItemDiscountReason in
      item.line.discount == .zero ? .none : item.isClearance ? .clearance : .promotion
    },
    .promotion("The promotion of the sale, for its discount or its points") { $0.campaign.index },
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
      "return_reason", "Why it comes back", .holds("(return_reason is null) = (quantity > 0)"),
      .holds("return_reason = transaction_id.return_reason")
    ) { $0.reason },
    .referenceOrNull(
      "original_item_id", to: path, "The item of the sale that comes back",
      .holds("(original_item_id is null) = (quantity > 0)"), from: { $0.tills.item }
    ) { $0.original.index },
    .dateTime("created_at", "When the row was made", .equals("transaction_id.transaction_datetime"))
    {
      $0.instant
    },
    .dateTime(
      "updated_at", "When the row changed last: never, for what comes back is an item of its own",
      .equals("created_at")
    ) { $0.instant },
  ]
}
