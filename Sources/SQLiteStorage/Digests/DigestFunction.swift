internal import CSQLite
internal import Fixtures

/// The SQL aggregate `fixture_digest(types, value, …)`: the fingerprint of a group's rows, as 32
/// hexadecimal digits.
enum DigestFunction {
  static let name = "fixture_digest"

  /// Makes the function known to a connection.
  static func register(on connection: Connection) throws(SQLiteError) {
    try connection.check(
      unsafe sqlite3_create_function_v2(
        connection.handle, name, -1, SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS, nil,
        nil, step, finish, nil))
  }
}

private func step(
  _ context: OpaquePointer?, _ count: Int32,
  _ values: UnsafeMutablePointer<OpaquePointer?>?
) {
  let size = unsafe Int32(MemoryLayout<csqlite_aggregate>.size)
  guard let values = unsafe values, count > 0,
    let memory = unsafe sqlite3_aggregate_context(context, size)?
      .assumingMemoryBound(to: csqlite_aggregate.self)
  else { return unsafe fail("fixture_digest: needs the types, and the values", context) }
  if unsafe memory.pointee.state == nil {
    guard let types = unsafe sqlite3_value_text(values[0]),
      let state = DigestState(unsafe String(cString: types))
    else { return unsafe fail("fixture_digest: the first argument must list types", context) }
    // Released in `finish`, which SQLite calls for every group, failed ones too.
    unsafe memory.pointee.state = Unmanaged.passRetained(state).toOpaque()
  }
  guard let kept = unsafe memory.pointee.state else { return }
  let cells = unsafe UnsafeMutableBufferPointer(start: values + 1, count: Int(count) - 1)
  let state = unsafe Unmanaged<DigestState>.fromOpaque(kept).takeUnretainedValue()
  let problem = unsafe state.add(cells)
  if let problem { unsafe fail(problem, context) }
}

private func finish(_ context: OpaquePointer?) {
  // Without memory there was no row.
  let memory = unsafe sqlite3_aggregate_context(context, 0)?
    .assumingMemoryBound(to: csqlite_aggregate.self)
  let state = unsafe memory?.pointee.state.map {
    unsafe Unmanaged<DigestState>.fromOpaque($0).takeRetainedValue()
  }
  unsafe memory?.pointee.state = nil
  let digits = (state?.digest ?? TableDigest()).description
  unsafe csqlite_result_text_copy(context, digits, Int32(digits.utf8.count))
}

private func fail(_ message: String, _ context: OpaquePointer?) {
  unsafe sqlite3_result_error(context, message, Int32(message.utf8.count))
}
