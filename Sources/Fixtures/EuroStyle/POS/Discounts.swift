/// A discount on an item that was sold.
struct DiscountRow: Sendable {
  let key: TransactionKey
  let item: Int
  let original: Money
  let amount: Money
  let campaign: Int
  let percent: UInt8
  let number: UInt8
  let isClearance: Bool
  let needsApproval: Bool
  /// Who gave it.
  let authorizer: Int32
  let instant: Instant
}

/// What a discount is made of.
enum DiscountType: Int, CapitalLabel {
  case percentage
}

/// Why there is a discount.
enum DiscountReason: Int, CapitalLabel {
  case promotion, clearance
}

/// The discounts of sales: a row for each item that a promotion takes something off.
///
/// Returns and exchanges have none: what comes back shows in its item what it is without.
///
/// Two rows of `tiny` at seed 42, cut:
/// `DISC_TXN_STORE001_20251122_000001_001|TXN_STORE001_20251122_000001|ITEM_00000068|PERCENT…`
/// `DISC_TXN_STORE001_20251228_000001_001|TXN_STORE001_20251228_000001|ITEM_00000070|PERCENT…`
enum Discounts {
  static let path: TablePath = "eurostyle_pos.discounts"

  /// The declaration.
  static let table = Table<EuroStyle, DiscountRow>(
    path.table,
    """
    What a promotion takes off an item that is sold; a row for each item of a sale with a discount, \
    and none when it comes back.
    """,
    count: { Int($0.tills.discountStarts[$0.tills.transactions.count]) }, columns: kind + amounts,
    laws: laws
  ) { model, range, rows in
    let (tills, campaigns) = (model.tills, model.campaigns.campaigns)
    var lines: [OrderLine] = []
    var basket: [Int32] = []
    tills.forEachTransaction(withRows: range, in: tills.discountStarts) { index, own in
      let transaction = tills.transactions[index]
      let sale = tills.sale(of: transaction)
      guard let code = sale.campaign.index else { return }
      let campaign = campaigns[code]
      let first = Int(sale.firstLine)
      lines.removeAll(keepingCapacity: true)
      model.lines.lines(
        of: model.orders.head(Int(sale.order), on: sale.day), rows: first..<first + own.upperBound,
        &basket, to: &lines)
      let key = tills.key(of: index)
      let authorizer =
        campaign.needsApproval
        ? Int32(model.staff.staff(ofStore: sale.store).lowerBound)
        : tills.shift(of: transaction).employee
      for place in own {
        let line = lines[place]
        rows.append(
          DiscountRow(
            key: key, item: Int(tills.itemStarts[index]) + place,
            original: line.total + line.discount,
            amount: line.discount, campaign: code, percent: sale.percent, number: UInt8(place + 1),
            isClearance: campaign.type == .clearance, needsApproval: campaign.needsApproval,
            authorizer: authorizer, instant: sale.instant))
      }
    }
  }

  private typealias Cell = Column<EuroStyle, DiscountRow>

  private static let kind: [Cell] = [
    .text(
      "discount_id", "The sale's number and that of the discount", .unique,
      .like("DISC_TXN_STORE001_20241014_000001_001")
    ) { row, _, out in
      out.append("DISC_")
      out.append(row.key)
      out.append("_")
      out.append(Int(row.number), digits: 3)
    },
    .transaction { $0.key },
    .referenceOrNull(
      "item_id", to: TransactionItems.path,
      "The item: never missing, since no discount is on a whole sale",
      .holds("item_id is not null"), from: { $0.tills.item }
    ) { $0.item },
    .choice("discount_type", "What it is made of: percent") { _ in DiscountType.percentage },
    .pooled(
      "discount_name", "The promotion's name", .equals("promotion_id.promotion_name"),
      from: { $0.tills.promotions.names }
    ) { $0.campaign },
    .pooledOrNull(
      "discount_code", "The campaign's code", .references(Campaigns.path),
      .holds("discount_code = replaced(promotion_id, 'PROMO_STORE_', 'CAMP_')"),
      from: { $0.keys.campaigns }
    ) { $0.campaign },
    .promotion("The promotion: never missing, since all discounts are some promotion's") {
      $0.campaign
    },
    .integerOrNull(
      "discount_percentage", .money, "Percent",
      .holds("discount_percentage = promotion_id.discount_percentage")
    ) { Int($0.percent) * 100 },
  ]

  private static let amounts: [Cell] = [
    .money(
      "discount_amount_eur", "What is taken off, before VAT",
      .equals("item_id.discount_amount_eur")
    ) { $0.amount },
    .money(
      "original_amount_eur", "What the item costs without it",
      .equals("item_id.quantity * item_id.unit_price_eur")
    ) { $0.original },
    .money(
      "final_amount_eur", "What it costs", .equals("original_amount_eur - discount_amount_eur"),
      .equals("item_id.line_total_eur")
    ) { $0.original - $0.amount },
    .employee("authorized_by", "Who gave it: whoever is at the till, or the manager from 40 % on") {
      Int($0.authorizer)
    },
    .textOrNull(
      "authorization_code", "What the manager typed in; NULL where it needs no approval",
      .like("MGR000000"),
      .holds("(authorization_code is not null) = promotion_id.requires_manager_approval")
    ) { row, _, out in
      out.append("MGR")
      out.append(Int(mix(UInt64(row.item)) % 1_000_000), digits: 6)
      return row.needsApproval
    },
    .choice("discount_reason", "Why", .equals("item_id.discount_reason")) {
      $0.isClearance ? DiscountReason.clearance : .promotion
    },
    .dateTime("created_at", "When it was given", .equals("transaction_id.transaction_datetime")) {
      $0.instant
    },
  ]

  private static let laws: [Law] = [
    .holds(
      "number", "A discount's number is the sale's and that of the item.",
      """
      starts_with(discount_id, joined('DISC_', joined(transaction_id, '_'))) and \
      number(replaced(discount_id, joined('DISC_', joined(transaction_id, '_')), '')) = \
      item_id.line_number
      """),
    .holds(
      "item", "The item belongs to the sale, and so does the promotion.",
      """
      transaction_id = item_id.transaction_id and promotion_id is not null \
      and discount_code is not null and discount_percentage is not null \
      and promotion_id = item_id.promotion_id
      """),
    .unique("once", "An item has one discount.", "item_id"),
    .balanced(
      "items", "What the promotions take off is what the items have less, sale by sale.",
      Law.Sum(of: path, "discount_amount_eur", by: ["transaction_id"]),
      Law.Sum(
        of: Transactions.path, "discount_amount_eur",
        where: "transaction_type = 'SALE' and discount_amount_eur > 0.00",
        by: ["transaction_id"])),
    .holds(
      "authorizer", "Whoever gives a discount works there; without approval it is the cashier.",
      """
      authorized_by.store_id = transaction_id.store_id and (authorization_code is not null \
      or authorized_by = transaction_id.employee_id)
      """),
    .matched(
      "manager", "Large discounts are given by the shop's manager.",
      where: "authorization_code is not null", in: EmployeeAssignments.path,
      on: [
        """
        joined('ASSIGN_', joined(replaced(authorized_by, '_', ''), \
        replaced(prefix(transaction_id, 12), 'TXN', '')))
        """: "assignment_id"
      ], when: "other.role = 'MANAGER'"),
  ]
}
