public import Fixtures

// What most databases understand.
extension SQLDialect {
  /// Nothing is asked.
  public func informed(
    of tables: [TableInfo], by session: any QuerySession
  ) throws(StoreError) -> any SQLDialect { self }

  /// Nothing to ask.
  public func isMisfit(_ column: ColumnInfo, in source: String?) -> String? { nil }

  /// Whether there is no question for cells of other types.
  public var isTyped: Bool { hasMisfit([], in: nil) == nil }

  /// NULL is what it is in SQL.
  public func mayHoldNull(_ column: ColumnInfo) -> Bool { false }

  /// A list is NULL where there is no row.
  public func value(_ call: String, ofListInRowWith key: String) -> String { call }

  /// The operand of its type.
  public func operand(_ place: String, of column: ColumnInfo) -> String {
    operand(place, column.type)
  }

  /// Decimals with their point, and all else as it is.
  public func shown(_ operand: String, _ type: ColumnType) -> String {
    guard case .decimal(_, let scale) = type, scale > 0 else { return operand }
    return "\(operand) / 1\(String(repeating: "0", count: scale)).0"
  }

  /// `AND`.
  public func both(_ one: String, _ other: String, mayBeMissing: Bool) -> String {
    "(\(one) AND \(other))"
  }

  /// `OR`.
  public func either(_ one: String, _ other: String, mayBeMissing: Bool) -> String {
    "(\(one) OR \(other))"
  }

  /// `NOT`.
  public func negation(of condition: String) -> String { "(NOT (\(condition)))" }

  /// `IN`.
  public func isOne(_ value: String, of items: [String], mayBeMissing: Bool) -> String {
    "(\(value) IN (\(items.joined(separator: ", "))))"
  }

  /// A CASE will do.
  public func chosen(
    by subject: String, among keys: [String], _ values: [String], otherwise: String
  ) -> String? { nil }

  /// `sum`, which is an error where it does not fit.
  public func sum(_ value: String) -> String { "sum(\(value))" }

  /// All keys, each with its rows.
  public func counts(
    ofKey key: [ColumnInfo], in source: String, where filter: String?
  ) -> String {
    let columns = key.map { quoted($0.name) }.joined(separator: ", ")
    let condition = filter.map { " WHERE \($0)" } ?? ""
    return "SELECT count(*) AS n FROM \(source)\(condition) GROUP BY \(columns)"
  }

  /// Left joins, one after another.
  public func source(_ rows: JoinedRows) -> String {
    rows.joins.reduce("\(place(rows.table)) AS \(rows.alias)") { source, join in
      """
      \(source) LEFT JOIN \(place(join.table)) AS \(join.alias) \
      ON \(place(join.key, in: join.alias)) = \(join.reference)
      """
    }
  }

  /// A left join.
  public func source(_ rows: TotalledRows) -> String {
    """
    \(place(rows.table)) AS \(rows.alias) LEFT JOIN (\(rows.totals)) AS \(rows.totalsAlias) \
    ON \(rows.totalsAlias).\(rows.totalsKey) = \(place(rows.key, in: rows.alias))
    """
  }

  /// Rows are put side by side.
  public var looksPartnersUp: Bool { false }

  /// Values that are among others.
  public func isPartnered(_ question: PartneredRows) -> String {
    let conditions = question.partnerConditions
    let filter = conditions.isEmpty ? "" : " WHERE \(conditions.joined(separator: " AND "))"
    let own = question.ownConditions.map { "\($0) AND " }.joined()
    return """
      coalesce(\(own)(\(question.pairs.map(\.own).joined(separator: ", "))) \
      IN (SELECT \(question.pairs.map(\.other).joined(separator: ", ")) \
      FROM \(source(question.partners))\(filter)), 0)
      """
  }

  /// A loop within a loop.
  public func partnered(_ question: PartneredRows) -> String {
    // The rows of the outer table are read one after another, and those of the inner one looked up:
    // by their key where a pair has it, else in an index that the database makes for the statement,
    // which is short where the table is.
    let sources = [source(question.rows), source(question.partners)]
    let ordered = question.isSought ? sources : sources.reversed()
    func equation(_ pair: PartneredRows.Pair) -> String { "(\(pair.own) = \(pair.other))" }
    let keys = question.isSought ? question.pairs.filter(\.isKey).map(equation) : []
    let rest =
      question.pairs.map(equation).filter { !keys.contains($0) } + question.partnerConditions
      + question.ownConditions + question.conditions
    // Where no constraint says that the key is one, any other index would seem as good: the plus
    // keeps the others from being used.
    let conditions = keys + (keys.isEmpty ? rest : rest.map { "+\($0)" })
    return """
      SELECT \(question.key) FROM \(ordered.joined(separator: " CROSS JOIN ")) \
      WHERE \(conditions.joined(separator: " AND "))
      """
  }
}
