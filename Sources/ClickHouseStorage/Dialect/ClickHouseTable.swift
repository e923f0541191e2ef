internal import Fixtures

/// How tables are declared in ClickHouse.
enum ClickHouseTable {
  /// The statement that makes a table.
  /// - Parameters:
  ///   - table: the table.
  ///   - place: its name, as it stands in a statement.
  ///   - version: the server's.
  ///   - engine: how the server keeps it.
  /// - Returns: the statement.
  static func create(
    _ table: TableInfo, as place: String, on version: ServerVersion,
    engine: String = "MergeTree()"
  ) -> String {
    let types = NativeTypes(of: version)
    let columns = table.columns.map { column in
      let codec = version.hasCodecs ? codec(of: column, types) : ""
      return "  \(ClickHouseName.quoted(column.name)) \(types.name(of: column))\(codec)"
    }
    // Rows come in the order of the key, so that the server need not sort them.
    return """
      CREATE TABLE \(place) (
      \(columns.joined(separator: ",\n"))
      ) ENGINE = \(engine) ORDER BY (\(key(of: table)))
      """
  }

  /// The columns of the primary key, as they stand in a statement.
  static func key(of table: TableInfo) -> String {
    table.key.map { ClickHouseName.quoted($0.name) }.joined(separator: ", ")
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
