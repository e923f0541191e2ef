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
    let source = dialect.source(
      TotalledRows(
        of: info.path, as: "t", key: own, totals: rows, as: "a", totalsKey: "k", names: names))
    for ((column, total, item), name) in zip(items, names) {
      let cell = dialect.operand(dialect.place(column.name, in: "t"), of: column)
      let sum = item.isZeroWithoutRows ? "coalesce(a.\(name), 0)" : "a.\(name)"
      let found: String
      do throws(ExpressionError) {
        found = try result(of: total, Rendered(sql: sum, type: item.type), for: column)
      } catch {
        addFault(column, total, error.description)
        continue
      }
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
              (column.name, dialect.place(column.name, in: "t")),
              ("expected", dialect.shown(found, column.type)),
            ])))
    }
  }

  /// What the column should be, given what the rows come to.
  private func result(
    of total: Total, _ sum: Rendered, for column: ColumnInfo
  ) throws(ExpressionError) -> String {
    let type = ExpressionType(column.type)
    guard let text = total.result else {
      let isCount = type == .truth && sum.type == .number(scale: 0)
      guard sum.type == type || isCount else {
        throw ExpressionError(
          expression: total.words, reason: "\(sum.type.name) is compared with \(type.name)")
      }
      return sum.sql
    }
    let scope = Scope(info, as: "t", among: tables, dialect: dialect)
    var renderer = Renderer(text, over: scope, given: ["total": sum])
    let rendered = try renderer.render(try Parser.parse(text))
    guard renderer.own.joins.isEmpty, rendered.type == type else {
      throw ExpressionError(
        expression: text, reason: "it is not \(type.name) of the row alone")
    }
    return rendered.sql
  }

  private mutating func addFault(_ column: ColumnInfo, _ total: Total, _ fault: String) {
    add(.total, column.name, "\(column.name) is \(total.words).", [], .faulty(fault))
  }
}

/// The item of a SELECT that puts rows together.
private struct TotalItem {
  let sql: String
  let isZeroWithoutRows: Bool
  let type: ExpressionType
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
    func item(
      _ value: Rendered, as type: ExpressionType, isZero: Bool, _ call: (String) -> String
    ) -> TotalItem {
      let counted = filter.map { "CASE WHEN \($0) THEN \(value.sql) END" } ?? value.sql
      return TotalItem(sql: call(counted), isZeroWithoutRows: isZero, type: type)
    }
    let whole = ExpressionType.number(scale: 0)
    switch operation {
    case .count:
      return item(Rendered(sql: "1", type: whole), as: whole, isZero: true) { "count(\($0))" }
    case .distinct(let text):
      let value = try Renderer.render(text, over: &scope)
      return item(value, as: whole, isZero: true) { "count(DISTINCT \($0))" }
    case .sum(let text):
      let value = try Renderer.render(text, over: &scope)
      let type = value.type == .truth ? whole : value.type
      guard case .number = type else {
        throw ExpressionError(expression: text, reason: "only numbers have a sum")
      }
      return item(value, as: type, isZero: true, scope.dialect.sum)
    case .min(let text):
      let value = try Renderer.render(text, over: &scope)
      return item(value, as: value.type, isZero: false) { "min(\($0))" }
    case .max(let text):
      let value = try Renderer.render(text, over: &scope)
      return item(value, as: value.type, isZero: false) { "max(\($0))" }
    }
  }
}
