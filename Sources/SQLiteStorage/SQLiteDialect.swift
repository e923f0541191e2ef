internal import Fixtures

/// How tables are declared in SQLite.
///
/// Plain tables with a row number rather than `WITHOUT ROWID`: loading is a tenth to a sixth
/// faster, indexes on foreign keys stay small, and looking up a key costs a seventh more. Not
/// `STRICT`, which knows no `DECIMAL(p,s)`: readers would lose the declared types.
enum SQLiteDialect {
  /// The statement that makes a table.
  /// - Parameters:
  ///   - table: the table.
  ///   - schema: the name that its database is attached under.
  ///   - neighbours: the tables of the dataset, among which references are looked up.
  ///   - isConstrained: whether the database refuses rows that have no key, one that is taken, or no
  ///     value where there must be one.
  /// - Returns: the statement.
  static func create(
    _ table: TableInfo, in schema: String, among neighbours: [TableInfo],
    isConstrained: Bool = true
  ) -> String {
    var sql = "CREATE TABLE \(quoted(schema)).\(quoted(table.path.table)) (\n"
    for (index, column) in table.columns.enumerated() {
      sql += index == 0 ? "  " : ",\n  "
      sql += quoted(column.name)
      sql += " "
      sql += declaredType(column.type)
      if isConstrained && !column.isNullable { sql += " NOT NULL" }
    }
    guard isConstrained else { return sql + "\n)" }
    sql += ",\n  PRIMARY KEY (\(table.key.map { quoted($0.name) }.joined(separator: ", ")))"
    for column in table.columns {
      guard let parent = declaredParent(of: column, in: table, among: neighbours) else { continue }
      sql += """
        ,
          FOREIGN KEY (\(quoted(column.name))) REFERENCES \
        \(quoted(parent.path.table)) (\(quoted(parent.columns[0].name)))
        """
    }
    return sql + "\n)"
  }

  /// The statement that indexes the key of a table that has no constraint to do it.
  static func createKeyIndex(of table: TableInfo, in schema: String) -> String {
    let columns = table.key.map { quoted($0.name) }.joined(separator: ", ")
    let name = "\(quoted(schema)).\(quoted(keyIndexName(of: table)))"
    return "CREATE INDEX \(name) ON \(quoted(table.path.table)) (\(columns))"
  }

  /// The statements that index what refers to other tables, but for columns that a key starts with.
  static func createIndexes(of table: TableInfo, in schema: String) -> [String] {
    zip(indexNames(of: table), indexedColumns(of: table)).map { name, column in
      let place = "\(quoted(table.path.table)) (\(quoted(column.name)))"
      return "CREATE INDEX \(quoted(schema)).\(quoted(name)) ON \(place)"
    }
  }

  /// The names of those indexes, and last that of the index on a key without a constraint.
  static func indexNames(of table: TableInfo) -> [String] {
    indexedColumns(of: table).map { "\(table.path.table)_\($0.name)" } + [keyIndexName(of: table)]
  }

  /// The indexes that a table may have by these statements, with the columns that each is of.
  static func indexes(of table: TableInfo) -> [(name: String, columns: [Int], isUnique: Bool)] {
    let key = Array(0..<table.keyLength)
    let references = zip(indexNames(of: table), indexedColumns(of: table)).map { name, column in
      (name, table.columns.indices.filter { table.columns[$0].name == column.name }, false)
    }
    // The first is SQLite's own name for what a PRIMARY KEY takes.
    return [
      ("sqlite_autoindex_\(table.path.table)_1", key, true), (keyIndexName(of: table), key, false),
    ] + references
  }

  private static func keyIndexName(of table: TableInfo) -> String { "\(table.path.table)_key" }

  private static func indexedColumns(of table: TableInfo) -> [ColumnInfo] {
    table.columns.dropFirst().filter { $0.reference != nil }
  }

  /// The type that a column is declared with.
  static func declaredType(_ type: ColumnType) -> String {
    switch type {
    case .bool, .int, .uint: "INTEGER"
    case .decimal(let precision, let scale): "DECIMAL(\(precision),\(scale))"
    case .text, .labels, .date, .dateTime, .textList: "TEXT"
    }
  }

  /// A name as it stands in a statement: in quotes where it is no plain word, or a reserved one.
  static func quoted(_ name: String) -> String {
    let isPlain =
      name.utf8.first.map { !(48...57 ~= $0) } ?? false
      && name.utf8.allSatisfy { 97...122 ~= $0 || 48...57 ~= $0 || $0 == 95 }
    if isPlain, !reserved.contains(name) { return name }
    return "\""
      + name.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }

  // SQLite cannot declare a reference into another file, and a reader who turns enforcement on
  // could not touch rows with a value that is allowed to have no parent.
  private static func declaredParent(
    of column: ColumnInfo, in table: TableInfo, among neighbours: [TableInfo]
  ) -> TableInfo? {
    guard let (path, exceptions) = column.reference, exceptions.isEmpty,
      path.database == table.path.database,
      let parent = neighbours.first(where: { $0.path == path }), parent.keyLength == 1
    else { return nil }
    return parent
  }

  /// The words that SQLite does not take as a name (those it does, such as `date` or `key`, are
  /// left bare).
  private static let reserved: Set<String> = [
    "add", "all", "alter", "and", "as", "autoincrement", "between", "case", "check", "collate",
    "commit", "constraint", "create", "default", "deferrable", "delete", "distinct", "drop",
    "else", "escape", "except", "exists", "foreign", "from", "group", "having", "if", "in",
    "index", "insert", "intersect", "into", "is", "isnull", "join", "limit", "natural", "not",
    "nothing", "notnull", "null", "on", "or", "order", "primary", "references", "returning",
    "select", "set", "table", "then", "to", "transaction", "union", "unique", "update", "using",
    "values", "when", "where", "cross", "full", "inner", "left", "outer", "right", "cast", "raise",
    "current_date", "current_time", "current_timestamp",
  ]
}
