internal import Fixtures
internal import Storage

/// The database in which loads keep what they must remember: which tables are ours, and which runs
/// are at work.
struct Home {
  /// Its name, without a prefix.
  static let database = "fixturectl"
  private static let manifests = "manifests"

  let client: ClickHouseClient

  /// A table of it, as it stands in a statement.
  func table(_ name: String) -> String { client.address.quoted(name, in: Self.database) }

  /// Makes it, unless it is there.
  func create() throws(StoreError) {
    if let cluster = client.address.cluster { _ = try Cluster(cluster, client) }
    try requireSameServers()
    try reportingStore { () throws(ClickHouseError) in
      try client.createDatabases([Self.database])
      if try client.tables(in: Self.database).contains(Self.manifests) { return }
      try client.execute(
        """
        CREATE TABLE IF NOT EXISTS \(table(Self.manifests))\(client.address.onCluster) \
        (number UInt64, manifest String) \
        ENGINE = \(engine(Self.manifests, ordered: "number", alone: "MergeTree() ORDER BY number"))
        """)
    }
  }

  /// Refuses to keep on one server what is to be known on all of a cluster, or the other way around.
  private func requireSameServers() throws(StoreError) {
    let engine = try reportingStore { () throws(ClickHouseError) in
      try client.query(
        """
        SELECT engine_full FROM system.tables \
        WHERE database = \(ClickHouseName.literal(client.address.name(of: Self.database))) \
        AND name = \(ClickHouseName.literal(Self.manifests))
        """
      ).rows.first?.first?.text
    }
    guard let engine else { return }
    let isSame =
      client.address.cluster.map { engine.contains(Self.path($0)) }
      ?? !engine.hasPrefix("Replicated")
    if isSame { return }
    throw .unsupported(
      """
      what fixturectl knows at \(client.address) was loaded into \
      \(engine.hasPrefix("Replicated") ? "a cluster" : "this server alone"); say the same with or \
      without cluster=NAME in the URL, or choose another prefix
      """)
  }

  /// How a table of it is kept: on a cluster each server has all of it, whatever its shard.
  func engine(_ name: String, ordered column: String, alone: String) -> String {
    guard let cluster = client.address.cluster else { return alone }
    let database = client.address.name(of: Self.database)
    let path = ClickHouseName.literal("\(Self.path(cluster))\(database)/\(name)")
    return "ReplicatedMergeTree(\(path), '{shard}-{replica}') ORDER BY \(column)"
  }

  /// Where the keeper has what the servers of a cluster know.
  private static func path(_ cluster: String) -> String { "/clickhouse/fixturectl/\(cluster)/" }

  /// Waits until the server that is asked has what others have been told.
  func catchUp(_ table: String) throws(ClickHouseError) {
    if client.address.cluster != nil { try client.execute("SYSTEM SYNC REPLICA \(table)") }
  }

  /// The settings of an insertion of rows.
  func insertSettings() throws(StoreError) -> [String: String] {
    guard let cluster = client.address.cluster else { return [:] }
    return try Cluster(cluster, client).insertSettings
  }

  /// What was loaded last; nil when nothing was.
  func manifest() throws(StoreError) -> Manifest? {
    let tables = try reportingStore { () throws(ClickHouseError) in
      try client.tables(in: Self.database)
    }
    guard tables.contains(Self.manifests) else { return nil }
    let cutShort = try reportingStore { () throws(ClickHouseError) in
      try publication(among: tables)
    }
    if let cutShort { return cutShort.manifest }
    return try kept()
  }

  /// The publication of a run that has put its tables in place and has not kept its manifest, or was
  /// killed before it could.
  private func publication(among tables: [String]) throws(ClickHouseError) -> Publication? {
    for run in Run.all(self, among: tables) {
      guard let publication = Publication(try run.events()) else { continue }
      if try Placement(of: publication, for: run).isDone() { return publication }
    }
    return nil
  }

  /// The manifest that was kept last.
  private func kept() throws(StoreError) -> Manifest? {
    let text = try reportingStore { () throws(ClickHouseError) -> String? in
      try catchUp(table(Self.manifests))
      return try client.query(
        "SELECT manifest FROM \(table(Self.manifests)) ORDER BY number DESC LIMIT 1"
      ).rows.first?.first?.text
    }
    guard let text else { return nil }
    return try Manifest(
      json: Array(text.utf8), path: "\(client.address.name(of: Self.database)).\(Self.manifests)")
  }

  /// Keeps what has been loaded; doing so twice changes nothing.
  func keep(_ manifest: Manifest) throws(StoreError) {
    if try kept() == manifest { return }
    let text = ClickHouseName.literal(String(decoding: manifest.json, as: UTF8.self))
    try reportingStore { () throws(ClickHouseError) in
      try client.execute(
        """
        INSERT INTO \(table(Self.manifests)) SELECT max(number) + 1, \(text) \
        FROM \(table(Self.manifests))
        """)
    }
  }
}

extension Home {
  /// Makes the databases of tables, and refuses to replace what is not ours: the survey may be older
  /// than the claim.
  func admit(_ tables: [TablePath], _ previous: Manifest?) throws(StoreError) {
    let databases = Set(tables.map(\.database)).sorted()
    try reportingStore { () throws(ClickHouseError) in try client.createDatabases(databases) }
    for database in databases {
      let there = try reportingStore { () throws(ClickHouseError) in
        try client.tables(in: database, ofAllShards: true)
      }
      let taken = tables.filter {
        $0.database == database && there.contains($0.table) && previous?[$0] == nil
      }
      if !taken.isEmpty {
        throw .occupied(path: "\(client.address)", items: taken.map(\.description))
      }
    }
  }
}

extension ClickHouseClient {
  /// The databases that are there, of those that are asked for, by their names without the prefix.
  func databases(among names: [String]) throws(ClickHouseError) -> [String] {
    let list = names.map { ClickHouseName.literal(address.name(of: $0)) }.joined(separator: ", ")
    if names.isEmpty { return [] }
    let found = try query("SELECT name FROM system.databases WHERE name IN (\(list))")
      .rows.compactMap { $0.first?.text }
    return names.filter { found.contains(address.name(of: $0)) }
  }

  /// The tables and views of a database, by name; none when it is not there.
  /// - Parameters:
  ///   - database: its name without the prefix.
  ///   - ofAllShards: whether the other servers of a cluster are asked as well.
  /// - Returns: their names.
  /// - Throws: what the server has against it.
  func tables(
    in database: String, ofAllShards: Bool = false
  ) throws(ClickHouseError) -> [String] {
    let name = ClickHouseName.literal(address.name(of: database))
    var source = "system.tables"
    if ofAllShards, let cluster = address.cluster {
      source = "cluster(\(ClickHouseName.literal(cluster)), system, tables)"
    }
    return try query("SELECT DISTINCT name FROM \(source) WHERE database = \(name) ORDER BY name")
      .rows.compactMap { $0.first?.text }
  }

  /// Makes databases, unless they are there: whoever may not make any can still load into those.
  func createDatabases(_ databases: [String]) throws(ClickHouseError) {
    // That they are on this server says nothing of the others of a cluster.
    let there = address.cluster == nil ? try self.databases(among: databases) : []
    try executeAll(
      databases.filter { !there.contains($0) }.map { database in
        let name = ClickHouseName.quoted(address.name(of: database))
        return "CREATE DATABASE IF NOT EXISTS \(name)\(address.onCluster)"
      })
  }
}
