internal import Fixtures
internal import Storage

/// The tables that take the rows of a run until they are published.
///
/// On a server there is one a table. On a cluster there is one a table on each server, in a database
/// of the run, and one that spreads the rows over them: only that one is published, and it goes on to
/// lead to the others.
struct StagingTables {
  let run: Run
  private var client: ClickHouseClient { run.home.client }
  private var address: ClickHouseAddress { client.address }
  private var shards: ShardTables { ShardTables(address: address, run: run.name) }

  /// Where the rows of a table go, as it stands in a statement.
  func place(of table: TablePath) -> String {
    // The tables of a part are never published, so that nobody else needs to know of them.
    if address.cluster != nil, run.part != nil { return shards.whole(table) }
    return address.quoted(run.staging(table.table), in: table.database)
  }

  /// Where the rows of a table are read, whichever server of a cluster is asked.
  func source(of table: TablePath) -> String {
    guard let cluster = address.cluster else { return place(of: table) }
    return shards.source(table, cluster)
  }

  /// Makes them for the rows of a plan; the databases of the tables are there.
  func create(for plan: LoadPlan) throws(StoreError) {
    let version = try reportingStore { () throws(ClickHouseError) in try client.version }
    let types = NativeTypes(of: version, for: plan)
    try create(
      plan.tables.map { table in
        (table.info, ClickHouseTable.columns(of: table.info, types, on: version))
      }, on: version)
  }

  /// Makes them with the same columns as those of other runs; the databases of the tables are there.
  func create(_ tables: [(info: TableInfo, like: StagingTables)]) throws(StoreError) {
    let version = try reportingStore { () throws(ClickHouseError) in try client.version }
    try create(
      tables.map { table in
        let path = table.info.path
        return (
          table.info,
          "AS \(address.cluster == nil ? table.like.place(of: path) : table.like.shards.place(path))"
        )
      }, on: version)
  }

  private func create(
    _ tables: [(info: TableInfo, columns: String)], on version: ServerVersion
  ) throws(StoreError) {
    if let name = address.cluster {
      let cluster = try Cluster(name, client)
      try reportingStore { () throws(ClickHouseError) in try create(tables, on: cluster, version) }
      return try cluster.requireSpread(in: shards.database, tables: tables.count, client)
    }
    try reportingStore { () throws(ClickHouseError) in
      for table in tables {
        try client.execute(
          ClickHouseTable.create(
            table.info, as: place(of: table.info.path), table.columns, on: version))
      }
    }
  }

  private func create(
    _ tables: [(info: TableInfo, columns: String)], on cluster: Cluster, _ version: ServerVersion
  ) throws(ClickHouseError) {
    try client.execute(
      "CREATE DATABASE IF NOT EXISTS \(ClickHouseName.quoted(shards.database))\(address.onCluster)")
    try client.executeAll(
      tables.map { table in
        let path = table.info.path
        return ClickHouseTable.create(
          table.info, as: shards.place(path) + address.onCluster, table.columns, on: version,
          engine: shards.engine(path))
      })
    let onCluster = run.part == nil ? address.onCluster : ""
    try client.executeAll(
      tables.map(\.info).map { table in
        """
        CREATE TABLE \(place(of: table.path))\(onCluster) AS \(shards.place(table.path)) \
        ENGINE = \(shards.spread(table, cluster.name))
        """
      })
  }

  /// How many bytes a table takes, of each shard in one replica.
  func bytes(of table: TablePath) throws(ClickHouseError) -> Int? {
    let parts: String
    let (database, name): (String, String)
    if let cluster = address.cluster {
      parts = "cluster(\(ClickHouseName.literal(cluster)), system, parts)"
      (database, name) = (shards.database, shards.name(table))
    } else {
      parts = "system.parts"
      (database, name) = (address.name(of: table.database), run.staging(table.table))
    }
    return try client.query(
      """
      SELECT sum(bytes_on_disk) FROM \(parts) WHERE active \
      AND database = \(ClickHouseName.literal(database)) AND table = \(ClickHouseName.literal(name))
      """
    ).rows.first?.first?.integer.map { Int($0) }
  }

  /// Adds the rows that another run has of a table, which keeps them.
  /// - Parameters:
  ///   - table: which table.
  ///   - other: where the other run has it.
  ///   - settings: those of an insertion.
  /// - Throws: what the server has against it.
  func add(
    _ table: TablePath, of other: StagingTables, settings: [String: String]
  ) throws(ClickHouseError) {
    if address.cluster != nil {
      // Old servers attach no partitions on a cluster.
      return try client.execute(
        "INSERT INTO \(place(of: table)) SELECT * FROM \(other.source(of: table))",
        settings: settings)
    }
    // The server links the files, and copies nothing.
    try client.execute(
      "ALTER TABLE \(place(of: table)) ATTACH PARTITION tuple() FROM \(other.place(of: table))")
  }

  /// Drops them.
  func drop() throws(ClickHouseError) {
    // By the server's own list: the run may have been killed before it knew of all of them.
    let rows = try client.query(
      """
      SELECT database, name FROM system.tables \
      WHERE position(name, \(ClickHouseName.literal(run.staging("")))) = 1
      """
    ).rows
    var statements = rows.compactMap { row -> String? in
      guard let database = row[0].text, let table = row[1].text else { return nil }
      let place = "\(ClickHouseName.quoted(database)).\(ClickHouseName.quoted(table))"
      return "DROP TABLE IF EXISTS \(place)\(address.onCluster)"
    }
    if address.cluster != nil { statements.append(shards.drop) }
    try client.executeAll(statements)
  }
}
