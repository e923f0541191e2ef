internal import Fixtures
internal import Storage

/// Writes the tables of one database into its file in the making.
final class SQLiteWriter: LaneWriter {
  private let connection: Connection
  private let staged: StagedDatabase
  private let plan: LoadPlan
  private let destination: String
  private var current: (table: TableInfo, insert: BatchInsert, sizeBefore: Int)?

  /// Opens the file, as a copy of the current one where something in that stays.
  /// - Parameters:
  ///   - staged: how the file is to be made.
  ///   - path: the file in the making.
  ///   - plan: what is loaded.
  ///   - destination: the directory, for errors.
  /// - Throws: when the file cannot be made, or the current one not be read.
  init(
    _ staged: StagedDatabase, at path: String, plan: LoadPlan, destination: String
  ) throws(StoreError) {
    self.staged = staged
    self.plan = plan
    self.destination = destination
    connection = try reporting(at: destination) { () throws(SQLiteError) in
      let connection = try Connection(path: path, access: .create)
      if staged.startsAsCopy { try connection.copy(from: staged.current) }
      // Nothing to roll back to: until it is published the file is no use to anyone.
      try connection.execute(
        """
        PRAGMA page_size = \(SQLiteWriter.pageSize(for: staged.tables));
        PRAGMA journal_mode = OFF;
        PRAGMA synchronous = OFF;
        PRAGMA locking_mode = EXCLUSIVE;
        PRAGMA foreign_keys = OFF;
        BEGIN;
        """)
      for table in staged.dropped {
        try connection.execute("DROP TABLE main.\(SQLiteDialect.quoted(table))")
      }
      return connection
    }
  }

  func begin(_ table: PlannedTable) throws(StoreError) {
    try reporting(at: destination) { () throws(SQLiteError) in
      let size = try connection.usedBytes()
      let neighbours = plan.world.tables.map(\.info)
      try connection.execute(SQLiteDialect.create(table.info, in: "main", among: neighbours))
      let insert = try BatchInsert(into: table.info, in: "main", of: connection)
      current = (table.info, insert, size)
    }
  }

  func write(_ batch: Batch) throws(StoreError) {
    guard let insert = current?.insert else { return }
    try reporting(at: destination) { () throws(SQLiteError) in try insert.insert(batch) }
  }

  func end() throws(StoreError) -> Int? {
    guard let (table, insert, sizeBefore) = current else { return nil }
    current = nil
    return try reporting(at: destination) { () throws(SQLiteError) in
      try insert.finish()
      if plan.indexes == .all {
        for index in SQLiteDialect.createIndexes(of: table, in: "main") {
          try connection.execute(index)
        }
      }
      return try connection.usedBytes() - sizeBefore
    }
  }

  func close() throws(StoreError) {
    try reporting(at: destination) { () throws(SQLiteError) in
      for statement in staged.restored { try connection.execute(statement) }
      try connection.execute("COMMIT")
    }
  }

  /// The size of a page in bytes where there are many rows.
  static let largePage = 16_384

  /// The size of a page in bytes.
  ///
  /// Small where tables are small, since each takes at least two pages; larger for many rows, where
  /// it makes loading and scanning faster. More than 16 KiB would make a lookup by key two and a
  /// half times slower for a fiftieth off the load.
  private static func pageSize(for tables: [PlannedTable]) -> Int {
    tables.reduce(0) { $0 + $1.rows.count } < 50_000 ? 4096 : largePage
  }
}
