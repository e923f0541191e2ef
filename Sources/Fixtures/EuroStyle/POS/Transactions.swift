/// A transaction with what it shows of its sale and shift.
struct TransactionRow: Sendable {
  let key: TransactionKey
  let transaction: TillTransaction
  let sale: TillSale
  /// The sale that it goes back to.
  let original: TransactionKey?
  let employee: Int32
  let register: UInt8
  let tender: TillTender
  /// The change, in cents; -1 where nothing was paid in cash.
  let change: Int64
  /// Counted through the books, from 1 in each shop.
  let sequence: Int32
  /// Whether the receipt of the sale was sent, and the customer left a number.
  let isMailed: Bool
  let isCalled: Bool

  var type: TransactionType { transaction.type }

  var payment: TransactionPayment {
    switch type {
    case .sale: sale.refunded == nil ? .completed : .refunded
    case .return: .refunded
    case .exchange: .completed
    }
  }

  var reason: ReturnReason? { type == .return ? sale.reason : transaction.swap?.reason }

  /// When the goods of a sale came back, or else when the transaction was.
  var updated: Instant {
    guard type == .sale, let refunded = sale.refunded else { return transaction.instant }
    return RetailCalendar.firstDay.start + Int(refunded)
  }
}

/// How far a transaction has come.
enum TransactionStatus: Int, CapitalLabel {
  case completed
}

/// Whether what was paid was given back.
enum TransactionPayment: Int, CapitalLabel {
  case completed, refunded
}

