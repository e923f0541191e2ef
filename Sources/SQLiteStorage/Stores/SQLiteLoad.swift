internal import Fixtures
internal import Storage

/// A load into a directory of SQLite files: a lane a file.
final class SQLiteLoad: LoadSession {
  let lanes: [[PlannedTable]]
  private let plan: LoadPlan
  private let transaction: DirectoryTransaction
  private let databases: [StagedDatabase]
  private let untouched: [String]
  private let defects: PlantedDefects?

  init(
    _ plan: LoadPlan, _ transaction: DirectoryTransaction, _ defects: PlantedDefects? = nil
  ) throws(StoreError) {
    self.plan = plan
    self.defects = defects
    self.transaction = transaction
    let directory = transaction.directory
    let previous = transaction.previous
    if let previous, previous.target != SQLiteStore.target {
      throw .unsupported(
        "\(directory) holds \(previous.target) fixtures; choose another directory for SQLite files")
    }
    let names = plan.databases
    try transaction.admit(names.map(SQLiteStore.fileName))
    var databases: [StagedDatabase] = []
    for name in names {
      databases.append(
        try StagedDatabase(name, plan: plan, previous: previous, directory: directory))
    }
    self.databases = databases
    lanes = databases.map(\.tables)
    untouched = try SQLiteLoad.untouched(by: names, plan, previous, directory)
    let staysSomething = !untouched.isEmpty || databases.contains { !$0.kept.isEmpty }
    if previous?.defects != nil || defects != nil, staysSomething {
      // One list beside the data must tell of all of it.
      throw .unsupported(
        """
        \(directory) holds other tables that stay, and there are defects in one or the other; make \
        all tables again, or choose another directory
        """)
    }
  }

  func openWriter(lane: Int) throws(StoreError) -> any LaneWriter {
    let database = databases[lane]
    return try SQLiteWriter(
      database, at: transaction.stagingPath(for: SQLiteStore.fileName(of: database.database)),
      plan: plan, destination: transaction.directory)
  }

  func publish(_ manifest: Manifest) throws(StoreError) {
    let files = databases.map { SQLiteStore.fileName(of: $0.database) }
    guard let defects else {
      return try transaction.publish(
        withKept(manifest), as: SQLiteStore.target, files: files, keeping: untouched)
    }
    try plant(defects)
    try transaction.publish(
      manifest.withDefects(defects.count), as: SQLiteStore.target,
      files: files + [PlantedDefects.fileName], keeping: untouched)
  }

  /// Breaks the files in the making, and writes down how.
  private func plant(_ defects: PlantedDefects) throws(StoreError) {
    for database in databases {
      let changes = defects.changes.filter { $0.table.path.database == database.database }
      if changes.isEmpty { continue }
      let path = transaction.stagingPath(for: SQLiteStore.fileName(of: database.database))
      try reporting(at: transaction.directory) { () throws(SQLiteError) in
        let connection = try Connection(path: path, access: .write)
        try connection.execute("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; BEGIN")
        for table in database.tables.map(\.info)
        where changes.contains(where: { $0.table.path == table.path }) {
          try connection.liftConstraints(of: table, indexes: plan.indexes)
        }
        try connection.apply(changes) { _ in "main" }
        try connection.execute("COMMIT")
      }
    }
    try FileSystem.write(defects.list, to: transaction.stagingPath(for: PlantedDefects.fileName))
  }

  func abandon() { transaction.abandon() }

  /// The manifest with the tables of the load before that stay, in the order of the dataset.
  private func withKept(_ manifest: Manifest) -> Manifest {
    let stays = Dictionary(
      uniqueKeysWithValues: databases.map { ($0.database, $0.kept) })
    let kept = (transaction.previous?.tables ?? []).filter { table in
      guard let names = stays[table.path.database] else {
        return untouched.contains(SQLiteStore.fileName(of: table.path.database))
      }
      return names.contains(table.path.table)
    }
    if kept.isEmpty { return manifest }
    let order = plan.world.tables.map(\.info.path)
    let tables = (kept + manifest.tables).compactMap(\.loaded).sorted { one, other in
      (order.firstIndex(of: one.path) ?? 0) < (order.firstIndex(of: other.path) ?? 0)
    }
    return Manifest(plan: plan, tables: tables, generator: manifest.generator)
  }

  /// The files of databases that are not asked for and stay, because they are of the same recipe.
  private static func untouched(
    by names: [String], _ plan: LoadPlan, _ previous: Manifest?, _ directory: String
  ) throws(StoreError) -> [String] {
    guard let previous else { return [] }
    let others = previous.files.map(\.name).filter { file in
      guard let database = SQLiteStore.database(of: file) else { return false }
      return !names.contains(database) && FileSystem.size(of: "\(directory)/\(file)") != nil
    }
    if previous.recipe == plan.recipe { return others }
    // They go, so that a directory never mixes recipes; unless somebody else has something there.
    for file in others {
      guard let database = SQLiteStore.database(of: file) else { continue }
      let strangers = try StagedDatabase.strangers(
        in: database, previous: previous, directory: directory)
      guard strangers.isEmpty else {
        throw .occupied(path: "\(directory)/\(file)", items: strangers)
      }
    }
    return []
  }
}

extension Manifest.Table {
  /// The table as a load came to it, but for its time; nil when the digest is malformed.
  fileprivate var loaded: LoadedTable? {
    guard let digest = tableDigest else { return nil }
    let range = firstRow.flatMap { first in lastRow.map { first..<$0 + 1 } }
    return LoadedTable(
      path: path, range: range ?? 0..<rows, digest: digest, bytes: bytes, time: .zero)
  }
}
