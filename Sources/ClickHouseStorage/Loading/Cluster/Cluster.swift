internal import Storage

/// A cluster, as the server that is asked has it in its configuration.
struct Cluster {
  let name: String
  /// How many replicas each shard has.
  let replicas: [Int]

  /// Looks a cluster up.
  /// - Throws: what keeps tables from being made on it.
  init(_ name: String, _ client: ClickHouseClient) throws(StoreError) {
    self.name = name
    let place = "\(client.address)"
    let (shards, names, keepers, macros) = try reportingStore { () throws(ClickHouseError) in
      (
        try client.query(
          """
          SELECT toInt64(count()) FROM system.clusters \
          WHERE cluster = \(ClickHouseName.literal(name)) GROUP BY shard_num ORDER BY shard_num
          """
        ).rows.compactMap { $0.first?.integer },
        try client.query("SELECT DISTINCT cluster FROM system.clusters ORDER BY cluster")
          .rows.compactMap { $0.first?.text },
        try client.query(
          "SELECT name FROM system.tables WHERE database = 'system' AND name = 'zookeeper'"
        ).rows,
        try client.query("SELECT macro FROM system.macros").rows.compactMap { $0.first?.text }
      )
    }
    replicas = shards.map { Int($0) }
    if replicas.isEmpty {
      let known = names.isEmpty ? "none" : names.joined(separator: ", ")
      throw .unsupported(
        """
        \(place) knows no cluster \(name); it has \(known); name one of them with cluster=NAME in \
        the URL, or declare it in remote_servers of the server's configuration
        """)
    }
    if keepers.isEmpty {
      throw .unsupported(
        """
        \(place) has no keeper, which replicated tables on cluster \(name) need: declare ClickHouse \
        Keeper or ZooKeeper as zookeeper in the configuration of all its servers
        """)
    }
    let missing = ["shard", "replica"].filter { !macros.contains($0) }
    if !missing.isEmpty {
      throw .unsupported(
        """
        \(place) has no macro \(missing.joined(separator: ", nor ")), which tells the servers of \
        cluster \(name) apart: declare macros shard and replica in the configuration of each server
        """)
    }
  }

  /// The settings of an insertion that has arrived on all servers when it is answered.
  var insertSettings: [String: String] {
    var settings = ["insert_distributed_sync": "1"]
    if let least = replicas.min(), least > 1 {
      settings["insert_quorum"] = String(least)
    }
    return settings
  }
}

extension Cluster {
  /// Refuses tables of which those of two shards are replicas of each other, or those of two replicas
  /// are not: rows would be there twice, or not on all replicas.
  /// - Parameters:
  ///   - database: holds nothing but such tables.
  ///   - tables: how many.
  ///   - client: asks one of the servers.
  /// - Throws: that the macros do not fit the cluster.
  func requireSpread(
    in database: String, tables: Int, _ client: ClickHouseClient
  ) throws(StoreError) {
    let found = try reportingStore { () throws(ClickHouseError) in
      try client.query(
        """
        SELECT toInt64(uniqExact(zookeeper_path)), toInt64(sum(total_replicas)) \
        FROM cluster(\(ClickHouseName.literal(name)), system, replicas) \
        WHERE database = \(ClickHouseName.literal(database))
        """
      ).rows.first?.compactMap(\.integer)
    }
    let all = replicas.reduce(0, +)
    if found == [Int64(tables * replicas.count), Int64(tables * all)] { return }
    throw .unsupported(
      """
      the macros of the servers of cluster \(name) do not fit it: shard must be the same on the \
      replicas of a shard and on no other server, and replica another on each of them; the cluster \
      has \(Figures.count(replicas.count, "shard")) and \(Figures.count(all, "replica"))
      """)
  }
}

extension ClickHouseClient {
  /// How many statements are on their way to a cluster at once: each takes its time there, waiting for
  /// others more than working.
  private static let statementsAtOnce = 12

  /// Runs statements that do not depend on one another.
  func executeAll(_ statements: [String]) throws(ClickHouseError) {
    if address.cluster == nil {
      for statement in statements { try execute(statement) }
      return
    }
    let failures = statements.mapped(onThreads: Self.statementsAtOnce) {
      statement -> ClickHouseError? in
      do throws(ClickHouseError) {
        try self.execute(statement)
        return nil
      } catch { return error }
    }
    if let failure = failures.compactMap(\.self).first { throw failure }
  }
}

extension Cluster: CustomStringConvertible {
  /// What it is made of, in words.
  var description: String {
    let all = Figures.count(replicas.reduce(0, +), "server")
    return "\(name): \(Figures.count(replicas.count, "shard")) on \(all)"
  }
}
