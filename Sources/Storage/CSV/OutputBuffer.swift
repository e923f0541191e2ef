/// Bytes on their way to a file: room is made once a batch, then written without checks.
@safe
struct OutputBuffer: ~Copyable, @unchecked Sendable {
  private var base: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  private(set) var count = 0

  init(capacity: Int = 1 << 16) {
    self.capacity = capacity
    unsafe base = .allocate(capacity: capacity)
  }

  deinit { unsafe base.deallocate() }

  mutating func removeAll() { count = 0 }

  /// Appends what `body` writes through the cursor.
  /// - Parameters:
  ///   - bound: the most bytes that it writes.
  ///   - body: writes.
  mutating func append(atMost bound: Int, _ body: (inout OutputCursor) -> Void) {
    // Copies are made in steps of 16 bytes, past the end of what counts.
    reserve(bound + OutputCursor.slack)
    var cursor = unsafe OutputCursor(next: base + count)
    body(&cursor)
    let written = unsafe cursor.next - base
    precondition(written <= capacity - OutputCursor.slack, "a row is longer than its bound")
    count = written
  }

  mutating func append(_ bytes: [UInt8]) {
    append(atMost: bytes.count) { cursor in
      for byte in bytes { cursor.byte(byte) }
    }
  }

  /// Lends the bytes.
  func withBytes<Failure: Error>(
    _ body: (UnsafeRawBufferPointer) throws(Failure) -> Void
  ) throws(Failure) {
    try unsafe body(UnsafeRawBufferPointer(start: base, count: count))
  }

  private mutating func reserve(_ bytes: Int) {
    guard count + bytes > capacity else { return }
    let newCapacity = max(capacity * 2, count + bytes)
    let newBase = UnsafeMutablePointer<UInt8>.allocate(capacity: newCapacity)
    unsafe newBase.update(from: base, count: count)
    unsafe base.deallocate()
    unsafe base = newBase
    capacity = newCapacity
  }
}
