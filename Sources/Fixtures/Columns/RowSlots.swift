/// A place in memory for each of some rows, in which the row's text grows cell by cell.
///
/// Rows are written out column by column, so that what kind of cell it is is asked once a column and
/// not once a cell; the cells of a row still have to end up side by side.
@safe
@usableFromInline
package struct RowSlots: ~Copyable {
  private var base: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  private var stride = 0
  /// The next free byte of each row.
  @usableFromInline var ends: UnsafeMutablePointer<UnsafeMutablePointer<UInt8>>
  /// Whether the next cells are the first of their rows; there is a comma before all others.
  @usableFromInline var isEmpty = true

  /// How many rows there are slots for: as many as fit into the fastest cache.
  @usableFromInline package static let rows = 64

  /// Empty slots.
  @usableFromInline package init() {
    capacity = Self.rows * 512
    unsafe base = .allocate(capacity: capacity)
    unsafe ends = .allocate(capacity: Self.rows)
    unsafe ends.initialize(repeating: base, count: Self.rows)
  }

  deinit {
    unsafe base.deallocate()
    unsafe ends.deallocate()
  }

  /// Empties all slots and gives each room for so many bytes.
  @usableFromInline package mutating func reset(width: Int) {
    stride = width + TextCursor.slack
    if Self.rows * stride > capacity {
      unsafe base.deallocate()
      capacity = Self.rows * stride
      unsafe base = .allocate(capacity: capacity)
    }
    for row in 0..<Self.rows { unsafe ends[row] = base + row * stride }
    isEmpty = true
  }

  /// Calls `write` with the number of each of the first rows and a cursor at its end; it writes no
  /// more than the slot has room for.
  @inlinable @inline(__always)
  package mutating func forEach(_ count: Int, _ write: (Int, inout TextCursor) -> Void) {
    precondition(count <= Self.rows)
    let ends = unsafe ends
    let comma = isEmpty ? 0 : 1
    isEmpty = false
    for row in 0..<count {
      var cursor = unsafe TextCursor(next: ends[row])
      // The first cell writes over the comma.
      cursor.word(UInt8(ascii: ","), count: comma)
      write(row, &cursor)
      unsafe ends[row] = cursor.next
    }
  }

  /// Lends the bytes of a row.
  @inline(__always)
  func bytes(_ row: Int) -> UnsafeRawBufferPointer {
    let start = unsafe base + row * stride
    return unsafe UnsafeRawBufferPointer(start: start, count: ends[row] - start)
  }

  /// Appends the first rows to a text, each with the end of a line that CSV has.
  @usableFromInline package func append(_ count: Int, to text: inout TextBuffer) {
    text.write(atMost: count * (stride + 2)) { cursor in
      for row in 0..<count {
        let start = unsafe base + row * stride
        unsafe cursor.copy(start, ends[row] - start)
        cursor.word(0x0a0d as UInt16, count: 2)
      }
    }
  }
}
