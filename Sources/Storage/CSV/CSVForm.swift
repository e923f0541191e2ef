import Fixtures

/// Rows as CSV: RFC 4180, with quotes only where a reader needs them; NULL is an empty field, the
/// empty text `""`, and a list a JSON array.
enum CSVForm: RowForm {
  static var null: StaticString { "" }

  @inline(__always)
  static var hasDecimalPoint: Bool { true }

  static func bound(ofText count: Int) -> Int { 2 * count + 2 }

  /// A byte of an item takes at most the six of `\u0000`; its quotes four, its comma one.
  static func bound(ofList items: Int, _ count: Int) -> Int { 4 + 5 * items + 6 * count }

  @inline(__always)
  static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let start = bytes.baseAddress else { return true }
    return unsafe !CSVText.holdsSpecial(start, bytes.count)
  }

  @inline(__always)
  static func text(
    _ bytes: UnsafePointer<UInt8>, _ count: Int, isPlain: Bool, to cursor: inout TextCursor
  ) {
    unsafe CSVText.write(bytes, count, mayHoldSpecial: !isPlain, to: &cursor)
  }

  @inline(__always)
  static func key(_ row: Int, _ format: KeyFormat, to cursor: inout TextCursor) {
    cursor.key(row, format)
  }

  static func open(list items: Int, to cursor: inout TextCursor) {
    // A list with items has quotes, so the field needs them too.
    if items > 0 { cursor.byte(UInt8(ascii: "\"")) }
    cursor.byte(UInt8(ascii: "["))
  }

  static func item(
    _ bytes: UnsafePointer<UInt8>, _ count: Int, isFirst: Bool, to cursor: inout TextCursor
  ) {
    if !isFirst { cursor.byte(UInt8(ascii: ",")) }
    unsafe CSVText.writeItem(bytes, count, to: &cursor)
  }

  static func close(list items: Int, to cursor: inout TextCursor) {
    cursor.byte(UInt8(ascii: "]"))
    if items > 0 { cursor.byte(UInt8(ascii: "\"")) }
  }
}
