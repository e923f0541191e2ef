internal import Fixtures
internal import Storage

/// One pass over the rows of a table that answers many checks, for a session that hands rows over:
/// conditions are worked out here, a batch at a time, and the database only reads.
struct TableScan: Sendable {
  let plan: CheckPlan
  /// The checks.
  let checks: [Check]

  /// How long it takes in relation to statements, roughly.
  var weight: Int { plan.rows * (plan.info.columns.count + checks.count / 2 + 12) }

  /// What came of a scan.
  struct Outcome {
    var answers = Answers()
    /// The checks that statements must be asked for: they have no steps, or are not seen to hold,
    /// and a statement has the last word.
    var rest: [Check] = []
  }

  /// Reads all rows.
  /// - Returns: what they say of the checks; everything is left to statements where a scan cannot
  ///   say.
  func run(in session: any QuerySession, _ judge: Judge) throws(StoreError) -> Outcome {
    var outcome = Outcome()
    var scan = RowScan(plan, dialect: judge.dialect)
    var places: [(check: Check, values: Range<Int>)] = []
    let isDigested = checks.contains { $0.kind == .digest }
    if isDigested || checks.contains(where: { $0.kind == .type }) { scan.readAllColumns() }
    for check in checks where check.kind != .digest {
      do throws(Compiler.Unsupported) {
        places.append((check, try scan.add(try aggregates(of: check, judge))))
      } catch {
        outcome.rest.append(check)
      }
    }
    guard !scan.isEmpty, let read = try scan.read(in: session, isDigested: isDigested) else {
      return Outcome(rest: checks)
    }
    outcome.answers.statements = read.statements
    outcome.answers.rows = Int(read.values[0].integer ?? 0)
    if isDigested { outcome.answers.stored[plan.info.path] = read.digest }
    for (check, range) in places {
      let counter = scan.groups(range).flatMap { read.groups[$0] }
      let finding = judge.finding(check, rows(of: check, read, counter), read.values[range])
      switch finding.outcome {
      case .fail, .error: outcome.rest.append(check)
      default: outcome.answers.findings[check.id] = finding
      }
    }
    return outcome
  }

  private func aggregates(
    of check: Check, _ judge: Judge
  ) throws(Compiler.Unsupported) -> [Aggregate] {
    if judge.ensured.contains(check.id) { return [] }
    let aggregates = check.aggregates ?? []
    for case .sumOfSQL in aggregates where check.source == .joined { throw Compiler.Unsupported() }
    return aggregates
  }

  /// The rows that a statement would have given: of the table, or of its groups.
  private func rows(
    of check: Check, _ read: RowScan.Result, _ counter: GroupCounter?
  ) -> [[StoredValue]] {
    switch (check.body, counter) {
    case (.skew, let counter?): counter.sizes.map { [.integer($0.rows), .integer($0.groups)] }
    default: [read.values]
    }
  }
}
