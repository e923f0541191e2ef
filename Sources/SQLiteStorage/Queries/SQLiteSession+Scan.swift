internal import CSQLite
internal import Fixtures
internal import Storage

extension SQLiteSession {
  /// How many rows a batch takes: few enough that what is worked out of them stays in a fast cache.
  private static let batchRows = 256

  func readRows(
    _ statement: String, as types: [ColumnType], _ take: (Batch) -> Void
  ) throws(SQLiteError) -> Bool {
    let cells = types.map(ScannedCell.init)
    let batch = Batch(
      for: TableInfo(readBack: TablePath("", ""), types), capacity: SQLiteSession.batchRows)
    let rows = try connection.prepare(statement)
    var (isOver, fits) = (false, true)
    while fits, !isOver {
      try batch.fill { row throws(SQLiteError) in
        guard try rows.step() else {
          isOver = true
          return false
        }
        for column in cells.indices {
          guard unsafe cells[column].read(rows.value(column), into: batch.columns[column], row)
          else {
            fits = false
            return false
          }
        }
        return true
      }
      if batch.count > 0 { take(batch) }
    }
    return fits
  }
}

/// How the values of a column are read.
private enum ScannedCell {
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
  func read(_ value: OpaquePointer?, into cells: ColumnBuffer, _ row: Int) -> Bool {
    let kind = unsafe sqlite3_value_type(value)
    if kind == SQLITE_NULL {
      cells.setNull(row)
      return true
    }
    switch self {
    case .integer(let range):
      let number = unsafe sqlite3_value_int64(value)
      guard kind == SQLITE_INTEGER, range.contains(number) else { return false }
      cells.set(row, to: number)
    case .decimal(let scale):
      guard let number = unsafe DigestCell.unscaled(value, kind, scale) else { return false }
      cells.set(row, to: number)
    case .moment(let isDay):
      guard kind == SQLITE_TEXT, let bytes = unsafe sqlite3_value_text(value),
        unsafe sqlite3_value_bytes(value) == (isDay ? 10 : 19),
        let number = unsafe CellType.moment(bytes, isDay: isDay)
      else { return false }
      cells.set(row, to: number)
    case .text, .list:
      guard kind == SQLITE_TEXT, let bytes = unsafe sqlite3_value_text(value) else { return false }
      let count = Int(unsafe sqlite3_value_bytes(value))
      let text = unsafe UnsafeBufferPointer(start: bytes, count: count).span
      guard case .list = self else {
        cells.set(row, to: text)
        return true
      }
      guard let items = JSONTextList.items(of: text) else { return false }
      cells.set(row, to: items)
    }
    return true
  }
}
