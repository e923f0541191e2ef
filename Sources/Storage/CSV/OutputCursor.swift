/// The place where the next byte goes: raw memory, because checks cost as much as the formatting.
///
/// Whoever makes one has room for all that is written, and for ``slack`` bytes more.
@safe
struct OutputCursor {
  static let slack = 16
  private(set) var next: UnsafeMutablePointer<UInt8>

  init(next: UnsafeMutablePointer<UInt8>) { unsafe self.next = unsafe next }

  @inline(__always)
  mutating func byte(_ byte: UInt8) {
    unsafe next.pointee = byte
    unsafe next += 1
  }

  /// Writes the bytes of a word as they lie in memory.
  @inline(__always)
  mutating func word<Word: BitwiseCopyable>(_ word: Word) {
    unsafe UnsafeMutableRawPointer(next).storeBytes(of: word, as: Word.self)
    unsafe next += MemoryLayout<Word>.size
  }

  /// Copies bytes of which 16 may be read, however few they are.
  @inline(__always)
  mutating func padded(_ source: UnsafePointer<UInt8>, _ length: Int) {
    let block = unsafe UnsafeRawPointer(source).loadUnaligned(as: SIMD16<UInt8>.self)
    unsafe UnsafeMutableRawPointer(next).storeBytes(of: block, as: SIMD16<UInt8>.self)
    if length > 16 { unsafe (next + 16).update(from: source + 16, count: length - 16) }
    unsafe next += length
  }

  /// Copies bytes.
  @inline(__always)
  mutating func copy(_ source: UnsafePointer<UInt8>, _ length: Int) {
    // Most cells are shorter than a call of memcpy is worth: two overlapping words.
    if length > 32 {
      unsafe next.update(from: source, count: length)
    } else if length >= 16 {
      unsafe words(SIMD16<UInt8>.self, source, length, 16)
    } else if length >= 8 {
      unsafe words(UInt64.self, source, length, 8)
    } else if length >= 4 {
      unsafe words(UInt32.self, source, length, 4)
    } else {
      for index in 0..<length { unsafe next[index] = source[index] }
    }
    unsafe next += length
  }

  @inline(__always)
  private func words<Word: BitwiseCopyable>(
    _: Word.Type, _ source: UnsafePointer<UInt8>, _ length: Int, _ size: Int
  ) {
    let from = unsafe UnsafeRawPointer(source)
    let to = unsafe UnsafeMutableRawPointer(next)
    let first = unsafe from.loadUnaligned(as: Word.self)
    let last = unsafe from.loadUnaligned(fromByteOffset: length - size, as: Word.self)
    unsafe to.storeBytes(of: first, as: Word.self)
    unsafe to.storeBytes(of: last, toByteOffset: length - size, as: Word.self)
  }
}

// MARK: Numbers, days and times

/// The numbers 00 to 99, two digits each.
private let pairs: StaticString =
  """
  00010203040506070809101112131415161718192021222324252627282930313233343536373839404142434445464748495051525354555657585960616263646566676869707172737475767778798081828384858687888990919293949596979899
  """

extension OutputCursor {
  /// Writes two digits.
  @inline(__always)
  mutating func pair(_ number: UInt64) {
    pair(number, at: 0)
    unsafe next += 2
  }

  @inline(__always)
  private func pair(_ number: UInt64, at place: Int) {
    let digits = unsafe UnsafeRawPointer(pairs.utf8Start).loadUnaligned(
      fromByteOffset: Int(truncatingIfNeeded: number) &* 2, as: UInt16.self)
    unsafe UnsafeMutableRawPointer(next).storeBytes(
      of: digits, toByteOffset: place, as: UInt16.self)
  }

  /// Writes an integer in decimal.
  @inline(__always)
  mutating func integer(_ number: Int64) {
    if number < 0 { byte(UInt8(ascii: "-")) }
    magnitude(number.magnitude)
  }

  /// Writes an unsigned integer in decimal.
  @inline(__always)
  mutating func magnitude(_ number: UInt64) {
    if number < 10 { return byte(UInt8(truncatingIfNeeded: 48 &+ number)) }
    if number < 100 { return pair(number) }
    var width = 3
    var bound: UInt64 = 1000
    while number >= bound && width < 20 {
      width &+= 1
      // Past 10^19 the product wraps; the width ends the loop.
      bound = width == 20 ? .max : bound &* 10
    }
    digits(number, width: width)
  }

  /// Writes a number of at most `width` digits, with zeros in front.
  @inline(__always)
  mutating func digits(_ number: UInt64, width: Int) {
    var rest = number
    var place = width
    while place >= 2 {
      place &-= 2
      pair(rest % 100, at: place)
      rest /= 100
    }
    if place == 1 { unsafe next.pointee = UInt8(truncatingIfNeeded: 48 &+ rest % 10) }
    unsafe next += width
  }

  /// Writes an unscaled integer with the decimal point in its place.
  @inline(__always)
  mutating func decimal(_ unscaled: Int64, decimals: Int, unit: UInt64) {
    if unscaled < 0 { byte(UInt8(ascii: "-")) }
    let number = unscaled.magnitude
    if decimals == 2 {
      magnitude(number / 100)
      byte(UInt8(ascii: "."))
      pair(number % 100)
    } else {
      magnitude(number / unit)
      guard decimals > 0 else { return }
      byte(UInt8(ascii: "."))
      digits(number % unit, width: decimals)
    }
  }

  /// Writes the time of a day as `HH:MM:SS`.
  @inline(__always)
  mutating func time(_ second: UInt64) {
    let minutes = second / 60
    pair(minutes / 60)
    byte(UInt8(ascii: ":"))
    pair(minutes % 60)
    byte(UInt8(ascii: ":"))
    pair(second % 60)
  }
}
