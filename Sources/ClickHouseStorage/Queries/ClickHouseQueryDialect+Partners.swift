internal import Fixtures
internal import Storage

// Rows are tied to their partners by several values, of which a server makes a key for each row, far
// longer than a hash of them takes.
extension ClickHouseQueryDialect {
  func partnered(_ question: PartneredRows) -> String {
    let (owns, others) = (values(question, \.own), values(question, \.other))
    let isHashed = isHashed(question)
    let own = keyed(
      question.rows, "own", owns, question.ownConditions, isHashed: isHashed,
      source: question.rows.joins.isEmpty ? nil : joined(question.rows))
    let other = keyed(
      question.partners, "other", others, question.partnerConditions, isHashed: isHashed,
      source: question.partners.joins.isEmpty
        ? nil : joined(question.partners, narrowedBy: narrowing(question)))
    let keys = question.pairs.indices.map { "other_\($0 + 1) = own_\($0 + 1)" }
    let key = isHashed ? "other_key = own_key" : keys.joined(separator: " AND ")
    // Values of one hash need not be the same.
    let filter = clause((isHashed ? keys : []) + question.conditions)
    // The server keeps the right side in memory: the rows that are asked about, not all others.
    return """
      SELECT \(question.key) FROM \(other) AS others ALL INNER JOIN \(own) AS owns ON \(key)\(filter)
      """
  }

  var looksPartnersUp: Bool { true }

  func isPartnered(_ question: PartneredRows) -> String {
    func list(_ side: KeyPath<PartneredRows.Pair, String>) -> String {
      let list = values(question, side).joined(separator: ", ")
      // Nothing else is compared: two hashes of different kinds are as sure as a fingerprint.
      return isHashed(question) ? "cityHash64(\(list)), sipHash64(\(list))" : list
    }
    let own = question.ownConditions.map { "\($0) AND " }.joined()
    let filter = clause(question.partnerConditions)
    return """
      coalesce(\(own)(\(list(\.own))) IN (SELECT \(list(\.other)) \
      FROM \(source(question.partners))\(filter)), 0)
      """
  }

  /// What makes pairs of rows, of one side: both must be of one type, of which their hashes depend.
  private func values(
    _ question: PartneredRows, _ side: KeyPath<PartneredRows.Pair, String>
  ) -> [String] {
    question.pairs.map { $0.areTexts ? $0[keyPath: side] : "toInt64(\($0[keyPath: side]))" }
  }

  /// Whether pairs are found by a hash of their values; it is NULL where one of them is.
  private func isHashed(_ question: PartneredRows) -> Bool { question.pairs.count > 1 }

  private func clause(_ conditions: [String]) -> String {
    conditions.isEmpty ? "" : " WHERE \(conditions.joined(separator: " AND "))"
  }

  /// Rows with the names that a statement calls their columns by, and with what makes pairs of them.
  private func keyed(
    _ rows: JoinedRows, _ name: String, _ values: [String], _ conditions: [String], isHashed: Bool,
    source: String?
  ) -> String {
    var items = values.enumerated().map { "\($1) AS \(name)_\($0 + 1)" }
    if isHashed { items.append("cityHash64(\(values.joined(separator: ", "))) AS \(name)_key") }
    let source = source ?? "\(named(rows)) AS \(name)_rows"
    return "(SELECT *, \(items.joined(separator: ", ")) FROM \(source)\(clause(conditions)))"
  }

  /// What leaves out the partners that refer to rows which no row that is asked about goes with: far
  /// fewer are joined then.
  private func narrowing(_ question: PartneredRows) -> Narrowing? {
    let (rows, partners) = (question.rows, question.partners)
    func needsJoin(_ text: String) -> Bool {
      rows.joins.contains { text.contains("\($0.alias).") }
    }
    for pair in question.pairs where pair.areTexts && !needsJoin(pair.own) {
      for join in partners.joins {
        let column = partners.columns[join.table]?.first {
          place($0.name, in: join.alias) == pair.other
        }
        let reference = partners.columns[partners.table]?.first {
          place($0.name, in: partners.alias) == join.reference
        }
        guard let column, let reference else { continue }
        // Rows too many do no harm.
        let filter = clause(question.ownConditions.filter { !needsJoin($0) })
        let condition = """
          \(quoted(column.name)) IN (SELECT \(pair.own) FROM \(named(rows)) AS \(rows.alias)_rows\(filter))
          """
        return Narrowing(
          alias: join.alias, joined: condition,
          own: """
            \(quoted(reference.name)) IN (SELECT \(quoted(join.key)) FROM \(place(join.table)) \
            WHERE \(condition))
            """)
      }
    }
    return nil
  }
}

/// Conditions that leave out rows, and those that they refer to.
struct Narrowing {
  /// The name of the table that is referred to.
  let alias: String
  /// The condition on its rows.
  let joined: String
  /// The condition on the rows that refer to it.
  let own: String
}
