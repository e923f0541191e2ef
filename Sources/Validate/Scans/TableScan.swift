internal import Fixtures
internal import Storage

/// One pass over the rows of a table that answers many checks, for a session that hands rows over:
/// conditions are worked out here, a batch at a time, and the database only reads and joins.
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
  /// - Returns: what they say of the checks; everything is left to statements where a cell is not of
  ///   its column's type.
  func run(in session: any QuerySession, _ judge: Judge) throws(StoreError) -> Outcome {
    var outcome = Outcome()
    var compiler = Compiler(plan.info, among: plan.tables, dialect: judge.dialect)
    var accumulators = [Accumulator(.rows)]
    var places: [(check: Check, values: Range<Int>)] = []
    let isDigested = checks.contains { $0.kind == .digest }
    if isDigested || checks.contains(where: { $0.kind == .type }) {
      // All cells are looked at, in the order of the declaration.
      for column in plan.info.columns { compiler.read(column) }
    }
    for check in checks where check.kind != .digest {
      do throws(Compiler.Unsupported) {
        let start = accumulators.count
        var added: [Accumulator] = []
        for aggregate in judge.aggregates(of: check) {
          if case .sumOfSQL = aggregate, check.source == .joined { throw Compiler.Unsupported() }
          added.append(try compiler.accumulator(aggregate))
        }
        accumulators += added
        places.append((check, start..<accumulators.count))
      } catch {
        outcome.rest.append(check)
      }
    }
    let columns = compiler.columns
    if columns.sql.isEmpty { return Outcome(rest: checks) }
    let program = compiler.program
    guard let parents = try parents(compiler, in: session, judge.dialect) else {
      return Outcome(rest: checks)
    }
    var machine: Machine?
    var digest = TableDigest()
    var rowDigest = RowDigest(for: TableInfo(readBack: plan.info.path, columns.types))
    let own = Array(plan.info.columns.indices)
    let isWhole: Bool
    do throws(StoreError) {
      isWhole = try session.scan(
        "SELECT \(columns.sql.joined(separator: ", ")) FROM \(plan.from(.table))",
        as: columns.types
      ) { batch in
        // No later batch has more rows than the first.
        let running = machine ?? Machine(program, parents, rows: batch.count)
        machine = running
        running.run(batch)
        for place in accumulators.indices { accumulators[place].add(running.lanes, running.count) }
        if isDigested { digest.add(rowDigest.digest(of: batch, columns: own)) }
      }
    } catch {
      guard case .database = error else { throw error }
      isWhole = false
    }
    guard isWhole, machine?.isUnsure != true, !accumulators.contains(where: \.overflows) else {
      return Outcome(rest: checks)
    }
    outcome.answers.statements = 1 + parents.count
    let values = accumulators.map(\.value)
    outcome.answers.rows = Int(values[0].integer ?? 0)
    if isDigested { outcome.answers.stored[plan.info.path] = digest }
    for (check, range) in places {
      let finding = judge.finding(check, [values], values[range])
      switch finding.outcome {
      case .fail, .error: outcome.rest.append(check)
      default: outcome.answers.findings[check.id] = finding
      }
    }
    return outcome
  }

  /// The tables that references lead to; nil when one cannot be read.
  private func parents(
    _ compiler: Compiler, in session: any QuerySession, _ dialect: any SQLDialect
  ) throws(StoreError) -> [ParentTable]? {
    var parents: [ParentTable] = []
    for (path, columns) in compiler.parents {
      do throws(StoreError) {
        guard let parent = try ParentTable(path, columns, in: session, dialect) else { return nil }
        parents.append(parent)
      } catch {
        guard case .database = error else { throw error }
        return nil
      }
    }
    return parents
  }
}

extension Judge {
  /// What a scan is to work out for a check.
  fileprivate func aggregates(of check: Check) -> [Aggregate] {
    ensured.contains(check.id) ? [] : check.aggregates ?? []
  }
}
