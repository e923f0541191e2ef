/// Writes out rows of a table in some form, a few at a time and column by column.
@usableFromInline
package struct RowWriter<Form: RowForm>: ~Copyable {
  @usableFromInline let table: TableInfo
  @usableFromInline var pools: PoolForms
  /// The rows that were written last.
  @usableFromInline package var slots = RowSlots()

  /// A writer of a table's rows.
  @usableFromInline package init(for table: TableInfo) {
    self.table = table
    pools = PoolForms(columns: table.columns.count)
  }

  /// Calls `body` with the slots when they hold the first rows of a batch, the next ones, and so on.
  /// - Parameters:
  ///   - batch: the rows.
  ///   - columns: the columns to write, in order.
  ///   - body: takes the rows from the slots; it is told how many there are.
  @inlinable
  package mutating func write(
    _ batch: Batch, columns: [Int], _ body: (borrowing RowSlots, Int) -> Void
  ) {
    for start in stride(from: 0, to: batch.count, by: RowSlots.rows) {
      let rows = start..<min(batch.count, start + RowSlots.rows)
      slots.reset(
        width: columns.reduce(0) { $0 + 1 + width(of: batch.columns[$1], rows) })
      for column in columns {
        write(batch.columns[column], rows, column, table.columns[column].type)
      }
      body(slots, rows.count)
    }
  }

  /// The most bytes that one of these cells takes.
  @usableFromInline
  func width(of cells: ColumnBuffer, _ rows: Range<Int>) -> Int {
    switch cells.layout {
    case .integers: TextCursor.integerWidth + 2
    case .codes: Form.bound(ofText: cells.pool?.longest ?? 0)
    case .keys: Form.bound(ofText: cells.keyFormat?.width ?? 0)
    case .text: Form.bound(ofText: cells.longestText(of: rows))
    case .lists:
      rows.reduce(0) { width, row in
        let items = cells.itemRange(row)
        let bytes = items.reduce(0) { $0 + cells.textRange($1).count }
        return max(width, Form.bound(ofList: items.count, bytes))
      }
    }
  }

  @inlinable
  mutating func write(_ cells: ColumnBuffer, _ rows: Range<Int>, _ column: Int, _ type: ColumnType)
  {
    switch cells.layout {
    case .integers:
      switch type {
      case .date:
        let days = DayTexts.shared
        cells.write(rows, to: &slots, Form.self) { $1.day(Day(Int($0)), days) }
      case .dateTime:
        let days = DayTexts.shared
        cells.write(rows, to: &slots, Form.self) { $1.instant(Instant($0), days) }
      case .decimal(_, 2) where Form.hasDecimalPoint:
        cells.write(rows, to: &slots, Form.self) { $1.hundredths($0) }
      case .decimal(_, let decimals) where Form.hasDecimalPoint:
        cells.write(rows, to: &slots, Form.self) { $1.decimal($0, decimals: decimals) }
      default:
        cells.write(rows, to: &slots, Form.self) { $1.integer($0) }
      }
    case .codes:
      guard let pool = cells.pool else { preconditionFailure("codes need a pool") }
      let forms = pools.forms(of: pool, column: column) { pool in
        unsafe pool.rewritten(atMost: Form.bound(ofText:)) { text, cursor in
          guard let start = text.baseAddress else { return }
          unsafe Form.text(start, text.count, isPlain: Form.isPlain(text), to: &cursor)
        }
      }
      unsafe forms.withTexts { bytes, starts in
        cells.write(rows, to: &slots, Form.self) { code, cursor in
          let start = unsafe starts[Int(code)]
          unsafe cursor.copy(bytes + start, starts[Int(code) &+ 1] &- start)
        }
      }
    case .keys:
      guard let format = cells.keyFormat else { preconditionFailure("keys need a format") }
      cells.write(rows, to: &slots, Form.self) { row, cursor in
        Form.key(Int(row), format, to: &cursor)
      }
    case .text: cells.writeTexts(rows, to: &slots, Form.self)
    case .lists: cells.writeLists(rows, to: &slots, Form.self)
    }
  }
}

extension ColumnBuffer {
  /// The bytes of the longest of some texts.
  fileprivate func longestText(of rows: Range<Int>) -> Int {
    // A copy, so that exclusive access is checked once and not once a cell.
    let ends = ends
    var start = rows.lowerBound == 0 ? 0 : ends[rows.lowerBound - 1]
    var longest = 0
    for row in rows {
      longest = max(longest, ends[row] - start)
      start = ends[row]
    }
    return longest
  }

  /// Writes the cells that are numbers, of whatever kind.
  @inlinable @inline(__always)
  func write<Form: RowForm>(
    _ rows: Range<Int>, to slots: inout RowSlots, _: Form.Type,
    _ cell: (Int64, inout TextCursor) -> Void
  ) {
    let first = rows.lowerBound
    // Copies share their memory and are read without a check of exclusive access a cell.
    let cells = integers
    let missing = nulls
    let hasNulls = !missing.isEmpty
    slots.forEach(rows.count) { slot, cursor in
      let row = first &+ slot
      if hasNulls && missing[row] {
        cursor.literal(Form.null)
      } else {
        cell(cells[row], &cursor)
      }
    }
  }

  @inlinable
  func writeTexts<Form: RowForm>(_ rows: Range<Int>, to slots: inout RowSlots, _: Form.Type) {
    let first = rows.lowerBound
    let (ends, missing) = (ends, nulls)
    let start = first == 0 ? 0 : ends[first - 1]
    unsafe text.withBytes { bytes in
      let bytes = unsafe bytes.bindMemory(to: UInt8.self)
      guard let base = bytes.baseAddress else { return }
      let isPlain = unsafe Form.isPlain(
        UnsafeBufferPointer(rebasing: bytes[start..<ends[rows.upperBound - 1]]))
      slots.forEach(rows.count) { slot, cursor in
        let row = first &+ slot
        if !missing.isEmpty && missing[row] { return cursor.literal(Form.null) }
        let start = row == 0 ? 0 : ends[row &- 1]
        unsafe Form.text(base + start, ends[row] &- start, isPlain: isPlain, to: &cursor)
      }
    }
  }

  @inlinable
  func writeLists<Form: RowForm>(_ rows: Range<Int>, to slots: inout RowSlots, _: Form.Type) {
    unsafe text.withBytes { bytes in
      guard let base = unsafe bytes.bindMemory(to: UInt8.self).baseAddress else { return }
      slots.forEach(rows.count) { slot, cursor in
        let items = itemRange(rows.lowerBound + slot)
        Form.open(list: items.count, to: &cursor)
        for item in items {
          let range = textRange(item)
          unsafe Form.item(
            base + range.lowerBound, range.count, isFirst: item == items.lowerBound, to: &cursor)
        }
        Form.close(list: items.count, to: &cursor)
      }
    }
  }
}
