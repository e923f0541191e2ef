internal import Storage

/// What is there of a server, and what one may do on it, step by step.
public struct Diagnosis: Sendable {
  /// A step.
  public struct Step: Sendable {
    /// What was looked at.
    public let name: String
    /// Whether it is as it should be.
    public let isFine: Bool
    /// What was found.
    public let finding: String
  }

  /// The steps, up to the one behind which there is nothing to see.
  public private(set) var steps: [Step] = []

  /// Whether nothing was found that is in the way.
  public var isFine: Bool { steps.allSatisfy(\.isFine) }

  /// Looks at a server; what it tries is in a database of its own, which is gone afterwards.
  /// - Parameters:
  ///   - client: asks the server.
  ///   - databases: the databases that are looked into, without a prefix.
  public init(of client: ClickHouseClient, databases: [String]) {
    steps.append(
      Step(name: "address", isFine: true, finding: "\(client.address), user \(client.user)"))
    let start = ContinuousClock.now
    let isThere = add("server") { () throws(ClickHouseError) in
      let version = try client.version
      let time = Figures.milliseconds(ContinuousClock.now - start)
      return "ClickHouse \(version), answered in \(time) ms"
    }
    guard isThere else { return }
    add("types") { () throws(ClickHouseError) in
      let version = try client.version
      let known = [
        ("Bool", version.hasBool), ("LowCardinality", version.hasLowCardinality),
        ("Date32", version.hasEarlyDays), ("codecs", version.hasCodecs),
      ]
      let missing = known.filter { !$0.1 }.map(\.0)
      return missing.isEmpty ? "all that is used" : "all but \(missing.joined(separator: ", "))"
    }
    var cluster: Cluster?
    if let name = client.address.cluster {
      let isThere = add("cluster") { () throws(StoreError) in
        let found = try Cluster(name, client)
        cluster = found
        return "\(found), with a keeper and macros"
      }
      guard isThere else { return }
    }
    let trial = LoadTrial(client, cluster)
    for step in trial.steps {
      let isGranted = add("may \(step.right)") { () throws(StoreError) in
        try trial.carryOut(step)
        return "yes"
      }
      if !isGranted { break }
    }
    trial.clear()
    add("data") { () throws(StoreError) in
      try Self.data(client, databases: databases)
    }
    add("space") { () throws(ClickHouseError) in try Self.space(client, databases: databases) }
  }

  @discardableResult
  private mutating func add<Failure: Error & CustomStringConvertible>(
    _ name: String, _ look: () throws(Failure) -> String
  ) -> Bool {
    do throws(Failure) {
      steps.append(Step(name: name, isFine: true, finding: try look()))
      return true
    } catch {
      steps.append(Step(name: name, isFine: false, finding: error.description))
      return false
    }
  }

  private static func data(
    _ client: ClickHouseClient, databases: [String]
  ) throws(StoreError) -> String {
    let store = ClickHouseStore(client, databases: databases)
    let survey = try store.survey()
    let runs = try reportingStore { () throws(ClickHouseError) in
      try client.tables(in: Home.database).count { $0.hasPrefix(Run.prefix) }
    }
    var parts = ["nothing of fixturectl's"]
    if let manifest = survey.manifest {
      let rows = manifest.tables.reduce(0) { $0 + $1.rows }
      parts = [
        "\(manifest.recipe): \(Figures.count(manifest.tables.count, "table")), "
          + Figures.count(rows, "row")
      ]
    }
    parts += survey.changes.map(\.description)
    if !survey.foreign.isEmpty {
      parts.append("\(Figures.count(survey.foreign.count, "table")) of others beside it")
    }
    if let waiting = try store.waitingParts() { parts.append("\(waiting)") }
    if runs > 0 { parts.append("\(Figures.count(runs, "load")) at work, or killed") }
    return parts.joined(separator: "; ")
  }

  private static func space(
    _ client: ClickHouseClient, databases: [String]
  ) throws(ClickHouseError) -> String {
    let names = (databases + [Home.database])
      .map { ClickHouseName.literal(client.address.name(of: $0)) }.joined(separator: ", ")
    let used =
      try client.query(
        "SELECT sum(bytes_on_disk) FROM system.parts WHERE active AND database IN (\(names))"
      ).rows.first?.first?.integer ?? 0
    let text = "\(readableBytes(Int(used))) used by these databases"
    // Old servers do not say; others may not tell everybody.
    guard try client.version.hasDisks,
      let free = try? client.query("SELECT min(free_space) FROM system.disks").rows.first?.first?
        .integer
    else { return text }
    return "\(text), \(readableBytes(Int(free))) free"
  }
}
