internal import Fixtures
internal import Storage

/// The tables that the columns of an expression belong to: a row's own, and those that references
/// lead to, each joined once however often it is followed.
struct Scope: Sendable {
  typealias Join = JoinedRows.Join

  /// A column that an expression uses.
  struct Use: Sendable {
    /// As it stands in the statement.
    let sql: String
    let info: ColumnInfo
    /// The condition that it is missing for a good reason; nil when it never is.
    let mayBeMissing: String?
    /// The key of the row that it is of, where a reference leads there; nil in the row's own table.
    let rowKey: String?
  }

  let dialect: any SQLDialect
  let tables: [TablePath: TableInfo]
  let table: TableInfo
  /// The name that the row's own table has in the statement.
  let alias: String
  /// The tables that references lead to, each after the one that it is reached from.
  private(set) var joins: [Join] = []
  /// The columns that were used, of the row's own table and of others.
  private(set) var uses: [TablePath: Set<String>] = [:]
  /// What is shown of a row that breaks a condition: a name and an expression for each column.
  private(set) var shown: [(name: String, sql: String)] = []
  /// What was used before, which is asked for again and again.
  private var known: [[String]: Use] = [:]

  init(
    _ table: TableInfo, as alias: String, among tables: [TablePath: TableInfo],
    dialect: any SQLDialect
  ) {
    self.table = table
    self.alias = alias
    self.tables = tables
    self.dialect = dialect
  }

  /// The rows that expressions are over; the key is shown of each.
  var rows: JoinedRows {
    var columns = uses
    columns[table.path, default: []].formUnion(table.key.map(\.name))
    return JoinedRows(
      of: table.path, as: alias, with: joins,
      columns: Dictionary(
        uniqueKeysWithValues: columns.compactMap { path, names in
          tables[path].map { (path, $0.columns.filter { names.contains($0.name) }) }
        }))
  }

  /// The tables that some checks of a table need together; nil where they need no other.
  static func joined(for checks: [Check]) -> Scope? {
    let scopes = checks.compactMap(\.joined)
    guard var all = scopes.first else { return nil }
    for scope in scopes.dropFirst() { all.merge(scope) }
    return all
  }

  /// What stands behind FROM.
  var source: String { dialect.source(rows) }

  /// What questions over them read.
  var kind: Source { joins.isEmpty ? .table : .joined }

  /// The column that a path leads to.
  mutating func use(_ path: [String]) throws(ScopeError) -> Use {
    if let use = known[path] { return use }
    let use = try find(path)
    known[path] = use
    return use
  }

  private mutating func find(_ path: [String]) throws(ScopeError) -> Use {
    var table = table
    var alias = alias
    var missing: [String] = []
    for (step, name) in path.enumerated() {
      guard let column = table[name] else {
        let near = nearestNames(to: name, among: table.columns.map(\.name))
        let hint = near.first.map { "; is it \($0)?" } ?? ""
        throw ScopeError(reason: "\(table.path) has no column \(name)\(hint)")
      }
      let sql = dialect.place(name, in: alias)
      uses[table.path, default: []].insert(name)
      if step == path.count - 1, !shown.contains(where: { $0.sql == sql }) {
        shown.append((path.joined(separator: "."), sql))
      }
      if column.isNullable { missing.append("\(sql) IS NULL") }
      if step == path.count - 1 {
        return Use(
          sql: sql, info: column,
          mayBeMissing: missing.isEmpty ? nil : missing.joined(separator: " OR "),
          rowKey: step == 0 ? nil : dialect.place(table.columns[0].name, in: alias))
      }
      guard let (parent, exceptions) = column.reference, let info = tables[parent],
        info.keyLength == 1
      else {
        throw ScopeError(reason: "\(name) of \(table.path) refers to no table of one key column")
      }
      if !exceptions.isEmpty {
        let list = exceptions.map(dialect.literal).joined(separator: ", ")
        missing.append("\(sql) IN (\(list))")
      }
      let next = "\(alias)_\(name)"
      let join = Join(alias: next, table: parent, key: info.columns[0].name, reference: sql)
      uses[parent, default: []].insert(join.key)
      if !joins.contains(join) { joins.append(join) }
      (table, alias) = (info, next)
    }
    throw ScopeError(reason: "a column has no name")
  }

  /// Takes the joins of another expression over the same rows in.
  mutating func merge(_ other: Scope) {
    for join in other.joins where !joins.contains(join) { joins.append(join) }
    uses.merge(other.uses) { $0.union($1) }
  }
}

/// A column that is not there.
struct ScopeError: Error {
  let reason: String
}
