internal import Fixtures

/// The cells of a column on their way into a block, as they stand in it.
final class NativeColumn {
  let column: ColumnInfo
  private let width: NumberWidth?
  /// The days or seconds that the type has numbers for.
  private let limits: ClosedRange<Int64>?
  /// The name and the type.
  private var header = TextBuffer()
  /// A byte a cell: 1 where it is NULL.
  private var nulls = TextBuffer()
  /// Where each list ends, in items.
  private var ends = TextBuffer()
  private var items: Int64 = 0
  private var values = TextBuffer()
  private var dictionary: NativeDictionary?
  private var forms = PoolForms(columns: 1)

  init(_ column: ColumnInfo, _ types: NativeTypes) {
    self.column = column
    width = NumberWidth(column, types)
    limits = Self.limits(of: column, types)
    dictionary =
      types.isDictionary(column) ? NativeDictionary(hasMissing: column.isNullable) : nil
    header.append(block: column.name)
    header.append(block: types.name(of: column))
  }

  /// How many bytes there are.
  var bytes: Int { nulls.count + ends.count + values.count }

  /// Forgets all cells.
  func removeAll() {
    nulls.removeAll()
    ends.removeAll()
    values.removeAll()
    dictionary?.removeAll()
    items = 0
  }

  /// Whether a batch's cells can stand in the same block: those of a dictionary share it.
  func takes(_ buffer: ColumnBuffer) -> Bool {
    dictionary?.takes(buffer) ?? true
  }

  /// Appends the first cells of a batch.
  /// - Throws: `unsupported` when ClickHouse cannot hold one of them.
  func append(_ buffer: ColumnBuffer, _ cells: Int) throws(NativeColumnError) {
    if dictionary != nil {
      dictionary?.append(buffer, cells, to: &values)
      return
    }
    if column.isNullable {
      let flags = buffer.nulls
      nulls.write(atMost: cells) { cursor in
        for row in 0..<cells { cursor.byte(flags[row] ? 1 : 0) }
      }
    }
    switch buffer.layout {
    case .integers: try appendNumbers(buffer, cells)
    case .codes: try appendLabels(buffer, cells)
    case .keys: appendKeys(buffer, cells)
    case .text: appendTexts(buffer, 0..<cells)
    case .lists: appendLists(buffer, cells)
    }
  }

  /// Hands on the bytes as they stand in a block.
  func write<Failure: Error>(
    to output: (UnsafeRawBufferPointer) throws(Failure) -> Void
  ) throws(Failure) {
    try unsafe header.withBytes(output)
    if let dictionary {
      var texts = TextBuffer()
      dictionary.write(to: &texts)
      try unsafe texts.withBytes(output)
    }
    try unsafe nulls.withBytes(output)
    try unsafe ends.withBytes(output)
    try unsafe values.withBytes(output)
  }
}

/// A value that ClickHouse's type for a column cannot hold.
struct NativeColumnError: Error {
  let column: String
  let value: String
  let limits: String
}

// MARK: Numbers

extension NativeColumn {
  private func appendNumbers(_ buffer: ColumnBuffer, _ cells: Int) throws(NativeColumnError) {
    let numbers = buffer.integers
    if let limits,
      let number = numbers[..<cells].first(where: { !limits.contains($0) })
    {
      throw NativeColumnError(
        column: column.name, value: column.type.text(of: number),
        limits:
          "\(column.type.text(of: limits.lowerBound)) to \(column.type.text(of: limits.upperBound))"
      )
    }
    if width != nil { return append(numbers, cells) }
    values.write(atMost: cells * 11) { cursor in
      for row in 0..<cells {
        cursor.length(10)
        cursor.day(Day(Int(numbers[row])), .shared)
      }
    }
  }

  private static func limits(of column: ColumnInfo, _ types: NativeTypes) -> ClosedRange<Int64>? {
    switch column.type {
    case .date where column.mayHoldEarlyDays: types.hasEarlyDays ? NativeTypes.earlyDays : nil
    case .date: NativeTypes.days
    case .dateTime: 0...4_294_967_295
    default: nil
    }
  }

