internal import Fixtures
internal import Storage

extension TableChecks {
  /// The checks that columns are what rows of other tables come to: all that put the same rows
  /// together in the same way share one GROUP BY.
  mutating func addTotals(_ totals: [(column: ColumnInfo, total: Total)]) {
    var rest = totals
    while let first = rest.first?.total {
      let group = rest.filter { $0.total.isGrouped(like: first) }
      rest.removeAll { $0.total.isGrouped(like: first) }
      addGroup(group)
    }
  }

  private mutating func addGroup(_ totals: [(column: ColumnInfo, total: Total)]) {
    let (table, reference) = (totals[0].total.table, totals[0].total.reference)
    guard let child = tables[table] else {
      for (column, total) in totals {
        addFault(column, total, "\(table) is no table of the dataset")
      }
      return
    }
    var scope = Scope(child, as: "c", among: tables, dialect: dialect)
    var items: [(column: ColumnInfo, total: Total, item: TotalItem)] = []
    var key = ""
    for (column, total) in totals {
      do throws(ExpressionError) {
        key = try Renderer.render(reference, over: &scope).sql
        items.append((column, total, try total.item(over: &scope)))
      } catch {
        addFault(column, total, error.description)
      }
    }
    let names = items.indices.map { "total_\($0 + 1)" }
    let list = zip(items, names).map { "\($0.item.sql) AS \($1)" }.joined(separator: ", ")
    let rows = "SELECT \(key) AS k, \(list) FROM \(scope.source) GROUP BY \(key)"
    let own = info.columns[0].name
    let source =
      "\(dialect.place(info.path)) AS t LEFT JOIN (\(rows)) AS a ON a.k = \(dialect.place(own, in: "t"))"
    for ((column, total, item), name) in zip(items, names) {
      let cell = dialect.operand(dialect.place(column.name, in: "t"), column.type)
      let found = item.isZeroWithoutRows ? "coalesce(a.\(name), 0)" : "a.\(name)"
      // Two missing values agree; one does not agree with a value.
      let agrees =
        column.isNullable
        ? "coalesce(\(cell) = \(found), \(cell) IS NULL AND \(found) IS NULL)"
        : "coalesce(\(cell) = \(found), 0)"
      var columns = scope.uses
      columns[info.path, default: []].formUnion([own, column.name])
      add(
        .total, column.name, "\(column.name) is \(total.words).", columns,
        .violations(
          Violations(
            source: .other(source), condition: "NOT \(agrees)",
            shown: [
              (column.name, dialect.place(column.name, in: "t")), ("expected", found),
            ])))
    }
  }

  private mutating func addFault(_ column: ColumnInfo, _ total: Total, _ fault: String) {
    add(.total, column.name, "\(column.name) is \(total.words).", [], .faulty(fault))
  }
}

/// The item of a SELECT that puts rows together.
private struct TotalItem {
  let function: String
  let value: String
  let isZeroWithoutRows: Bool
  /// The condition on the rows that count; nil for all.
  let filter: String?

  var sql: String {
    guard let filter else { return "\(function)\(value))" }
    return "\(function)CASE WHEN \(filter) THEN \(value) END)"
  }
}

extension Total {
  /// Whether one GROUP BY serves both.
  fileprivate func isGrouped(like other: Total) -> Bool {
    table == other.table && reference == other.reference
  }

  fileprivate func item(over scope: inout Scope) throws(ExpressionError) -> TotalItem {
    let filter = try condition.map { condition throws(ExpressionError) in
      try Renderer.render(condition, over: &scope).sql
    }
    let (function, value): (String, String)
    switch operation {
    case .count: (function, value) = ("count(", "1")
    case .distinct(let text):
      (function, value) = ("count(DISTINCT ", try Renderer.render(text, over: &scope).sql)
    case .sum(let text): (function, value) = ("sum(", try Renderer.render(text, over: &scope).sql)
    case .min(let text): (function, value) = ("min(", try Renderer.render(text, over: &scope).sql)
    case .max(let text): (function, value) = ("max(", try Renderer.render(text, over: &scope).sql)
    }
    let isZeroWithoutRows =
      switch operation {
      case .count, .distinct, .sum: true
      case .min, .max: false
      }
    return TotalItem(
      function: function, value: value, isZeroWithoutRows: isZeroWithoutRows, filter: filter)
  }
}
