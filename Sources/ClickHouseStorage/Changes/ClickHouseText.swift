internal import Fixtures
internal import Storage

/// Rows and changes in a server's words.
enum ClickHouseText {
  /// Whether a column of any value of its type can hold a cell.
  static func admits(_ cell: CellValue, _ column: ColumnInfo, on version: ServerVersion) -> Bool {
    switch (cell, column.type) {
    case (.null, .textList): return false
    case (.null, _), (.text, .text), (.text, .labels), (.list, .textList): return true
    case (.integer(let number), .date):
      // The years that `Date32` has, and `Date` on old servers.
      let days =
        version.hasEarlyDays
        ? Day(1900, 1, 1)...Day(2299, 12, 31)
        : column.mayHoldEarlyDays
          ? Day(1, 1, 1)...Day(9999, 12, 31) : Day(1970, 1, 2)...Day(2105, 12, 31)
      return days ~= Day(Int(number))
    case (.integer(let number), .dateTime): return 0...Int64(UInt32.max) ~= number
    case (.integer, .text), (.integer, .labels), (.integer, .textList): return false
    case (.integer(let number), let type): return type.hasRoom(for: number)
    default: return false
    }
  }

  /// A cell in a line of tab-separated values.
  static func field(_ cell: CellValue, _ type: ColumnType) -> String {
    switch cell {
    case .null: "\\N"
    case .list(let items):
      escaped("[\(items.map(ClickHouseName.literal).joined(separator: ","))]")
    default: escaped(plain(cell, type))
    }
  }

  /// A cell in a statement.
  static func literal(_ cell: CellValue, _ type: ColumnType) -> String {
    switch cell {
    case .null: "NULL"
    case .list(let items): "[\(items.map(ClickHouseName.literal).joined(separator: ", "))]"
    case .integer where type.isWritten, .text: ClickHouseName.literal(plain(cell, type))
    case .integer: plain(cell, type)
    }
  }

  /// The condition that a row has the key of another.
  static func condition(
    _ table: TableInfo, isKeyOf row: [CellValue], on version: ServerVersion
  ) -> String {
    zip(table.key, row).map { column, cell in
      let name = ClickHouseName.quoted(column.name)
      let value = literal(cell, column.type)
      switch column.type {
      case .date where version.hasEarlyDays: return "\(name) = toDate32(\(value))"
      case .date where !column.mayHoldEarlyDays: return "\(name) = toDate(\(value))"
      case .dateTime: return "\(name) = toDateTime(\(value), 'UTC')"
      default: return "\(name) = \(value)"
      }
    }.joined(separator: " AND ")
  }

  /// A change as it would be pasted into the server's shell.
  static func statement(
    of change: RowChange, in place: String, on version: ServerVersion
  ) -> String {
    let table = change.table
    func key(_ row: [CellValue]) -> String { condition(table, isKeyOf: row, on: version) }
    switch change.action {
    case .set(let row, let other):
      let cells = change.columns.map { column in
        let info = table.columns[column]
        return "\(ClickHouseName.quoted(info.name)) = \(literal(other[column], info.type))"
      }
      return "ALTER TABLE \(place) UPDATE \(cells.joined(separator: ", ")) WHERE \(key(row))"
    case .remove(let row): return "ALTER TABLE \(place) DELETE WHERE \(key(row))"
    case .add(let row):
      let cells = zip(table.columns, row).map { literal($1, $0.type) }
      return "INSERT INTO \(place) VALUES (\(cells.joined(separator: ", ")))"
    }
  }

  private static func plain(_ cell: CellValue, _ type: ColumnType) -> String {
    switch cell {
    case .integer(let number): type == .bool ? String(number) : type.text(of: number)
    case .text(let text): text
    case .null, .list: ""
    }
  }

  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": escaped += "\\\\"
      case "\t": escaped += "\\t"
      case "\n": escaped += "\\n"
      case "\r": escaped += "\\r"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}

extension ColumnType {
  /// Whether an integer is none that its bits are too few for.
  func hasRoom(for number: Int64) -> Bool {
    switch self {
    case .int(let bits): number >> (bits - 1) == number >> 63
    case .uint(let bits): number >= 0 && (bits == 64 || number >> bits == 0)
    default: true
    }
  }

  /// Whether its values stand in quotes.
  fileprivate var isWritten: Bool { self == .date || self == .dateTime }
}
