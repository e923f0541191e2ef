internal import Fixtures
internal import Storage

/// One run of a validator against one database.
struct ValidationRun {
  private let validator: Validator
  private let tables: [SelectedTable]
  private let location: String
  private let dialect: any SQLDialect
  private let session: any QuerySession
  private let schema: SchemaCheck

  init(
    _ validator: Validator, _ tables: [SelectedTable], location: String,
    dialect: any SQLDialect, session: any QuerySession
  ) throws(StoreError) {
    self.validator = validator
    self.tables = tables
    self.location = location
    self.dialect = dialect
    self.session = session
    schema = SchemaCheck(catalogue: try session.catalogue(), dialect: dialect)
  }

  /// Runs all statements and puts the findings in order.
  func report(
    _ cancellation: Cancellation, _ progress: (Int, Int) -> Void,
    _ open: @escaping @Sendable () throws(StoreError) -> any QuerySession
  ) throws(StoreError) -> ValidationReport {
    let start = ContinuousClock.now
    var findings: [String: Finding] = [:]
    var statements: [Statement] = []
    for table in tables {
      var asked: [Check] = []
      for check in table.wanted {
        if let finding = settled(check, table) {
          findings[check.id] = finding
        } else {
          asked.append(check)
        }
      }
      statements += table.plan.statements(for: asked)
    }
    let expected = try digests(cancellation)
    let judge = Judge(
      dialect: dialect, bound: ChanceBound(values: tables.flatMap(\.wanted).shareCount),
      expected: expected)
    let queue = StatementQueue(statements, judge: judge, failsFast: validator.failsFast)
    try queue.run(
      jobs: validator.jobs, first: session, cancellation: cancellation, progress, open)
    findings.merge(queue.findings) { _, new in new }
    var extra = 0
    let plans = Dictionary(uniqueKeysWithValues: tables.map { ($0.plan.info.path, $0.plan) })
    var ordered: [Finding] = []
    for check in tables.flatMap(\.wanted) {
      guard var finding = findings[check.id], let plan = plans[check.table] else { continue }
      let evidence = Evidence(plan: plan, dialect: dialect, limit: validator.examples)
      extra += try evidence.add(to: &finding, of: check, from: session)
      ordered.append(finding)
    }
    return ValidationReport(
      recipe: validator.plan.recipe, location: location, findings: ordered,
      rows: queue.rows, statements: statements.count + extra, time: ContinuousClock.now - start)
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
    if validator.plan.part != nil, check.columns.keys.contains(where: { $0 != check.table }) {
      return Finding(check, .skipped, found: "a part has not all rows of the other tables")
    }
    if case .unique(let unique) = check.body,
      schema.ensures(unique: unique.columns, in: check.table)
    {
      return Finding(check, .pass, found: "the database itself lets no two in")
    }
    return nil
  }

  /// What the generator makes of the tables whose digest is asked for.
  private func digests(
    _ cancellation: Cancellation
  ) throws(StoreError) -> [TablePath: TableDigest] {
    let wanted = tables.filter { table in
      table.wanted.contains { $0.kind == .digest && settled($0, table) == nil }
    }
    guard !wanted.isEmpty else { return [:] }
    let plan = LoadPlan(
      world: validator.world, tables: wanted.map(\.planned), part: validator.plan.part,
      indexes: .keys)
    return try Loader(jobs: validator.jobs).load(
      plan, into: NullStore(), cancellation: cancellation
    ).digests
  }
}
