/// A payment, with what it shares with its transaction.
struct PaymentRow: Sendable {
  let key: TransactionKey
  let payment: TillPayment
  let instant: Instant
  let number: UInt8

  /// Payments other than in cash are asked for at a processor.
  var isElectronic: Bool { payment.method != .cash }
}

/// Whether a payment was taken, or paid back.
enum TillPaymentStatus: Int, CapitalLabel {
  case approved, refunded
}

/// The payments of sales, and what is paid back for returns: as much, in the same way.
///
/// Two rows of `tiny` at seed 42, cut:
/// `PAY_TXN_STORE001_20240106_000001_001|TXN_STORE001_20240106_000001|1|MASTERCARD|CARD|333.…`
/// `PAY_TXN_STORE001_20240223_000001_001|TXN_STORE001_20240223_000001|1|MASTERCARD|CARD|245.…`
enum Payments {
  static let path: TablePath = "eurostyle_pos.payments"

  /// The declaration.
  static let table = Table<EuroStyle, PaymentRow>(
    path.table,
    """
    What was paid for a sale, or paid back for a return, in one way; two rows where it was paid in \
    two ways, and none for exchanges.
    """,
    count: { Int($0.tills.paymentStarts[$0.tills.transactions.count]) },
    columns: means + processing + course, laws: laws
  ) { model, range, rows in
    let tills = model.tills
    tills.forEachTransaction(withRows: range, in: tills.paymentStarts) { index, own in
      let transaction = tills.transactions[index]
      let sale = tills.sale(of: transaction)
      guard let payments = tills.tenders.payments(of: transaction, sale) else { return }
      let key = tills.key(of: index)
      for place in own {
        rows.append(
          PaymentRow(
            key: key, payment: place == 0 ? payments.first : payments.second ?? payments.first,
            instant: transaction.instant, number: UInt8(place + 1)))
      }
    }
  }

  private typealias Cell = Column<EuroStyle, PaymentRow>

  private static let means: [Cell] = [
    .text(
      "payment_id", "The transaction's number and that of the payment", .unique,
      .like("PAY_TXN_STORE001_20241014_000001_001")
    ) { row, _, out in
      out.append("PAY_")
      out.append(row.key)
      out.append("_")
      out.append(Int(row.number), digits: 3)
    },
    .transaction { $0.key },
    .integer("payment_sequence", .uint8, "From 1 in the transaction", .range(1...2)) { $0.number },
    .choice(
      "payment_method",
      "How it was paid, or paid back: CONTACTLESS is a card held to the terminal, to fifty euros"
    ) { $0.payment.method },
    .choice(
      "payment_type", "What kind of means that is",
      .equals(
        """
        case payment_method when 'CASH' then 'CASH' when 'MOBILE_PAY' then 'DIGITAL_WALLET' \
        else 'CARD' end
        """)
    ) { $0.payment.method.type },
    .money(
      "amount_eur", "How much; below 0 when it is paid back",
      .holds(
        "amount_eur <> 0.00 and (amount_eur < 0.00) = (transaction_id.transaction_type = 'RETURN')")
    ) { $0.payment.amount },
    .choiceOrNull(
      "card_type", "From where a card takes the money",
      .holds("(card_type is not null) = (payment_type = 'CARD')")
    ) { $0.payment.card },
    .textOrNull(
      "card_last_four", "The last digits of a card; nothing else of it is kept", .like("0000"),
      .holds("(card_last_four is not null) = (payment_type = 'CARD')")
    ) { row, _, out in
      out.append(row.payment.lastDigits, digits: 4)
      return row.payment.card != nil
    },
  ]

  private static let processing: [Cell] = [
    .textOrNull(
      "authorization_code", "The processor's leave; NULL for cash", .like("000000"),
      .holds("(authorization_code is null) = (payment_method = 'CASH')")
    ) { row, _, out in
      out.append(Int(row.payment.digits >> 16 % 1_000_000), digits: 6)
      return row.isElectronic
    },
    .textOrNull(
      "transaction_ref", "The processor's number; NULL for cash", .like("EFT000000000000"),
      .holds("(transaction_ref is null) = (payment_method = 'CASH')")
    ) { row, _, out in
      out.append("EFT")
      out.append(Int(row.payment.digits >> 20 % 1_000_000_000_000), digits: 12)
      return row.isElectronic
    },
    .moneyOrNull(
      "cash_tendered_eur", "What was handed over; NULL but for sales in cash",
      .holds("(cash_tendered_eur is null) = (payment_method <> 'CASH' or amount_eur < 0.00)")
    ) { $0.payment.tendered },
    .moneyOrNull(
      "change_due_eur", "The change; NULL but for sales in cash",
      .holds("(change_due_eur is null) = (cash_tendered_eur is null)"),
      .holds("change_due_eur = cash_tendered_eur - amount_eur")
    ) { $0.payment.change },
  ]

