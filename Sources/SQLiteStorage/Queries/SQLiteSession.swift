internal import Fixtures
internal import Storage

/// A connection to SQLite that asks questions.
final class SQLiteSession: QuerySession, @unchecked Sendable {
  private let connection: Connection
  private let databases: [String]
  private let location: String

  /// - Parameters:
  ///   - connection: one with the databases attached.
  ///   - databases: the names that they are attached under.
  ///   - location: what the user named.
  init(_ connection: Connection, databases: [String], location: String) {
    self.connection = connection
    self.databases = databases
    self.location = location
  }

  func catalogue() throws(StoreError) -> StoredCatalogue {
    try reporting(at: location) { () throws(SQLiteError) in
      var tables: [StoredTable] = []
      for database in databases {
        for name in try Inventory(of: connection, schema: database).tables {
          tables.append(try table(TablePath(database, name)))
        }
      }
      return StoredCatalogue(databases: Set(databases), tables: tables)
    }
  }

  func rows(_ statement: String) throws(StoreError) -> [[StoredValue]] {
    try reporting(at: location) { () throws(SQLiteError) in
      try connection.rows(statement).map(\.values)
    }
  }

  func interrupt() { connection.interrupt() }

  private func table(_ path: TablePath) throws(SQLiteError) -> StoredTable {
    let columns = try connection.rows(
      "SELECT name, type, \"notnull\", pk FROM pragma_table_info(?, ?)",
      [.text(path.table), .text(path.database)])
    let keys = try connection.rows(
      """
      SELECT list.name, info.name FROM pragma_index_list(?, ?) AS list
      JOIN pragma_index_info(list.name, ?) AS info
      WHERE list."unique" AND NOT list.partial ORDER BY list.seq, info.seqno
      """, [.text(path.table), .text(path.database), .text(path.database)])
    var uniqueKeys: [String: Set<String>] = [:]
    // An index on an expression has no column of a name, and says nothing of columns.
    for key in keys { uniqueKeys[key[0].text ?? "", default: []].insert(key[1].text ?? "") }
    // The key of a table whose row number it is has no index.
    uniqueKeys[""] = Set(columns.filter { $0[3] != 0 }.compactMap(\.values[0].text))
    return StoredTable(
      path: path,
      columns: columns.map { column in
        StoredColumn(
          name: column[0].text ?? "", declaredType: column[1].text ?? "",
          acceptsNull: column[2] == 0)
      },
      uniqueKeys: uniqueKeys.values.filter { !$0.isEmpty && !$0.contains("") })
  }
}
