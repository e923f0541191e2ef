internal import Fixtures
internal import Storage

/// What shows that a check failed: the first rows that break it, and a statement to see them all.
struct Evidence {
  let plan: CheckPlan
  let dialect: any SQLDialect
  /// How many rows are shown.
  let limit: Int

  /// Adds the evidence to a finding of a check that failed.
  /// - Returns: how many statements that took.
  func add(
    to finding: inout Finding, of check: Check, from session: any QuerySession
  ) throws(StoreError) -> Int {
    guard finding.outcome == .fail else { return 0 }
    do throws(StoreError) {
      if check.kind == .type { return try addMisfits(to: &finding, from: session) }
      guard let (columns, statement) = query(check) else { return 0 }
      finding.sql = statement
      let rows = try session.rows("\(statement) LIMIT \(limit)")
      finding.examples = Finding.Examples(columns: columns, rows: rows)
    } catch {
      // The verdict stands without its examples.
      if error == .cancelled { throw error }
    }
    return 1
  }

  /// Which columns hold cells of other types, and some of those.
  private func addMisfits(
    to finding: inout Finding, from session: any QuerySession
  ) throws(StoreError) -> Int {
    let columns = plan.info.columns
    let from = plan.from(.table)
    let counts = columns.map { "sum(\(dialect.hasMisfit([$0], in: "t") ?? "0"))" }
    let row = try session.rows("SELECT \(counts.joined(separator: ", ")) FROM \(from)").first ?? []
    let faulty = zip(columns, row).filter { ($1.integer ?? 0) > 0 }.map { column, count in
      (column: column, rows: Int(count.integer ?? 0))
    }
    if faulty.isEmpty { return 1 }
    let words = faulty.map { column, rows in
      "\(column.name) is no \(column.type) in \(Figures.count(rows, "row"))"
    }
    finding.found += "; " + words.joined(separator: ", ")
    let keys = plan.info.key
    let shown =
      Array(keys)
      + faulty.map(\.column).filter { one in
        !keys.contains { $0.name == one.name }
      }
    let names = shown.map { dialect.place($0.name, in: "t") }
    let statement = "SELECT \(names.joined(separator: ", ")) FROM \(from) WHERE "
    let order = " ORDER BY " + names.prefix(keys.count).joined(separator: ", ")
    let plain = faulty.compactMap { dialect.isMisfit($0.column, in: "t") }
    var rows: [[StoredValue]] = []
    if plain.count == faulty.count {
      let sql = statement + plain.joined(separator: " OR ") + order
      rows = try session.rows("\(sql) LIMIT \(limit)")
      if !rows.isEmpty { finding.sql = sql }
    }
    // What only the toolkit's own functions see.
    if rows.isEmpty, let condition = dialect.hasMisfit(faulty.map(\.column), in: "t") {
      rows = try session.rows("\(statement)\(condition)\(order) LIMIT \(limit)")
    }
    finding.examples = Finding.Examples(columns: shown.map(\.name), rows: rows)
    return 3
  }

  /// The names of what is shown, and the statement that shows it.
  private func query(_ check: Check) -> (columns: [String], statement: String)? {
    let plan = plan.written
    let info = plan.info
    let keys = info.key.map { (name: $0.name, sql: dialect.place($0.name, in: "t")) }
    switch check.body {
    case .violations(let violations):
      let shown = violations.shown.filter { item in !keys.contains { $0.sql == item.sql } }
      let items = keys + shown
      let order = keys.map(\.sql).joined(separator: ", ")
      return (
        items.map(\.name),
        """
        SELECT \(items.map(\.sql).joined(separator: ", ")) FROM \
        \(plan.from(violations.source, for: [check])) \
        WHERE \(violations.condition) ORDER BY \(order)
        """
      )
    case .unique(let unique):
      let names = unique.columns.map(dialect.quoted).joined(separator: ", ")
      let repeats = unique.repeats("\(names), count(*)", by: names)
      return (unique.columns + ["rows"], "\(repeats) ORDER BY \(names)")
    case .balance(let balance):
      let groups = balance.groups.indices.map { "g\($0 + 1)" }.joined(separator: ", ")
      return (
        balance.groups + [balance.names.one, balance.names.other, "rows", "rows"],
        """
        SELECT \(groups), one, other, ones, others FROM (\(balance.sums)) AS sums \
        WHERE \(Balance.breaks) ORDER BY \(groups)
        """
      )
    case .schema, .rows, .digest, .unwritten, .shares, .mean, .skew, .faulty: return nil
    }
  }
}
