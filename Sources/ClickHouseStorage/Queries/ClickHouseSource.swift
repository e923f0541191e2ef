public import Storage

/// The databases of a dataset on a ClickHouse server, to be asked questions: what a load of ours made,
/// or others with the same names.
public struct ClickHouseSource: DataSource {
  /// How much a statement may take of the server; nil for what the server lets the user have.
  public struct Limits: Hashable, Sendable {
    /// Memory, in bytes.
    public var memory: Int?
    /// Time, in seconds.
    public var seconds: Int?

    /// No limits but the server's.
    public init(memory: Int? = nil, seconds: Int? = nil) {
      self.memory = memory
      self.seconds = seconds
    }
  }

  private let client: ClickHouseClient
  private let version: ServerVersion
  private let texts: Set<String>
  private let nullables: Set<String>
  private let isSpread: Bool
  private let settings: [String: String]

  /// Asks a server what it is.
  /// - Parameters:
  ///   - client: asks it.
  ///   - limits: how much a statement may take.
  /// - Throws: when it cannot be asked, or takes no limits from this user.
  public init(
    _ client: ClickHouseClient, limits: Limits = Limits()
  ) throws(StoreError) {
    self.client = client
    let (version, right, texts, nullables, spread) = try reportingStore {
      () throws(ClickHouseError) in
      let asked = "SELECT value FROM system.settings WHERE name = 'readonly'"
      func names(
        in table: String, _ condition: String
      ) throws(ClickHouseError) -> [String] {
        let prefix = ClickHouseName.literal(client.address.prefix)
        return try client.query(
          """
          SELECT DISTINCT name FROM system.\(table) \
          WHERE startsWith(database, \(prefix)) AND \(condition)
          """
        ).rows.compactMap { $0.first?.text }
      }
      return (
        try client.version, try client.query(asked).rows.first?.first?.text,
        try names(in: "columns", "type IN ('String', 'Nullable(String)')"),
        try names(in: "columns", "position(type, 'Nullable(') > 0"),
        try names(in: "tables", "engine = 'Distributed'")
      )
    }
    self.version = version
    self.texts = Set(texts)
    self.nullables = Set(nullables)
    isSpread = !spread.isEmpty
    // A user who may change nothing reads no less for that.
    guard right == "1" else {
      settings = limits.settings(on: version)
      return
    }
    settings = [:]
    guard limits == Limits() else {
      throw .unsupported(
        """
        the user's profile lets it change no settings, so that no limits can be set; leave them out, or ask for a profile with readonly = 2
        """)
    }
  }

  /// The server, as the user named it.
  public var location: String { "\(client.address)" }

  /// How this server is asked.
  public var dialect: any SQLDialect {
    ClickHouseQueryDialect(
      prefix: client.address.prefix, version: version, texts: texts, nullables: nullables,
      isSpread: isSpread)
  }

  /// What the last load of ours left on the server.
  public func manifest() throws(StoreError) -> Manifest? {
    try Home(client: client).manifest()
  }

  /// Opens a session that reads.
  public func openSession(_ databases: [String]) throws(StoreError) -> any QuerySession {
    let session = ClickHouseSession(client.sibling(), databases: databases, settings: settings)
    let catalogue = try session.catalogue()
    guard !catalogue.databases.isEmpty else {
      let names = databases.map(client.address.name).joined(separator: ", ")
      throw .unsupported(
        """
        \(location) has none of the databases \(names); make them with `fixturectl make --to \
        '\(location)'`, or name another server or prefix with --at
        """)
    }
    return session
  }

  /// The server's own shell.
  public func shellCommand(_ databases: [String]) -> String? {
    "clickhouse-client --host \(client.address.host) --user \(client.credentials.user)"
      + (client.address.isSecure ? " --secure" : "")
  }
}

extension ClickHouseSource.Limits {
  /// The settings of a session that reads, and may take so much.
  fileprivate func settings(on version: ServerVersion) -> [String: String] {
    // Where tables are spread over a cluster, what one is compared with is asked of all servers.
    var settings = ["readonly": "2", "distributed_product_mode": "global"]
    if let memory { settings["max_memory_usage"] = String(memory) }
    if let seconds { settings["max_execution_time"] = String(seconds) }
    if version.hasLowCardinality { settings["low_cardinality_allow_in_native_format"] = "0" }
    return settings
  }
}
