/// A day or none, in four bytes: facts of rows are copied often.
struct CompactDay: Sendable {
  private let number: Int32

  init(_ day: Day?) { number = day?.number ?? .min }

  @inline(__always)
  var day: Day? { number == .min ? nil : Day(Int(number)) }
}

/// A place in a list or none, in four bytes.
struct CompactIndex: Sendable {
  private let number: Int32

  @inline(__always)
  init(_ index: Int?) { number = Int32(index ?? -1) }

  @inline(__always)
  var index: Int? { number < 0 ? nil : Int(number) }
}
