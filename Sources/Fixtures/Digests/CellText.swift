/// Writes cells as text to raw memory, which must have room for them; each function returns how many
/// bytes it wrote.
enum CellText {
  /// The most bytes that a 64-bit integer takes.
  static let integerWidth = 20
  /// The bytes of an instant.
  static let instantWidth = 19

  /// An integer in decimal.
  @inline(__always)
  static func integer(_ value: Int64, to target: UnsafeMutablePointer<UInt8>) -> Int {
    if value >= 0 { return unsafe natural(UInt64(value), to: target) }
    unsafe target.pointee = UInt8(ascii: "-")
    return unsafe 1 + natural(value.magnitude, to: target + 1)
  }

  /// An integer without a sign, in decimal.
  @inline(__always)
  static func natural(_ value: UInt64, to target: UnsafeMutablePointer<UInt8>) -> Int {
    if value < 10 {
      unsafe target.pointee = UInt8(truncatingIfNeeded: 48 &+ value)
      return 1
    }
    if value < 100 {
      unsafe target[0] = UInt8(truncatingIfNeeded: 48 &+ value / 10)
      unsafe target[1] = UInt8(truncatingIfNeeded: 48 &+ value % 10)
      return 2
    }
    var width = 3
    var bound: UInt64 = 1000
    while value >= bound && width < 20 {
      width &+= 1
      // 10^20 is beyond 64 bits; the width ends the loop before it would be asked for.
      bound &*= 10
    }
    unsafe digits(value, width, to: target)
    return width
  }

  /// A number with exactly so many digits.
  @inline(__always)
  static func digits(_ value: UInt64, _ width: Int, to target: UnsafeMutablePointer<UInt8>) {
    var rest = value
    var place = width
    while place >= 2 {
      let pair = rest % 100
      rest /= 100
      place &-= 2
      unsafe target[place] = UInt8(truncatingIfNeeded: 48 &+ pair / 10)
      unsafe target[place &+ 1] = UInt8(truncatingIfNeeded: 48 &+ pair % 10)
    }
    if place == 1 { unsafe target[0] = UInt8(truncatingIfNeeded: 48 &+ rest % 10) }
  }

  /// A day as `YYYY-MM-DD`.
  @inline(__always)
  static func day(_ day: Day, to target: UnsafeMutablePointer<UInt8>) -> Int {
    let (year, month, dayOfMonth) = day.civil
    unsafe digits(UInt64(truncatingIfNeeded: year), 4, to: target)
    unsafe target[4] = UInt8(ascii: "-")
    unsafe digits(UInt64(truncatingIfNeeded: month), 2, to: target + 5)
    unsafe target[7] = UInt8(ascii: "-")
    unsafe digits(UInt64(truncatingIfNeeded: dayOfMonth), 2, to: target + 8)
    return 10
  }

  /// An instant as `YYYY-MM-DD HH:MM:SS`.
  @inline(__always)
  static func instant(_ instant: Instant, to target: UnsafeMutablePointer<UInt8>) -> Int {
    _ = unsafe day(instant.day, to: target)
    return unsafe 10 + time(of: instant, to: target + 10)
  }

  /// The time of an instant with a space before it, as ` HH:MM:SS`.
  @inline(__always)
  static func time(of instant: Instant, to target: UnsafeMutablePointer<UInt8>) -> Int {
    let second = UInt64(truncatingIfNeeded: instant.secondOfDay)
    unsafe target[0] = UInt8(ascii: " ")
    unsafe digits(second / 3600, 2, to: target + 1)
    unsafe target[3] = UInt8(ascii: ":")
    unsafe digits(second / 60 % 60, 2, to: target + 4)
    unsafe target[6] = UInt8(ascii: ":")
    unsafe digits(second % 60, 2, to: target + 7)
    return instantWidth - 10
  }

  /// A text with its length, as digests take it.
  @inline(__always)
  static func text(
    _ source: UnsafePointer<UInt8>, _ length: Int, to target: UnsafeMutablePointer<UInt8>
  ) -> Int {
    let head = unsafe natural(UInt64(truncatingIfNeeded: length), to: target)
    unsafe target[head] = UInt8(ascii: ":")
    unsafe (target + head + 1).update(from: source, count: length)
    return head &+ 1 &+ length
  }
}

/// The text of the day that was written last, since the next row's is mostly the same.
struct LastDay {
  private var day: Day?
  private var front: UInt64 = 0
  private var back: UInt16 = 0

  /// Writes a day as `YYYY-MM-DD`.
  @inline(__always)
  mutating func write(_ day: Day, to target: UnsafeMutablePointer<UInt8>) -> Int {
    let memory = UnsafeMutableRawPointer(target)
    if day == self.day {
      unsafe memory.storeBytes(of: front, as: UInt64.self)
      unsafe memory.storeBytes(of: back, toByteOffset: 8, as: UInt16.self)
    } else {
      _ = unsafe CellText.day(day, to: target)
      self.day = day
      front = unsafe memory.loadUnaligned(as: UInt64.self)
      back = unsafe memory.loadUnaligned(fromByteOffset: 8, as: UInt16.self)
    }
    return 10
  }
}
