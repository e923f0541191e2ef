internal import CSQLite
internal import Fixtures
internal import Storage

extension SQLiteSession {
  /// How many rows a batch takes: few enough that what is worked out of them stays in a fast cache.
  private static let batchRows = 256

  func readRows(
    _ statement: String, as types: [ColumnType], _ take: (Batch) -> Void
  ) throws(SQLiteError) -> Bool {
    let info = TableInfo(readBack: TablePath("", ""), types)
    let batch = Batch(for: info, capacity: SQLiteSession.batchRows)
    let readers = types.map(CellReader.init)
    var cells = info.columns.map { StoredCells(capacity: SQLiteSession.batchRows, $0.layout) }
    let rows = try connection.prepare(statement)
    var isOver = false
    while !isOver {
      var count = 0
      while count < SQLiteSession.batchRows {
        guard try rows.step() else {
          isOver = true
          break
        }
        for column in readers.indices {
          guard unsafe readers[column].read(rows.value(column), into: &cells[column], count) else {
            return false
          }
        }
        count += 1
      }
      if count == 0 { break }
      batch.take(count, &cells)
      take(batch)
    }
    return true
  }
}

/// How the values of a column are read.
private enum CellReader {
  case integer(ClosedRange<Int64>)
  case decimal(scale: Int)
  case moment(isDay: Bool)
  case text
  case list

  init(_ type: ColumnType) {
    switch (type, CellType(DigestCell.name(of: type))) {
    case (.date, _): self = .moment(isDay: true)
    case (.dateTime, _): self = .moment(isDay: false)
    case (.textList, _): self = .list
    case (.text, _), (.labels, _): self = .text
    case (.decimal(_, let scale), _) where scale > 0: self = .decimal(scale: scale)
    case (_, .integers(let range)?): self = .integer(range)
    default: self = .integer(.min ... .max)
    }
  }

  /// Reads a value into a cell.
  /// - Returns: whether it is of the type, or NULL.
  @inline(__always)
  func read(_ value: OpaquePointer?, into cells: inout StoredCells, _ row: Int) -> Bool {
    let kind = unsafe sqlite3_value_type(value)
    cells.nulls[row] = kind == SQLITE_NULL
    if kind == SQLITE_NULL {
      switch self {
      case .text: cells.ends[row] = cells.bytes.count
      case .list: cells.integers[row] = Int64(cells.ends.count)
      default: cells.integers[row] = 0
      }
      return true
    }
    switch self {
    case .integer(let range):
      let number = unsafe sqlite3_value_int64(value)
      guard kind == SQLITE_INTEGER, range.contains(number) else { return false }
      cells.integers[row] = number
    case .decimal(let scale):
      guard let number = unsafe DigestCell.unscaled(value, kind, scale) else { return false }
      cells.integers[row] = number
    case .moment(let isDay):
      guard kind == SQLITE_TEXT, let bytes = unsafe sqlite3_value_text(value),
        unsafe sqlite3_value_bytes(value) == (isDay ? 10 : 19),
        let number = unsafe CellType.moment(bytes, isDay: isDay)
      else { return false }
      cells.integers[row] = number
    case .text, .list:
      guard kind == SQLITE_TEXT, let bytes = unsafe sqlite3_value_text(value) else { return false }
      let count = Int(unsafe sqlite3_value_bytes(value))
      let text = unsafe UnsafeBufferPointer(start: bytes, count: count)
      guard case .list = self else {
        unsafe cells.bytes.append(contentsOf: text)
        cells.ends[row] = cells.bytes.count
        return true
      }
      guard let items = unsafe JSONTextList.items(of: text.span) else { return false }
      for item in items {
        cells.bytes += item
        cells.ends.append(cells.bytes.count)
      }
      cells.integers[row] = Int64(cells.ends.count)
    }
    return true
  }
}