  private func append(_ numbers: [Int64], _ cells: Int, plus offset: Int64 = 0) {
    let numbers = numbers.span.extracting(first: cells)
    switch width {
    case .one: write(numbers, 1) { UInt8(truncatingIfNeeded: $0 &+ offset) }
    case .two: write(numbers, 2) { UInt16(truncatingIfNeeded: $0 &+ offset).littleEndian }
    case .four: write(numbers, 4) { UInt32(truncatingIfNeeded: $0).littleEndian }
    case .eight: write(numbers, 8) { $0.littleEndian }
    case .sixteen: write(numbers, 16) { Int128($0).littleEndian }
    case nil: break
    }
  }

  @inline(__always)
  private func write<Word: BitwiseCopyable>(
    _ numbers: Span<Int64>, _ size: Int, _ word: (Int64) -> Word
  ) {
    values.write(atMost: numbers.count * size) { cursor in
      for row in numbers.indices { cursor.word(word(numbers[row]), count: size) }
    }
  }
}

// MARK: Texts

extension NativeColumn {
  private func appendLabels(_ buffer: ColumnBuffer, _ cells: Int) throws(NativeColumnError) {
    guard let pool = buffer.pool else { preconditionFailure("codes need a pool") }
    if width != nil { return append(buffer.integers, cells, plus: 1) }
    let texts = forms.forms(of: pool, column: 0) { pool in
      unsafe pool.rewritten(atMost: { $0 + 10 }) { text, cursor in
        cursor.length(text.count)
        if let bytes = text.baseAddress { unsafe cursor.copy(bytes, text.count) }
      }
    }
    let codes = buffer.integers
    let longest = texts.longest
    unsafe texts.withTexts { bytes, starts in
      values.write(atMost: cells * longest) { cursor in
        for row in 0..<cells {
          let code = Int(truncatingIfNeeded: codes[row])
          precondition(0 <= code && code < texts.count)
          let start = unsafe starts[code]
          unsafe cursor.copy(bytes + start, starts[code + 1] - start)
        }
      }
    }
  }

  private func appendKeys(_ buffer: ColumnBuffer, _ cells: Int) {
    guard let format = buffer.keyFormat else { preconditionFailure("keys need a format") }
    let rows = buffer.integers
    values.write(atMost: cells * (format.width + 2)) { cursor in
      for row in 0..<cells {
        cursor.length(format.width)
        cursor.key(Int(truncatingIfNeeded: rows[row]), format)
      }
    }
  }

  private func appendTexts(_ buffer: ColumnBuffer, _ places: Range<Int>) {
    let ends = buffer.ends
    unsafe buffer.text.withBytes { bytes in
      values.write(atMost: bytes.count + 10 * places.count) { cursor in
        var start = 0
        for place in places {
          let end = ends[place]
          cursor.length(end &- start)
          if end > start, let base = bytes.baseAddress {
            unsafe cursor.copy(
              (base + start).assumingMemoryBound(to: UInt8.self), end &- start)
          }
          start = end
        }
      }
    }
  }

  private func appendLists(_ buffer: ColumnBuffer, _ cells: Int) {
    let offset = items
    let numbers = buffer.integers
    ends.write(atMost: cells * 8) { cursor in
      for row in 0..<cells { cursor.word((offset &+ numbers[row]).littleEndian, count: 8) }
    }
    let added = cells == 0 ? 0 : Int(numbers[cells - 1])
    items += Int64(added)
    appendTexts(buffer, 0..<added)
  }
}

extension TextCursor {
  /// Writes a length in groups of seven bits, the lowest first.
  @inline(__always)
  mutating func length(_ length: Int) {
    var rest = UInt(bitPattern: length)
    while rest > 127 {
      byte(UInt8(truncatingIfNeeded: rest) | 128)
      rest >>= 7
    }
    byte(UInt8(truncatingIfNeeded: rest))
  }
}

extension TextBuffer {
  /// Appends a length.
  mutating func append(length: Int) { write(atMost: 10) { $0.length(length) } }

  /// Appends a text with its length before it.
  mutating func append(block text: String) {
    append(length: text.utf8.count)
    append(string: text)
  }
}
