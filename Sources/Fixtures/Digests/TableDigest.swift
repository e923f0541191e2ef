/// The fingerprint of a set of rows: how many there are, and lane by lane the sum of their hashes.
///
/// Sums make the order of rows irrelevant, let parts add up to the whole, and keep a row that
/// occurs twice from cancelling itself. A guard against mistakes, not against forgers.
public struct TableDigest: Hashable, Sendable, CustomStringConvertible {
  /// The number of rows.
  public private(set) var rows: Int
  /// The sum of the low lanes, modulo 2^64.
  public private(set) var low: UInt64
  /// The sum of the high lanes, modulo 2^64.
  public private(set) var high: UInt64

  /// The fingerprint of no rows.
  public init() { self.init(rows: 0, low: 0, high: 0) }

  /// A fingerprint computed elsewhere.
  public init(rows: Int, low: UInt64, high: UInt64) {
    self.rows = rows
    self.low = low
    self.high = high
  }

  /// A fingerprint read back from its row count and its 32 hexadecimal digits; nil when malformed.
  public init?(rows: Int, hexadecimal: String) {
    let digits = Array(hexadecimal.utf8)
    guard digits.count == 32, digits.allSatisfy({ ($0 &- 48) < 10 || ($0 &- 97) < 6 }),
      let low = UInt64(hexadecimal.prefix(16), radix: 16),
      let high = UInt64(hexadecimal.suffix(16), radix: 16)
    else { return nil }
    self.init(rows: rows, low: low, high: high)
  }

  /// Adds a row.
  @inlinable @inline(__always)
  public mutating func add(_ row: SipHash.Lanes) {
    add(TableDigest(rows: 1, low: row.low, high: row.high))
  }

  /// Adds the rows of another part.
  public mutating func add(_ part: TableDigest) {
    rows += part.rows
    low &+= part.low
    high &+= part.high
  }

  /// 16 hexadecimal digits of the low lane, then 16 of the high lane.
  public var description: String { hexadecimal(low) + hexadecimal(high) }
}

private func hexadecimal(_ lane: UInt64) -> String {
  let digits = String(lane, radix: 16)
  return String(repeating: "0", count: 16 - digits.utf8.count) + digits
}
