internal import CSQLite
package import Storage

/// An open SQLite database; for one thread at a time.
@safe
package final class Connection {
  let handle: OpaquePointer
  /// The file, or `:memory:`.
  package let path: String

  /// What a connection may do with its file.
  package enum Access: Sendable {
    /// Read what is there.
    case read
    /// Read and write what is there.
    case write
    /// Read and write, and make the file if it is missing.
    case create
  }

  /// A new database in memory.
  package static func inMemory() throws(SQLiteError) -> Connection {
    try Connection(path: ":memory:", access: .create)
  }

  /// Opens a file.
  /// - Parameters:
  ///   - path: the file.
  ///   - access: what for.
  /// - Throws: when it cannot be opened.
  package init(path: String, access: Access) throws(SQLiteError) {
    _ = withoutStatistics
    let flags =
      switch access {
      case .read: SQLITE_OPEN_READONLY
      case .write: SQLITE_OPEN_READWRITE
      case .create: SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
      }
    // Only a database in memory attaches files by URI; a file's own name is taken as it is.
    let names = path == ":memory:" ? SQLITE_OPEN_URI : 0
    var opened: OpaquePointer?
    let code = unsafe sqlite3_open_v2(path, &opened, flags | SQLITE_OPEN_NOMUTEX | names, nil)
    guard let database = unsafe opened else {
      throw SQLiteError(code: SQLITE_NOMEM, message: "out of memory", path: path)
    }
    guard code == SQLITE_OK else {
      let error = unsafe SQLiteError(code: code, of: database, statement: nil, path: path)
      unsafe sqlite3_close_v2(database)
      throw error
    }
    unsafe handle = database
    self.path = path
    unsafe sqlite3_extended_result_codes(database, 1)
    try DigestFunction.register(on: self)
    try MisfitFunction.register(on: self)
  }

  deinit { unsafe sqlite3_close_v2(handle) }

  /// Runs statements that give no rows, one after another.
  package func execute(_ sql: String) throws(SQLiteError) {
    let code = unsafe sqlite3_exec(handle, sql, nil, nil, nil)
    if code != SQLITE_OK { throw error(code, statement: sql) }
  }

  /// Prepares a statement.
  package func prepare(_ sql: String) throws(SQLiteError) -> Statement {
    try Statement(sql, on: self)
  }

  /// The first column of the only row of a query.
  package func scalar(
    _ sql: String, _ parameters: [StoredValue] = []
  ) throws(SQLiteError) -> StoredValue {
    let statement = try prepare(sql)
    try statement.bind(parameters)
    return try statement.step() ? statement[0] : .null
  }

  /// All rows of a query.
  package func rows(
    _ sql: String, _ parameters: [StoredValue] = []
  ) throws(SQLiteError) -> [SQLiteRow] {
    let statement = try prepare(sql)
    try statement.bind(parameters)
    var rows: [SQLiteRow] = []
    while try statement.step() { rows.append(statement.row) }
    return rows
  }

  /// Ends a statement that another thread is running on this connection.
  func interrupt() { unsafe sqlite3_interrupt(handle) }

  func check(_ code: Int32, statement: String? = nil) throws(SQLiteError) {
    if code != SQLITE_OK { throw error(code, statement: statement) }
  }

  func error(_ code: Int32, statement: String?) -> SQLiteError {
    unsafe SQLiteError(code: code, of: handle, statement: statement, path: path)
  }
}

extension SQLiteError {
  fileprivate init(code: Int32, of database: OpaquePointer, statement: String?, path: String) {
    let extended = unsafe sqlite3_extended_errcode(database)
    let message = unsafe sqlite3_errmsg(database).map { unsafe String(cString: $0) }
    self.init(
      code: extended & 0xff == code & 0xff ? extended : code,
      message: message ?? "unknown error", statement: statement, path: path)
  }
}

/// Counting its allocations costs SQLite a tenth of its time, and can only be turned off before its
/// first use in the process; when somebody else was first, they keep their counts.
private let withoutStatistics: Int32 = csqlite_disable_memory_status()
