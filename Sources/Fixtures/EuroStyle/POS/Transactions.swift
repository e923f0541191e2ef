/// A sale with what its transaction shows beside.
struct TransactionRow: Sendable {
  let key: TransactionKey
  let sale: TillSale
  let employee: Int32
  let register: UInt8
  let tender: TillTender
  /// What was given back, in cents; -1 where nothing was paid in cash.
  let change: Int64
  /// Counted through the books, from 1 in each shop.
  let sequence: Int32
  /// Whether the receipt was sent, and the customer left a number.
  let isMailed: Bool
  let isCalled: Bool
}

/// What a transaction is.
enum TransactionType: Int, CapitalLabel {
  case sale
}

/// How far a transaction has come.
enum TransactionStatus: Int, CapitalLabel {
  case completed
}

/// Whether what was paid was given back.
enum TransactionPayment: Int, CapitalLabel {
  case completed, refunded
}

/// The transactions of the tills.
///
/// Each order that was placed in a shop is one, and the other way round. So what came back has no
/// transaction of its own: it shows as the sale's status, reason and last change, and in the daily
/// summary of the day on which it did.
///
/// Two rows of `tiny` at seed 42, cut:
/// `TXN_STORE001_20240106_000001|STORE_BE_001|REG_002|EMP_000053|2024-01-06|2024-01-06 09:25…`
/// `TXN_STORE001_20240223_000001|STORE_BE_001|REG_002|EMP_000053|2024-02-23|2024-02-23 10:10…`
enum Transactions {
  static let path: TablePath = "eurostyle_pos.transactions"

  /// The declaration.
  static let table = Table<EuroStyle, TransactionRow>(
    path.table,
    """
    A sale at a till: an order that was placed in a shop. Goods that came back show as its status, \
    not as a transaction of their own.
    """,
    count: { $0.tills.sales.count }, columns: till + buyer + amounts + course, laws: laws
  ) { model, range, rows in
    let (tills, extras) = (model.tills, model.receipts)
    for index in range {
      let sale = tills.sales[index]
      let shift = tills.shift(of: sale)
      let payments = tills.tenders.payments(of: sale)
      var draws = extras.draws(Int(sale.order))
      rows.append(
        TransactionRow(
          key: tills.key(of: index), sale: sale, employee: shift.employee,
          register: shift.register,
          tender: payments.first.tender(isOnly: payments.second == nil),
          change: payments.first.change?.cents ?? -1, sequence: Int32(tills.sequence(of: index)),
          isMailed: draws.happens(mailed), isCalled: draws.happens(called)))
    }
  }

  /// Receipts that are sent by mail, and customers who leave a number.
  static let mailed = Probability.percent(30)
  static let called = Probability.percent(8)

  private typealias Cell = Column<EuroStyle, TransactionRow>

  private static let till: [Cell] = [
    .text(
      "transaction_id", "Shop, day and number of the sale there", .unique,
      .like("TXN_STORE001_20241014_000001")
    ) { row, _, out in out.append(row.key) },
    .shop("The shop") { $0.sale.store },
    .register { $0.register },
    .employee("employee_id", "Who was at the till") { Int($0.employee) },
    .date("transaction_date", "Day of the sale", .equals("date(transaction_datetime)"), .inBooks) {
      $0.sale.instant.day
    },
    .dateTime("transaction_datetime", "Second of the sale, in the shop's local time") {
      $0.sale.instant
    },
    .date(
      "business_date", "Day on which it counts: that of the sale, since no shop sells at midnight",
      .equals("transaction_date")
    ) { $0.sale.instant.day },
  ]

