internal import Fixtures

/// Cells of a row as SQLite stores them in a B-tree ("Record Format" in the description of its file
/// format): the types of all, then their bytes; in memory that the next row uses again.
///
/// The payload lies behind room for what stands before it in a cell of a page.
@safe
struct Record: ~Copyable {
  private var base: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  /// Where the bytes of the values start: behind the largest header that so many values have.
  private let values: Int
  /// The types, before they are put in front of the values.
  private let types: UnsafeMutablePointer<UInt8>
  /// Where the payload starts and ends.
  private(set) var payload = 0..<0

  /// The most bytes of a variable-length number.
  private static let longest = 9
  /// Room for the sizes, number and child page that stand before a payload.
  private static let front = 3 * longest

  /// Memory for rows of so many cells.
  init(cells: Int) {
    values = Record.front + Record.longest * (cells + 1)
    capacity = values + 1024
    unsafe base = .allocate(capacity: capacity)
    unsafe types = .allocate(capacity: Record.longest * cells)
  }

  deinit {
    unsafe base.deallocate()
    unsafe types.deallocate()
  }

  /// The bytes of the payload, until the next row.
  var bytes: UnsafeRawBufferPointer {
    unsafe UnsafeRawBufferPointer(start: base + payload.lowerBound, count: payload.count)
  }

  /// Encodes cells of a row.
  /// - Parameters:
  ///   - row: which row of the batch.
  ///   - cells: the batch, all of whose columns are lent.
  ///   - columns: which columns, in order.
  ///   - number: the row's number, which stands last in an index; nil for none.
  ///   - alias: the column whose value is the row's number, and is not stored again.
  @inline(__always)
  mutating func encode(
    _ row: Int, of cells: BatchCells, _ columns: [Int], number: Int64? = nil, alias: Int? = nil
  ) {
    var type = unsafe TextCursor(next: types)
    var value = unsafe TextCursor(next: base + values)
    for column in columns {
      let cells = unsafe cells.columns + column
      if let nulls = unsafe cells.pointee.nulls, unsafe nulls[row] {
        type.byte(0)
        continue
      }
      if column == alias {
        type.byte(0)
        continue
      }
      switch unsafe cells.pointee.values {
      case .integers(let numbers):
        Record.integer(unsafe numbers[row], &type, &value)
      case .decimals(let numbers, let unit):
        Record.decimal(unsafe Double(numbers[row]) / unit, &type, &value)
      case .fixed(let bytes, let width):
        unsafe text(bytes + row &* Int(width), Int(width), &type, &value)
      case .texts(let bytes, let ends):
        let start = row == 0 ? 0 : unsafe ends[row &- 1]
        unsafe text(bytes + start, ends[row] &- start, &type, &value)
      case .codes(let codes, let bytes, let starts):
        let code = Int(truncatingIfNeeded: unsafe codes[row])
        let start = unsafe starts[code]
        unsafe text(bytes + start, starts[code &+ 1] &- start, &type, &value)
      case .none: type.byte(0)
      }
      // Numbers take nine bytes at most, and texts make room for themselves.
      reserve(Record.longest, &value)
    }
    if let number { Record.integer(number, &type, &value) }
    unsafe close(typesSize: type.next - types, end: value.next - base)
  }

  /// Puts the types before the values, and their size before them.
  @inline(__always)
  private mutating func close(typesSize: Int, end: Int) {
    let headerSize = typesSize &+ (typesSize < 127 ? 1 : 2)
    let start = values &- headerSize
    var cursor = unsafe TextCursor(next: base + start)
    cursor.variable(UInt64(truncatingIfNeeded: headerSize))
    unsafe cursor.next.update(from: types, count: typesSize)
    payload = start..<end
  }

  /// The payload's size and, in a table, the row's number, before so much of the payload as stands
  /// in the cell itself.
  /// - Parameters:
  ///   - number: the row's number, for a table; nil for an index.
  ///   - local: how many bytes of the payload stand in the cell.
  ///   - body: takes the cell's bytes.
  /// - Returns: what `body` returns.
  @inline(__always)
  mutating func withCell<Result>(
    number: Int64?, local: Int, _ body: (UnsafeRawBufferPointer) -> Result
  ) -> Result {
    let size = UInt64(truncatingIfNeeded: payload.count)
    let bits = number.map { UInt64(bitPattern: $0) }
    let front = TextCursor.variableSize(size) &+ (bits.map(TextCursor.variableSize) ?? 0)
    let start = payload.lowerBound &- front
    var cursor = unsafe TextCursor(next: base + start)
    cursor.variable(size)
    if let bits { cursor.variable(bits) }
    return unsafe body(UnsafeRawBufferPointer(start: base + start, count: front &+ local))
  }

