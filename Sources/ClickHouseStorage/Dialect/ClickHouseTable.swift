internal import Fixtures

/// How tables are declared in ClickHouse.
enum ClickHouseTable {
  /// The statement that makes a table.
  /// - Parameters:
  ///   - table: the table.
  ///   - place: its name, as it stands in a statement.
  ///   - columns: what its columns are: ``columns(of:_:on:)``, or `AS` and another table.
  ///   - version: the server's.
  ///   - engine: how the server keeps it.
  /// - Returns: the statement.
  static func create(
    _ table: TableInfo, as place: String, _ columns: String, on version: ServerVersion,
    engine: String = "MergeTree()"
  ) -> String {
    // Rows come in the order of the key, so that the server need not sort them.
    """
    CREATE TABLE \(place) \(columns) ENGINE = \(engine) ORDER BY (\(key(of: table)))\
    \(ColumnCodec.settings(on: version))
    """
  }

  /// The columns of a table with their types.
  static func columns(
    of table: TableInfo, _ types: NativeTypes, on version: ServerVersion
  ) -> String {
    let codec = ColumnCodec(types, on: version)
    let columns = table.columns.map { column in
      "  \(ClickHouseName.quoted(column.name)) \(types.name(of: column))\(codec.clause(of: column))"
    }
    return "(\n\(columns.joined(separator: ",\n"))\n)"
  }

  /// The columns of the primary key, as they stand in a statement.
  static func key(of table: TableInfo) -> String {
    table.key.map { ClickHouseName.quoted($0.name) }.joined(separator: ", ")
  }
}
