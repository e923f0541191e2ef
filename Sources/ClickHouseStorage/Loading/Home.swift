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
  func create() throws(ClickHouseError) {
    try client.createDatabase(Self.database)
    if try client.tables(in: Self.database).contains(Self.manifests) { return }
    try client.execute(
      """
      CREATE TABLE IF NOT EXISTS \(table(Self.manifests)) (number UInt64, manifest String) \
      ENGINE = MergeTree() ORDER BY number
      """)
  }

  /// What was loaded last; nil when nothing was.
  func manifest() throws(StoreError) -> Manifest? {
    let text = try reportingStore { () throws(ClickHouseError) -> String? in
      guard try client.tables(in: Self.database).contains(Self.manifests) else { return nil }
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
    if try self.manifest() == manifest { return }
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
    for database in Set(tables.map(\.database)).sorted() {
      let there = try reportingStore { () throws(ClickHouseError) in
        try client.createDatabase(database)
        return try client.tables(in: database)
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
  func tables(in database: String) throws(ClickHouseError) -> [String] {
    let name = ClickHouseName.literal(address.name(of: database))
    return try query("SELECT name FROM system.tables WHERE database = \(name) ORDER BY name")
      .rows.compactMap { $0.first?.text }
  }

  /// Makes a database, unless it is there: whoever may not make any can still load into those.
  func createDatabase(_ database: String) throws(ClickHouseError) {
    if try databases(among: [database]).isEmpty {
      try execute(
        "CREATE DATABASE IF NOT EXISTS \(ClickHouseName.quoted(address.name(of: database)))")
    }
  }
}