  @inline(__always)
  private static func integer(
    _ number: Int64, _ type: inout TextCursor, _ value: inout TextCursor
  ) {
    // 0 and 1 have types of their own.
    if UInt64(bitPattern: number) < 2 {
      return type.byte(8 | UInt8(truncatingIfNeeded: number))
    }
    let bits = 65 &- (number ^ number >> 63).leadingZeroBitCount
    let (code, size): (UInt8, Int) =
      switch bits {
      case ...8: (1, 1)
      case ...16: (2, 2)
      case ...24: (3, 3)
      case ...32: (4, 4)
      case ...48: (5, 6)
      default: (6, 8)
      }
    type.byte(code)
    value.word((number << Int64(64 &- 8 &* size)).bigEndian, count: size)
  }

  /// A number of a column that takes any: SQLite keeps whole ones as integers.
  @inline(__always)
  private static func decimal(
    _ number: Double, _ type: inout TextCursor, _ value: inout TextCursor
  ) {
    let whole = Int64(number)
    if Double(whole) == number { return integer(whole, &type, &value) }
    type.byte(7)
    value.word(number.bitPattern.bigEndian, count: 8)
  }

  @inline(__always)
  private mutating func text(
    _ bytes: UnsafePointer<UInt8>, _ count: Int, _ type: inout TextCursor,
    _ value: inout TextCursor
  ) {
    type.variable(UInt64(truncatingIfNeeded: 13 &+ 2 &* count))
    reserve(count, &value)
    unsafe value.copy(bytes, count)
  }

  @inline(__always)
  private mutating func reserve(_ count: Int, _ value: inout TextCursor) {
    let used = unsafe value.next - base
    if used &+ count &+ TextCursor.slack > capacity { grow(used, count, &value) }
  }

  @inline(never)
  private mutating func grow(_ used: Int, _ count: Int, _ value: inout TextCursor) {
    let newCapacity = max(2 * capacity, used + count + TextCursor.slack)
    let grown = UnsafeMutablePointer<UInt8>.allocate(capacity: newCapacity)
    unsafe grown.update(from: base, count: used)
    unsafe base.deallocate()
    unsafe base = grown
    capacity = newCapacity
    value = unsafe TextCursor(next: base + used)
  }
}

extension Record {
  /// Lends a number in as few bytes as it takes.
  static func withVariable(_ number: UInt64, _ body: (UnsafeRawBufferPointer) -> Void) {
    unsafe withUnsafeTemporaryAllocation(of: UInt8.self, capacity: longest + TextCursor.slack) {
      guard let start = $0.baseAddress else { return }
      var cursor = unsafe TextCursor(next: start)
      cursor.variable(number)
      unsafe body(UnsafeRawBufferPointer(start: start, count: cursor.next - start))
    }
  }
}

extension TextCursor {
  /// How many bytes a number takes, seven bits in each.
  @inline(__always)
  fileprivate static func variableSize(_ number: UInt64) -> Int {
    if number < 128 { return 1 }
    return min((70 &- number.leadingZeroBitCount) / 7, 9)
  }

  /// Writes a number in as few bytes as it takes, the highest first ("variable-length integer").
  @inline(__always)
  fileprivate mutating func variable(_ number: UInt64) {
    if number < 128 { return byte(UInt8(truncatingIfNeeded: number)) }
    if number < 1 << 14 {
      byte(UInt8(truncatingIfNeeded: number >> 7 | 128))
      return byte(UInt8(truncatingIfNeeded: number & 127))
    }
    long(number)
  }

  private mutating func long(_ number: UInt64) {
    let size = TextCursor.variableSize(number)
    // The ninth byte has eight bits, and the ones before it seven as ever.
    let last = size == 9 ? 8 : 7
    for place in 1..<size {
      let shift = last + 7 * (size - 1 - place)
      byte(UInt8(truncatingIfNeeded: number >> shift | 128))
    }
    byte(UInt8(truncatingIfNeeded: size == 9 ? number : number & 127))
  }
}
