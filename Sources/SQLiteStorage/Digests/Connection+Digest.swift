internal import CSQLite
package import Fixtures
internal import Storage

extension Connection {
  /// The fingerprint of a table, computed from what is stored.
  /// - Parameters:
  ///   - table: what the declaration says of it.
  ///   - schema: the name that its database is attached under.
  /// - Returns: the fingerprint.
  /// - Throws: when a value is not of its column's type, or the table cannot be read.
  package func digest(
    of table: TableInfo, in schema: String
  ) throws(SQLiteError) -> TableDigest {
    try digest(of: table, columns: table.columns[...], in: schema)
  }

  /// The fingerprint of a column beside the primary key, computed from what is stored.
  /// - Parameters:
  ///   - column: the column's place in the table.
  ///   - table: what the declaration says of the table.
  ///   - schema: the name that its database is attached under.
  /// - Returns: the fingerprint.
  /// - Throws: when a value is not of its column's type, or the table cannot be read.
  package func digest(
    ofColumn column: Int, of table: TableInfo, in schema: String
  ) throws(SQLiteError) -> TableDigest {
    try digest(of: table, columns: table.key + [table.columns[column]], in: schema)
  }

  private func digest(
    of table: TableInfo, columns: ArraySlice<ColumnInfo>, in schema: String
  ) throws(SQLiteError) -> TableDigest {
    let types = columns.map { "\($0.name)=\(DigestCell.name(of: $0.type))" }
    let names = columns.map { SQLiteDialect.quoted($0.name) }.joined(separator: ", ")
    let place = "\(SQLiteDialect.quoted(schema)).\(SQLiteDialect.quoted(table.path.table))"
    let statement = try prepare(
      "SELECT count(*), \(DigestFunction.name)(?, \(names)) FROM \(place)")
    try statement.bind([.text(types.joined(separator: " "))])
    guard try statement.step(), let rows = statement[0].integer, let digits = statement[1].text,
      let digest = TableDigest(rows: Int(rows), hexadecimal: digits)
    else {
      throw SQLiteError(
        code: SQLITE_ERROR, message: "no fingerprint came of \(table.path)", path: path)
    }
    return digest
  }
}
