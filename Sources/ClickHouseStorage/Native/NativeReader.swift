/// A column of a block.
struct AnswerColumn {
  let name: String
  /// In the server's words.
  let type: String
  let cells: [ClickHouseValue]
}

/// Reads an answer in ClickHouse's Native format, block by block.
struct NativeReader: ~Copyable {
  /// Why an answer cannot be read.
  enum Failure: Error {
    /// It holds what no server would send.
    case malformed(String)
    /// It ends within a block.
    case incomplete
    /// It does not come.
    case transport(TransportError)
  }

  private let source: () throws(TransportError) -> [UInt8]?
  private var buffer: [UInt8] = []
  private var place = 0
  /// Where the block that is being read starts in the buffer.
  private var blockStart = 0

  /// - Parameter source: gives more bytes; nil at their end.
  init(_ source: @escaping () throws(TransportError) -> [UInt8]?) { self.source = source }

  /// What has come of the block that could not be read, and all that comes after it.
  consuming func rest(atMost limit: Int = 1 << 20) -> [UInt8] {
    var rest = Array(buffer[blockStart...])
    while rest.count < limit, let more = try? source() { rest += more }
    return rest
  }

  /// The columns of the next block; nil at the end.
  mutating func block() throws(Failure) -> [AnswerColumn]? {
    buffer.removeFirst(place)
    (place, blockStart) = (0, 0)
    guard try !isAtEnd() else { return nil }
    let columnCount = try length()
    let rowCount = try length()
    guard columnCount < 1 << 16, rowCount < 1 << 32 else {
      throw .malformed("a block of \(columnCount) columns and \(rowCount) rows")
    }
    var columns: [AnswerColumn] = []
    for _ in 0..<columnCount {
      let name = String(decoding: try bytes(try length()), as: UTF8.self)
      let typeName = String(decoding: try bytes(try length()), as: UTF8.self)
      guard let type = NativeType(typeName) else {
        throw .malformed("the column \(name) has the type \(typeName)")
      }
      let cells = try cells(of: type, count: rowCount)
      columns.append(AnswerColumn(name: name, type: typeName, cells: cells))
    }
    return columns
  }

  private mutating func isAtEnd() throws(Failure) -> Bool {
    if place < buffer.count { return false }
    return try !more()
  }

  private mutating func more() throws(Failure) -> Bool {
    do throws(TransportError) {
      guard let bytes = try source() else { return false }
      buffer += bytes
      return true
    } catch { throw .transport(error) }
  }

  private mutating func byte() throws(Failure) -> UInt8 {
    while place == buffer.count { if try !more() { throw .incomplete } }
    place += 1
    return buffer[place - 1]
  }

  private mutating func bytes(_ count: Int) throws(Failure) -> ArraySlice<UInt8> {
    // A length that is nonsense must not make us wait for all that comes.
    guard count <= 1 << 31 else { throw .malformed("a text of \(count) bytes") }
    while buffer.count - place < count { if try !more() { throw .incomplete } }
    place += count
    return buffer[place - count..<place]
  }

  /// A number in groups of seven bits, the lowest first.
  private mutating func length() throws(Failure) -> Int {
    var number: UInt64 = 0
    for shift in stride(from: 0, to: 63, by: 7) {
      let byte = try byte()
      number |= UInt64(byte & 127) << UInt64(shift)
      if byte < 128 { return Int(number) }
    }
    throw .malformed("a length beyond 63 bits")
  }

  private mutating func numbers(
    _ count: Int, bytes width: Int, isSigned: Bool
  ) throws(Failure) -> [Int128] {
    let raw = try bytes(count * width)
    var numbers: [Int128] = []
    numbers.reserveCapacity(count)
    for start in stride(from: raw.startIndex, to: raw.endIndex, by: width) {
      var number: UInt128 = 0
      for index in 0..<width { number |= UInt128(raw[start + index]) << UInt128(8 * index) }
      let unused = UInt128(128 - 8 * width)
      numbers.append(
        isSigned
          ? Int128(bitPattern: number << unused) >> Int128(unused) : Int128(bitPattern: number)
      )
    }
    return numbers
  }

  private mutating func cells(
    of type: NativeType, count: Int
  ) throws(Failure) -> [ClickHouseValue] {
    switch type {
    case .int(let width):
      return try numbers(count, bytes: width, isSigned: true).map { ClickHouseValue($0) }
    case .uint(let width):
      return try numbers(count, bytes: width, isSigned: false).map { ClickHouseValue($0) }
    case .decimal(let width, let scale):
      return try numbers(count, bytes: width, isSigned: true).map { .decimal($0, scale: scale) }
    case .float(let width):
      return try numbers(count, bytes: width, isSigned: false).map {
        .real(
          width == 4
            ? Double(Float(bitPattern: UInt32(truncatingIfNeeded: $0)))
            : Double(bitPattern: UInt64(truncatingIfNeeded: $0)))
      }
    case .labels(let labels, let width):
      var cells: [ClickHouseValue] = []
      for number in try numbers(count, bytes: width, isSigned: true) {
        guard let label = labels[Int64(number)] else {
          throw .malformed("an enum has no label \(number)")
        }
        cells.append(.text(label))
      }
      return cells
    case .text:
      var cells: [ClickHouseValue] = []
      for _ in 0..<count { cells.append(.text(Array(try bytes(try length())))) }
      return cells
    case .fixedText(let width):
      var cells: [ClickHouseValue] = []
      for _ in 0..<count { cells.append(.text(Array(try bytes(width)))) }
      return cells
    case .nothing:
      _ = try bytes(count)
      return Array(repeating: .null, count: count)
    case .nullable(let inner):
      let nulls = try Array(bytes(count))
      return zip(nulls, try cells(of: inner, count: count)).map { $0 == 0 ? $1 : .null }
    case .list(let inner):
      let ends = try numbers(count, bytes: 8, isSigned: false).map { Int(truncatingIfNeeded: $0) }
      guard zip([0] + ends, ends).allSatisfy({ $0 <= $1 }), (ends.last ?? 0) < 1 << 32 else {
        throw .malformed("arrays that end before they start")
      }
      let items = try cells(of: inner, count: ends.last ?? 0)
      return zip([0] + ends, ends).map { .list(Array(items[$0..<$1])) }
    case .tuple(let types):
      var columns: [[ClickHouseValue]] = []
      for type in types { columns.append(try cells(of: type, count: count)) }
      return (0..<count).map { row in .list(columns.map { $0[row] }) }
    }
  }
}
