/// How a row's number becomes the text of its key: a prefix and the number from 1, padded with
/// zeros so that keys sort as rows do and all have the same length.
public struct KeyFormat: Sendable {
  let prefix: StaticString
  let later: (prefix: StaticString, firstRow: Int)?
  @usableFromInline let digits: Int
  /// The number that needs one digit more than there are.
  @usableFromInline let limit: Int
  /// The two prefixes as they lie in memory.
  @usableFromInline let head: SIMD16<UInt8>
  @usableFromInline let laterHead: SIMD16<UInt8>
  @usableFromInline let headLength: Int
  /// The first row that has the second prefix.
  @usableFromInline let boundary: Int

  /// A format.
  /// - Parameters:
  ///   - prefix: what each key starts with, at most 16 bytes.
  ///   - digits: how many digits follow, at least; more where `count` needs them.
  ///   - count: how many rows there can be.
  public init(_ prefix: StaticString, digits: Int, count: Int = 0) {
    self.init(prefix, later: nil, digits: digits, count: count)
  }

  /// A format of two series: later rows have another prefix, and are counted from 1 again.
  /// - Parameters:
  ///   - prefix: what the keys of the first rows start with, at most 16 bytes.
  ///   - later: what the others start with, as long and sorting behind the first.
  ///   - firstRow: the first row of the second series.
  ///   - digits: how many digits follow, at least; more where `count` needs them.
  ///   - count: how many rows there can be.
  public init(
    _ prefix: StaticString, then later: StaticString, from firstRow: Int, digits: Int,
    count: Int = 0
  ) {
    self.init(prefix, later: (later, firstRow), digits: digits, count: count)
  }

  private init(
    _ prefix: StaticString, later: (prefix: StaticString, firstRow: Int)?, digits: Int, count: Int
  ) {
    let laterPrefix = later?.prefix ?? prefix
    precondition(
      prefix.utf8CodeUnitCount <= 16
        && laterPrefix.utf8CodeUnitCount == prefix.utf8CodeUnitCount,
      "the prefixes of keys are of one length, up to 16 bytes")
    self.prefix = prefix
    self.later = later
    self.digits = max(digits, String(count).utf8.count)
    limit = (0..<min(self.digits, 18)).reduce(1) { limit, _ in limit * 10 }
    head = Self.head(prefix)
    laterHead = Self.head(laterPrefix)
    headLength = prefix.utf8CodeUnitCount
    boundary = later?.firstRow ?? .max
  }

  private static func head(_ prefix: StaticString) -> SIMD16<UInt8> {
    var head = SIMD16<UInt8>()
    for (place, byte) in "\(prefix)".utf8.enumerated() { head[place] = byte }
    return head
  }

  /// The same keys for more rows.
  public func holding(_ count: Int) -> KeyFormat {
    KeyFormat(prefix, later: later, digits: digits, count: count)
  }

  /// How many bytes each key has.
  @inlinable public var width: Int { headLength + digits }

  /// The key of a row.
  public func key(of row: Int) -> String {
    var text = TextBuffer()
    write(row, to: &text)
    return text.string
  }

  /// Appends the key of a row.
  public func write(_ row: Int, to text: inout TextBuffer) {
    text.write(atMost: width) { $0.key(row, self) }
  }

  /// The row that a key belongs to; nil when it is none of this format.
  public func row(of key: some StringProtocol) -> Int? {
    let bytes = Array(key.utf8)
    guard bytes.count == width else { return nil }
    let (start, end) = (bytes[..<headLength], bytes[headLength...])
    guard let number = Int(String(decoding: end, as: UTF8.self)), number > 0,
      end.allSatisfy({ 48...57 ~= $0 })
    else { return nil }
    if start.elementsEqual("\(prefix)".utf8) { return number <= boundary ? number - 1 : nil }
    guard let later, start.elementsEqual("\(later.prefix)".utf8) else { return nil }
    return later.firstRow + number - 1
  }
}