  private static let course: [Cell] = [
    .choice(
      "payment_status", "APPROVED for what was paid, REFUNDED for what was paid back",
      .equals("case when amount_eur < 0.00 then 'REFUNDED' else 'APPROVED' end")
    ) { $0.payment.amount < .zero ? TillPaymentStatus.refunded : .approved },
    .textOrNull(
      "processor_response", "What the processor said; NULL for cash", .oneOf(["00 APPROVED"]),
      .holds("(processor_response is null) = (payment_method = 'CASH')")
    ) { row, _, out in
      out.append("00 APPROVED")
      return row.isElectronic
    },
    .dateTime(
      "payment_timestamp", "When it was paid", .equals("transaction_id.transaction_datetime")
    ) { $0.instant },
    .dateTimeOrNull(
      "authorization_timestamp", "When the processor said so, within seconds; NULL for cash",
      .holds("(authorization_timestamp is null) = (payment_method = 'CASH')"),
      .holds("seconds(payment_timestamp, authorization_timestamp) between 1 and 4")
    ) { row in
      row.isElectronic ? row.instant + 1 + Int(row.payment.digits >> 60 & 3) : nil
    },
    .dateTime("created_at", "When the row was made", .equals("payment_timestamp")) { $0.instant },
    .dateTime(
      "updated_at", "When the row changed last: never, for what is paid back is a row of its own",
      .equals("created_at")
    ) { $0.instant },
  ]

  private static let laws: [Law] =
    [
      .holds(
        "number", "A payment's number is the transaction's and its own.",
        """
        starts_with(payment_id, joined('PAY_', joined(transaction_id, '_'))) \
        and ends_with(payment_id, case payment_sequence when 1 then '_001' else '_002' end)
        """),
      .holds(
        "second", "Only what is paid in two ways has a second payment: cash, then a card.",
        """
        case when transaction_id.payment_method = 'MIXED' \
        then (payment_sequence = case payment_type when 'CASH' then 1 else 2 end \
        and payment_type <> 'DIGITAL_WALLET') else (payment_sequence = 1) end
        """),
      .holds(
        "tendered", "Cash is handed over as it is, or in notes of five euros and more.",
        """
        cash_tendered_eur = amount_eur \
        or remainder(cash_tendered_eur, 500) = 0 and change_due_eur between 0.01 and 49.99
        """),
      .matched(
        "refund", "What is paid back goes where it came from: as much, to the same card.",
        where: "amount_eur < 0.00", in: path,
        on: [
          """
          joined(joined('PAY_', transaction_id.original_transaction_id), \
          case payment_sequence when 1 then '_001' else '_002' end)
          """: "payment_id"
        ],
        when: """
          other.amount_eur = -amount_eur and other.payment_method = payment_method \
          and (card_type is null or other.card_type = card_type) \
          and (card_last_four is null or other.card_last_four = card_last_four)
          """),
      .holds(
        "contactless", "A card is held to the terminal for fifty euros at most.",
        "payment_method <> 'CONTACTLESS' or amount_eur <= 50.00"),
      .share(
        "held", "Cards that are held to the terminal, of fifty euros and less.",
        of: "payment_method = 'CONTACTLESS'",
        where: "payment_type = 'CARD' and amount_eur between 0.01 and 50.00",
        is: TillTenders.contactless),
      .share(
        "exact", "Cash that is handed over without change, or happens to need none.",
        of: "change_due_eur = 0.00",
        where: """
          payment_method = 'CASH' and amount_eur > 0.00 and transaction_id.payment_method = 'CASH'
          """,
        is: TillTenders.exact, tolerance: 60),
      schemes(.debit, TillTenders.debitSchemes), schemes(.credit, TillTenders.creditSchemes),
    ]
    + Country.allCases.map { country in
      let credit = country.creditAtTill
      return .shares(
        "cards-\(country.label.lowercased())",
        "Debit and credit cards at the tills of \(country.facts.name).", of: "card_type",
        where: """
          payment_type = 'CARD' and amount_eur > 0.00 \
          and transaction_id.store_id.country_code = '\(country.label)'
          """,
        [("'DEBIT'", country.facts.tillShares.card - credit), ("'CREDIT'", credit)])
    }

  private static func schemes(_ card: TillCard, _ weights: [Int]) -> Law {
    .shares(
      "schemes-\(card.label.lowercased())", "The schemes of \(card.label.lowercased()) cards.",
      of: "payment_method",
      where: """
        card_type = '\(card.label)' and payment_method <> 'CONTACTLESS' and amount_eur > 0.00
        """,
      zip(["'VISA'", "'MASTERCARD'", "'AMEX'"], weights).map { ($0, $1) })
  }
}
