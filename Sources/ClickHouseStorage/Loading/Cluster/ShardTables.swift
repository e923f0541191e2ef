internal import Fixtures

/// The tables of a run that hold rows on the servers of a cluster, in a database of their own.
///
/// They keep their names for good, and so do their places in the keeper, which are those of one run
/// alone: what is published is a table that leads to them.
struct ShardTables {
  let address: ClickHouseAddress
  /// The name of the run.
  let run: String

  /// The name of their database.
  var database: String { Self.prefix(address) + run }

  /// What the names of such databases start with.
  private static func prefix(_ address: ClickHouseAddress) -> String {
    address.name(of: "\(Home.database)_")
  }

  /// The name of one of them.
  func name(_ table: TablePath) -> String { "\(table.database)__\(table.table)" }

  /// One of them, as it stands in a statement.
  func place(_ table: TablePath) -> String {
    "\(ClickHouseName.quoted(database)).\(ClickHouseName.quoted(name(table)))"
  }

  /// The table beside it that leads to the rows of all servers, where one is made.
  func whole(_ table: TablePath) -> String {
    "\(ClickHouseName.quoted(database)).\(ClickHouseName.quoted("all_\(name(table))"))"
  }

  /// The rows of all servers, to be read.
  func source(_ table: TablePath, _ cluster: String) -> String {
    let names = [cluster, database, name(table)].map(ClickHouseName.literal)
    return "cluster(\(names.joined(separator: ", ")))"
  }

  /// How a server keeps its rows, as another replica of the same shard does.
  func engine(_ table: TablePath) -> String {
    let path = ClickHouseName.literal("/clickhouse/tables/{shard}/\(database)/\(name(table))")
    return "ReplicatedMergeTree(\(path), '{replica}')"
  }

  /// How rows are spread over the servers.
  func spread(_ table: TableInfo, _ cluster: String) -> String {
    let names = [cluster, database, name(table.path)].map(ClickHouseName.literal)
    // The order of the rows does not matter, and neither does what else has the same key.
    return """
      Distributed(\(names.joined(separator: ", ")), cityHash64(\(ClickHouseTable.key(of: table))))
      """
  }

  /// The statement that drops all of them.
  var drop: String {
    "DROP DATABASE IF EXISTS \(ClickHouseName.quoted(database))\(address.onCluster)"
  }

  /// The statements that drop those to which tables lead that are about to be dropped.
  /// - Parameters:
  ///   - client: asks a server.
  ///   - mark: what the names of the tables start with that are about to be dropped.
  /// - Returns: the statements.
  /// - Throws: what the server has against it.
  static func drops(
    _ client: ClickHouseClient, behind mark: String
  ) throws(ClickHouseError) -> [String] {
    let rows = try client.query(
      "SELECT name, engine_full FROM system.tables WHERE engine = 'Distributed'"
    ).rows.map { (name: $0[0].text ?? "", target: target($0[1].text ?? "", client.address)) }
    let going = rows.filter { $0.name.hasPrefix(mark) }.compactMap(\.target)
    let staying = rows.filter { !$0.name.hasPrefix(mark) }.compactMap(\.target)
    var drops: [String] = []
    for run in Set(going.map(\.run)).sorted() {
      let shards = ShardTables(address: client.address, run: run)
      // A run whose tables are in use yet loses those alone that are not.
      if staying.contains(where: { $0.run == run }) {
        drops += going.filter { $0.run == run }.map { target in
          let place =
            "\(ClickHouseName.quoted(shards.database)).\(ClickHouseName.quoted(target.table))"
          return "DROP TABLE IF EXISTS \(place)\(client.address.onCluster)"
        }
      } else {
        drops.append(shards.drop)
      }
    }
    return drops
  }

  /// The run, and the name of its table, that an engine leads to.
  private static func target(
    _ engine: String, _ address: ClickHouseAddress
  ) -> (run: String, table: String)? {
    // Old servers put a \ before each quote.
    let names = engine.split { "'\\`(), ".contains($0) }.map(String.init)
    guard names.count > 3, names[2].hasPrefix(prefix(address)) else { return nil }
    return (String(names[2].dropFirst(prefix(address).count)), names[3])
  }
}
