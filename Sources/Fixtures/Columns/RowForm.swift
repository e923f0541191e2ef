/// How rows are written out, such as for a digest or as CSV: what each kind of cell looks like.
///
/// Cells are written through a cursor that has room for them.
@usableFromInline
package protocol RowForm {
  /// What stands for NULL.
  static var null: StaticString { get }
  /// The most bytes that a text takes, for its number of bytes.
  static func bound(ofText count: Int) -> Int
  /// The most bytes that a list takes, for its number of items and of all their bytes.
  static func bound(ofList items: Int, _ count: Int) -> Int
  /// Whether no text within these bytes holds anything that would change its form.
  static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool
  /// Writes a text; `isPlain` when all bytes around it are known to be.
  static func text(
    _ bytes: UnsafePointer<UInt8>, _ count: Int, isPlain: Bool, to cursor: inout TextCursor)
  /// Whether decimals have a point, or are written as unscaled integers.
  static var hasDecimalPoint: Bool { get }
  /// Writes the key of a row.
  static func key(_ row: Int, _ format: KeyFormat, to cursor: inout TextCursor)
  /// Writes what stands before and behind the items of a list, for their number.
  static func open(list items: Int, to cursor: inout TextCursor)
  static func close(list items: Int, to cursor: inout TextCursor)
  /// Writes an item of a list.
  static func item(
    _ bytes: UnsafePointer<UInt8>, _ count: Int, isFirst: Bool, to cursor: inout TextCursor)
}
