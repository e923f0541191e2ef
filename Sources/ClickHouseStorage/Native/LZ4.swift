/// Blocks of the LZ4 format, made greedily: a match is taken as soon as one is found.
@safe
struct LZ4: ~Copyable {
  private static let hashBits = 14
  /// Where four bytes of each hash were last seen, and 1 more; 0 for never.
  private let table: UnsafeMutablePointer<UInt32>

  init() {
    unsafe table = .allocate(capacity: 1 << Self.hashBits)
  }

  deinit { unsafe table.deallocate() }

  /// The most bytes that so many become.
  static func bound(_ count: Int) -> Int { count + count / 255 + 16 }

  /// Compresses bytes.
  /// - Parameters:
  ///   - source: the bytes, less than 2 GiB.
  ///   - target: has room for ``bound(_:)`` bytes.
  /// - Returns: how many bytes have been written.
  func compress(_ source: UnsafeRawBufferPointer, to target: UnsafeMutableRawPointer) -> Int {
    guard let input = source.baseAddress else {
      unsafe target.storeBytes(of: 0, as: UInt8.self)
      return 1
    }
    var output = unsafe target
    var start = 0
    // The format wants the last 5 bytes as they are, and no match in the last 12.
    let lastMatch = source.count - 12
    if lastMatch > 0 {
      unsafe table.update(repeating: 0, count: 1 << Self.hashBits)
      var place = 0
      while let found = unsafe match(input, from: place, upTo: lastMatch) {
        var (at, reference) = (found.place, found.reference)
        while at > start, reference > 0, unsafe byte(input, at - 1) == byte(input, reference - 1) {
          at &-= 1
          reference &-= 1
        }
        let length = unsafe 4 + common(input, at + 4, reference + 4, limit: source.count - 5)
        unsafe Self.write(
          input + start, literals: at &- start, offset: at &- reference, match: length, to: &output)
        place = at + length
        start = place
        if place > lastMatch { break }
        unsafe table[hash(input, place &- 2)] = UInt32(truncatingIfNeeded: place &- 1)
      }
    }
    unsafe Self.write(input + start, literals: source.count - start, to: &output)
    return unsafe output - target
  }

  @inline(__always)
  private func byte(_ input: UnsafeRawPointer, _ place: Int) -> UInt8 {
    unsafe input.load(fromByteOffset: place, as: UInt8.self)
  }

  @inline(__always)
  private func word(_ input: UnsafeRawPointer, _ place: Int) -> UInt32 {
    unsafe input.loadUnaligned(fromByteOffset: place, as: UInt32.self)
  }

  @inline(__always)
  private func hash(_ input: UnsafeRawPointer, _ place: Int) -> Int {
    let product = unsafe word(input, place) &* 2_654_435_761
    return Int(truncatingIfNeeded: product &>> UInt32(32 - Self.hashBits))
  }

  /// The next place whose four bytes were seen before, at most 64 KiB back.
  @inline(__always)
  private func match(
    _ input: UnsafeRawPointer, from first: Int, upTo limit: Int
  ) -> (place: Int, reference: Int)? {
    var place = first
    // Faster and faster through what does not repeat.
    var tries = 64
    while place <= limit {
      let hash = unsafe hash(input, place)
      let reference = Int(unsafe table[hash]) &- 1
      unsafe table[hash] = UInt32(truncatingIfNeeded: place &+ 1)
      if reference >= 0, place &- reference < 65_536,
        unsafe word(input, reference) == word(input, place)
      {
        return (place, reference)
      }
      place &+= tries &>> 6
      tries &+= 1
    }
    return nil
  }

  /// How many bytes are the same from two places on.
  @inline(__always)
  private func common(
    _ input: UnsafeRawPointer, _ place: Int, _ reference: Int, limit: Int
  ) -> Int {
    var count = 0
    while place &+ count &+ 8 <= limit {
      let one = unsafe input.loadUnaligned(fromByteOffset: place &+ count, as: UInt64.self)
      let other = unsafe input.loadUnaligned(fromByteOffset: reference &+ count, as: UInt64.self)
      if one != other {
        return count &+ (one ^ other).littleEndian.trailingZeroBitCount / 8
      }
      count &+= 8
    }
    while place &+ count < limit,
      unsafe byte(input, place + count) == byte(input, reference + count)
    {
      count &+= 1
    }
    return count
  }

  /// Writes bytes as they are, and the match behind them; no match at the end.
  @inline(__always)
  private static func write(
    _ input: UnsafeRawPointer, literals: Int, offset: Int = 0, match: Int = 4,
    to output: inout UnsafeMutableRawPointer
  ) {
    let rest = match &- 4
    let token = unsafe output
    unsafe output += 1
    if literals >= 15 { unsafe write(length: literals &- 15, to: &output) }
    unsafe output.copyMemory(from: input, byteCount: literals)
    unsafe output += literals
    unsafe token.storeBytes(
      of: UInt8(truncatingIfNeeded: min(literals, 15) &<< 4 | min(rest, 15)), as: UInt8.self)
    if offset == 0 { return }
    unsafe output.storeBytes(of: UInt16(truncatingIfNeeded: offset).littleEndian, as: UInt16.self)
    unsafe output += 2
    if rest >= 15 { unsafe write(length: rest &- 15, to: &output) }
  }

  private static func write(length: Int, to output: inout UnsafeMutableRawPointer) {
    var rest = length
    while rest >= 255 {
      unsafe output.storeBytes(of: 255, as: UInt8.self)
      unsafe output += 1
      rest -= 255
    }
    unsafe output.storeBytes(of: UInt8(rest), as: UInt8.self)
    unsafe output += 1
  }
}
