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