/// The transactions of the tills: sales, returns and exchanges.
///
/// Each order that was placed in a shop is one sale, and the other way round. Each of them that came
/// back is one return as well, which takes all of it back; a few of the others are followed by an
/// exchange, which costs nothing. Both point at the sale.
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
    What happened at a till: a sale for each order that was placed in a shop, a return for each of \
    them that came back, and an exchange for about 25 in a thousand.
    """,
    count: { $0.tills.transactions.count }, columns: till + buyer + amounts + course, laws: laws
  ) { model, range, rows in
    let (tills, extras) = (model.tills, model.receipts)
    for index in range {
      let transaction = tills.transactions[index]
      let sale = tills.sale(of: transaction)
      let shift = tills.shift(of: transaction)
      let paid = tills.tenders.payments(of: sale)
      let change = transaction.type == .sale ? paid.first.change?.cents : nil
      var draws = extras.draws(Int(sale.order))
      rows.append(
        TransactionRow(
          key: tills.key(of: index), transaction: transaction, sale: sale,
          original: tills.original(of: transaction).map(tills.key), employee: shift.employee,
          register: shift.register, tender: paid.first.tender(isOnly: paid.second == nil),
          change: change ?? -1, sequence: Int32(tills.sequence(of: index)),
          isMailed: draws.happens(mailed), isCalled: draws.happens(called)))
    }
  }

  /// Receipts that are sent by mail, and customers who leave a number.
  static let mailed = Probability.percent(30)
  static let called = Probability.percent(8)

  private typealias Cell = Column<EuroStyle, TransactionRow>

  private static let till: [Cell] = [
    .text(
      "transaction_id", "Shop, day and number of the transaction there", .unique,
      .like("TXN_STORE001_20241014_000001")
    ) { row, _, out in out.append(row.key) },
    .shop("The shop") { $0.transaction.store },
    .register { $0.register },
    .employee("employee_id", "Who was at the till") { Int($0.employee) },
    .date("transaction_date", "Its day", .equals("date(transaction_datetime)"), .inBooks) {
      $0.transaction.instant.day
    },
    .dateTime("transaction_datetime", "Its second, in the shop's local time") {
      $0.transaction.instant
    },
    .date(
      "business_date", "Day on which it counts: its own, since no shop is open at midnight",
      .equals("transaction_date")
    ) { $0.transaction.instant.day },
  ]

  private static let buyer: [Cell] = [
    .referenceOrNull(
      "customer_id", to: Customers.path,
      "Who bought, and comes back: never missing, since every order has a customer",
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
      "customer_email", "Where the receipts of the sale were sent; NULL for one on paper",
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
      "subtotal_eur",
      """
      Sum of the items after discounts and before VAT: the order's subtotal, below 0 when it comes \
      back, 0 for an exchange
      """,
      .total(.sum("line_total_eur"), of: TransactionItems.path, by: "transaction_id")
    ) { $0.type.sign * $0.sale.subtotal },
    .money(
      "tax_amount_eur", "VAT of the shop's country on the subtotal, rounded half up",
      .total(.sum("tax_amount_eur"), of: TransactionItems.path, by: "transaction_id")
    ) { $0.type.sign * $0.sale.tax },
    .money(
      "discount_amount_eur", "Sum of the items' discounts, taken off already",
      .total(.sum("discount_amount_eur"), of: TransactionItems.path, by: "transaction_id")
    ) { $0.type.sign * $0.sale.discount },
    .money(
      "total_amount_eur", "What was paid; below 0 what was paid back",
      .equals("subtotal_eur + tax_amount_eur"),
      .total(.sum("amount_eur"), of: Payments.path, by: "transaction_id")
    ) { $0.type.sign * $0.sale.total },
    .integer(
      "item_count", .uint16, "Pieces sold, taken back or exchanged",
      .total(
        .sum("case when quantity < 0 then -quantity else quantity end"), of: TransactionItems.path,
        by: "transaction_id",
        giving: "case transaction_type when 'EXCHANGE' then quotient(total, 2) else total end")
    ) { $0.transaction.pieces(of: $0.sale) },
  ]

  private static let course: [Cell] = [
    .choice(
      "transaction_type", "A sale, its return, or an exchange of one of its items",
      .holds("(transaction_type = 'SALE') = (original_transaction_id is null)")
    ) { $0.type },
    .choice("transaction_status", "How far it has come: to its end") { _ in
      TransactionStatus.completed
    },
    .choice(
      "payment_method", "How the sale was paid, and is paid back; MIXED in two ways",
      .holds("payment_method = original_transaction_id.payment_method")
    ) { $0.tender },
    .choice(
      "payment_status", "REFUNDED for returns, and for the sales that they take back",
      .holds(
        """
        transaction_type = 'SALE' or payment_status = original_transaction_id.payment_status \
        and (payment_status = 'REFUNDED') = (transaction_type = 'RETURN')
        """)
    ) { $0.payment },
    .moneyOrNull(
      "change_amount_eur", "Change given; NULL when nothing was paid in cash",
      .holds(
        """
        (change_amount_eur is null) = \
        (transaction_type <> 'SALE' or payment_method not in ('CASH', 'MIXED'))
        """)
    ) { $0.change < 0 ? nil : Money(cents: $0.change) },
    .text(
      "receipt_number", "Number of the shop and of the transaction in it", .unique,
      .like("R001-000001")
    ) { row, _, out in
      out.append("R")
      out.append(row.transaction.store + 1, digits: 3)
      out.append("-")
      out.append(Int(row.sequence), digits: 6)
    },
    .integer(
      "pos_sequence_number", .uint32,
      "Number of the transaction in the shop, counted in the order of time through the books",
      .equals("number(replaced(receipt_number, prefix(receipt_number, 5), ''))")
    ) { Int($0.sequence) },
    .bool("training_mode", "Whether it was an exercise: never", .holds("not training_mode")) { _ in
      false
    },
    .textOrNull(
      "original_transaction_id", "The sale that a return or an exchange goes back to",
      .references(path)
    ) { row, _, out in
      guard let original = row.original else { return false }
      out.append(original)
      return true
    },
    .choiceOrNull(
      "return_reason", "Why the goods came back, of returns and exchanges",
      .holds("(return_reason is null) = (original_transaction_id is null)")
    ) { $0.reason },
    .dateTime("created_at", "When the row was made", .equals("transaction_datetime")) {
      $0.transaction.instant
    },
    .dateTime(
      "updated_at", "When the sale was taken back, or else when the row was made",
      .holds(
        "(created_at < updated_at) = (transaction_type = 'SALE' and payment_status = 'REFUNDED')"),
      .holds("created_at <= updated_at")
    ) { $0.updated },
  ]
}
