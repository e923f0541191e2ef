internal import Fixtures

/// What a step of a program comes to in each row of a batch: numbers, or texts.
struct Lane {
  /// Numbers, unscaled decimals, days, seconds, or 0 and 1; 0 where there is NULL.
  var numbers: [Int64]
  /// Whether there is NULL.
  var nulls: [Bool]
  /// Where the text of each row starts in ``bytes``, and how long it is.
  var starts: [Int] = []
  var counts: [Int] = []
  var bytes: [UInt8] = []

  init(rows: Int) {
    numbers = Array(repeating: 0, count: rows)
    nulls = Array(repeating: false, count: rows)
  }

  /// Takes the text of a row, after those of all rows before it.
  @inline(__always)
  mutating func append(_ text: some Swift.Collection<UInt8>, _ row: Int) {
    starts[row] = bytes.count
    bytes.append(contentsOf: text)
    counts[row] = bytes.count - starts[row]
  }

  /// Makes room for texts.
  mutating func becomeTexts() {
    if starts.isEmpty {
      starts = numbers.map { _ in 0 }
      counts = starts
    }
    bytes.removeAll(keepingCapacity: true)
  }

  /// The text of a row.
  @inline(__always)
  func text(_ row: Int) -> ArraySlice<UInt8> { bytes[starts[row]..<starts[row] + counts[row]] }
}

/// Runs of bytes, compared eight at a time: one of the few places with raw memory, because this is
/// most of what is done with texts.
enum ByteRuns {
  /// Whether parts of the same length of two arrays are the same.
  @inline(__always)
  static func areEqual(
    _ one: [UInt8], _ start: Int, _ other: [UInt8], _ otherStart: Int, _ count: Int
  ) -> Bool {
    precondition(start &+ count <= one.count && otherStart &+ count <= other.count)
    return unsafe one.withUnsafeBufferPointer { one in
      unsafe other.withUnsafeBufferPointer { other in
        guard let one = one.baseAddress, let other = other.baseAddress else { return true }
        return unsafe areEqual(one + start, other + otherStart, count)
      }
    }
  }

  /// Whether two runs of the same length are the same.
  @inline(__always)
  static func areEqual(
    _ one: UnsafePointer<UInt8>, _ other: UnsafePointer<UInt8>, _ count: Int
  ) -> Bool {
    var place = 0
    while place &+ 8 <= count {
      let (a, b) = unsafe (word(one, place), word(other, place))
      if a != b { return false }
      place &+= 8
    }
    while place < count {
      if unsafe one[place] != other[place] { return false }
      place &+= 1
    }
    return true
  }

  /// A number that runs of the same bytes share.
  @inline(__always)
  static func mix(_ run: UnsafePointer<UInt8>, _ count: Int) -> UInt64 {
    var (mixed, place) = (UInt64(truncatingIfNeeded: count), 0)
    while place &+ 8 <= count {
      mixed = turn(unsafe mixed ^ word(run, place))
      place &+= 8
    }
    var rest: UInt64 = 0
    while place < count {
      rest = unsafe rest << 8 | UInt64(run[place])
      place &+= 1
    }
    return turn(mixed ^ rest)
  }

  @inline(__always)
  private static func turn(_ word: UInt64) -> UInt64 {
    let product = word &* 0x9e37_79b9_7f4a_7c15
    return product ^ product >> 32
  }

  @inline(__always)
  private static func word(_ run: UnsafePointer<UInt8>, _ place: Int) -> UInt64 {
    unsafe UnsafeRawPointer(run + place).loadUnaligned(as: UInt64.self)
  }
}

/// A list of texts in which one is looked up in one or two steps, however long the list.
final class TextList: Sendable {
  private let texts: [[UInt8]]
  /// Places in ``texts``, or -1, by what their bytes mix to.
  private let slots: [Int]

  init(_ list: [String]) {
    let texts = list.map { Array($0.utf8) }
    var size = 4
    while size < 2 * texts.count { size *= 2 }
    var slots = Array(repeating: -1, count: size)
    for (place, text) in texts.enumerated() {
      let mixed = unsafe text.withUnsafeBufferPointer { run in
        unsafe run.baseAddress.map { unsafe ByteRuns.mix($0, run.count) } ?? 0
      }
      var slot = Int(truncatingIfNeeded: mixed) & (size - 1)
      while slots[slot] >= 0, texts[slots[slot]] != text { slot = (slot + 1) & (size - 1) }
      // Of two that are the same, the first counts.
      if slots[slot] < 0 { slots[slot] = place }
    }
    self.texts = texts
    self.slots = slots
  }

  /// The place of a text that is a part of some bytes, or -1.
  func place(of bytes: [UInt8], _ start: Int, _ count: Int) -> Int {
    unsafe bytes.withUnsafeBufferPointer { run in
      guard let first = run.baseAddress else { return unsafe place(of: [0], 0) }
      return unsafe place(of: first + start, count)
    }
  }

  private func place(of run: UnsafePointer<UInt8>, _ count: Int) -> Int {
    let mask = slots.count &- 1
    var slot = count == 0 ? 0 : Int(truncatingIfNeeded: unsafe ByteRuns.mix(run, count)) & mask
    while slots[slot] >= 0 {
      let place = slots[slot]
      let isSame = unsafe texts[place].withUnsafeBufferPointer { text in
        guard text.count == count, let start = text.baseAddress else { return text.count == count }
        return unsafe ByteRuns.areEqual(start, run, count)
      }
      if isSame { return place }
      slot = (slot &+ 1) & mask
    }
    return -1
  }
}
