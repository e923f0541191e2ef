/// The number of a transaction: shop, day, and place in them.
struct TransactionKey: Sendable {
  let store: UInt16
  let day: UInt16
  let number: UInt32

  @inline(__always)
  init(store: Int, day: Int, number: Int) {
    self.store = UInt16(store)
    self.day = UInt16(day)
    self.number = UInt32(number)
  }
}

/// The days of the books as keys have them, such as 20240131.
private let dayNumbers: [UInt32] = (0..<RetailCalendar.dayCount).map { number in
  let (year, month, day) = (RetailCalendar.firstDay + number).civil
  return UInt32(year * 10_000 + month * 100 + day)
}

extension TextBuffer {
  /// Appends the number of a transaction, such as `TXN_STORE001_20241014_000001`.
  @inline(__always)
  mutating func append(_ key: TransactionKey) {
    write(atMost: 28) { cursor in
      cursor.literal("TXN_STORE")
      cursor.digits(UInt64(key.store) + 1, width: 3)
      cursor.literal("_")
      cursor.digits(UInt64(dayNumbers[Int(key.day)]), width: 8)
      cursor.literal("_")
      cursor.digits(UInt64(key.number), width: 6)
    }
  }

  /// Appends a day of the books, such as `20241014`.
  @inline(__always)
  mutating func append(dayNumber day: Int) { append(Int(dayNumbers[day]), digits: 8) }

  /// Appends an employee as keys have it, such as `EMP000123`.
  @inline(__always)
  mutating func append(employee: Int) {
    append("EMP")
    append(employee + 1, digits: 6)
  }

  /// Appends a shop as keys have it, such as `STORE001`: its place among all shops.
  @inline(__always)
  mutating func append(storeNumber store: Int) {
    append("STORE")
    append(store + 1, digits: 3)
  }

  /// Appends a register, such as `REG_001`.
  @inline(__always)
  mutating func append(register: Int) {
    append("REG_")
    append(register, digits: 3)
  }
}

extension Column where Model == EuroStyle {
  /// The transaction that a row belongs to.
  @inline(__always)
  static func transaction(_ value: @escaping @Sendable (Row) -> TransactionKey) -> Column {
    .text(
      "transaction_id", "The transaction that it belongs to", .references(Transactions.path)
    ) { row, _, out in out.append(value(row)) }
  }

  /// A shop.
  @inline(__always)
  static func shop(
    _ meaning: String, _ value: @escaping @Sendable (Row) -> Int
  ) -> Column {
    .pooled(
      "store_id", meaning, .references(Stores.path), from: { $0.keys.places }
    ) { Keys.place(value($0)) }
  }

  /// A register of a shop.
  @inline(__always)
  static func register(_ value: @escaping @Sendable (Row) -> UInt8) -> Column {
    .text("register_id", "The register, by its number in the shop", .like("REG_001")) {
      row, _, out in out.append(register: Int(value(row)))
    }
  }

  /// A promotion, or none.
  @inline(__always)
  static func promotion(
    _ meaning: String, _ value: @escaping @Sendable (Row) -> Int?
  ) -> Column {
    .pooledOrNull(
      "promotion_id", meaning, .references(Promotions.path), from: { $0.tills.promotions.keys },
      value: value)
  }
}
