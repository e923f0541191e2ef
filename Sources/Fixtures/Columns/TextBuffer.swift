/// A growing run of UTF-8 bytes that cells are written to: one of the few places with raw memory,
/// because a bounds-checked array costs three times as much a byte.
@safe
public struct TextBuffer: ~Copyable, @unchecked Sendable {
  private var base: UnsafeMutablePointer<UInt8>
  private var capacity: Int
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

  /// Makes room for more bytes, and for those that a cursor writes past its end.
  @inline(__always)
  mutating func reserve(_ bytes: Int) {
    if count &+ bytes &+ TextCursor.slack > capacity { grow(bytes) }
  }

  @inline(never)
  private mutating func grow(_ bytes: Int) {
    let newCapacity = max(capacity * 2, count + bytes + TextCursor.slack)
    let newBase = UnsafeMutablePointer<UInt8>.allocate(capacity: newCapacity)
    unsafe newBase.update(from: base, count: count)
    unsafe base.deallocate()
    unsafe base = newBase
    capacity = newCapacity
  }

  /// Appends what `body` writes through a cursor.
  /// - Parameters:
  ///   - bound: the most bytes that it writes.
  ///   - body: writes.
  @inline(__always)
  package mutating func write(atMost bound: Int, _ body: (inout TextCursor) -> Void) {
    reserve(bound)
    var cursor = unsafe TextCursor(next: base + count)
    body(&cursor)
    count = unsafe cursor.next - base
    assert(count &+ TextCursor.slack <= capacity, "more bytes than there was room for")
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
      guard let origin = source.baseAddress else { return }
      write(atMost: length) { unsafe $0.copy(origin + start, length) }
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
    let magnitude = UInt64(number)
    write(atMost: width) { $0.digits(magnitude, width: width) }
  }

  /// Appends an integer in decimal.
  @inline(__always)
  public mutating func append(_ number: Int64) {
    write(atMost: TextCursor.integerWidth) { $0.integer(number) }
  }

  /// Appends an unscaled integer with the decimal point in its place, such as `12.50`.
  @inline(__always)
  public mutating func append(_ unscaled: Int64, decimals: Int) {
    write(atMost: TextCursor.integerWidth + 2) { $0.decimal(unscaled, decimals: decimals) }
  }

  /// Appends a day as `YYYY-MM-DD`.
  @inline(__always)
  public mutating func append(_ day: Day) { write(atMost: 10) { $0.day(day, .shared) } }

  /// Appends an instant as `YYYY-MM-DD HH:MM:SS`.
  @inline(__always)
  public mutating func append(_ instant: Instant) {
    write(atMost: 19) { $0.instant(instant, .shared) }
  }
}
