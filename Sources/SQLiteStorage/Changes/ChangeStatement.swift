internal import CSQLite
internal import Fixtures
internal import Storage

/// A change of a row in SQLite's words.
struct ChangeStatement {
  private enum Part {
    case words(String)
    case value(StoredValue)
  }

  private let parts: [Part]

  /// - Parameters:
  ///   - change: what is to happen.
  ///   - schema: the name that the table's database is attached under.
  init(_ change: RowChange, in schema: String) {
    let table = change.table
    let place = "\(SQLiteDialect.quoted(schema)).\(SQLiteDialect.quoted(table.path.table))"
    func value(_ column: Int, _ row: [CellValue]) -> Part {
      .value(ChangeStatement.stored(row[column], table.columns[column].type))
    }
    func condition(_ row: [CellValue]) -> [Part] {
      (0..<table.keyLength).flatMap { column in
        [
          .words("\(column == 0 ? " WHERE" : " AND") \(name(column)) = "),
          value(column, row),
        ]
      }
    }
    func name(_ column: Int) -> String { SQLiteDialect.quoted(table.columns[column].name) }
    switch change.action {
    case .set(let row, let other):
      let cells = change.columns.enumerated().flatMap { index, column -> [Part] in
        [.words("\(index == 0 ? "" : ", ")\(name(column)) = "), value(column, other)]
      }
      parts = [.words("UPDATE \(place) SET ")] + cells + condition(row)
    case .remove(let row):
      parts = [.words("DELETE FROM \(place)")] + condition(row)
    case .add(let row):
      let cells = table.columns.indices.flatMap { column -> [Part] in
        (column == 0 ? [] : [.words(", ")]) + [value(column, row)]
      }
      parts = [.words("INSERT INTO \(place) VALUES (")] + cells + [.words(")")]
    }
  }

  /// The statement with a `?` for each value.
  var sql: String {
    parts.map { part in
      if case .words(let words) = part { words } else { "?" }
    }.joined()
  }

  /// The values.
  var values: [StoredValue] {
    parts.compactMap { part in
      if case .value(let value) = part { value } else { nil }
    }
  }

  /// The statement to be pasted into a shell.
  var text: String {
    let dialect = SQLiteQueryDialect()
    return parts.map { part in
      switch part {
      case .words(let words): words
      case .value(let value): dialect.literal(value)
      }
    }.joined()
  }

  /// A cell as it is stored.
  private static func stored(_ cell: CellValue, _ type: ColumnType) -> StoredValue {
    switch cell {
    case .null: return .null
    case .text(let text): return .text(text)
    case .list(let items): return .text(ListText.json(of: items))
    case .integer(let number):
      switch type {
      case .decimal(_, let scale) where scale > 0:
        // As a load divides it.
        return .real(Double(number) / (0..<scale).reduce(1.0) { unit, _ in unit * 10 })
      case .date, .dateTime: return .text(type.text(of: number))
      default: return .integer(number)
      }
    }
  }
}

extension Connection {
  /// Makes a table again without what would keep faults out.
  func liftConstraints(of table: TableInfo, indexes: IndexPolicy) throws(SQLiteError) {
    let name = SQLiteDialect.quoted(table.path.table)
    let old = SQLiteDialect.quoted("\(table.path.table)_with_constraints")
    try execute("PRAGMA legacy_alter_table = ON; ALTER TABLE main.\(name) RENAME TO \(old)")
    try execute(SQLiteDialect.create(table, in: "main", among: [], isConstrained: false))
    try execute("INSERT INTO main.\(name) SELECT * FROM main.\(old) ORDER BY rowid")
    // Its indexes go with it, and leave their names to the new ones.
    try execute("DROP TABLE main.\(old)")
    try execute(SQLiteDialect.createKeyIndex(of: table, in: "main"))
    guard indexes == .all else { return }
    for index in SQLiteDialect.createIndexes(of: table, in: "main") { try execute(index) }
  }

  /// Makes changes.
  /// - Throws: what SQLite has against one, or that it did not hit just one row.
  func apply(
    _ changes: [RowChange], in schema: (TablePath) -> String
  ) throws(SQLiteError) {
    var prepared: (sql: String, statement: Statement)?
    for change in changes {
      let written = ChangeStatement(change, in: schema(change.table.path))
      let sql = written.sql
      let statement: Statement
      if let last = prepared, last.sql == sql {
        statement = last.statement
        statement.reset()
      } else {
        statement = try prepare(sql)
        prepared = (sql, statement)
      }
      try statement.bind(written.values)
      _ = try statement.step()
      let hits = unsafe sqlite3_changes(handle)
      guard hits == 1 else {
        throw SQLiteError(
          code: SQLITE_MISUSE, message: "\(hits) rows of \(change.table.path) have that key",
          statement: written.text, path: path)
      }
    }
    prepared?.statement.reset()
  }
}
