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
    guard finding.outcome == .fail, let (columns, statement) = query(check) else { return 0 }
    finding.sql = statement
    do throws(StoreError) {
      let rows = try session.rows("\(statement) LIMIT \(limit)")
      finding.examples = Finding.Examples(columns: columns, rows: rows)
    } catch {
      // The verdict stands without its examples.
      if error == .cancelled { throw error }
    }
    return 1
  }

  /// The names of what is shown, and the statement that shows it.
  private func query(_ check: Check) -> (columns: [String], statement: String)? {
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
        SELECT \(items.map(\.sql).joined(separator: ", ")) FROM \(plan.from(violations.source)) \
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
    case .schema, .rows, .digest, .shares, .mean, .skew, .faulty: return nil
    }
  }
}
