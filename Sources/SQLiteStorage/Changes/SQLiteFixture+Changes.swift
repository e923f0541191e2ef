package import Fixtures
package import Storage

extension SQLiteFixture: ChangeableDatabase {
  /// A dataset in memory without the constraints that would keep faults out.
  ///
  /// There is no NOT NULL, and keys only speed up the search: what is asked of it is asked as of data
  /// that others made.
  package static func unconstrained(_ world: World) throws(StoreError) -> SQLiteFixture {
    try reporting(at: "SQLite in memory") { () throws(SQLiteError) in
      try SQLiteFixture(world, indexes: .all, isConstrained: false)
    }
  }

  /// A change as it would be pasted into SQLite.
  package func statement(of change: RowChange) -> String {
    ChangeStatement(change, in: change.table.path.database).text
  }

  /// Makes changes that ``undo()`` takes back.
  package func plant(_ changes: [RowChange]) throws(StoreError) {
    try reporting(at: location) { () throws(SQLiteError) in
      try connection.execute("BEGIN")
      do throws(SQLiteError) {
        try connection.apply(changes) { $0.database }
      } catch {
        try? connection.execute("ROLLBACK")
        throw error
      }
    }
  }

  /// Takes back what was planted last.
  package func undo() throws(StoreError) {
    try reporting(at: location) { () throws(SQLiteError) in try connection.execute("ROLLBACK") }
  }
}
