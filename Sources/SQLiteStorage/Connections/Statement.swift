internal import CSQLite
package import Storage

/// A prepared statement; it keeps its connection open.
@safe
package final class Statement {
  private let handle: OpaquePointer
  private let connection: Connection
  private let sql: String

  /// Prepares the first statement of a text.
  init(_ sql: String, on connection: Connection) throws(SQLiteError) {
    self.connection = connection
    self.sql = sql
    var prepared: OpaquePointer?
    let code = unsafe sqlite3_prepare_v2(connection.handle, sql, -1, &prepared, nil)
    if code != SQLITE_OK { throw connection.error(code, statement: sql) }
    guard let statement = unsafe prepared else {
      throw SQLiteError(
        code: SQLITE_MISUSE, message: "the statement is empty", statement: sql,
        path: connection.path)
    }
    unsafe handle = statement
  }

  deinit { unsafe sqlite3_finalize(handle) }

  /// Gives the parameters their values, in order.
  package func bind(_ values: [StoredValue]) throws(SQLiteError) {
    let expected = Int(unsafe sqlite3_bind_parameter_count(handle))
    guard values.count == expected else {
      throw SQLiteError(
        code: SQLITE_RANGE,
        message: "the statement has \(expected) parameters and was given \(values.count)",
        statement: sql, path: connection.path)
    }
    for (index, value) in values.enumerated() { try bind(value, at: Int32(index + 1)) }
  }

  /// Goes to the next row.
  /// - Returns: whether there is one.
  package func step() throws(SQLiteError) -> Bool {
    switch unsafe sqlite3_step(handle) {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    case let code:
      let error = connection.error(code, statement: sql)
      unsafe sqlite3_reset(handle)
      throw error
    }
  }

  /// Goes back to the start.
  package func reset() { unsafe _ = sqlite3_reset(handle) }

  /// The names of the result's columns.
  package private(set) lazy var columns: [String] = {
    let count = unsafe sqlite3_column_count(handle)
    return (0..<count).map { column in
      guard let name = unsafe sqlite3_column_name(handle, column) else { return "" }
      return unsafe String(cString: name)
    }
  }()

  /// The current row.
  package var row: SQLiteRow {
    SQLiteRow(columns: columns, values: columns.indices.map { self[$0] })
  }

  /// A value of the current row.
  package subscript(column: Int) -> StoredValue {
    let column = Int32(column)
    switch unsafe sqlite3_column_type(handle, column) {
    case SQLITE_INTEGER: return .integer(unsafe sqlite3_column_int64(handle, column))
    case SQLITE_FLOAT: return .real(unsafe sqlite3_column_double(handle, column))
    case SQLITE_TEXT:
      let start = unsafe sqlite3_column_text(handle, column)
      let count = Int(unsafe sqlite3_column_bytes(handle, column))
      return .text(
        unsafe String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self))
    case SQLITE_BLOB:
      let start = unsafe sqlite3_column_blob(handle, column)
      let count = Int(unsafe sqlite3_column_bytes(handle, column))
      return .blob(unsafe Array(UnsafeRawBufferPointer(start: start, count: count)))
    default: return .null
    }
  }

  /// A value of the current row as SQLite's functions take it, until the next row.
  func value(_ column: Int) -> OpaquePointer? {
    unsafe sqlite3_column_value(handle, Int32(column))
  }

  private func bind(_ value: StoredValue, at place: Int32) throws(SQLiteError) {
    let code: Int32
    switch value {
    case .null: code = unsafe sqlite3_bind_null(handle, place)
    case .integer(let value): code = unsafe sqlite3_bind_int64(handle, place, value)
    case .real(let value): code = unsafe sqlite3_bind_double(handle, place, value)
    case .text(let value):
      code = unsafe csqlite_bind_text_copy(handle, place, value, UInt64(value.utf8.count))
    case .blob(let bytes):
      code = unsafe csqlite_bind_blob_copy(handle, place, bytes, UInt64(bytes.count))
    }
    try connection.check(code, statement: sql)
  }
}
