internal import Fixtures
internal import Storage

// Old servers join two tables in a SELECT, and no more: rows are joined step by step, each in a
// SELECT of its own whose columns have the names that the statement calls them by. A row that is
// missing gives NULL because its columns may hold it; without that, and without a setting that a user
// who only reads cannot change, it would give zeros and empty texts, and hide that it is missing.
extension ClickHouseQueryDialect {
  func source(_ rows: JoinedRows) -> String {
    rows.joins.isEmpty ? "\(place(rows.table)) AS \(rows.alias)" : joined(rows)
  }

  func source(_ rows: TotalledRows) -> String {
    // Each key has one row of totals, so that no row is joined twice: an old server copies none then.
    let totals = rows.names.map { "toNullable(\($0)) AS \($0)" }.joined(separator: ", ")
    // Old servers hand a join on whole, and then do not know the names of its other side.
    let own = isSpread ? "(SELECT * FROM \(place(rows.table)))" : place(rows.table)
    return """
      \(own) AS \(rows.alias) ANY LEFT JOIN (SELECT \(rows.totalsKey), \(totals) \
      FROM (\(rows.totals))) AS \(rows.totalsAlias) \
      ON \(rows.totalsAlias).\(rows.totalsKey) = \(place(rows.key, in: rows.alias))
      """
  }

  /// Rows with those that they refer to, with the names that a statement calls their columns by.
  /// - Parameters:
  ///   - rows: the rows.
  ///   - narrowing: leaves rows out.
  /// - Returns: what stands behind FROM.
  func joined(_ rows: JoinedRows, narrowedBy narrowing: Narrowing? = nil) -> String {
    var source = named(rows, where: narrowing?.own)
    for (index, join) in narrowestFirst(rows).enumerated() {
      let key = quoted("\(join.alias) key")
      let columns = (rows.columns[join.table] ?? []).map { column in
        // A list cannot be NULL: what is made of it is, going by the key.
        let cell = quoted(column.name)
        let value =
          switch column.type {
          case .textList: cell
          // Where there is no row to join, an old server puts a number that stands for no label.
          case .labels: "toNullable(toString(\(cell)))"
          default: "toNullable(\(cell))"
          }
        return "\(value) AS \(quoted("\(join.alias).\(column.name)"))"
      }
      let items = ["\(quoted(join.key)) AS \(key)"] + columns
      // An old server copies all rows where some might be joined twice.
      let strictness = uniqueKeys.contains(join.table) ? "ANY" : "ALL"
      let filter = narrowing.flatMap { $0.alias == join.alias ? " WHERE \($0.joined)" : nil } ?? ""
      source = """
        \(source) AS rows \(strictness) LEFT JOIN (SELECT \(items.joined(separator: ", ")) \
        FROM \(place(join.table))\(filter)) AS \(join.alias)_rows ON \(join.reference) = \(key)
        """
      if index < rows.joins.count - 1 { source = "(SELECT * FROM \(source))" }
    }
    return source
  }

  /// The joins, each after the one that it is reached from: each copies what those before it have
  /// brought.
  private func narrowestFirst(_ rows: JoinedRows) -> [JoinedRows.Join] {
    func width(_ join: JoinedRows.Join) -> Int {
      (rows.columns[join.table] ?? []).reduce(0) { width, column in
        switch column.type {
        case .textList: width + 4
        case .text, .labels: width + 2
        default: width + 1
        }
      }
    }
    var waiting = rows.joins
    var ordered: [JoinedRows.Join] = []
    while let next = waiting.indices.filter({ index in
      !waiting.contains { waiting[index].reference.hasPrefix("\($0.alias).") }
    }).min(by: { width(waiting[$0]) < width(waiting[$1]) }) {
      ordered.append(waiting.remove(at: next))
    }
    return ordered
  }

  /// Rows without those that they refer to, with the names that a statement calls their columns by.
  func named(_ rows: JoinedRows, where condition: String? = nil) -> String {
    let items = (rows.columns[rows.table] ?? []).map { column in
      "\(quoted(column.name)) AS \(quoted("\(rows.alias).\(column.name)"))"
    }
    let filter = condition.map { " WHERE \($0)" } ?? ""
    return "(SELECT \(items.joined(separator: ", ")) FROM \(place(rows.table))\(filter))"
  }
}
