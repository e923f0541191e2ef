internal import Fixtures
public import Storage

/// A directory of SQLite files, one a database, to be asked questions: files that ``SQLiteStore``
/// made, or others of the same names.
public struct SQLiteSource: DataSource {
  /// The directory.
  public let directory: String

  /// A source in a directory.
  public init(directory: String) { self.directory = directory }

  /// The directory, as the user named it.
  public var location: String { "sqlite:\(directory)" }

  /// How SQLite is asked.
  public var dialect: any SQLDialect { SQLiteQueryDialect() }

  /// The manifest beside the files.
  public func manifest() throws(StoreError) -> Manifest? {
    // Not by way of a survey, which would finish what a killed run had begun.
    if DirectoryTransaction.isUnfinished(directory) {
      throw .unsupported(
        """
        a run was killed while it put new data in place in \(directory); \
        `fixturectl status --at \(directory)` finishes that
        """)
    }
    guard let manifest = try Manifest.read(in: directory), manifest.target == SQLiteStore.target
    else { return nil }
    return manifest
  }

  /// Opens the files for reading.
  public func openSession(_ databases: [String]) throws(StoreError) -> any QuerySession {
    let files = databases.filter { FileSystem.size(of: path(of: $0)) != nil }
    guard !files.isEmpty else {
      let names = databases.map(SQLiteStore.fileName).joined(separator: ", ")
      throw .unsupported(
        """
        \(directory) has none of the files \(names); make them with `fixturectl make \
        --to sqlite:\(directory)`, or name another directory with --at
        """)
    }
    return try reporting(at: directory) { () throws(SQLiteError) in
      let connection = try Connection.inMemory()
      var attached: [String] = []
      var problems: [String: String] = [:]
      for database in files {
        do throws(SQLiteError) {
          try connection.attachUnchanged(path(of: database), as: database)
          // Keys are looked up in no order. (Not mapped into memory, which saves a copy: a file that
          // is cut short meanwhile would end the process.)
          try connection.execute(
            "PRAGMA \(SQLiteDialect.quoted(database)).cache_size = -32000")
          attached.append(database)
        } catch {
          problems[database] = error.storeError(at: directory).description
        }
      }
      // The files are attached for reading alone; this keeps the database in memory from being
      // written to as well.
      try connection.execute("PRAGMA query_only = ON")
      return SQLiteSession(
        connection, databases: attached, location: directory, problems: problems)
    }
  }

  /// The `sqlite3` shell with the files attached.
  public func shellCommand(_ databases: [String]) -> String? {
    let files = databases.filter { FileSystem.size(of: path(of: $0)) != nil }
    if files.isEmpty { return nil }
    let attachments = files.map { database in
      let file = SQLiteQueryDialect().literal(path(of: database))
      return shellQuoted("ATTACH \(file) AS \(SQLiteDialect.quoted(database))")
    }
    return "sqlite3 -readonly"
      + attachments.map { " -cmd \($0)" }.joined() + " :memory:"
  }

  private func path(of database: String) -> String {
    "\(directory)/\(SQLiteStore.fileName(of: database))"
  }

  private func shellQuoted(_ text: String) -> String {
    let escaped = text.map { "\"\\$`".contains($0) ? "\\\($0)" : String($0) }
    return "\"\(escaped.joined())\""
  }
}
