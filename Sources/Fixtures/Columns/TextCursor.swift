/// The place where the next byte of a text goes: raw memory, because checks cost as much as the
/// formatting.
///
/// Whoever makes one has room for all that is written, and for ``slack`` bytes more: short texts are
/// written in whole words, past the end of what counts.
@safe
@usableFromInline
package struct TextCursor {
  /// How many bytes past its end a text may be read, and written.
  @usableFromInline package static let slack = 16

  /// The next byte.
  @usableFromInline package internal(set) var next: UnsafeMutablePointer<UInt8>

  /// A cursor at a place in memory.
  @inlinable @inline(__always)
  package init(next: UnsafeMutablePointer<UInt8>) { unsafe self.next = unsafe next }

  /// Writes a byte.
  @inlinable @inline(__always)
  package mutating func byte(_ byte: UInt8) {
    unsafe next.pointee = byte
    unsafe next += 1
  }

  /// Writes a word as it lies in memory.
  /// - Parameters:
  ///   - word: the bytes.
  ///   - count: how many of them count, from the first on.
  @inlinable @inline(__always)
  package mutating func word<Word: BitwiseCopyable>(_ word: Word, count: Int) {
    unsafe UnsafeMutableRawPointer(next).storeBytes(of: word, as: Word.self)
    unsafe next += count
  }

  /// Writes a literal.
  @inlinable @inline(__always)
  package mutating func literal(_ text: StaticString) {
    unsafe next.update(from: text.utf8Start, count: text.utf8CodeUnitCount)
    unsafe next += text.utf8CodeUnitCount
  }

  /// Copies bytes, of which ``slack`` more may be read.
  @inlinable @inline(__always)
  package mutating func copy(_ source: UnsafePointer<UInt8>, _ length: Int) {
    // Texts are short, and a call to copy memory takes longer than a few steps of 16 bytes.
    unsafe copy(source, at: 0)
    var place = 16
    while place < length {
      unsafe copy(source, at: place)
      place &+= 16
    }
    unsafe next += length
  }

  @inlinable @inline(__always)
  func copy(_ source: UnsafePointer<UInt8>, at place: Int) {
    let block = unsafe UnsafeRawPointer(source + place).loadUnaligned(as: SIMD16<UInt8>.self)
    unsafe UnsafeMutableRawPointer(next + place).storeBytes(of: block, as: SIMD16<UInt8>.self)
  }
}

// MARK: Numbers

extension TextCursor {
  /// The most bytes that a 64-bit integer takes.
  @usableFromInline package static let integerWidth = 20

  /// The digits of a number below 10^8 as eight bytes from 0 to 9, the first one lowest: three steps
  /// that halve what they take, all lanes at once.
  @inlinable @inline(__always)
  static func eightDigits(_ number: UInt64) -> UInt64 {
    let four = number / 10_000
    let fours = four | (number &- four &* 10_000) << 32
    // Multiplications by 1/100 and 1/10 that are exact for four and two digits.
    let two = (fours &* 10_486) >> 20 & 0x0000_007f_0000_007f
    let twos = two | (fours &- two &* 100) << 16
    let one = (twos &* 103) >> 10 & 0x000f_000f_000f_000f
    return one | (twos &- one &* 10) << 8
  }

  @usableFromInline static let zeros: UInt64 = 0x3030_3030_3030_3030

  /// Writes an integer in decimal.
  @inlinable @inline(__always)
  package mutating func integer(_ number: Int64) {
    if number < 0 { byte(UInt8(ascii: "-")) }
    natural(number.magnitude)
  }

  /// Writes a number without a sign, in decimal.
  @inlinable @inline(__always)
  package mutating func natural(_ number: UInt64) {
    if number >= 100_000_000 { return long(number) }
    let digits = TextCursor.eightDigits(number)
    // All leading zeros but the last digit.
    let skipped = (digits | 1 << 56).trailingZeroBitCount & ~7
    let text = (digits | TextCursor.zeros) &>> UInt64(truncatingIfNeeded: skipped)
    word(text.littleEndian, count: 8 &- skipped / 8)
  }

