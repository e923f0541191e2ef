public import Fixtures
public import Storage

/// A ClickHouse server that datasets are loaded into: a database a system, with a prefix of one's
/// own before the names.
public struct ClickHouseStore: FixtureStore {
  /// What manifests call this kind of store.
  public static let target = "clickhouse"

  /// What asks the server.
  public let client: ClickHouseClient
  private let databases: [String]
  private let streams: Int

  /// A store on a server.
  /// - Parameters:
  ///   - client: asks the server.
  ///   - databases: the databases that are looked into, without a prefix.
  ///   - streams: how many tables are sent at once, at most.
  public init(_ client: ClickHouseClient, databases: [String], streams: Int = 4) {
    self.client = client
    self.databases = databases
    self.streams = streams
  }

  /// What a load makes, as ``Survey/foreign`` names it.
  public static func names(madeBy plan: LoadPlan) -> [String] {
    plan.tables.map(\.info.path.description)
  }

  /// The tables of ours that are there, and those of others in the same databases.
  public func survey() throws(StoreError) -> Survey {
    try reportingStore { () throws(ClickHouseError) in _ = try client.version }
    let manifest = try Home(client: client).manifest()
    let ours = Set(manifest?.tables.map(\.table) ?? [])
    var names = databases
    for database in manifest?.tables.map(\.path.database) ?? [] where !names.contains(database) {
      names.append(database)
    }
    var there: [String] = []
    try reportingStore { () throws(ClickHouseError) in
      for database in names {
        there += try client.tables(in: database).filter { !Run.isOurs($0) }
          .map { "\(database).\($0)" }
      }
    }
    return Survey(
      location: "\(client.address)", manifest: manifest,
      changes: ours.subtracting(there).sorted().map { .missing($0) },
      foreign: there.filter { !ours.contains($0) })
  }

  /// Starts a load: claims the server, and makes the tables that take the rows.
  public func beginLoad(_ plan: LoadPlan) throws(StoreError) -> any LoadSession {
    try ClickHouseLoad(plan, client, streams: streams)
  }

  /// Counts and fingerprints the stored tables, and compares them with a manifest.
  /// - Parameters:
  ///   - manifest: what should be there.
  ///   - tables: what the dataset declares.
  /// - Returns: the differences, in the order of the manifest; none when all is as it says.
  /// - Throws: when the server cannot be asked.
  public func verify(
    _ manifest: Manifest, of tables: [TableInfo]
  ) throws(StoreError) -> [StoredDifference] {
    var differences: [StoredDifference] = []
    var there: [String: [String]] = [:]
    for entry in manifest.tables {
      let path = entry.path
      guard let table = tables.first(where: { $0.path == path }) else {
        differences.append(.unknownTable(entry.table))
        continue
      }
      if there[path.database] == nil {
        there[path.database] = try reportingStore { () throws(ClickHouseError) in
          try client.tables(in: path.database)
        }
      }
      if there[path.database]?.contains(path.table) != true {
        differences.append(.missingTable(path))
      } else if let difference = try difference(
        of: table, at: client.address.quoted(path), from: entry)
      {
        differences.append(difference)
      }
    }
    return differences
  }

  func difference(
    of table: TableInfo, at place: String, from entry: Manifest.Table
  ) throws(StoreError) -> StoredDifference? {
    let found: TableDigest
    do throws(ClickHouseError) {
      found = try client.digest(of: table, from: place)
    } catch {
      // A missing column, or one of another type: a finding about this table.
      guard case .server(let code, let message, _, _) = error else { throw error.storeError }
      if code == 60 { return .missingTable(table.path) }
      return .unreadable(table.path, message)
    }
    if found.rows != entry.rows {
      return .rows(table.path, expected: entry.rows, found: found.rows)
    }
    if found.description != entry.digest {
      return .digest(table.path, expected: entry.digest, found: found.description)
    }
    return nil
  }
}
