internal import Fixtures

/// The cells of a table's current batch in the form in which SQLite takes them.
@safe
final class BatchCells {
  /// Decimals beyond 15 digits would not come back exact from binary floating point.
  static let largestUnscaled: Int64 = 999_999_999_999_999

  let table: TableInfo
  let columns: UnsafeMutablePointer<Cells>
  private(set) var count = 0
  private let lists: [ListText?]
  private let fixed: [FixedText?]

  init(_ table: TableInfo) {
    self.table = table
    lists = table.columns.map { $0.layout == .lists ? ListText() : nil }
    fixed = table.columns.map { column in
      column.layout == .keys || column.type == .date || column.type == .dateTime
        ? FixedText() : nil
    }
    unsafe columns = .allocate(capacity: table.columns.count)
    unsafe columns.initialize(
      repeating: Cells(nulls: nil, values: .none), count: table.columns.count)
  }

  deinit { unsafe columns.deallocate() }

  /// Lends the cells of a batch while `body` runs.
  /// - Throws: what `body` throws, or an ``InexactDecimal``.
  func lend(_ batch: Batch, _ body: () throws -> Void) throws {
    defer {
      count = 0
      unsafe columns.update(
        repeating: Cells(nulls: nil, values: .none), count: table.columns.count)
    }
    try lend(batch, from: 0, body)
  }

  // A call a column, because the memory of an array is only lent to a closure.
  private func lend(_ batch: Batch, from index: Int, _ body: () throws -> Void) throws {
    guard index < table.columns.count else {
      count = batch.count
      return try body()
    }
    let buffer = batch.columns[index]
    try unsafe buffer.nulls.withUnsafeBufferPointer { nulls in
      try unsafe withValues(of: buffer, index, count: batch.count) { values in
        unsafe columns[index] = Cells(
          nulls: nulls.isEmpty ? nil : nulls.baseAddress, values: values)
        try lend(batch, from: index + 1, body)
      }
    }
  }

  private func withValues(
    of buffer: ColumnBuffer, _ index: Int, count: Int, _ body: (Cells.Values) throws -> Void
  ) throws {
    let column = table.columns[index]
    switch (buffer.layout, column.type) {
    case (.integers, .date):
      guard let texts = fixed[index] else { return unsafe try body(.none) }
      texts.writeDays(buffer.integers, count: count)
      try unsafe body(.fixed(texts.bytes, width: Int32(texts.width)))
    case (.integers, .dateTime):
      guard let texts = fixed[index] else { return unsafe try body(.none) }
      texts.writeInstants(buffer.integers, count: count)
      try unsafe body(.fixed(texts.bytes, width: Int32(texts.width)))
    case (.keys, _):
      guard let texts = fixed[index], let format = buffer.keyFormat else {
        preconditionFailure("keys need a format")
      }
      texts.writeKeys(buffer.integers, format, count: count)
      try unsafe body(.fixed(texts.bytes, width: Int32(texts.width)))
    case (.integers, .decimal(_, let decimals)) where decimals > 0:
      if buffer.integers.prefix(count).contains(where: { $0.magnitude > Self.limit }) {
        throw InexactDecimal(table: table.path, column: column.name)
      }
      let unit = (0..<decimals).reduce(1.0) { unit, _ in unit * 10 }
      try unsafe buffer.integers.withUnsafeBufferPointer { cells in
        guard let cells = cells.baseAddress else { return unsafe try body(.none) }
        try unsafe body(.decimals(cells, by: unit))
      }
    case (.integers, _):
      try unsafe buffer.integers.withUnsafeBufferPointer { cells in
        guard let cells = cells.baseAddress else { return unsafe try body(.none) }
        try unsafe body(.integers(cells))
      }
    case (.codes, _): try unsafe withCodes(buffer, count: count, body)
    case (.text, _): try unsafe withTexts(buffer.text, ends: buffer.ends, body)
    case (.lists, _):
      guard let list = lists[index] else { return unsafe try body(.none) }
      list.writeLists(buffer, count: count)
      try unsafe withTexts(list.text, ends: list.ends, body)
    }
  }

  private func withTexts(
    _ text: borrowing TextBuffer, ends: [Int], _ body: (Cells.Values) throws -> Void
  ) throws {
    try unsafe text.withBytes { bytes in
      try unsafe ends.withUnsafeBufferPointer { ends in
        guard let bytes = bytes.baseAddress, let ends = ends.baseAddress else {
          return unsafe try body(.none)
        }
        try unsafe body(.texts(bytes.assumingMemoryBound(to: UInt8.self), ends: ends))
      }
    }
  }

  private func withCodes(
    _ buffer: ColumnBuffer, count: Int, _ body: (Cells.Values) throws -> Void
  ) throws {
    guard let pool = buffer.pool else { preconditionFailure("codes need a pool") }
    // Checked once a batch, so that the cells can be read without.
    let limit = Int64(max(pool.count, 1))
    precondition(buffer.integers.prefix(count).allSatisfy { 0 <= $0 && $0 < limit })
    try unsafe buffer.integers.withUnsafeBufferPointer { codes in
      try unsafe pool.starts.withUnsafeBufferPointer { starts in
        try unsafe pool.bytes.withUnsafeBufferPointer { bytes in
          guard let codes = codes.baseAddress, let starts = starts.baseAddress,
            let bytes = bytes.baseAddress
          else { return unsafe try body(.none) }
          try unsafe body(.codes(codes, bytes, starts: starts))
        }
      }
    }
  }

  private static let limit = UInt64(largestUnscaled)
}

/// A decimal of more than 15 digits, which SQLite's floating point would change.
struct InexactDecimal: Error {
  let table: TablePath
  let column: String
}
