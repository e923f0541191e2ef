internal import CSQLite
internal import Storage

extension Connection {
  /// Makes this database, which is new, a copy of a file.
  func copy(from path: String) throws(SQLiteError) {
    let source = try Connection(path: path, access: .read)
    guard let backup = unsafe sqlite3_backup_init(handle, "main", source.handle, "main") else {
      throw error(unsafe sqlite3_errcode(handle), statement: nil)
    }
    let code = unsafe sqlite3_backup_step(backup, -1)
    let end = unsafe sqlite3_backup_finish(backup)
    switch (code, end) {
    case (SQLITE_DONE, SQLITE_OK): return
    // What cannot be read is the source's fault; the rest is this file's.
    case (SQLITE_CORRUPT, _), (SQLITE_NOTADB, _), (SQLITE_BUSY, _), (SQLITE_LOCKED, _):
      throw SQLiteError(
        code: code, message: unsafe String(cString: sqlite3_errstr(code)), path: path)
    default: throw error(end == SQLITE_OK ? code : end, statement: nil)
    }
  }

  /// Attaches a file, to be read, under a name.
  func attach(
    _ path: String, as name: String, _ parameters: String = ""
  ) throws(SQLiteError) {
    // As a URI, which is the only way to attach a file for reading alone.
    var uri = "file:"
    let digits = Array("0123456789ABCDEF")
    for byte in path.utf8 {
      switch byte {
      case 48...57, 65...90, 97...122, UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: "-"),
        UInt8(ascii: "_"):
        uri.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        uri += "%"
        uri.append(digits[Int(byte >> 4)])
        uri.append(digits[Int(byte & 15)])
      }
    }
    let statement = try prepare("ATTACH ? AS \(SQLiteDialect.quoted(name))")
    try statement.bind([.text(uri + "?mode=ro" + parameters)])
    do throws(SQLiteError) {
      _ = try statement.step()
    } catch {
      throw SQLiteError(code: error.extendedCode, message: error.message, path: path)
    }
  }
}
