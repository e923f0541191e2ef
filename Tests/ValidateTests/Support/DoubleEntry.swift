import Fixtures

/// Money that is written down twice, in large amounts: what checks of sums and groups must see.
struct DoubleEntry: Sendable {
  let index: Int

  var till: String { "till-\(index % 4)" }
  /// Far more than 24 bits of a floating-point number can tell apart.
  var amount: Money { Money(cents: Int64(10_000_000_001 + index)) }
  var number: String { String(String(1_000_000 + index).dropFirst()) }

  static let dataset = Dataset(
    "ledger", "The same money in two books.", version: 1,
    model: { _, scale, _ in scale.count(200_000) }
  ) {
    Database("tills", system: "tills", "What was taken.") {
      receipts
    }
    Database("books", system: "books", "What was booked.") {
      bookings
    }
  }

  private static let receipts = Table<Int, DoubleEntry>(
    "receipts", "Money taken.", count: { $0 }, columns: receiptColumns,
    laws: [
      .holds("amount-positive", "Nothing is given away.", "amount_eur > 0"),
      .holds("amount-small", "No receipt is of more than its share.", "amount_eur < 100000004"),
    ],
    row: { _, index in DoubleEntry(index: index) })

  private static let receiptColumns: [Column<Int, DoubleEntry>] = [
    .text("receipt_id", "The receipt's number", .unique, .like("000000")) { fact, _, out in
      out.append(string: fact.number)
    },
    .text("till", "Where") { fact, _, out in out.append(string: fact.till) },
    .money("amount_eur", "How much") { $0.amount },
    .integerOrNull("coins", .int(bits: 32), "How many, if anybody counted", .range(1...50)) {
      $0.coins
    },
  ]

  private var coins: Int64? { index % 3 == 0 ? Int64(index % 50 + 1) : nil }

  private static let bookings = Table<Int, DoubleEntry>(
    "bookings", "Money booked.", count: { $0 }, columns: bookingColumns,
    laws: [
      .balanced(
        "tills-agree", "Each till's bookings are its receipts.",
        Law.Sum(of: "books.bookings", "amount_eur", by: ["till"]),
        Law.Sum(of: "tills.receipts", "amount_eur", by: ["till"]))
    ],
    row: { _, index in DoubleEntry(index: index) })

  private static let bookingColumns: [Column<Int, DoubleEntry>] = [
    .text("booking_id", "The booking's number", .unique) { fact, _, out in
      out.append(string: fact.number)
    },
    .text("receipt_id", "Of which receipt", .references("tills.receipts")) { fact, _, out in
      out.append(string: fact.number)
    },
    .text("till", "Where") { fact, _, out in out.append(string: fact.till) },
    .money("amount_eur", "How much") { $0.amount },
  ]
}
