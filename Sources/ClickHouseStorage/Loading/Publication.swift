internal import Fixtures
internal import Storage

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// What a run is about to put in place, written down first so that another can finish it.
struct Publication: Codable {
  /// The tables that have been loaded, as `database.table`.
  let loaded: [String]
  /// The tables of ours that go.
  let removed: [String]
  /// What is there afterwards.
  let manifest: Manifest
  /// What the server knows the loaded tables by, of those that it can exchange.
  let identities: [String: String]?
  /// The runs whose rows are in it, by part.
  var parts: [WaitingPart] = []

  /// A part that has been put in place with others.
  struct WaitingPart: Codable {
    let part: Part
    let run: String
  }

  /// All tables that come or go.
  var paths: [TablePath] { (loaded + removed).map(TablePath.init(joined:)) }

  /// The publication that a run noted; nil when it noted none.
  init?(_ events: [Run.Event]) {
    guard let text = events.last(where: { $0.kind == "publish" })?.content,
      let publication = try? JSONDecoder().decode(Publication.self, from: Data(text.utf8))
    else { return nil }
    self = publication
  }

  /// What a run is about to do.
  /// - Parameters:
  ///   - run: the run, whose tables are whole.
  ///   - loaded: the tables that it has loaded.
  ///   - removed: the tables of ours that go, as `database.table`.
  ///   - manifest: what is there afterwards.
  ///   - parts: the runs that the rows are of, when they come in parts.
  /// - Throws: when the server cannot be asked.
  init(
    of run: Run, loaded: [TablePath], removed: [String], manifest: Manifest, parts: [Run] = []
  ) throws(ClickHouseError) {
    self.loaded = loaded.map(\.description)
    self.removed = removed
    self.manifest = manifest
    self.parts = parts.compactMap { run in
      run.part.map { WaitingPart(part: $0, run: run.name) }
    }
    var identities: [String: String] = [:]
    for database in Set(loaded.map(\.database)) {
      let there = try run.home.client.identities(in: database)
      for path in loaded where path.database == database {
        guard let identity = there[run.staging(path.table)], !identity.isEmpty else { continue }
        identities[path.description] = identity
      }
    }
    self.identities = identities
  }

  /// The publication as it is written down.
  var text: String {
    // Texts and integers only: there is nothing that JSON could not hold.
    (try? JSONEncoder().encode(self)).map { String(decoding: $0, as: UTF8.self) } ?? ""
  }

  /// Moves the tables into place, as far as that has not been done, and keeps the manifest.
  func carryOut(for run: Run) throws(StoreError) {
    try reportingStore { () throws(ClickHouseError) in try Placement(of: self, for: run).carryOut()
    }
    do throws(StoreError) {
      try run.home.keep(manifest)
    } catch {
      // A disk may be full as long as the old tables are there; the new ones are in their place.
      try dropOld(of: run)
      try run.home.keep(manifest)
    }
    try dropOld(of: run)
    run.end()
  }

  /// Drops what has been replaced, and the parts that have been put together.
  private func dropOld(of run: Run) throws(StoreError) {
    let client = run.home.client
    try reportingStore { () throws(ClickHouseError) in
      // Before what leads to them, so that whoever goes on with this still finds them.
      if client.address.cluster != nil {
        try client.executeAll(try ShardTables.drops(client, behind: run.old("")))
      }
      let replaced = paths.flatMap { path in
        // What has been exchanged is where the new rows were.
        let isExchanged = identities?[path.description] != nil
        return ([run.old(path.table)] + (isExchanged ? [run.staging(path.table)] : [])).map {
          client.address.quoted($0, in: path.database)
        }
      }
      try client.executeAll(
        replaced.map { "DROP TABLE IF EXISTS \($0)\(client.address.onCluster)" })
      for part in parts {
        try Run(home: run.home, name: part.run, part: part.part).discard()
      }
    }
  }
}

extension TablePath {
  /// A table's name with its database's, taken apart.
  init(joined name: String) {
    let parts = name.split(separator: ".", maxSplits: 1).map(String.init)
    self = parts.count == 2 ? TablePath(parts[0], parts[1]) : TablePath("", name)
  }
}
