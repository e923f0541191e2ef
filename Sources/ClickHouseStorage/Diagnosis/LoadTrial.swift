internal import Storage

/// What a load does, on trial in a database of its own.
struct LoadTrial {
  /// Something that a load must be allowed to do.
  struct Step {
    let right: String
    let statements: [String]
    var settings: [String: String] = [:]
    /// Whether the tables must be spread over a cluster afterwards.
    var isSpread = false
  }

  private let client: ClickHouseClient
  private let cluster: Cluster?
  /// The name of the database, in no statement yet.
  private let name: String
  private var database: String { ClickHouseName.quoted(name) }
  private var onCluster: String { client.address.onCluster }

  init(_ client: ClickHouseClient, _ cluster: Cluster?) {
    self.client = client
    self.cluster = cluster
    name = client.address.name(of: "fixturectl_doctor")
  }

  /// What it does, one after another.
  var steps: [Step] {
    [
      Step(
        right: "create databases",
        statements: ["CREATE DATABASE IF NOT EXISTS \(database)\(onCluster)"]),
      Step(right: "create tables", statements: tables, isSpread: cluster != nil),
      Step(
        right: "insert",
        statements: ["INSERT INTO \(database).\(cluster == nil ? "t" : "spread") SELECT 1"],
        settings: cluster?.insertSettings ?? [:]),
      Step(
        right: "rename tables",
        statements: ["RENAME TABLE \(database).t TO \(database).u\(onCluster)"]),
      Step(right: "drop tables", statements: ["DROP TABLE \(database).u\(onCluster)"]),
      Step(right: "drop databases", statements: ["DROP DATABASE \(database)\(onCluster)"]),
    ]
  }

  private var tables: [String] {
    guard let cluster else {
      return ["CREATE TABLE \(database).t (n UInt8) ENGINE = MergeTree() ORDER BY n"]
    }
    // The keeper may remember what an earlier trial left.
    let number = String(UInt64.random(in: .min ... .max), radix: 16)
    let path = ClickHouseName.literal("/clickhouse/tables/{shard}/\(name)_\(number)/t")
    let names = [cluster.name, name, "t"].map(ClickHouseName.literal).joined(separator: ", ")
    return [
      """
      CREATE TABLE \(database).t\(onCluster) (n UInt8) \
      ENGINE = ReplicatedMergeTree(\(path), '{replica}') ORDER BY n
      """,
      "CREATE TABLE \(database).spread AS \(database).t ENGINE = Distributed(\(names), n)",
    ]
  }

  func carryOut(_ step: Step) throws(StoreError) {
    try reportingStore { () throws(ClickHouseError) in
      for statement in step.statements {
        try client.execute(statement, settings: step.settings)
      }
    }
    if step.isSpread { try cluster?.requireSpread(in: name, tables: 1, client) }
  }

  /// Drops what is left of it.
  func clear() { try? client.execute("DROP DATABASE IF EXISTS \(database)\(onCluster)") }
}
