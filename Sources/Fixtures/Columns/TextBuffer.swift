/// A growing run of UTF-8 bytes that cells are written to: one of the few places with raw memory,
/// because a bounds-checked array costs three times as much a byte.
@safe
public struct TextBuffer: ~Copyable, @unchecked Sendable {
  @usableFromInline var base: UnsafeMutablePointer<UInt8>
  @usableFromInline var capacity: Int
  /// How many bytes have been written.
  public private(set) var count = 0

  /// An empty buffer.
  public init(capacity: Int = 64) {
    self.capacity = max(capacity, 64)
    unsafe base = .allocate(capacity: self.capacity)
  }

  deinit { unsafe base.deallocate() }

  /// Forgets all bytes and keeps the memory.
  public mutating func removeAll() { count = 0 }

  /// Forgets the bytes from a place on.
  /// - Parameter newCount: not above ``count``.
  public mutating func truncate(to newCount: Int) {
    precondition((0...count).contains(newCount))
    count = newCount
  }

  /// Makes room for more bytes.
  @inline(__always)
  mutating func reserve(_ bytes: Int) {
    if count &+ bytes > capacity { grow(bytes) }
  }

  @inline(never)
  private mutating func grow(_ bytes: Int) {
    let newCapacity = max(capacity * 2, count + bytes)
    let newBase = UnsafeMutablePointer<UInt8>.allocate(capacity: newCapacity)
    unsafe newBase.update(from: base, count: count)
    unsafe base.deallocate()
    unsafe base = newBase
    capacity = newCapacity
  }

  /// Appends a byte.
  @inline(__always)
  public mutating func append(_ byte: UInt8) {
    reserve(1)
    unsafe base[count] = byte
    count &+= 1
  }

  /// Appends a literal.
  @inline(__always)
  public mutating func append(_ literal: StaticString) {
    unsafe append(literal.utf8Start, literal.utf8CodeUnitCount)
  }

  /// Appends a text of a pool.
  @inline(__always)
  public mutating func append(_ pool: TextPool, _ index: Int) {
    let start = pool.starts[index]
    let length = pool.starts[index + 1] - start
    unsafe pool.bytes.withUnsafeBufferPointer { source in
      if let origin = source.baseAddress { unsafe append(origin + start, length) }
    }
  }

  /// Appends a string; for cells where speed does not matter.
  public mutating func append(string: some StringProtocol) {
    for byte in string.utf8 { append(byte) }
  }

  /// Appends some bytes.
  public mutating func append(_ bytes: Span<UInt8>) {
    unsafe bytes.withUnsafeBufferPointer { source in
      if let origin = source.baseAddress { unsafe append(origin, source.count) }
    }
  }

  @inline(__always)
  mutating func append(_ source: UnsafePointer<UInt8>, _ length: Int) {
    reserve(length)
    unsafe (base + count).update(from: source, count: length)
    count &+= length
  }

  /// The bytes as a string.
  public var string: String {
    unsafe String(decoding: UnsafeBufferPointer(start: base, count: count), as: UTF8.self)
  }

  /// Lends the bytes.
  @inline(__always)
  public func withBytes<Result, Failure: Error>(
    _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try unsafe body(UnsafeRawBufferPointer(start: base, count: count))
  }
}

// MARK: Numbers, days and times

extension TextBuffer {
  /// Appends a number of at most `width` digits, with zeros in front.
  @inline(__always)
  public mutating func append(_ number: Int, digits width: Int) {
    append(UInt64(number), digits: width)
  }

  @inline(__always)
  mutating func append(_ number: UInt64, digits width: Int) {
    reserve(width)
    var rest = number
    var place = count &+ width
    while place >= count &+ 2 {
      let pair = rest % 100
      rest /= 100
      place &-= 2
      unsafe base[place] = UInt8(truncatingIfNeeded: 48 &+ pair / 10)
      unsafe base[place &+ 1] = UInt8(truncatingIfNeeded: 48 &+ pair % 10)
    }
    if place > count { unsafe base[count] = UInt8(truncatingIfNeeded: 48 &+ rest % 10) }
    count &+= width
  }

  /// Appends an integer in decimal.
  @inline(__always)
  public mutating func append(_ number: Int64) {
    if number < 0 { append(UInt8(ascii: "-")) }
    let magnitude = number.magnitude
    var width = 1
    var bound: UInt64 = 10
    while magnitude >= bound && width < 19 {
      width &+= 1
      bound &*= 10
    }
    append(magnitude, digits: width)
  }

  /// Appends an unscaled integer with the decimal point in its place, such as `12.50`.
  @inline(__always)
  public mutating func append(_ unscaled: Int64, decimals: Int) {
    guard decimals > 0 else { return append(unscaled) }
    var unit: UInt64 = 1
    for _ in 0..<decimals { unit &*= 10 }
    let magnitude = unscaled.magnitude
    if unscaled < 0 { append(UInt8(ascii: "-")) }
    append(Int64(magnitude / unit))
    append(UInt8(ascii: "."))
    append(magnitude % unit, digits: decimals)
  }

  /// Appends a day as `YYYY-MM-DD`.
  @inline(__always)
  public mutating func append(_ day: Day) {
    let (year, month, dayOfMonth) = day.civil
    reserve(10)
    append(year, digits: 4)
    append(UInt8(ascii: "-"))
    append(month, digits: 2)
    append(UInt8(ascii: "-"))
    append(dayOfMonth, digits: 2)
  }

  /// Appends an instant as `YYYY-MM-DD HH:MM:SS`.
  @inline(__always)
  public mutating func append(_ instant: Instant) {
    reserve(19)
    append(instant.day)
    let second = instant.secondOfDay
    append(UInt8(ascii: " "))
    append(second / 3600, digits: 2)
    append(UInt8(ascii: ":"))
    append(second / 60 % 60, digits: 2)
    append(UInt8(ascii: ":"))
    append(second % 60, digits: 2)
  }
}
