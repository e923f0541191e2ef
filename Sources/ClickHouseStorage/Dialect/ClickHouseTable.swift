internal import Fixtures

/// How tables are declared in ClickHouse.
enum ClickHouseTable {
  /// The statement that makes a table.
  /// - Parameters:
  ///   - table: the table.
  ///   - place: its name, as it stands in a statement.
  ///   - version: the server's.
  ///   - types: how its columns are typed.
  /// - Returns: the statement.
  static func create(
    _ table: TableInfo, as place: String, on version: ServerVersion, _ types: NativeTypes
  ) -> String {
    let codec = ColumnCodec(types, on: version)
    let columns = table.columns.map { column in
      "  \(ClickHouseName.quoted(column.name)) \(types.name(of: column))\(codec.clause(of: column))"
    }
    // Rows come in the order of the key, so that the server need not sort them.
    let key = table.key.map { ClickHouseName.quoted($0.name) }.joined(separator: ", ")
    return """
      CREATE TABLE \(place) (
      \(columns.joined(separator: ",\n"))
      ) ENGINE = MergeTree() ORDER BY (\(key))\(codec.settings)
      """
  }
}
