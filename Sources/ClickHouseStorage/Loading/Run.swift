internal import Storage

/// A load at work, or a part that waits: a table in the home database says so to others, until it is
/// dropped.
struct Run {
  /// What the names of the tables of loads and publications start with; of these there is one at a
  /// time.
  static let prefix = "run_"
  /// How long a run may be silent, in seconds, before it counts as dead.
  private static let patience: Int64 = 90
  /// The column whose default says which process it is of.
  private static let owner = "owner"
  /// How often it says that it lives, in milliseconds.
  static let beat = 15_000

  let home: Home
  /// What tells it from all others: the server's time and a random number.
  let name: String
  /// Which part it loads; nil for a whole, and for a publication.
  var part: Part?

  private var tableName: String { (part.map(Self.partPrefix) ?? Self.prefix) + name }
  private var table: String { home.table(tableName) }

  /// The tables that take its rows.
  var staging: StagingTables { StagingTables(run: self) }

  /// The table that takes the rows of a table.
  func staging(_ table: String) -> String { ".fixturectl_staging_\(name)_\(table)" }

  /// Where a table goes that is replaced.
  func old(_ table: String) -> String { ".fixturectl_old_\(name)_\(table)" }

  /// Whether a table is one that some run has in the making, or has replaced.
  static func isOurs(_ table: String) -> Bool {
    table.hasPrefix(".fixturectl_staging_") || table.hasPrefix(".fixturectl_old_")
  }

  /// Starts a run, unless another is at work; finishes, or clears, what dead ones left.
  static func claim(_ home: Home) throws(StoreError) -> Run {
    try home.create()
    try clear(home)
    let run = try reportingStore { () throws(ClickHouseError) in try start(home) }
    // Of two that start at once, each sees the other here, at least the later one.
    do throws(StoreError) {
      try clear(home, but: run.name)
    } catch {
      run.end()
      throw error
    }
    return run
  }

  /// Says that a run is there, whoever else is.
  static func start(_ home: Home, part: Part? = nil) throws(ClickHouseError) -> Run {
    let now = try home.client.now()
    let number = String(UInt64.random(in: .min ... .max), radix: 16)
    let run = Run(home: home, name: "\(now)_\(number)", part: part)
    // Whose it is comes with the table, so that no kill leaves a run that nobody can call dead.
    try home.client.execute(
      """
      CREATE TABLE \(run.table)\(home.client.address.onCluster) \
      (at UInt64, kind String, content String, \
      \(owner) String DEFAULT \(ClickHouseName.literal(Machine.description))) \
      ENGINE = \(home.engine(run.tableName, ordered: "at", alone: "Log"))
      """)
    return run
  }

  /// Clears what dead runs left.
  /// - Throws: `locked` when another run is at work.
  static func clear(_ home: Home, but own: String? = nil) throws(StoreError) {
    let runs = try reportingStore { () throws(ClickHouseError) in
      all(home, among: try home.client.tables(in: Home.database))
    }
    for run in runs where run.name != own {
      let events = try reportingStore { () throws(ClickHouseError) in try run.events() }
      if let owner = try run.liveOwner(events) {
        throw .locked(path: "\(home.client.address)", process: Machine.process(of: owner))
      }
      try Recovery(run: run, events: events).carryOut()
    }
  }

  /// The loads and publications among the tables of the home database.
  static func all(_ home: Home, among tables: [String]) -> [Run] {
    tables.filter { $0.hasPrefix(prefix) }.map {
      Run(home: home, name: String($0.dropFirst(prefix.count)))
    }
  }

  /// Something that a run says of itself.
  struct Event {
    let at: Int64
    let kind: String
    let content: String
  }

  func events() throws(ClickHouseError) -> [Event] {
    do throws(ClickHouseError) {
      try home.catchUp(table)
      return try home.client.query("SELECT at, kind, content FROM \(table)").rows.map {
        Event(at: $0[0].integer ?? 0, kind: $0[1].text ?? "", content: $0[2].text ?? "")
      }
    } catch {
      // It has just come to its end.
      if error.code == 60 { return [] }
      throw error
    }
  }

  /// The process that is at it, as ``Machine`` describes it; nil when it is dead or at its end.
  func liveOwner(_ events: [Event]) throws(StoreError) -> String? {
    let (now, owner) = try reportingStore { () throws(ClickHouseError) in
      (try home.client.now(), try self.owner())
    }
    guard let owner, Machine.mayBeAlive(owner) else { return nil }
    // One that has said nothing yet has only begun.
    let began = name.split(separator: "_").first.flatMap { Int64($0) } ?? 0
    return now - (events.map(\.at).max() ?? began) > Self.patience ? nil : owner
  }

  private func owner() throws(ClickHouseError) -> String? {
    let database = ClickHouseName.literal(home.client.address.name(of: Home.database))
    let text = try home.client.query(
      """
      SELECT default_expression FROM system.columns WHERE database = \(database) \
      AND table = \(ClickHouseName.literal(tableName)) AND name = '\(Self.owner)'
      """
    ).rows.first?.first?.text
    return text?.split(separator: "'").first.map(String.init)
  }

  /// Says something of itself.
  func note(_ kind: String, _ content: String = "") throws(ClickHouseError) {
    try home.client.execute(
      """
      INSERT INTO \(table) (at, kind, content) SELECT toUnixTimestamp(now()), \(ClickHouseName.literal(kind)), \
      \(ClickHouseName.literal(content))
      """)
  }

  /// Drops what it has in the making, and ends it.
  func discard() throws(ClickHouseError) {
    try staging.drop()
    end()
  }

  /// Ends it: nobody has to clear anything.
  func end() {
    try? home.client.execute("DROP TABLE IF EXISTS \(table)\(home.client.address.onCluster)")
  }
}

extension Run {
  /// What the names of the tables of all parts start with.
  private static let partPrefix = "part_"

  /// What the name of the table of a part starts with.
  private static func partPrefix(_ part: Part) -> String {
    "\(partPrefix)\(part.index)_\(part.count)_"
  }

  /// The parts that are in the making, or wait.
  static func parts(_ home: Home) throws(StoreError) -> [Run] {
    try reportingStore { () throws(ClickHouseError) in
      try home.client.tables(in: Home.database).compactMap { table in
        let words = table.split(separator: "_", maxSplits: 3)
        guard table.hasPrefix(partPrefix), words.count == 4, let index = Int(words[1]),
          let count = Int(words[2]), let part = Part(index, of: count)
        else { return nil }
        return Run(home: home, name: String(words[3]), part: part)
      }
    }
  }
}

extension ClickHouseClient {
  /// The server's time, in seconds since 1970.
  fileprivate func now() throws(ClickHouseError) -> Int64 {
    try query("SELECT toUnixTimestamp(now())").rows.first?.first?.integer ?? 0
  }
}
