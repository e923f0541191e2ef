/// How a row's number becomes the text of its key: a prefix and the number from 1, padded with
/// zeros so that keys sort as rows do.
public struct KeyFormat: Sendable {
  let prefix: StaticString
  let digits: Int
  private let limit: Int

  /// A format.
  /// - Parameters:
  ///   - prefix: what each key starts with.
  ///   - digits: how many digits follow, at least; more where `count` needs them.
  ///   - count: how many rows there can be.
  public init(_ prefix: StaticString, digits: Int, count: Int = 0) {
    let digits = max(digits, String(count).utf8.count)
    self.prefix = prefix
    self.digits = digits
    limit = (0..<min(digits, 18)).reduce(1) { limit, _ in limit * 10 }
  }

  /// The same keys for more rows.
  public func holding(_ count: Int) -> KeyFormat { KeyFormat(prefix, digits: digits, count: count) }

  /// Appends the key of a row.
  @inline(__always)
  public func write(_ row: Int, to text: inout TextBuffer) {
    precondition(row + 1 < limit, "the row needs more digits than its key has")
    text.append(prefix)
    text.append(row + 1, digits: digits)
  }

  /// The row that a key belongs to; nil when it is none of this format.
  public func row(of key: some StringProtocol) -> Int? {
    let start = Array("\(prefix)".utf8)
    let bytes = Array(key.utf8)
    guard bytes.count == start.count + digits, bytes.starts(with: start),
      let number = Int(String(decoding: bytes[start.count...], as: UTF8.self)), number > 0,
      bytes[start.count...].allSatisfy({ 48...57 ~= $0 })
    else { return nil }
    return number - 1
  }
}
