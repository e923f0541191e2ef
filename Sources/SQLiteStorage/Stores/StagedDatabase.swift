internal import Fixtures
internal import Storage

/// How the file of one database is to be made from the one that is there.
struct StagedDatabase {
  /// The database's name.
  let database: String
  /// What is to be loaded into it.
  let tables: [PlannedTable]
  /// The file that is there now.
  let current: String
  /// Whether the new file starts as a copy of the current one.
  let startsAsCopy: Bool
  /// Tables of ours in the copy that go.
  let dropped: [String]
  /// Indexes and triggers of others on tables that are made again.
  let restored: [String]
  /// Tables of ours that stay.
  let kept: Set<String>

  /// Finds out what can be replaced and what must stay.
  /// - Parameters:
  ///   - database: the database's name.
  ///   - plan: what is to be loaded.
  ///   - previous: the manifest of what is there.
  ///   - directory: where it is.
  /// - Throws: when a table that is not ours is in the way, or another program is in the midst of a
  ///   change to the file.
  init(
    _ database: String, plan: LoadPlan, previous: Manifest?, directory: String
  ) throws(StoreError) {
    self.database = database
    tables = plan.tables.filter { $0.info.path.database == database }
    let fileName = SQLiteStore.fileName(of: database)
    let current = "\(directory)/\(fileName)"
    self.current = current
    try StagedDatabase.refuseUnfinished(current)
    guard
      let inventory = try reporting(
        at: current,
        { () throws(SQLiteError) in try Inventory(file: current) })
    else {
      (startsAsCopy, dropped, restored, kept) = (false, [], [], [])
      return
    }

    let present = Set(inventory.tables)
    let ours = Set(previous?.tableNames(in: database) ?? []).intersection(present)
    let wanted = Set(tables.map(\.info.path.table))
    // Tables, views and indexes share their names, and SQLite takes `Loans` for `loans`.
    let names = Set(wanted.map { $0.lowercased() })
    let taken = inventory.objects.filter { object in
      object.kind != "trigger" && names.contains(object.name.lowercased())
        && !(object.kind == "table" && ours.contains(object.name))
    }
    guard taken.isEmpty else {
      throw .occupied(path: current, items: taken.map { "\($0.kind) \($0.name)" })
    }
    let isSameRecipe = previous?.recipe == plan.recipe
    kept = isSameRecipe ? ours.subtracting(wanted) : []
    let gone = ours.subtracting(kept)
    let indexes = Set(
      plan.world.tables.filter { $0.info.path.database == database }
        .flatMap { SQLiteDialect.indexNames(of: $0.info) })
    let others = inventory.others(beside: ours, indexes: indexes)
    startsAsCopy = !kept.isEmpty || !others.isEmpty
    dropped = startsAsCopy ? inventory.tables.filter(gone.contains) : []
    restored = others.filter { object in
      object.kind != "table" && object.kind != "view" && wanted.contains(object.table)
        && gone.contains(object.table)
    }.compactMap(\.sql)
  }

  /// What others have in the file of a database that is not asked for and would go.
  static func strangers(
    in database: String, previous: Manifest, directory: String
  ) throws(StoreError) -> [String] {
    let current = "\(directory)/\(SQLiteStore.fileName(of: database))"
    let inventory = try reporting(
      at: current,
      { () throws(SQLiteError) in try Inventory(file: current) })
    let ours = Set(previous.tableNames(in: database))
    return inventory?.objects.filter { object in
      object.kind == "view" || object.kind == "trigger" || !ours.contains(object.table)
    }.map { "\($0.kind) \($0.name)" } ?? []
  }

  /// Refuses a file that somebody is changing or left half changed: what lies beside it belongs to
  /// its content, and would be applied to the new file.
  private static func refuseUnfinished(_ path: String) throws(StoreError) {
    for suffix in ["-journal", "-wal"] {
      guard let size = FileSystem.size(of: path + suffix), size > 0 else { continue }
      throw .unsupported(
        """
        \(path) has unfinished changes in \(path)\(suffix): close the programs that use it; if \
        none does, open it once with `sqlite3 "\(path)" "PRAGMA journal_mode=DELETE"`, and run again
        """)
    }
  }
}

extension Manifest {
  /// The names of the tables of a database.
  func tableNames(in database: String) -> [String] {
    tables.compactMap { $0.path.database == database ? $0.path.table : nil }
  }
}
