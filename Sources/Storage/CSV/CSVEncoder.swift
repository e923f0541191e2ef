import Fixtures

/// Writes rows as CSV: RFC 4180 with a header, CRLF line ends, and quotes only where a reader needs
/// them; NULL is an empty field, the empty text `""`.
struct CSVEncoder {
  private let table: TableInfo
  private var pools: [CSVPool?]

  init(for table: TableInfo) {
    self.table = table
    pools = Array(repeating: nil, count: table.columns.count)
  }

  /// Appends the line of the columns' names.
  func writeHeader(to output: inout OutputBuffer) {
    let names = CSVPool(TextPool(table.columns.map(\.name)))
    unsafe names.withFields { fields, starts in
      output.append(atMost: fields.count + 2 * starts.count) { cursor in
        for column in 0..<table.columns.count {
          if column > 0 { cursor.byte(UInt8(ascii: ",")) }
          for index in unsafe starts[column]..<starts[column + 1] {
            unsafe cursor.byte(fields[index])
          }
        }
        cursor.byte(UInt8(ascii: "\r"))
        cursor.byte(UInt8(ascii: "\n"))
      }
    }
  }

  /// Appends the rows of a batch.
  mutating func write(_ batch: Batch, to output: inout OutputBuffer) {
    if batch.count == 0 { return }
    let bound = prepare(batch)
    output.append(atMost: bound) { cursor in
      var cells: [CSVCells] = []
      cells.reserveCapacity(table.columns.count)
      withCells(of: batch, &cells) { cells in
        CSVEncoder.write(rows: batch.count, &cells, to: &cursor)
      }
    }
  }

  private static func write(
    rows: Int, _ cells: inout [CSVCells], to output: inout OutputCursor
  ) {
    // Local copies, which the optimiser keeps in registers.
    var cursor = output
    var columns = cells.mutableSpan
    for row in 0..<rows {
      // No comma too many and a step back over it: with Swift 6.3.1 and -O the byte that was then
      // written in its place got lost.
      columns[0].write(row, to: &cursor)
      for index in 1..<columns.count {
        cursor.byte(UInt8(ascii: ","))
        columns[index].write(row, to: &cursor)
      }
      cursor.byte(UInt8(ascii: "\r"))
      cursor.byte(UInt8(ascii: "\n"))
    }
    output = cursor
  }

  /// Makes the pools ready, and says how many bytes the rows take at most.
  private mutating func prepare(_ batch: Batch) -> Int {
    var row = 2
    var bound = 0
    for (index, buffer) in batch.columns.enumerated() {
      switch buffer.layout {
      case .integers: row += 24
      case .codes:
        guard let source = buffer.pool else { preconditionFailure("codes need a pool") }
        let pool: CSVPool
        if let known = pools[index], known.isMade(of: source) {
          pool = known
        } else {
          pool = CSVPool(source)
          pools[index] = pool
        }
        row += pool.longest + 1
      case .text:
        row += 3
        bound += 2 * buffer.text.count
      case .lists:
        row += 5
        // An item's byte takes at most the six of `\u0000`; its quotes four, its comma one.
        bound += 6 * buffer.text.count + 5 * buffer.ends.count
      }
    }
    return bound + row * batch.count
  }

  /// Borrows the memory of each column in turn, then runs `body` while all of it is lent.
  private func withCells(
    of batch: Batch, _ cells: inout [CSVCells], _ body: (inout [CSVCells]) -> Void
  ) {
    let index = cells.count
    guard index < table.columns.count else { return body(&cells) }
    let buffer = batch.columns[index]
    unsafe buffer.integers.withUnsafeBufferPointer { integers in
      unsafe buffer.nulls.withUnsafeBufferPointer { nulls in
        unsafe buffer.ends.withUnsafeBufferPointer { ends in
          unsafe buffer.text.withBytes { text in
            unsafe withFields(index) { fields, starts in
              let bytes = unsafe text.bindMemory(to: UInt8.self)
              guard let origin = bytes.baseAddress else { return }
              let (kind, decimals) = kind(of: table.columns[index])
              unsafe cells.append(
                CSVCells(
                  kind: kind, nulls: nulls, integers: integers, ends: ends, text: origin,
                  fields: fields, starts: starts,
                  mayHoldSpecial: CSVText.holdsSpecial(origin, bytes.count),
                  decimals: decimals, unit: (0..<decimals).reduce(1) { unit, _ in unit * 10 }))
              withCells(of: batch, &cells, body)
            }
          }
        }
      }
    }
  }

  private func withFields(
    _ column: Int, _ body: (UnsafeBufferPointer<UInt8>, UnsafeBufferPointer<Int>) -> Void
  ) {
    if let pool = pools[column] {
      unsafe pool.withFields(body)
    } else {
      unsafe body(
        UnsafeBufferPointer(start: nil, count: 0), UnsafeBufferPointer(start: nil, count: 0))
    }
  }

  private func kind(of column: ColumnInfo) -> (CSVCells.Kind, decimals: Int) {
    switch column.layout {
    case .codes: return (.pooled, 0)
    case .text: return (.text, 0)
    case .lists: return (.list, 0)
    case .integers:
      switch column.type {
      case .date: return (.date, 0)
      case .dateTime: return (.dateTime, 0)
      case .decimal(_, let scale): return (.decimal, scale)
      default: return (.integer, 0)
      }
    }
  }
}
