internal import CSQLite
internal import Storage

extension Connection {
  /// Attaches a file, to be read, so that neither it nor anything beside it changes.
  ///
  /// A file with a write-ahead log is not left alone by SQLite's read-only mode, which makes an
  /// index of the log (`-shm`) beside it.
  func attachUnchanged(_ path: String, as name: String) throws(SQLiteError) {
    do throws(SQLiteError) {
      try attach(path, as: name, try logParameters(path))
    } catch {
      // SQLITE_READONLY_ROLLBACK, which Swift does not import.
      guard error.extendedCode == SQLITE_READONLY | 3 << 8 else { throw error }
      throw SQLiteError(
        code: SQLITE_ERROR,
        message: """
          a program was ended in the midst of a change, and left \(path)-journal; to have it undone, \
          open the file once with `sqlite3 "\(path)" .tables`
          """,
        path: path)
    }
  }

  private func logParameters(_ path: String) throws(SQLiteError) -> String {
    let header = FileSystem.prefix(of: path, 20)
    // "The Database Header": 2 as the version to read with means a write-ahead log.
    guard header.count == 20, header[19] == 2 else { return "" }
    // Without a log the file is all there is, and nobody has it open for writing.
    guard let size = FileSystem.size(of: path + "-wal"), size > 0 else { return "&immutable=1" }
    guard FileSystem.size(of: path + "-shm") != nil else {
      throw SQLiteError(
        code: SQLITE_ERROR,
        message: """
          some of its content lies in \(path)-wal, and the index of that is gone; to have it put in \
          place, open the file once with `sqlite3 "\(path)" .tables`
          """,
        path: path)
    }
    return "&readonly_shm=1"
  }
}
