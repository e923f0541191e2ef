internal import CSQLite

/// The bytes of a database in memory, in the form in which SQLite gives and takes them.
@safe
final class MemoryBytes: PageBytes {
  let path = ":memory:"
  private var base: UnsafeMutablePointer<UInt8>?
  private var capacity: Int
  private var count: Int

  /// Takes the bytes of a database out of a connection.
  init(_ schema: String, of connection: Connection) throws(SQLiteError) {
    var size: sqlite3_int64 = 0
    guard let bytes = unsafe sqlite3_serialize(connection.handle, schema, &size, 0) else {
      throw MemoryBytes.exhausted
    }
    unsafe base = bytes
    count = Int(size)
    capacity = Int(size)
  }

  deinit { unsafe sqlite3_free(base) }

  /// Puts the bytes in the place of a connection's database, to which they belong from then on.
  func give(to schema: String, of connection: Connection) throws(SQLiteError) {
    let flags = UInt32(SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_RESIZEABLE)
    let given = unsafe base
    // SQLite frees them even if it does not take them.
    unsafe base = nil
    try connection.check(
      unsafe sqlite3_deserialize(
        connection.handle, schema, given, sqlite3_int64(count), sqlite3_int64(capacity), flags))
    // As much as there is memory, rather than the gigabyte that it allows by itself.
    var limit = sqlite3_int64.max
    try connection.check(
      unsafe sqlite3_file_control(
        connection.handle, schema, SQLITE_FCNTL_SIZE_LIMIT, &limit))
  }

  func prefix(_ count: Int) -> [UInt8] {
    unsafe Array(UnsafeBufferPointer(start: base, count: min(count, self.count)))
  }

  func write(_ bytes: UnsafeRawBufferPointer, at offset: Int) throws(SQLiteError) {
    let end = offset + bytes.count
    if end > capacity {
      let size = max(end, capacity * 2)
      guard let grown = unsafe sqlite3_realloc64(base, UInt64(size)) else {
        throw MemoryBytes.exhausted
      }
      unsafe base = grown.assumingMemoryBound(to: UInt8.self)
      capacity = size
    }
    guard let base = unsafe base, let source = bytes.baseAddress else { return }
    unsafe UnsafeMutableRawPointer(base + offset).copyMemory(from: source, byteCount: bytes.count)
    count = max(count, end)
  }

  private static var exhausted: SQLiteError {
    SQLiteError(code: SQLITE_NOMEM, message: "out of memory", path: ":memory:")
  }
}
