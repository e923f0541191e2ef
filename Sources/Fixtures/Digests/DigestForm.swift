/// The form in which digests take rows: each cell says where it ends.
///
/// NULL `~`; text `length:bytes`; lists `count[items]`; truth values 0 or 1; decimals as unscaled
/// integers; days and instants in ISO 8601.
enum DigestForm: RowForm {
  static var null: StaticString { "~" }

  @inline(__always)
  static var hasDecimalPoint: Bool { false }

  static func bound(ofText count: Int) -> Int { TextCursor.integerWidth + 1 + count }

  static func bound(ofList items: Int, _ count: Int) -> Int {
    TextCursor.integerWidth + 2 + items * bound(ofText: 0) + count
  }

  /// The length says where a text ends, whatever it holds.
  @inline(__always)
  static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool { true }

  @inline(__always)
  static func text(
    _ bytes: UnsafePointer<UInt8>, _ count: Int, isPlain: Bool, to cursor: inout TextCursor
  ) {
    cursor.natural(UInt64(truncatingIfNeeded: count))
    cursor.byte(UInt8(ascii: ":"))
    unsafe cursor.copy(bytes, count)
  }

  @inline(__always)
  static func key(_ row: Int, _ format: KeyFormat, to cursor: inout TextCursor) {
    cursor.natural(UInt64(truncatingIfNeeded: format.width))
    cursor.byte(UInt8(ascii: ":"))
    cursor.key(row, format)
  }

  static func open(list items: Int, to cursor: inout TextCursor) {
    cursor.natural(UInt64(truncatingIfNeeded: items))
    cursor.byte(UInt8(ascii: "["))
  }

  static func item(
    _ bytes: UnsafePointer<UInt8>, _ count: Int, isFirst: Bool, to cursor: inout TextCursor
  ) {
    unsafe text(bytes, count, isPlain: true, to: &cursor)
  }

  static func close(list items: Int, to cursor: inout TextCursor) { cursor.byte(UInt8(ascii: "]")) }
}
