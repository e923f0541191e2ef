/// A question that a person would ask of the made rows, which no declaration knows.
struct Question: Sendable {
  /// What it is about.
  let name: String
  /// A SELECT with one column, `wrong`, of each thing that is looked at: 1 where it must not be so.
  let rows: String
  /// Whether a small company may have nothing to look at.
  let isRare: Bool

  init(_ name: String, isRare: Bool = false, _ rows: String) {
    self.name = name
    self.isRare = isRare
    self.rows = rows
  }

  /// How many things are looked at, how many of them have an answer, and how many are wrong.
  var statement: String {
    "SELECT count(*), count(wrong), coalesce(sum(wrong), 0) FROM (\(rows)) AS looked"
  }

  /// Whether two SELECTs come to the same sums in each group; with no sums, whether each group has
  /// as many rows of either.
  init(
    _ name: String, isRare: Bool = false, by groups: String, sums: [String] = [], _ one: String,
    _ other: String
  ) {
    func side(_ select: String, _ value: (String) -> String) -> String {
      let items = (sums.isEmpty ? ["1"] : sums).enumerated().map { "\(value($1)) AS v\($0)" }
      return "SELECT \(groups), \(items.joined(separator: ", ")) FROM (\(select)) AS side"
    }
    let differ = (0..<max(1, sums.count)).map { "sum(v\($0)) <> 0" }
    // A difference has a sign on every server.
    self.init(
      name, isRare: isRare,
      """
      SELECT (\(differ.joined(separator: " OR "))) AS wrong FROM (\(side(one) { "\($0) - 0" }) \
      UNION ALL \(side(other) { "0 - \($0)" })) AS sides GROUP BY \(groups)
      """)
  }

  /// All questions about a company.
  static func all(_ sql: SQLWords) -> [Question] {
    analysts(sql) + ledger(sql) + trade(sql) + people(sql) + sales(sql) + returns(sql) + tills(sql)
  }
}