  @usableFromInline @inline(never)
  mutating func long(_ number: UInt64) {
    natural(number / 100_000_000)
    digits(number % 100_000_000, width: 8)
  }

  /// Writes a number of at most `width` digits, with zeros in front.
  @inlinable @inline(__always)
  package mutating func digits(_ number: UInt64, width: Int) {
    if width > 8 { return longDigits(number, width: width) }
    let digits = TextCursor.eightDigits(number) | TextCursor.zeros
    // Shifted in two steps, since a width of 0 takes all 64 bits.
    let shift = UInt64(truncatingIfNeeded: 32 &- 4 &* width)
    word(((digits &>> shift) &>> shift).littleEndian, count: width)
  }

  @usableFromInline @inline(never)
  mutating func longDigits(_ number: UInt64, width: Int) {
    digits(number / 100_000_000, width: width - 8)
    digits(number % 100_000_000, width: 8)
  }

  /// Writes an amount of hundredths with the decimal point in its place, such as `12.50`.
  @inlinable @inline(__always)
  package mutating func hundredths(_ number: Int64) {
    if number < 0 { byte(UInt8(ascii: "-")) }
    let magnitude = number.magnitude
    if magnitude >= 100_000_000 {
      natural(magnitude / 100)
      byte(UInt8(ascii: "."))
      return digits(magnitude % 100, width: 2)
    }
    let digits = TextCursor.eightDigits(magnitude)
    let skipped = (digits | 1 << 40).trailingZeroBitCount & ~7
    let text = digits | TextCursor.zeros
    word((text &>> UInt64(truncatingIfNeeded: skipped)).littleEndian, count: 6 &- skipped / 8)
    // The point takes the place of the sixth digit.
    let end = text >> 40 & ~0xff | UInt64(UInt8(ascii: "."))
    word(UInt32(truncatingIfNeeded: end).littleEndian, count: 3)
  }

  /// Writes an unscaled integer with the decimal point in its place.
  /// - Parameters:
  ///   - unscaled: the integer.
  ///   - decimals: how many digits stand behind the point, from 0 to 18.
  @inlinable @inline(__always)
  package mutating func decimal(_ unscaled: Int64, decimals: Int) {
    if decimals == 2 { return hundredths(unscaled) }
    if decimals == 0 { return integer(unscaled) }
    if unscaled < 0 { byte(UInt8(ascii: "-")) }
    let unit = (0..<decimals).reduce(1 as UInt64) { unit, _ in unit &* 10 }
    let (whole, rest) = unscaled.magnitude.quotientAndRemainder(dividingBy: unit)
    natural(whole)
    byte(UInt8(ascii: "."))
    digits(rest, width: decimals)
  }
}

// MARK: Days, times and keys

extension TextCursor {
  /// Writes a day as `YYYY-MM-DD`.
  @inlinable @inline(__always)
  package mutating func day(_ day: Day, _ days: DayTexts) { word(days[day], count: 10) }

  /// Writes an instant as `YYYY-MM-DD HH:MM:SS`.
  @inlinable @inline(__always)
  package mutating func instant(_ instant: Instant, _ days: DayTexts) {
    let day = instant.day
    // A space stands behind the text of each day.
    word(days[day], count: 11)
    let second = UInt64(truncatingIfNeeded: instant.seconds &- Int64(day.number) &* 86_400)
    let minute = second / 60
    let hour = minute / 60
    let lanes = hour | (minute &- hour &* 60) << 24 | (second &- minute &* 60) << 48
    let tens = (lanes &* 103) >> 10 & 0x000f_0000_0f00_000f
    let digits = tens | (lanes &- tens &* 10) << 8
    word((digits | 0x3030_3a30_303a_3030).littleEndian, count: 8)
  }

  /// Writes the key of a row.
  @inlinable @inline(__always)
  package mutating func key(_ row: Int, _ format: KeyFormat) {
    let isEarly = row < format.boundary
    let number = isEarly ? row &+ 1 : row &- format.boundary &+ 1
    precondition(number > 0 && number < format.limit, "the row needs another key")
    word(isEarly ? format.head : format.laterHead, count: format.headLength)
    digits(UInt64(truncatingIfNeeded: number), width: format.digits)
  }
}
