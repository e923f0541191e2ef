internal import Fixtures
internal import Storage

/// Writes the tables of one database into its file in the making: SQLite declares them, and their
/// rows go straight to its pages.
final class SQLiteWriter: LaneWriter {
  private let staged: StagedDatabase
  private let destination: String
  private let path: String
  private let trees: [TablePath: TableTrees]
  private let space: PageSpace
  private var current: (fill: TableFill, pagesBefore: Int)?

  /// Makes the file, as a copy of the current one where something in that stays, and its tables.
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
    self.path = path
    self.destination = destination
    (trees, space) = try reporting(at: destination) { () throws(SQLiteError) in
      let trees = try SQLiteWriter.declare(staged, at: path, plan: plan)
      return (trees, try PageSpace(FileBytes(path: path)))
    }
  }

  private static func declare(
    _ staged: StagedDatabase, at path: String, plan: LoadPlan
  ) throws(SQLiteError) -> [TablePath: TableTrees] {
    let connection = try Connection(path: path, access: .create)
    if staged.startsAsCopy { try connection.copy(from: staged.current) }
    // Nothing to roll back to: until it is published the file is no use to anyone.
    try connection.execute(
      """
      PRAGMA page_size = \(pageSize(for: staged.tables));
      PRAGMA journal_mode = OFF;
      PRAGMA synchronous = OFF;
      PRAGMA locking_mode = EXCLUSIVE;
      PRAGMA foreign_keys = OFF;
      BEGIN;
      """)
    for table in staged.dropped {
      try connection.execute("DROP TABLE main.\(SQLiteDialect.quoted(table))")
    }
    let neighbours = plan.world.tables.map(\.info)
    for table in staged.tables.map(\.info) {
      try connection.execute(SQLiteDialect.create(table, in: "main", among: neighbours))
      guard plan.indexes == .all else { continue }
      for index in SQLiteDialect.createIndexes(of: table, in: "main") {
        try connection.execute(index)
      }
    }
    var trees: [TablePath: TableTrees] = [:]
    for table in staged.tables.map(\.info) {
      trees[table.path] = try TableTrees(of: table, in: "main", connection)
    }
    try connection.execute("COMMIT")
    return trees
  }

  func begin(_ table: PlannedTable) throws(StoreError) {
    guard let trees = trees[table.info.path] else { return }
    let fill = TableFill(table.info, trees, in: space, path: path)
    current = (fill, space.count - 1 - trees.indexes.count)
  }

  func write(_ batch: Batch) throws(StoreError) {
    guard let fill = current?.fill else { return }
    try reporting(at: destination) { () throws(SQLiteError) in try fill.write(batch) }
  }

  func end() throws(StoreError) -> Int? {
    guard let (fill, pagesBefore) = current else { return nil }
    current = nil
    try reporting(at: destination) { () throws(SQLiteError) in try fill.finish() }
    return (space.count - pagesBefore) * space.layout.size
  }

  func close() throws(StoreError) {
    try reporting(at: destination) { () throws(SQLiteError) in
      try space.finish()
      if staged.restored.isEmpty { return }
      let connection = try Connection(path: path, access: .write)
      try connection.execute("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; BEGIN")
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
