/// How rows are put together, and which of them count.
struct Grouping: Sendable {
  let keys: [Expression]
  var filter: Expression?
  /// Whether rows without a value count for nothing, and not as a group of their own.
  var skipsNull = false
}

/// What is said of the groups of rows.
enum GroupItem: Hashable, Sendable {
  /// How many groups there are.
  case groups
  /// How many rows are in groups, the sum of the squares of their numbers, and the most of a group.
  case rows, squares, largest
  /// How many groups have so many rows.
  case size(Int, orMore: Bool)
}

/// Counts rows by what some lanes come to.
struct GroupCounter {
  /// Which lanes, and whether each is of texts.
  struct Key: Hashable {
    let lanes: [Int]
    let areTexts: [Bool]
    let filter: Int?
    let skipsNull: Bool
  }

  let key: Key
  private var counts: [Int64] = []
  private var bytes: [UInt8] = []
  private var ends: [Int] = []
  private var slots = KeySlots(for: 64)
  private var text: [UInt8] = []

  init(_ key: Key) { self.key = key }

  /// Takes the rows of a batch in.
  mutating func add(_ lanes: [Lane], _ count: Int) {
    for row in 0..<count {
      if let filter = key.filter, lanes[filter].nulls[row] || lanes[filter].numbers[row] == 0 {
        continue
      }
      text.removeAll(keepingCapacity: true)
      var isNull = false
      for (lane, isText) in zip(key.lanes, key.areTexts) {
        if lanes[lane].nulls[row] {
          isNull = true
          text.append(254)
        } else {
          append(lanes[lane], row, isText)
        }
      }
      if isNull, key.skipsNull { continue }
      countKey()
    }
  }

  /// Writes a value so that it says where it ends: the bytes 254 and 255 occur in no text.
  @inline(__always)
  private mutating func append(_ lane: Lane, _ row: Int, _ isText: Bool) {
    if isText {
      text.append(contentsOf: lane.text(row))
      text.append(255)
    } else {
      for shift in stride(from: 0, to: 64, by: 8) {
        text.append(UInt8(truncatingIfNeeded: lane.numbers[row] >> Int64(shift)))
      }
    }
  }

  private mutating func countKey() {
    if counts.count == slots.room { grow() }
    let slot = slot(of: text, 0..<text.count)
    if slots[slot] < 0 {
      slots[slot] = counts.count
      bytes += text
      ends.append(bytes.count)
      counts.append(0)
    }
    counts[slots[slot]] += 1
  }

  private mutating func grow() {
    slots = KeySlots(for: 4 * counts.count)
    for place in counts.indices {
      slots[slot(of: bytes, (place == 0 ? 0 : ends[place - 1])..<ends[place])] = place
    }
  }

  private func slot(of text: [UInt8], _ range: Range<Int>) -> Int {
    unsafe text.withUnsafeBufferPointer { text in
      unsafe bytes.withUnsafeBufferPointer { bytes in
        unsafe slots.slot(of: UnsafeBufferPointer(rebasing: text[range]), in: bytes, ends)
      }
    }
  }

  // MARK: What came of it

  /// What an item comes to.
  func value(_ item: GroupItem) -> Int64 {
    switch item {
    case .groups: Int64(counts.count)
    case .rows: counts.reduce(0, +)
    case .squares: counts.reduce(0) { $0 + $1 * $1 }
    case .largest: counts.max() ?? 0
    case .size(let size, let orMore):
      counts.reduce(0) { $0 + ($1 == size || orMore && $1 > size ? 1 : 0) }
    }
  }

  /// How many groups there are of each number of rows, the largest first.
  var sizes: [(rows: Int64, groups: Int64)] {
    var sizes: [Int64: Int64] = [:]
    for count in counts { sizes[count, default: 0] += 1 }
    return sizes.sorted { $0.key > $1.key }.map { ($0.key, $0.value) }
  }
}
