public import Storage

extension SQLiteFixture: OpenDatabase {
  /// What it is called in reports.
  public var location: String { place.map { "sqlite:\($0)" } ?? "SQLite in memory" }

  /// How SQLite is asked.
  public var dialect: any SQLDialect { SQLiteQueryDialect() }

  /// A session over the fixture's own connection, which sees what a test has changed.
  public var session: any QuerySession {
    SQLiteSession(connection, databases: databases, location: place ?? ":memory:")
  }
}
