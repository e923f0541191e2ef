internal import CSQLite
internal import Fixtures

/// The SQL function `fixture_misfit(types, value, …)`: 1 where some value of a row is of another
/// type than its column is declared with, else 0; NULL fits every type.
///
/// SQLite lets any value into any column, and a text in a column of integers passes its own
/// `integrity_check`.
enum MisfitFunction {
  static let name = "fixture_misfit"

  /// Makes the function known to a connection.
  static func register(on connection: Connection) throws(SQLiteError) {
    try connection.check(
      unsafe sqlite3_create_function_v2(
        connection.handle, name, -1, SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS, nil,
        evaluate, nil, nil, nil))
  }
}

/// The types of a statement's columns, which SQLite keeps while the statement runs.
private final class RowTypes {
  let types: [CellType]
  init(_ types: [CellType]) { self.types = types }
}

private func evaluate(
  _ context: OpaquePointer?, _ count: Int32, _ values: UnsafeMutablePointer<OpaquePointer?>?
) {
  guard let values = unsafe values, count > 0, let row = unsafe types(context, values[0]),
    row.types.count == Int(count) - 1
  else {
    let message = "fixture_misfit: the first argument must list the types of the others"
    return unsafe sqlite3_result_error(context, message, Int32(message.utf8.count))
  }
  for index in row.types.indices where unsafe !row.types[index].admits(values[index + 1]) {
    return unsafe sqlite3_result_int(context, 1)
  }
  unsafe sqlite3_result_int(context, 0)
}

private func types(_ context: OpaquePointer?, _ argument: OpaquePointer?) -> RowTypes? {
  if let kept = unsafe sqlite3_get_auxdata(context, 0) {
    return unsafe Unmanaged<RowTypes>.fromOpaque(kept).takeUnretainedValue()
  }
  guard let text = unsafe sqlite3_value_text(argument) else { return nil }
  var types: [CellType] = []
  for item in unsafe String(cString: text).split(separator: " ") {
    guard let name = item.split(separator: "=", maxSplits: 1).last, let type = CellType(name)
    else { return nil }
    types.append(type)
  }
  let row = RowTypes(types)
  // Released when the statement ends; SQLite may also drop it at once, so nothing rests on it.
  unsafe sqlite3_set_auxdata(context, 0, Unmanaged.passRetained(row).toOpaque()) { kept in
    if let kept = unsafe kept { unsafe Unmanaged<RowTypes>.fromOpaque(kept).release() }
  }
  return row
}
