/// The order in which an index has its entries: NULL, then numbers, then texts by their bytes.
enum RecordOrder {
  /// A value of a record, as far as it has to be known to compare it.
  private enum Value {
    case null
    case integer(Int64)
    case real(Double)
    case text(Range<Int>)

    var rank: Int {
      switch self {
      case .null: 0
      case .integer, .real: 1
      case .text: 2
      }
    }

    var number: Double {
      switch self {
      case .integer(let number): Double(number)
      case .real(let number): number
      default: 0
      }
    }
  }

  /// Reads the values of a record one after another.
  @safe
  private struct Reader {
    let bytes: UnsafeRawBufferPointer
    private var type: Int
    private var value: Int

    init(_ bytes: UnsafeRawBufferPointer) {
      unsafe self.bytes = unsafe bytes
      (type, value) = (0, 0)
      value = variable()
    }

    mutating func next() -> Value {
      let code = variable()
      let start = value
      switch code {
      case 0: return .null
      case 8, 9: return .integer(Int64(code - 8))
      case 7:
        value += 8
        return .real(Double(bitPattern: UInt64(bitPattern: integer(start, 8))))
      case 1...6:
        let size = code < 5 ? code : 2 * code - 4
        value += size
        return .integer(integer(start, size))
      default:
        value += (code - 13) / 2
        return .text(start..<value)
      }
    }

    private mutating func variable() -> Int {
      var number = 0
      while true {
        let byte = unsafe bytes[type]
        type += 1
        number = number << 7 | Int(byte & 127)
        if byte < 128 { return number }
      }
    }

    private func integer(_ start: Int, _ size: Int) -> Int64 {
      var number = Int64(Int8(bitPattern: unsafe bytes[start]))
      for place in 1..<max(size, 1) { number = number << 8 | Int64(unsafe bytes[start + place]) }
      return number
    }
  }

  /// What a record begins with.
  enum First {
    case null
    /// A text, by where its bytes are.
    case text(Range<Int>)
    case number
  }

  /// What a record begins with.
  static func first(of record: UnsafeRawBufferPointer) -> First {
    var reader = unsafe Reader(record)
    return switch reader.next() {
    case .null: .null
    case .integer, .real: .number
    case .text(let range): .text(range)
    }
  }

  /// Compares the first values of two records.
  /// - Returns: below 0 when the first record comes first, above when the second does.
  static func compare(
    _ one: UnsafeRawBufferPointer, _ other: UnsafeRawBufferPointer, values: Int
  ) -> Int {
    var (first, second) = unsafe (Reader(one), Reader(other))
    for _ in 0..<values {
      let (left, right) = (first.next(), second.next())
      let order: Int
      switch (left, right) {
      case (.null, .null): order = 0
      case (.integer(let left), .integer(let right)):
        order = left < right ? -1 : left == right ? 0 : 1
      case (.text(let left), .text(let right)):
        order = unsafe texts(
          UnsafeRawBufferPointer(rebasing: one[left]),
          UnsafeRawBufferPointer(rebasing: other[right]))
      case _ where left.rank != right.rank: order = left.rank - right.rank
      default: order = left.number < right.number ? -1 : left.number == right.number ? 0 : 1
      }
      if order != 0 { return order }
    }
    return 0
  }

  private static func texts(_ one: UnsafeRawBufferPointer, _ other: UnsafeRawBufferPointer) -> Int {
    for place in 0..<min(one.count, other.count) {
      let (left, right) = unsafe (one[place], other[place])
      if left != right { return left < right ? -1 : 1 }
    }
    return one.count - other.count
  }
}
