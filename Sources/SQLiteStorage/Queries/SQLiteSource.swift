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
    guard let manifest = try DirectoryTransaction.survey(directory).manifest,
      manifest.target == SQLiteStore.target
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
      for database in files { try connection.attach(path(of: database), as: database) }
      // The files are attached for reading alone; this keeps the database in memory from being
      // written to as well.
      try connection.execute("PRAGMA query_only = ON")
      return SQLiteSession(connection, databases: files, location: directory)
    }
  }

  private func path(of database: String) -> String {
    "\(directory)/\(SQLiteStore.fileName(of: database))"
  }
}
