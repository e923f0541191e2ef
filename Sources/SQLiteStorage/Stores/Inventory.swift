internal import Storage

/// What a database file holds: tables, views, indexes and triggers.
struct Inventory {
  /// One of them.
  struct Object: Hashable {
    let kind: String
    let name: String
    /// The table that it is, or belongs to.
    let table: String
    /// The statement that makes it; nil for what SQLite makes itself.
    let sql: String?
  }

  let objects: [Object]

  /// Reads what a file holds; nil when there is none.
  init?(file path: String) throws(SQLiteError) {
    guard FileSystem.size(of: path) != nil else { return nil }
    try self.init(of: Connection(path: path, access: .read), schema: "main")
  }

  /// Reads what a database holds.
  init(of connection: Connection, schema: String) throws(SQLiteError) {
    let rows = try connection.rows(
      """
      SELECT type, name, tbl_name, sql FROM \(SQLiteDialect.quoted(schema)).sqlite_schema
      WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY rowid
      """)
    objects = rows.map { row in
      Object(
        kind: row[0].text ?? "", name: row[1].text ?? "", table: row[2].text ?? "",
        sql: row[3].text)
    }
  }

  /// The names of the tables.
  var tables: [String] { objects.filter { $0.kind == "table" }.map(\.name) }

  /// What is there beside the given tables and their indexes that we make.
  func others(beside tables: Set<String>, indexes: Set<String>) -> [Object] {
    objects.filter { object in
      switch object.kind {
      case "table": !tables.contains(object.name)
      case "index": !indexes.contains(object.name)
      default: true
      }
    }
  }
}
