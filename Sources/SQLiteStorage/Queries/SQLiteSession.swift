internal import Fixtures
internal import Storage
import Synchronization

/// A connection to SQLite that asks questions.
final class SQLiteSession: QuerySession, @unchecked Sendable {
  let connection: Connection
  private let databases: [String]
  private let location: String
  private let problems: [String: String]
  private let isInterrupted = Atomic(false)

  /// - Parameters:
  ///   - connection: one with the databases attached.
  ///   - databases: the names that they are attached under.
  ///   - location: what the user named.
  ///   - problems: why other databases that are there are not attached.
  init(
    _ connection: Connection, databases: [String], location: String,
    problems: [String: String] = [:]
  ) {
    self.connection = connection
    self.databases = databases
    self.location = location
    self.problems = problems
  }

  func catalogue() throws(StoreError) -> StoredCatalogue {
    var tables: [StoredTable] = []
    var problems = problems
    var readable: Set<String> = []
    for database in databases {
      do throws(SQLiteError) {
        tables += try self.tables(of: database)
        readable.insert(database)
      } catch {
        let error = error.storeError(at: location)
        if error == .cancelled { throw error }
        problems[database] = error.description
      }
    }
    return StoredCatalogue(databases: readable, tables: tables, problems: problems)
  }

  func rows(_ statement: String) throws(StoreError) -> [[StoredValue]] {
    try reading { () throws(SQLiteError) in try connection.rows(statement).map(\.values) }
  }

  var handsRowsOver: Bool { true }

  func scan(
    _ statement: String, as types: [ColumnType], _ take: (Batch) -> Void
  ) throws(StoreError) -> Bool {
    try reading { () throws(SQLiteError) in try readRows(statement, as: types, take) }
  }

  private func reading<Result>(
    _ read: () throws(SQLiteError) -> Result
  ) throws(StoreError) -> Result {
    if isInterrupted.load(ordering: .relaxed) { throw .cancelled }
    do throws(SQLiteError) {
      return try read()
    } catch {
      // A damaged page is a matter of the tables that have it, and other statements can be run.
      if error.isDamage {
        throw .database(
          code: Int(error.extendedCode), message: "the file is damaged: \(error.message)",
          context: location)
      }
      throw error.storeError(at: location)
    }
  }

  func interrupt() {
    isInterrupted.store(true, ordering: .relaxed)
    connection.interrupt()
  }

  /// Two statements a database, whatever it holds.
  private func tables(of database: String) throws(SQLiteError) -> [StoredTable] {
    let schema = "\(SQLiteDialect.quoted(database)).sqlite_schema"
    let isTable = "type = 'table' AND tables.name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
    let columns = try connection.rows(
      """
      SELECT tables.name, info.name, info.type, info."notnull", info.pk
      FROM \(schema) AS tables, pragma_table_info(tables.name, ?) AS info
      WHERE tables.\(isTable) ORDER BY tables.rowid, info.cid
      """, [.text(database)])
    let keys = try connection.rows(
      """
      SELECT tables.name, list.name, info.name
      FROM \(schema) AS tables, pragma_index_list(tables.name, ?) AS list,
        pragma_index_info(list.name, ?) AS info
      WHERE tables.\(isTable) AND list."unique" AND NOT list.partial
      """, [.text(database), .text(database)])
    var order: [String] = []
    var stored: [String: [StoredColumn]] = [:]
    // The key of a table whose row number it is has no index.
    var uniqueKeys: [String: [String: Set<String>]] = [:]
    for row in columns {
      let (table, name) = (row[0].text ?? "", row[1].text ?? "")
      if stored[table] == nil { order.append(table) }
      stored[table, default: []].append(
        StoredColumn(name: name, declaredType: row[2].text ?? "", acceptsNull: row[3] == 0))
      if row[4] != 0 { uniqueKeys[table, default: [:]]["", default: []].insert(name) }
    }
    // An index on an expression has no column of a name, and says nothing of columns.
    for row in keys {
      uniqueKeys[row[0].text ?? "", default: [:]][row[1].text ?? "", default: []].insert(
        row[2].text ?? "")
    }
    return order.map { name in
      StoredTable(
        path: TablePath(database, name), columns: stored[name] ?? [],
        uniqueKeys: (uniqueKeys[name] ?? [:]).values.filter { !$0.isEmpty && !$0.contains("") })
    }
  }
}
