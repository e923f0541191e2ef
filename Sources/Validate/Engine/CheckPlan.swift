internal import Fixtures
internal import Storage

/// The checks of a table, and the statements that answer those that need one.
struct CheckPlan: Sendable {
  let info: TableInfo
  /// Whether conditions that a scan works out have not been written as SQL.
  private let isScanned: Bool
  /// All checks, in the order of the declaration.
  let checks: [Check]
  let rows: Int
  /// All tables of the dataset.
  let tables: [TablePath: TableInfo]
  private let dialect: any SQLDialect

  /// - Parameters:
  ///   - info: the table.
  ///   - rows: how many rows it should have.
  ///   - tables: all tables of the dataset.
  ///   - dialect: how the database is asked.
  ///   - isScanned: whether rows are handed over, so that most conditions need no statement.
  init(
    _ info: TableInfo, rows: Int, among tables: [TablePath: TableInfo], dialect: any SQLDialect,
    isScanned: Bool = false
  ) {
    let checks = TableChecks(
      info, rows: rows, among: tables, dialect: dialect, isScanned: isScanned)
    self.rows = rows
    self.info = info
    self.isScanned = isScanned
    self.dialect = dialect
    self.tables = tables
    self.checks = checks.checks
  }

  /// The same with every condition written as SQL.
  var written: CheckPlan {
    isScanned ? CheckPlan(info, rows: rows, among: tables, dialect: dialect) : self
  }

  /// What stands behind FROM for some checks: what they need is joined, and no more.
  func from(_ source: Source, for checks: [Check] = []) -> String {
    switch source {
    case .table: "\(dialect.place(info.path)) AS t"
    case .joined: Scope.joined(for: checks)?.source ?? from(.table)
    case .other(let text): text
    }
  }

  /// The statements that answer some of the checks, as few as can be.
  /// - Parameters:
  ///   - wanted: the checks.
  ///   - ensured: the names of those that the database itself sees to: only whether there are rows
  ///     is asked.
  /// - Returns: the statements.
  func statements(for wanted: [Check], ensured: Set<String> = []) -> [Statement] {
    if wanted.contains(where: \.isUnwritten) {
      let (plan, names) = (written, Set(wanted.map(\.id)))
      return plan.statements(for: plan.checks.filter { names.contains($0.id) }, ensured: ensured)
    }
    var statements: [Statement] = []
    var tallies: [Tally.Key: [(Check, Tally)]] = [:]
    var keys: [Tally.Key] = []
    for check in wanted {
      if case .shares(let shares) = check.body, case .ofCounts(let tally) = shares.asked {
        if tallies[tally.key] == nil { keys.append(tally.key) }
        tallies[tally.key, default: []].append((check, tally))
        continue
      }
      let question = ensured.contains(check.id) ? (.table, []) : question(of: check)
      if let (source, items) = question {
        let place = statements.firstIndex { $0.source == source }
        if let place {
          statements[place].add(items, for: check)
        } else {
          var statement = Statement(over: source, from: from(source), ofRows: rows)
          statement.add(items, for: check)
          statements.append(statement)
        }
      } else if case .skew(let skew) = check.body {
        statements.append(Statement(skew.statement, for: check, ofRows: rows))
      }
    }
    return statements + keys.map { counts(by: $0, for: tallies[$0] ?? []) }
  }

  /// The scan that answers those of some checks that need no statement, and the other checks.
  func scan(
    for wanted: [Check], ensured: Set<String>
  ) -> (scan: TableScan?, rest: [Check]) {
    let scanned = wanted.filter { $0.aggregates != nil || ensured.contains($0.id) }
    // What is only counted takes the database less time.
    guard scanned.contains(where: { $0.aggregates?.isEmpty == false || $0.kind == .digest }) else {
      return (nil, wanted)
    }
    let rest = wanted.filter { $0.aggregates == nil && !ensured.contains($0.id) }
    return (TableScan(plan: self, checks: scanned), rest)
  }

  /// A statement that counts rows by a value and by the conditions of the checks that ask for it,
  /// and adds the counts up for each check.
  private func counts(by key: Tally.Key, for asked: [(check: Check, tally: Tally)]) -> Statement {
    var conditions: [String] = []
    for case let condition? in asked.map(\.tally.condition) where !conditions.contains(condition) {
      conditions.append(condition)
    }
    let names = [Tally.value] + conditions.indices.map { "tally_\($0 + 1)" }
    let items = zip([key.value] + conditions, names).map { "\($0) AS \($1)" }
    let rows = """
      (SELECT \(items.joined(separator: ", ")), count(*) AS n FROM \
      \(from(key.source, for: asked.map(\.check))) \
      GROUP BY \(names.joined(separator: ", "))) AS counts
      """
    var statement = Statement(over: .other(rows), from: rows, ofRows: self.rows)
    for (check, tally) in asked {
      let place = tally.condition.flatMap(conditions.firstIndex)
      let filter = place.map { names[$0 + 1] }
      let all = filter.map { "sum(CASE WHEN \($0) THEN n ELSE 0 END)" } ?? "sum(n)"
      let hits = tally.hits.map { hit in
        "sum(CASE WHEN \(filter.map { "\($0) AND " } ?? "")\(hit) THEN n ELSE 0 END)"
      }
      statement.add([all, all, "1"] + hits, for: check)
    }
    return statement
  }

  private func question(of check: Check) -> (Source, [String])? {
    switch check.body {
    case .schema, .faulty, .unwritten, .skew: return nil
    case .rows: return (.table, [])
    case .digest: return (.table, dialect.digest(of: info.columns, in: "t"))
    case .violations where check.kind == .null && check.columns[info.path]?.count == 1:
      // Half of all questions: counting what is there takes a third of the time of looking at it.
      let name = check.columns[info.path]?.first ?? ""
      return (.table, ["count(*) - count(\(dialect.place(name, in: "t")))"])
    case .violations(let violations):
      let subject = violations.subject.map { ["sum(\($0))"] } ?? []
      return (violations.source, ["sum(\(violations.condition))"] + subject)
    case .unique(let unique):
      let counts = dialect.counts(
        ofKey: unique.columns.compactMap { info[$0] }, in: unique.source, where: unique.filter)
      return (
        .other("(\(counts)) AS keys"),
        ["sum(n > 1)", "sum(CASE WHEN n > 1 THEN n END)"]
      )
    case .balance(let balance):
      return (.other("(\(balance.sums)) AS sums"), ["sum(\(Balance.breaks))"])
    case .shares(let shares):
      guard case .beside(let source, let items) = shares.asked else { return nil }
      return (source, items)
    case .mean(let mean): return (mean.source, mean.items)
    }
  }
}
