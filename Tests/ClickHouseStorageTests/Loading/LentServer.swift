import ClickHouseSupport
import Fixtures
import Storage

@testable import ClickHouseStorage

/// A test server on which a test has databases of its own.
enum LentServer {
  /// The databases of the datasets that tests load.
  static let databases = ["catalogue", "lending", "design"]

  /// Lends a server, and removes what a test left on it.
  static func with(
    _ server: ClickHouseServer, _ prefix: String, more: [String] = [],
    _ body: (ClickHouseStore) throws -> Void
  ) throws {
    let databases = databases + more
    var address = try ClickHouseAddress(url: server.address)
    address.prefix = "\(prefix)_"
    // The library takes no compressed bodies.
    if server == .today { address.compression = .none }
    let client = try ClickHouseClient(address, ClickHouseCredentials(user: "default"))
    func clear() throws {
      for name in databases + [Home.database] {
        try client.execute(
          "DROP DATABASE IF EXISTS \(ClickHouseName.quoted(address.name(of: name)))")
      }
    }
    try clear()
    let result = Result { try body(ClickHouseStore(client, databases: databases)) }
    try clear()
    try result.get()
  }

  /// What loads and parts have left beside the data.
  static func leftovers(_ store: ClickHouseStore) throws -> [String] {
    try databases.flatMap { try store.client.tables(in: $0) }.filter(Run.isOurs)
      + store.client.tables(in: Home.database).filter { $0 != "manifests" }
  }

  /// Rewrites what the runs that are at work say so that their processes are not there.
  static func kill(_ store: ClickHouseStore) throws {
    for name in try store.client.tables(in: Home.database) where name != "manifests" {
      let table = Home(client: store.client).table(name)
      let events = try store.client.query("SELECT kind, content FROM \(table)").rows
      try store.client.execute("DROP TABLE \(table)")
      try store.client.execute(
        "CREATE TABLE \(table) (at UInt64, kind String, content String) ENGINE = Log")
      for event in events {
        let (kind, content) = (event[0].text ?? "", event[1].text ?? "")
        try store.client.execute(
          """
          INSERT INTO \(table) SELECT 1, \(ClickHouseName.literal(kind)), \
          \(ClickHouseName.literal(content))
          """)
      }
    }
  }
}
