internal import Fixtures

/// How tables are declared in ClickHouse.
enum ClickHouseTable {
  /// The statement that makes a table.
  /// - Parameters:
  ///   - table: the table.
  ///   - place: its name, as it stands in a statement.
  ///   - version: the server's.
  /// - Returns: the statement.
  static func create(_ table: TableInfo, as place: String, on version: ServerVersion) -> String {
    let types = NativeTypes(of: version)
    let columns = table.columns.map { column in
      let codec = version.hasCodecs ? codec(of: column, types) : ""
      return "  \(ClickHouseName.quoted(column.name)) \(types.name(of: column))\(codec)"
    }
    // Rows come in the order of the key, so that the server need not sort them.
    let key = table.key.map { ClickHouseName.quoted($0.name) }.joined(separator: ", ")
    return """
      CREATE TABLE \(place) (
      \(columns.joined(separator: ",\n"))
      ) ENGINE = MergeTree() ORDER BY (\(key))
      """
  }

  /// How a column is compressed beyond the server's own way.
  private static func codec(of column: ColumnInfo, _ types: NativeTypes) -> String {
    if types.isDictionary(column) { return "" }
    switch column.type {
    case .date where column.mayHoldEarlyDays: return " CODEC(ZSTD(1))"
    // Half of the bits of such numbers are the same in all rows.
    case .decimal(let precision, _) where precision <= 18: return " CODEC(T64, ZSTD(1))"
    case .int, .uint, .date, .dateTime: return " CODEC(T64, ZSTD(1))"
    case .text, .textList, .decimal: return " CODEC(ZSTD(1))"
    case .bool, .labels: return ""
    }
  }
}
