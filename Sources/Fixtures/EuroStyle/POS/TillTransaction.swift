/// What a transaction is.
enum TransactionType: Int, CapitalLabel {
  case sale, `return`, exchange

  /// How often what the sale came to counts in it.
  var sign: Int {
    switch self {
    case .sale: 1
    case .return: -1
    case .exchange: 0
    }
  }
}

/// A transaction at a till: a sale, or what became of one later.
struct TillTransaction: Sendable {
  /// The place of the sale among all sales.
  let sale: Int32
  /// When it was, in seconds since the books began.
  let second: Int32
  /// The shift in which it was.
  var shift: Int32 = 0
  private let storeNumber: UInt16
  let type: TransactionType
  /// What an exchange swaps.
  let swap: TillSwap?

  /// - Parameters:
  ///   - type: what it is.
  ///   - place: the place of the sale among all sales.
  ///   - sale: the sale.
  ///   - second: when, in seconds since the books began.
  ///   - swap: what an exchange swaps.
  init(
    _ type: TransactionType, ofSale place: Int, _ sale: TillSale, at second: Int32,
    swap: TillSwap? = nil
  ) {
    self.type = type
    self.sale = Int32(place)
    self.second = second
    storeNumber = UInt16(sale.store)
    self.swap = swap
  }

  var store: Int { Int(storeNumber) }
  /// The day of the books.
  var day: Int { Int(second) / 86_400 }
  var secondOfDay: Int { Int(second) % 86_400 }
  var instant: Instant { RetailCalendar.firstDay.start + Int(second) }

  /// How many of its items are rows, given the sale.
  func items(of sale: TillSale) -> Int { type == .exchange ? 2 : Int(sale.lines) }

  /// How many pieces change hands, one way or both, given the sale.
  func pieces(of sale: TillSale) -> Int { swap.map { Int($0.pieces) } ?? Int(sale.pieces) }

  /// Whether it comes before another: by shop, then time.
  static func precedes(_ one: TillTransaction, _ other: TillTransaction) -> Bool {
    if one.storeNumber != other.storeNumber { return one.storeNumber < other.storeNumber }
    if one.second != other.second { return one.second < other.second }
    // Of one second: sales first, and those in the order of time.
    return (one.type.rawValue, one.sale) < (other.type.rawValue, other.sale)
  }
}
