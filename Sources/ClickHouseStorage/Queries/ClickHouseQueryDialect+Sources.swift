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
    let totals = rows.names.map { "toNullable(\($0)) AS \($0)" }.joined(separator: ", ")
    // Old servers hand a join on whole, and then do not know the names of its other side.
    let own = isSpread ? "(SELECT * FROM \(place(rows.table)))" : place(rows.table)
    return """
      \(own) AS \(rows.alias) ALL LEFT JOIN (SELECT \(rows.totalsKey), \(totals) \
      FROM (\(rows.totals))) AS \(rows.totalsAlias) \
      ON \(rows.totalsAlias).\(rows.totalsKey) = \(place(rows.key, in: rows.alias))
      """
  }

  func partnered(_ question: PartneredRows) -> String {
    let own = keyed(question.rows, "own", values(question, \.own), question.ownConditions)
    let other = keyed(
      question.partners, "other", values(question, \.other), question.partnerConditions)
    let keys = question.pairs.indices.map { "other_\($0 + 1) = own_\($0 + 1)" }
    let filter = clause(question.conditions)
    // The server keeps the right side in memory: the rows that are asked about, not all others.
    return """
      SELECT \(question.key) FROM \(other) AS others ALL INNER JOIN \(own) AS owns \
      ON \(keys.joined(separator: " AND "))\(filter)
      """
  }

  var looksPartnersUp: Bool { true }

  func isPartnered(_ question: PartneredRows) -> String {
    func list(_ side: KeyPath<PartneredRows.Pair, String>) -> String {
      values(question, side).joined(separator: ", ")
    }
    let own = question.ownConditions.map { "\($0) AND " }.joined()
    let filter = clause(question.partnerConditions)
    return """
      coalesce(\(own)(\(list(\.own))) IN (SELECT \(list(\.other)) \
      FROM \(source(question.partners))\(filter)), 0)
      """
  }

  /// What makes pairs of rows, of one side: both must be of one type.
  private func values(
    _ question: PartneredRows, _ side: KeyPath<PartneredRows.Pair, String>
  ) -> [String] {
    question.pairs.map { $0.areNumbers ? "toInt64(\($0[keyPath: side]))" : $0[keyPath: side] }
  }

  private func clause(_ conditions: [String]) -> String {
    conditions.isEmpty ? "" : " WHERE \(conditions.joined(separator: " AND "))"
  }

  /// Rows with the names that a statement calls their columns by, and with what makes pairs of them.
  private func keyed(
    _ rows: JoinedRows, _ name: String, _ keys: [String], _ conditions: [String]
  ) -> String {
    let items = keys.enumerated().map { "\($1) AS \(name)_\($0 + 1)" }
    let source = rows.joins.isEmpty ? "\(named(rows)) AS \(name)_rows" : joined(rows)
    return "(SELECT *, \(items.joined(separator: ", ")) FROM \(source)\(clause(conditions)))"
  }

  private func joined(_ rows: JoinedRows) -> String {
    var source = named(rows)
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
      source = """
        \(source) AS rows ALL LEFT JOIN (SELECT \(items.joined(separator: ", ")) \
        FROM \(place(join.table))) AS \(join.alias)_rows ON \(join.reference) = \(key)
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

  private func named(_ rows: JoinedRows) -> String {
    let items = (rows.columns[rows.table] ?? []).map { column in
      "\(quoted(column.name)) AS \(quoted("\(rows.alias).\(column.name)"))"
    }
    return "(SELECT \(items.joined(separator: ", ")) FROM \(place(rows.table)))"
  }
}
