internal import CSQLite
package import Storage

extension SQLiteError {
  /// The error as stores report it.
  /// - Parameter destination: what the user named, beside the file that SQLite named.
  /// - Returns: the error.
  package func storeError(at destination: String) -> StoreError {
    if code == SQLITE_INTERRUPT { return .cancelled }
    if isDiskFull { return .diskFull(path: destination) }
    if isDamage {
      return .unsupported(
        """
        \(path) is no SQLite database, or a damaged one (\(message)); move it away or delete it, \
        and run again
        """)
    }
    if isBusy {
      return .unsupported(
        "\(path) is in use by another program (\(message)); close it there, and run again")
    }
    return .database(
      code: Int(extendedCode), message: message, context: statement.map { "\(path): \($0)" } ?? path
    )
  }
}

/// Runs something of SQLite's where a store's error is due.
func reporting<Result>(
  at destination: String, _ body: () throws(SQLiteError) -> Result
) throws(StoreError) -> Result {
  do throws(SQLiteError) { return try body() } catch { throw error.storeError(at: destination) }
}
