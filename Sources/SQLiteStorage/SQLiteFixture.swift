internal import CSQLite
public import Fixtures
public import Storage

/// A dataset in SQLite, ready to be asked: each database is attached under its own name, so that
/// `SELECT … FROM lending.loans` is the same text as on a server.
///
/// ```swift
/// let library = try SQLiteFixture(Library.dataset, scale: .tiny, seed: 42)
/// let late = try library.rows("SELECT loan_id FROM lending.loans WHERE returned IS NULL")
/// ```
///
/// With `Validate`, `Validator(world).validate(fixture)` says whether it is what it should be.
///
/// A fixture belongs to one thread; making one is a matter of milliseconds at `tiny`.
public final class SQLiteFixture {
  let connection: Connection
  /// The names that the databases are attached under.
  let databases: [String]
  /// The directory of its files; nil in memory.
  let place: String?

  /// A dataset in memory, to be read and changed at will.
  /// - Parameters:
  ///   - dataset: which dataset.
  ///   - scale: how large.
  ///   - seed: which one of all possible ones.
  ///   - systems: the short names of the databases that are needed, such as `operational`: fewer are
  ///     made sooner, with the same rows; all when there are none.
  /// - Throws: when a value cannot be kept exact, or there is no such system.
  public convenience init(
    _ dataset: Dataset, scale: Scale = .tiny, seed: Seed = 42, systems: [String] = []
  ) throws(SQLiteError) {
    let world = dataset.world(seed: seed, scale: scale)
    let known = world.databases.map(\.system)
    if let unknown = systems.first(where: { !known.contains($0) }) {
      throw SQLiteError(
        code: SQLITE_NOTFOUND,
        message: """
          there is no system "\(unknown)" in \(dataset.name); there are \
          \(known.joined(separator: ", "))
          """,
        path: ":memory:")
    }
    try self.init(systems.isEmpty ? world : world.only(systems))
  }

  /// A dataset at a seed and scale in memory, to be read and changed at will.
  /// - Parameters:
  ///   - world: the dataset.
  ///   - indexes: which indexes to make.
  /// - Throws: when a value cannot be kept exact.
  public convenience init(_ world: World, indexes: IndexPolicy = .all) throws(SQLiteError) {
    try self.init(world, indexes: indexes, isConstrained: true)
  }

  init(_ world: World, indexes: IndexPolicy, isConstrained: Bool) throws(SQLiteError) {
    connection = try Connection.inMemory()
    databases = world.databases.map(\.name)
    place = nil
    let names = world.databases.map { SQLiteDialect.quoted($0.name) }
    for name in names { try connection.execute("ATTACH ':memory:' AS \(name)") }
    // Larger pages than a small file has: fewer of them are split, and nobody waits for a disk.
    for name in names {
      try connection.execute(
        "PRAGMA \(name).page_size = \(SQLiteWriter.largePage); PRAGMA \(name).journal_mode = OFF")
    }
    let neighbours = world.tables.map(\.info)
    for database in world.databases {
      try connection.execute("BEGIN")
      for table in database.tables.map(\.info) {
        try connection.execute(
          SQLiteDialect.create(
            table, in: database.name, among: neighbours, isConstrained: isConstrained))
        let key = SQLiteDialect.createKeyIndex(of: table, in: database.name)
        let others = SQLiteDialect.createIndexes(of: table, in: database.name)
        for index in (isConstrained ? [] : [key]) + (indexes == .all ? others : []) {
          try connection.execute(index)
        }
      }
      try connection.execute("COMMIT")
      try fill(database, isConstrained: isConstrained)
    }
    // From here on a test can roll back what it does.
    for name in names { try connection.execute("PRAGMA \(name).journal_mode = MEMORY") }
  }

  /// The files of a directory that `fixturectl make --to sqlite:DIR` or a ``SQLiteStore`` made, to
  /// be read; they stay as they are.
  /// - Parameter directory: where they are.
  /// - Throws: when there are none, or they cannot be opened.
  public init(directory: String) throws(StoreError) {
    guard let manifest = try SQLiteStore(directory: directory).survey().manifest,
      manifest.target == SQLiteStore.target
    else {
      throw .unsupported("\(directory) holds no fixtures in SQLite; make some with fixturectl make")
    }
    let files = manifest.files.compactMap { SQLiteStore.database(of: $0.name) }
    databases = files
    place = directory
    connection = try reporting(at: directory) { () throws(SQLiteError) in
      let connection = try Connection.inMemory()
      for database in files {
        try connection.attach(
          "\(directory)/\(SQLiteStore.fileName(of: database))", as: database)
      }
      return connection
    }
  }

  /// All rows of a query.
  /// - Parameters:
  ///   - sql: one statement, with a `?` for each parameter.
  ///   - parameters: the values of the parameters, in order.
  /// - Returns: the rows, in the order in which SQLite gives them.
  /// - Throws: what SQLite has against the query.
  public func rows(
    _ sql: String, _ parameters: SQLiteValue...
  ) throws(SQLiteError) -> [SQLiteRow] {
    try connection.rows(sql, parameters)
  }

  /// The first value of the first row of a query; NULL when there is no row.
  /// - Parameters:
  ///   - sql: one statement, with a `?` for each parameter.
  ///   - parameters: the values of the parameters, in order.
  /// - Returns: the value.
  /// - Throws: what SQLite has against the query.
  public func scalar(
    _ sql: String, _ parameters: SQLiteValue...
  ) throws(SQLiteError) -> SQLiteValue {
    try connection.scalar(sql, parameters)
  }

  /// Runs one or more statements that give no rows, such as `BEGIN` or `UPDATE`.
  public func execute(_ sql: String) throws(SQLiteError) {
    try connection.execute(sql)
  }

  /// The fingerprint of a table as it is now, to be compared with the generator's.
  public func digest(of table: TableInfo) throws(SQLiteError) -> TableDigest {
    try connection.digest(of: table, in: table.path.database)
  }

  private func fill(_ database: DatabaseSource, isConstrained: Bool) throws(SQLiteError) {
    let bytes = try MemoryBytes(database.name, of: connection)
    let space = try PageSpace(bytes)
    for table in database.tables {
      let trees = try TableTrees(
        of: table.info, in: database.name, connection, isConstrained: isConstrained)
      let fill = TableFill(table.info, trees, in: space, path: connection.path)
      let batch = Batch(for: table.info, capacity: max(1, min(table.count, 1024)))
      let reader = table.reader()
      for first in stride(from: 0, to: table.count, by: batch.capacity) {
        reader.read(first..<min(first + batch.capacity, table.count), into: batch)
        try fill.write(batch)
      }
      try fill.finish()
    }
    try space.finish()
    try bytes.give(to: database.name, of: connection)
  }
}
