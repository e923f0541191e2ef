import ClickHouseSupport
import Fixtures
import Storage
import TestSupport
import Testing

@testable import ClickHouseStorage

/// The servers of a test cluster, on which a test has databases of its own; they end with the tests.
struct LentCluster {
  /// What talks to each server.
  let stores: [ClickHouseStore]

  init(
    _ cluster: ClickHouseCluster, _ prefix: String, of dataset: Dataset = Library.dataset
  ) throws {
    let databases = dataset.world(seed: 0, scale: .tiny).databases.map(\.name)
    stores = try cluster.ports.indices.map { server in
      let address = try ClickHouseAddress(url: cluster.address(of: server, prefix: prefix))
      return ClickHouseStore(
        try ClickHouseClient(address, ClickHouseCredentials(user: "default")),
        databases: databases)
    }
  }

  subscript(server: Int) -> ClickHouseStore { stores[server] }

  /// What a server has beside the data, and of the runs whose tables are in use.
  func leftovers(on server: Int) throws -> [String] {
    let client = stores[server].client
    let hidden = try client.query(
      "SELECT name FROM system.tables WHERE startsWith(database, '\(client.address.prefix)')"
    ).rows.compactMap { $0.first?.text }.filter(Run.isOurs)
    return try hidden + client.tables(in: Home.database).filter { $0 != "manifests" }
  }

  /// The databases of runs that hold rows.
  func shardDatabases(on server: Int) throws -> [String] {
    let client = stores[server].client
    let start = client.address.name(of: "\(Home.database)_")
    return try client.query(
      "SELECT name FROM system.databases WHERE startsWith(name, '\(start)') ORDER BY name"
    ).rows.compactMap { $0.first?.text }
  }

  /// Makes what the runs that are at work say be long ago.
  func kill() throws {
    let home = Home(client: stores[0].client)
    for name in try home.client.tables(in: Home.database) where name != "manifests" {
      let table = home.table(name)
      try home.catchUp(table)
      let events = try home.client.query("SELECT kind, content FROM \(table)").rows
        .map { ($0[0].text ?? "", $0[1].text ?? "") }
      try home.client.execute("ALTER TABLE \(table) DROP PARTITION tuple()")
      for (kind, content) in events + [("beat", "")] {
        try home.client.execute(
          """
          INSERT INTO \(table) (at, kind, content) SELECT 1, \(ClickHouseName.literal(kind)), \
          \(ClickHouseName.literal(content))
          """)
      }
    }
  }
}
