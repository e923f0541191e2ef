/// A place among rows or texts, or none, in a quarter of the bytes of an `Int?`: facts are copied
/// with each row that they are part of.
struct CompactIndex: Sendable {
  private let number: Int32

  /// - Parameter value: not negative, and below 2^31 like all that has an array of its size.
  @inline(__always)
  init(_ value: Int?) { number = Int32(value ?? -1) }

  @inline(__always)
  var value: Int? { number < 0 ? nil : Int(number) }
}
