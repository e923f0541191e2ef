internal import Fixtures
internal import Storage

/// One run of a validator against one database.
struct ValidationRun {
  private let validator: Validator
  private let tables: [SelectedTable]
  private let location: String
  private let shellCommand: String?
  private let dialect: any SQLDialect
  private let session: any QuerySession
  private let schema: SchemaCheck

  init(
    _ validator: Validator, _ tables: [SelectedTable], location: String,
    dialect: any SQLDialect, session: any QuerySession, shellCommand: String? = nil
  ) throws(StoreError) {
    self.validator = validator
    self.tables = tables
    self.location = location
    self.shellCommand = shellCommand
    self.dialect = dialect
    self.session = session
    schema = SchemaCheck(
      catalogue: try session.catalogue(), of: validator.world.tables.lazy.map(\.info),
      dialect: dialect)
  }

  /// Runs all statements and puts the findings in order.
  func report(
    _ cancellation: Cancellation, _ progress: (Int, Int) -> Void,
    _ open: @escaping @Sendable () throws(StoreError) -> any QuerySession
  ) throws(StoreError) -> ValidationReport {
    let start = ContinuousClock.now
    var findings: [String: Finding] = [:]
    var work: [StatementQueue.Work] = []
    var ensured: Set<String> = []
    var asked: [Check] = []
    for table in tables {
      var open: [Check] = []
      for check in table.wanted {
        if let finding = settled(check, table) {
          findings[check.id] = finding
          continue
        }
        open.append(check)
        if case .unique(let unique) = check.body,
          schema.ensures(unique: unique.columns, in: check.table)
        {
          ensured.insert(check.id)
        }
      }
      work += self.work(for: table, open, ensured)
      let isCompared = open.contains { $0.kind == .digest }
      if isCompared, validator.expectedDigests[table.plan.info.path] == nil {
        work.append(.make(table.planned))
      }
      asked += open
    }
    let judge = Judge(
      dialect: dialect, bound: ChanceBound(values: tables.flatMap(\.wanted).shareCount),
      ensured: ensured)
    var results = StatementQueue.Results()
    if !(validator.failsFast && findings.contains { $0.value.outcome == .fail }) {
      results = try queue(work, judge).run(
        jobs: validator.jobs, first: session, cancellation: cancellation, progress, open)
    }
    findings.merge(results.findings) { _, new in new }
    for check in asked where findings[check.id] == nil {
      findings[check.id] = late(check, results, judge)
    }
    var report = ValidationReport(
      recipe: validator.plan.recipe, location: location,
      findings: tables.flatMap(\.wanted).compactMap { findings[$0.id] },
      rows: results.rows, statements: results.statements, time: ContinuousClock.now - start)
    // Where most tables differ they have one cause, and no row says more about it.
    if report.suspicion == nil {
      try narrow(&report, results, cancellation)
      report.time = ContinuousClock.now - start
    }
    report.shellCommand = shellCommand
    report.tableTimes = results.times
    let isWhole = tables.contains { table in table.wanted.contains { $0.kind == .schema } }
    if isWhole {
      report.notes += schema.strangers(beside: Set(validator.world.tables.map(\.info.path)))
    }
    return report
  }

  /// What is to be run for some checks of a table.
  private func work(
    for table: SelectedTable, _ checks: [Check], _ ensured: Set<String>
  ) -> [StatementQueue.Work] {
    let (scan, rest) =
      session.handsRowsOver ? table.plan.scan(for: checks, ensured: ensured) : (nil, checks)
    return (scan.map { [.scan($0)] } ?? [])
      + table.plan.statements(for: rest, ensured: ensured).map { .ask($0) }
  }

  /// How many tables at most are narrowed down to rows.
  private static let narrowedTables = 8

  /// Finds out which columns, rows and cells differ where a fingerprint is another.
  private func narrow(
    _ report: inout ValidationReport, _ results: StatementQueue.Results,
    _ cancellation: Cancellation
  ) throws(StoreError) {
    let failed = report.findings.indices.filter { index in
      report.findings[index].kind == .digest && report.findings[index].outcome == .fail
    }
    for index in failed.prefix(Self.narrowedTables) {
      let path = report.findings[index].table
      guard let table = tables.first(where: { $0.plan.info.path == path })?.planned,
        let stored = schema.catalogue[path]
      else { continue }
      let made = validator.expectedDigests[path] ?? results.made[path]
      let digests = made.flatMap { made in
        results.stored[path].map { (expected: made, found: $0) }
      }
      report.findings[index].difference = try TableComparison().narrow(
        expected: GeneratedTable(
          table.source, rows: table.rows, workers: .threads(validator.jobs),
          cancellation: cancellation),
        found: QueriedTable(
          table.info, stored, in: session, dialect: dialect, cancellation: cancellation),
        knowing: digests)
    }
  }

  private func queue(_ work: [StatementQueue.Work], _ judge: Judge) -> StatementQueue {
    let plan = validator.plan
    let evidence = tables.map { table in
      (
        table.plan.info.path,
        Evidence(plan: table.plan, dialect: dialect, limit: validator.examples)
      )
    }
    return StatementQueue(
      work, judge: judge, evidence: Dictionary(uniqueKeysWithValues: evidence),
      failsFast: validator.failsFast
    ) { table in
      LoadPlan(world: plan.world, tables: [table], part: plan.part, indexes: .keys)
    }
  }

  /// What can be said of a check without asking; nil when it must be asked.
  private func settled(_ check: Check, _ table: SelectedTable) -> Finding? {
    switch check.body {
    case .schema: return schema.finding(check, of: table.plan.info)
    case .faulty(let reason): return Finding(check, .error, found: reason)
    default: break
    }
    if let obstacle = schema.obstacle(to: check) {
      return Finding(check, .skipped, found: obstacle)
    }
    guard validator.plan.part != nil else { return nil }
    if check.columns.keys.contains(where: { $0 != check.table }) {
      return Finding(check, .skipped, found: "a part has not all rows of the other tables")
    }
    if check.kind == .distribution {
      return Finding(check, .skipped, found: "a part is no fair sample of the whole")
    }
    return nil
  }

  /// What can be said of a check only once all statements have been run.
  private func late(
    _ check: Check, _ results: StatementQueue.Results, _ judge: Judge
  ) -> Finding {
    if check.kind == .digest, let stored = results.stored[check.table] {
      let made = validator.expectedDigests[check.table] ?? results.made[check.table]
      return judge.digest(check, stored, made)
    }
    return Finding(check, .skipped, found: "the run ended at the first check that failed")
  }
}
