public import Fixtures
public import Storage

/// Proves that a database holds what a dataset's seed and scale say, or says what is wrong.
///
/// ```swift
/// let report = try Validator(Library.dataset.world(seed: 42, scale: .tiny))
///   .validate(SQLiteSource(directory: "fixtures"))
/// #expect(report.verdict == .passed, "\(report)")
/// ```
public struct Validator: Sendable {
  /// What the data should be.
  public let world: World
  /// Which rows of which tables.
  public internal(set) var plan: LoadPlan
  /// Which checks: names with `*` for anything, with or without the database's, or kinds; all when
  /// empty.
  public var checks: [String] = []
  /// Whether to end at the first check that fails.
  public var failsFast = false
  /// How many statements run side by side.
  public var jobs = 1
  /// How many rows are shown of those that break a check.
  public var examples = 5
  /// The fingerprints that a load has just worked out, which need not be worked out again.
  public var expectedDigests: [TablePath: TableDigest] = [:]

  /// A validator of all rows of a world.
  public init(_ world: World) {
    self.init(
      LoadPlan(
        world: world, tables: world.tables.map { PlannedTable(source: $0, rows: 0..<$0.count) },
        indexes: .keys))
  }

  /// A validator of the rows and tables of a plan.
  public init(_ plan: LoadPlan) {
    world = plan.world
    self.plan = plan
  }

  /// The checks that would run against a kind of database, table by table.
  /// - Throws: `unknownName` when a choice of checks chooses none.
  public func selectedChecks(for dialect: any SQLDialect) throws(StoreError) -> [Check] {
    try selection(for: dialect).flatMap(\.wanted)
  }

  /// Every statement that a validation would start with, without running any.
  public func statements(for dialect: any SQLDialect) throws(StoreError) -> [String] {
    try selection(for: dialect).flatMap { table in
      table.plan.statements(for: table.wanted).map(\.sql)
    }
  }

  /// Validates a database.
  /// - Parameters:
  ///   - source: where it is; it is only read.
  ///   - cancellation: a way to stop.
  ///   - progress: is told how many statements have been run, of how many.
  /// - Returns: what was found.
  /// - Throws: when there is nothing to look at, or it was cancelled.
  public func validate(
    _ source: some DataSource, cancellation: Cancellation = Cancellation(),
    progress: (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) throws(StoreError) -> ValidationReport {
    let databases = world.databases.map(\.name)
    let first = try source.openSession(databases)
    let dialect = try source.dialect.informed(of: plan.tables.map(\.info), by: first)
    let run = try ValidationRun(
      self, selection(for: dialect, isScanned: first.handsRowsOver),
      location: source.location, dialect: dialect, session: first,
      shellCommand: source.shellCommand(databases))
    return try run.report(cancellation, progress) { () throws(StoreError) in
      try source.openSession(databases)
    }
  }

  /// Validates a database that is open already, over its one session.
  ///
  /// ```swift
  /// let world = Library.dataset.world(seed: 42, scale: .tiny)
  /// let report = try Validator(world).validate(SQLiteFixture(world))
  /// #expect(report.verdict == .passed, "\(report)")
  /// ```
  /// - Parameters:
  ///   - database: a fixture, with whatever a test has done to it.
  ///   - cancellation: a way to stop.
  /// - Returns: what was found.
  /// - Throws: when it cannot be asked, or was cancelled.
  public func validate(
    _ database: some OpenDatabase, cancellation: Cancellation = Cancellation()
  ) throws(StoreError) -> ValidationReport {
    let session = database.session
    var alone = self
    alone.jobs = 1
    let dialect = try database.dialect.informed(of: plan.tables.map(\.info), by: session)
    let run = try ValidationRun(
      alone, selection(for: dialect, isScanned: session.handsRowsOver),
      location: database.location, dialect: dialect, session: session)
    return try run.report(cancellation, { _, _ in }) { () throws(StoreError) in session }
  }

  /// The checks that are wanted of each table.
  /// - Parameters:
  ///   - dialect: how the database is asked.
  ///   - isScanned: whether rows are handed over, so that most conditions need no statement.
  /// - Returns: the tables of the plan, with their checks.
  /// - Throws: `unknownName` when a choice of checks chooses none.
  func selection(
    for dialect: any SQLDialect, isScanned: Bool = false
  ) throws(StoreError) -> [SelectedTable] {
    let tables = Dictionary(
      uniqueKeysWithValues: world.tables.map { ($0.info.path, $0.info) })
    let all = plan.tables.mapped(onThreads: jobs) { table in
      CheckPlan(
        table.info, rows: table.rows.count, among: tables, dialect: dialect, isScanned: isScanned)
    }
    let selection = CheckSelection(checks)
    try selection.requireMatches(in: all.flatMap(\.checks))
    return zip(all, plan.tables).map { plan, table in
      SelectedTable(
        plan: plan, planned: table, wanted: plan.checks.filter(selection.contains))
    }
  }
}

/// A table with the checks that are wanted of it.
struct SelectedTable: Sendable {
  let plan: CheckPlan
  let planned: PlannedTable
  let wanted: [Check]
}
