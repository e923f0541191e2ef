public import Fixtures

extension SQLDialect {
  /// A table within a database of the same name.
  public func place(_ table: TablePath) -> String {
    "\(quoted(table.database)).\(quoted(table.table))"
  }

  /// A column as it stands in a statement.
  /// - Parameters:
  ///   - name: the column.
  ///   - source: the name that its table has in the statement; nil where there is only one.
  /// - Returns: the two names.
  public func place(_ name: String, in source: String?) -> String {
    source.map { "\($0).\(quoted(name))" } ?? quoted(name)
  }

  /// A cell of a type as it stands in a statement; nil when the value is none of that type.
  public func literal(_ value: StoredValue) -> String {
    switch value {
    case .null: "NULL"
    case .integer(let number): String(number)
    case .real(let number): String(number)
    case .text(let text): literal(text)
    case .blob(let bytes): literal(String(decoding: bytes, as: UTF8.self))
    }
  }
}