  private static let buyer: [Cell] = [
    .referenceOrNull(
      "customer_id", to: Customers.path,
      "Who bought: never missing, since every order has a customer",
      .holds("customer_id is not null"), from: { $0.keys.customer }
    ) { Int($0.sale.customer) },
    .textOrNull(
      "customer_phone", "Where to call the customer, of those who left a number",
      .holds("customer_phone = customer_id.phone")
    ) { row, model, out in
      guard row.isCalled else { return false }
      let customer = model.customers.customer(
        Int(row.sale.customer), firstBought: row.sale.instant)
      out.append(phoneOf: customer, model)
      return customer.phone != nil
    },
    .textOrNull(
      "customer_email", "Where the receipt was sent; NULL for one on paper",
      .holds("customer_email = customer_id.email")
    ) { row, model, out in
      guard row.isMailed else { return false }
      out.append(
        mailOf: model.customers.customer(Int(row.sale.customer), firstBought: row.sale.instant),
        model)
      return true
    },
  ]

  private static let amounts: [Cell] = [
    .money(
      "subtotal_eur", "Sum of the items after discounts and before VAT: the order's subtotal",
      .total(.sum("line_total_eur"), of: TransactionItems.path, by: "transaction_id")
    ) { $0.sale.subtotal },
    .money(
      "tax_amount_eur", "VAT of the shop's country on the subtotal, rounded half up",
      .total(.sum("tax_amount_eur"), of: TransactionItems.path, by: "transaction_id")
    ) { $0.sale.tax },
    .money(
      "discount_amount_eur", "Sum of the discounts, taken off already",
      .total(.sum("discount_amount_eur"), of: TransactionItems.path, by: "transaction_id")
    ) { $0.sale.discount },
    .money(
      "total_amount_eur", "What was paid", .equals("subtotal_eur + tax_amount_eur"),
      .total(.sum("amount_eur"), of: Payments.path, by: "transaction_id")
    ) { $0.sale.total },
    .integer(
      "item_count", .uint16, "Pieces sold",
      .total(.sum("quantity"), of: TransactionItems.path, by: "transaction_id")
    ) { Int($0.sale.pieces) },
  ]

  private static let course: [Cell] = [
    .choice("transaction_type", "What it is: a sale") { _ in TransactionType.sale },
    .choice("transaction_status", "How far it has come: to its end") { _ in
      TransactionStatus.completed
    },
    .choice("payment_method", "How it was paid; MIXED in two ways") { $0.tender },
    .choice("payment_status", "Whether what was paid was given back, since the goods came back") {
      $0.sale.refunded == nil ? TransactionPayment.completed : .refunded
    },
    .moneyOrNull(
      "change_amount_eur", "Change given; NULL when nothing was paid in cash",
      .holds("(change_amount_eur is null) = (payment_method not in ('CASH', 'MIXED'))")
    ) { $0.change < 0 ? nil : Money(cents: $0.change) },
    .text(
      "receipt_number", "Number of the shop and of the sale in it", .unique, .like("R001-000001")
    ) { row, _, out in
      out.append("R")
      out.append(row.sale.store + 1, digits: 3)
      out.append("-")
      out.append(Int(row.sequence), digits: 6)
    },
    .integer(
      "pos_sequence_number", .uint32, "Number of the sale in the shop, counted through the books",
      .equals("number(replaced(receipt_number, prefix(receipt_number, 5), ''))")
    ) { Int($0.sequence) },
    .bool("training_mode", "Whether it was an exercise: never", .holds("not training_mode")) { _ in
      false
    },
    .textOrNull(
      "original_transaction_id", "The sale that goods came back of: NULL, for it is the row itself",
      .holds("original_transaction_id is null")
    ) { _, _, _ in false },
    .choiceOrNull(
      "return_reason", "Why the goods came back",
      .holds("(return_reason is not null) = (payment_status = 'REFUNDED')")
    ) { $0.sale.reason },
    .dateTime("created_at", "When the row was made", .equals("transaction_datetime")) {
      $0.sale.instant
    },
    .dateTime(
      "updated_at", "When the goods came back, or else when they were sold",
      .holds("(created_at < updated_at) = (payment_status = 'REFUNDED')")
    ) { $0.sale.updated },
  ]
}
