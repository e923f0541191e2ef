import Fixtures
import Storage

@testable import ClickHouseStorage

/// A load that was killed when it had written down what it is about to put in place.
struct NotedLoad {
  let run: Run
  let publication: Publication

  init(_ plan: LoadPlan, into store: ClickHouseStore) throws {
    let client = store.client
    let home = Home(client: client)
    run = try Run.claim(home)
    try run.staging.create(for: plan)
    let settings = try home.insertSettings()
    let types = NativeTypes(of: try client.version, for: plan)
    var tables: [LoadedTable] = []
    for planned in plan.tables {
      let info = planned.info
      let batch = Batch(for: info, capacity: planned.rows.count)
      planned.source.reader().read(planned.rows, into: batch)
      let block = NativeBlock(of: info, types)
      try block.append(batch)
      let place = run.staging.place(of: info.path)
      try client.insert("INSERT INTO \(place) FORMAT Native", settings: settings) {
        (send) throws(ClickHouseError) in
        try block.write(.none) { (chunk) throws(ClickHouseError) in _ = try send(chunk) }
      }
      var digest = RowDigest(for: info)
      tables.append(
        LoadedTable(
          path: info.path, range: planned.rows, digest: digest.digest(of: batch), bytes: nil,
          time: .zero))
    }
    publication = try Publication(
      of: run, loaded: plan.tables.map(\.info.path), removed: [],
      manifest: Manifest(plan: plan, tables: tables).stored(
        as: ClickHouseStore.target, files: []))
    try run.note("publish", publication.text)
  }

  /// Moves one of its tables into place.
  func move(_ path: TablePath) throws {
    let address = run.home.client.address
    let place = address.quoted(path)
    let staging = address.quoted(run.staging(path.table), in: path.database)
    if publication.identities?.isEmpty == false {
      return try run.home.client.execute("EXCHANGE TABLES \(staging) AND \(place)")
    }
    let old = address.quoted(run.old(path.table), in: path.database)
    try run.home.client.execute(
      "RENAME TABLE \(place) TO \(old), \(staging) TO \(place)\(address.onCluster)")
  }
}
