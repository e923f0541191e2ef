/// How a row's number becomes the text of its key: a prefix and the number from 1, padded with
/// zeros so that keys sort as rows do.
public struct KeyFormat: Sendable {
  let prefix: StaticString
  let digits: Int

  /// A format.
  /// - Parameters:
  ///   - prefix: what each key starts with.
  ///   - digits: how many digits follow, at least; more where `count` needs them.
  ///   - count: how many rows there can be.
  public init(_ prefix: StaticString, digits: Int, count: Int = 0) {
    self.prefix = prefix
    self.digits = max(digits, String(count).utf8.count)
  }

  /// The same keys for more rows.
  public func holding(_ count: Int) -> KeyFormat { KeyFormat(prefix, digits: digits, count: count) }

  /// Appends the key of a row.
  @inline(__always)
  public func write(_ row: Int, to text: inout TextBuffer) {
    text.append(prefix)
    text.append(row + 1, digits: digits)
  }

  /// The row that a key belongs to; nil when it is none of this format.
  public func row(of key: some StringProtocol) -> Int? {
    let prefix = "\(prefix)"
    guard key.utf8.starts(with: prefix.utf8) else { return nil }
    let number = key.dropFirst(prefix.count)
    guard number.utf8.count >= digits, number.utf8.allSatisfy({ 48...57 ~= $0 }),
      let value = Int(number), value > 0
    else { return nil }
    return value - 1
  }
}
