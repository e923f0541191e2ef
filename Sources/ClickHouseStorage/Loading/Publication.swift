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
  /// The runs whose rows are in it, by part.
  var parts: [WaitingPart] = []

  /// A part that has been put in place with others.
  struct WaitingPart: Codable {
    let part: Part
    let run: String
  }

  /// The publication that a run noted; nil when it noted none.
  init?(_ events: [Run.Event]) {
    guard let text = events.last(where: { $0.kind == "publish" })?.content,
      let publication = try? JSONDecoder().decode(Publication.self, from: Data(text.utf8))
    else { return nil }
    self = publication
  }

  init(loaded: [String], removed: [String], manifest: Manifest, parts: [Run] = []) {
    self.loaded = loaded
    self.removed = removed
    self.manifest = manifest
    self.parts = parts.compactMap { run in
      run.part.map { WaitingPart(part: $0, run: run.name) }
    }
  }

  /// The publication as it is written down.
  var text: String {
    // Texts and integers only: there is nothing that JSON could not hold.
    (try? JSONEncoder().encode(self)).map { String(decoding: $0, as: UTF8.self) } ?? ""
  }

  /// Moves the tables into place, as far as that has not been done, and keeps the manifest.
  func carryOut(for run: Run) throws(StoreError) {
    let client = run.home.client
    try reportingStore { () throws(ClickHouseError) in
      let moves = try moves(for: run)
      // One statement: on old servers too, there is next to no time in between.
      if !moves.isEmpty {
        try client.execute(
          "RENAME TABLE \(moves.joined(separator: ", "))\(client.address.onCluster)")
      }
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
      try client.executeAll(
        (loaded + removed).map(TablePath.init(joined:)).map { path in
          let old = client.address.quoted(run.old(path.table), in: path.database)
          return "DROP TABLE IF EXISTS \(old)\(client.address.onCluster)"
        })
      for part in parts {
        try Run(home: run.home, name: part.run, part: part.part).discard()
      }
    }
  }

  private func moves(for run: Run) throws(ClickHouseError) -> [String] {
    let address = run.home.client.address
    var moves: [String] = []
    var there: [String: Set<String>] = [:]
    func move(_ path: TablePath, _ from: String, _ to: String) {
      moves.append(
        "\(address.quoted(from, in: path.database)) TO \(address.quoted(to, in: path.database))")
    }
    for name in loaded + removed {
      let path = TablePath(joined: name)
      if there[path.database] == nil {
        there[path.database] = Set(try run.home.client.tables(in: path.database))
      }
      let tables = there[path.database] ?? []
      let (staging, old) = (run.staging(path.table), run.old(path.table))
      let isWaiting = tables.contains(staging)
      let goes = isWaiting || removed.contains(name)
      if goes, tables.contains(path.table), !tables.contains(old) { move(path, path.table, old) }
      if isWaiting { move(path, staging, path.table) }
    }
    return moves
  }
}

extension TablePath {
  /// A table's name with its database's, taken apart.
  init(joined name: String) {
    let parts = name.split(separator: ".", maxSplits: 1).map(String.init)
    self = parts.count == 2 ? TablePath(parts[0], parts[1]) : TablePath("", name)
  }
}
