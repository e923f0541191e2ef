internal import Fixtures
internal import Storage

/// Puts the parts of a dataset in place, all or nothing, once they are all in.
struct PartPublication {
  private let run: Run
  /// Those whose rows are put in place.
  private let parts: [PartRuns.Entry]
  /// Those and the ones that they came in the place of.
  private let used: [Run]
  private let whole: Manifest
  private let previous: Manifest?
  private let tables: [TableInfo]
  private var home: Home { run.home }

  /// Looks at what waits.
  /// - Parameters:
  ///   - run: the right to publish.
  ///   - tables: what the dataset of a manifest declares.
  ///   - force: whether data of ours may be replaced whatever its recipe.
  /// - Throws: what is missing, or does not go together.
  init(
    _ run: Run, tables: (Manifest) throws(StoreError) -> [TableInfo], force: Bool
  ) throws(StoreError) {
    self.run = run
    let place = "\(run.home.client.address)"
    let there = try PartRuns(in: run.home)
    guard let waiting = WaitingParts(there) else {
      let there = try run.home.manifest().map { ", where \($0.recipe) is in place" } ?? ""
      throw .unsupported(
        """
        no parts wait at \(place)\(there); make them with `fixturectl make --part 1/n --to \
        '\(place)'`
        """)
    }
    guard waiting.missing.isEmpty else {
      throw .unsupported("at \(place), \(waiting); nothing was changed")
    }
    parts = there.waiting
    used = there.entries.filter { $0.manifest != nil }.map(\.run)
    whole = try Manifest(addingUp: parts.compactMap(\.manifest))
    previous = try run.home.manifest()
    if let previous, previous.recipe != whole.recipe, !force {
      throw .anotherRecipe(path: place, found: previous.recipe, wanted: whole.recipe)
    }
    let declared = try tables(whole)
    let named = whole.tables.map(\.path)
    self.tables = declared.filter { named.contains($0.path) }
    if let unknown = named.first(where: { path in !declared.contains { $0.path == path } }) {
      throw .unsupported(
        "this fixturectl knows no table \(unknown); publish with the one that made the parts")
    }
  }

  /// Does it.
  func carryOut(_ cancellation: Cancellation) throws(StoreError) -> Manifest {
    try home.admit(tables.map(\.path), previous)
    try run.staging.create(
      tables.compactMap { table in
        // Small tables are in one part alone.
        parts.first { $0.manifest?[table.path] != nil }.map { (table, $0.run.staging) }
      })
    for table in tables {
      try cancellation.check()
      try put(table)
    }
    let loaded = tables.map(\.path)
    let manifest = whole.stored(as: ClickHouseStore.target, files: whole.databases)
    try cancellation.check()
    let publication = try reportingStore { () throws(ClickHouseError) in
      let publication = try Publication(
        of: run, loaded: loaded,
        removed: (previous?.tables ?? []).filter { !loaded.contains($0.path) }.map(\.table),
        manifest: manifest, parts: used)
      try run.note("publish", publication.text)
      return publication
    }
    // From here on it will be finished, if not by this run then by the next.
    try publication.carryOut(for: run)
    return manifest
  }

  /// Puts the rows of all parts together, and compares them with what the parts were made as.
  private func put(_ table: TableInfo) throws(StoreError) {
    let settings = try home.insertSettings()
    for part in parts where part.manifest?[table.path]?.rows ?? 0 > 0 {
      try reportingStore { () throws(ClickHouseError) in
        try run.staging.add(table.path, of: part.run.staging, settings: settings)
      }
    }
    let found = try reportingStore { () throws(ClickHouseError) in
      try home.client.digest(of: table, from: run.staging.place(of: table.path))
    }
    let expected = whole[table.path]
    if found.rows == expected?.rows, found.description == expected?.digest { return }
    throw .unsupported(
      """
      the parts of \(table.path) at \(home.client.address) are not what they were made as: \
      \(found.rows) rows with digest \(found) instead of \(expected?.rows ?? 0) with \
      \(expected?.digest ?? "–"); nothing was published; `fixturectl make --part` makes those \
      again that have changed
      """)
  }
}
