internal import CSQLite
internal import Fixtures

/// An open insertion into a table, batch by batch.
final class BatchInsert {
  private let connection: Connection
  private let cells: BatchCells
  private var statement: Statement?

  /// Starts inserting into a table that exists and is empty.
  init(into table: TableInfo, in schema: String, of connection: Connection) throws(SQLiteError) {
    self.connection = connection
    cells = BatchCells(table)
    try BatchModule.register(cells, on: connection)
    let place = "\(SQLiteDialect.quoted(schema)).\(SQLiteDialect.quoted(table.path.table))"
    // FAIL: there is nothing to roll back to, and SQLite need not prepare for it.
    statement = try connection.prepare(
      "INSERT OR FAIL INTO \(place) SELECT * FROM \(BatchModule.name)")
  }

  /// Inserts the rows of a batch.
  func insert(_ batch: Batch) throws(SQLiteError) {
    guard let statement else { return }
    do {
      try cells.lend(batch) {
        // Reset here, since SQLite may hold on to the cells until then.
        defer { statement.reset() }
        _ = try statement.step()
      }
    } catch let error as SQLiteError {
      throw error
    } catch {
      let place = (error as? InexactDecimal).map { "\($0.table).\($0.column)" } ?? ""
      throw SQLiteError(
        code: SQLITE_TOOBIG,
        message: "\(place) holds a number of more than 15 digits, which SQLite cannot keep exact",
        path: connection.path)
    }
  }

  /// Ends the insertion.
  func finish() throws(SQLiteError) {
    statement = nil
    try BatchModule.unregister(from: connection)
  }
}
