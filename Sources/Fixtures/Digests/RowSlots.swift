/// A place in memory for each of some rows, in which the row's text grows cell by cell.
///
/// Digests are made column by column, so that what kind of cell it is is asked once a column and not
/// once a cell; the cells of a row still have to end up side by side.
@safe
struct RowSlots: ~Copyable {
  private var base: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  private var stride = 0
  private var ends: [Int]

  /// How many rows there are slots for.
  static let rows = 256

  init() {
    capacity = Self.rows * 512
    unsafe base = .allocate(capacity: capacity)
    ends = Array(repeating: 0, count: Self.rows)
  }

  deinit { unsafe base.deallocate() }

  /// Empties all slots and gives each room for so many bytes.
  mutating func reset(width: Int) {
    stride = width
    if Self.rows * width > capacity {
      unsafe base.deallocate()
      capacity = Self.rows * width
      unsafe base = .allocate(capacity: capacity)
    }
    for row in 0..<Self.rows { ends[row] = row * width }
    isEmpty = true
  }

  /// Whether the next cells are the first of their rows; there is a comma before all others.
  private var isEmpty = true

  /// Calls `write` with each slot's number and its next free byte; it returns how many bytes it
  /// wrote, which are fewer than it has room for.
  @inline(__always)
  mutating func forEach(
    _ count: Int, _ write: (Int, UnsafeMutablePointer<UInt8>) -> Int
  ) {
    let base = unsafe base
    let comma = isEmpty ? 0 : 1
    isEmpty = false
    var ends = ends.mutableSpan
    for row in 0..<count {
      // The first cell writes over the comma.
      unsafe base[ends[row]] = UInt8(ascii: ",")
      let end = ends[row] &+ comma
      ends[row] = unsafe end &+ write(row, base + end)
    }
  }

  /// Adds the hashes of the first rows, two at a time: the rounds of one fill the waits of the other.
  func add(to digest: inout TableDigest, _ count: Int) {
    var row = 0
    while row + 1 < count {
      let (one, other) = unsafe SipHash.hash(bytes(row), bytes(row + 1))
      digest.add(one)
      digest.add(other)
      row += 2
    }
    if row < count { digest.add(unsafe SipHash.hash(bytes(row))) }
  }

  /// What a slot holds.
  func bytes(_ row: Int) -> UnsafeRawBufferPointer {
    unsafe UnsafeRawBufferPointer(start: base + row * stride, count: ends[row] - row * stride)
  }
}
