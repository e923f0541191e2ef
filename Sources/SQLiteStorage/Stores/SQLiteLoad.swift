internal import Fixtures
internal import Storage

/// A load into a directory of SQLite files: a lane a file.
final class SQLiteLoad: LoadSession {
  let lanes: [[PlannedTable]]
  private let plan: LoadPlan
  private let transaction: DirectoryTransaction
  private let databases: [StagedDatabase]
  private let untouched: [String]

  init(_ plan: LoadPlan, _ transaction: DirectoryTransaction) throws(StoreError) {
    self.plan = plan
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
  }

  func openWriter(lane: Int) throws(StoreError) -> any LaneWriter {
    let database = databases[lane]
    return try SQLiteWriter(
      database, at: transaction.stagingPath(for: SQLiteStore.fileName(of: database.database)),
      plan: plan, destination: transaction.directory)
  }

  func publish(_ manifest: Manifest) throws(StoreError) {
    try transaction.publish(
      withKept(manifest), as: SQLiteStore.target,
      files: databases.map { SQLiteStore.fileName(of: $0.database) }, keeping: untouched)
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
