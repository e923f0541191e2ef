internal import Fixtures
internal import Storage

/// Derives the checks of a table from its declaration.
struct TableChecks {
  let info: TableInfo
  let tables: [TablePath: TableInfo]
  let dialect: any SQLDialect
  /// Whether rows are handed over, so that most conditions need no statement.
  private let isScanned: Bool
  private(set) var checks: [Check] = []
  /// How many checks have had a name, before a number told them apart.
  private var used: [String: Int] = [:]

  init(
    _ info: TableInfo, rows: Int, among tables: [TablePath: TableInfo],
    dialect: any SQLDialect, isScanned: Bool = false
  ) {
    self.info = info
    self.tables = tables
    self.dialect = dialect
    self.isScanned = isScanned
    let all = Set(info.columns.map(\.name))
    add(.schema, "", "The table, its columns and their types are as declared.", [], .schema)
    add(
      .rows, "", "The table has as many rows as its scale says.", [], .rows(rows),
      aggregates: [])
    add(
      .digest, "", "The rows are those that the generator makes for this seed and scale.", all,
      .digest, aggregates: [])
    if let misfit = dialect.hasMisfit(info.columns, in: "t") {
      add(
        .type, "", "Every cell is of its column's type.", all,
        .violations(Violations(source: .table, condition: misfit, shown: [])),
        aggregates: [.misfits])
    }
    add(
      .unique, "", "No two rows have the same \(info.key.map(\.name).joined(separator: ", ")).",
      Set(info.key.map(\.name)), .unique(uniqueness(of: info.key.map(\.name))))
    for column in info.columns { addChecks(of: column) }
    addTotals(
      info.columns.flatMap { column in
        column.expectations.compactMap { expectation in
          if case .total(let total) = expectation { (column, total) } else { nil }
        }
      })
    for law in info.laws { addCheck(of: law) }
  }

  func uniqueness(of columns: [String], where filter: String? = nil) -> Uniqueness {
    Uniqueness(
      columns: columns, source: "\(dialect.place(info.path)) AS t", filter: filter)
  }

  // MARK: Adding

  mutating func add(
    _ kind: Check.Kind, _ name: String, _ meaning: String, _ columns: Set<String>,
    _ body: Check.Body, aggregates: [Aggregate]? = nil
  ) {
    add(
      kind, name, meaning, columns.isEmpty ? [:] : [info.path: columns], body,
      aggregates: aggregates)
  }

  mutating func add(
    _ kind: Check.Kind, _ name: String, _ meaning: String, _ columns: [TablePath: Set<String>],
    _ body: Check.Body, over joined: Scope? = nil, aggregates: [Aggregate]? = nil
  ) {
    add(kind, name, meaning, .known(columns), body, over: joined, aggregates)
  }

  private mutating func add(
    _ kind: Check.Kind, _ name: String, _ meaning: String, _ uses: ColumnUses, _ body: Check.Body,
    over joined: Scope? = nil, _ aggregates: [Aggregate]?
  ) {
    var id = "\(info.path).\(kind.rawValue)" + (name.isEmpty ? "" : ".\(name)")
    let same = used[id, default: 0] + 1
    used[id] = same
    if same > 1 { id += "#\(same)" }
    checks.append(
      Check(
        id: id, kind: kind, table: info.path, meaning: meaning, uses: uses, body: body,
        joined: joined?.joins.isEmpty == false ? joined : nil, aggregates: aggregates))
  }

  /// Adds a check that a condition holds in every row.
  mutating func add(
    _ kind: Check.Kind, _ name: String, _ meaning: String, condition: String
  ) {
    do throws(ExpressionError) {
      try add(kind, name, meaning, condition: condition, read: try Parser.parse(condition))
    } catch {
      add(kind, name, meaning, [], .faulty(error.description))
    }
  }

  private mutating func add(
    _ kind: Check.Kind, _ name: String, _ meaning: String, condition: String,
    read expression: Expression
  ) throws(ExpressionError) {
    if isScanned, expression.hasSteps(of: info, among: tables) {
      return add(
        kind, name, meaning, .of(expression, info, among: tables), .unwritten,
        [.broken(expression)])
    }
    let (violations, scope) = try violations { renderer throws(ExpressionError) in
      try renderer.violation(of: expression)
    } of: {
      condition
    }
    add(
      kind, name, meaning, scope.uses, .violations(violations), over: scope,
      aggregates: [.broken(expression)])
  }

  /// The rows for which a condition, once written, is true, and the tables that it is over: the
  /// table alone where that will do.
  func violations(
    _ write: (inout Renderer) throws(ExpressionError) -> String, of source: () -> String
  ) throws(ExpressionError) -> (Violations, Scope) {
    var renderer = Renderer(source(), over: Scope(info, as: "t", among: tables, dialect: dialect))
    let condition = try write(&renderer)
    return (
      Violations(source: renderer.own.kind, condition: condition, shown: renderer.own.shown),
      renderer.own
    )
  }
}
