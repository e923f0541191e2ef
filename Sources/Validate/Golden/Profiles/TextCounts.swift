import Fixtures

/// How often each of some texts occurs, up to a bound of different ones.
struct TextCounts: Sendable {
  private struct Entry {
    let hash: UInt64
    let start: Int
    let length: Int
    var count: Int
  }

  private let bound: Int
  /// The place of an entry from 1; 0 where there is none.
  private var slots: [Int32] = Array(repeating: 0, count: 16)
  private var entries: [Entry] = []
  private var bytes: [UInt8] = []
  /// Whether there are more different ones than are counted; then nothing is known of any.
  private(set) var isOver = false

  init(bound: Int) { self.bound = bound }

  /// Counts a text; seven more bytes in memory can be read.
  mutating func add(_ text: UnsafeRawBufferPointer) {
    unsafe add(text, hash: text.quickHash, 1)
  }

  /// Counts a text.
  mutating func add(_ text: [UInt8], _ count: Int) {
    let padded = text + [0, 0, 0, 0, 0, 0, 0]
    unsafe padded.withUnsafeBytes { memory in
      let bytes = unsafe UnsafeRawBufferPointer(rebasing: memory.prefix(text.count))
      unsafe add(bytes, hash: bytes.quickHash, count)
    }
  }

  /// Adds the counts of another.
  mutating func add(_ other: TextCounts) {
    if other.isOver { giveUp() }
    unsafe other.bytes.withUnsafeBytes { memory in
      for entry in other.entries where !isOver {
        let text = unsafe memory[entry.start..<entry.start + entry.length]
        unsafe add(UnsafeRawBufferPointer(rebasing: text), hash: entry.hash, entry.count)
      }
    }
  }

  /// The texts with their counts, in no order; none when there are too many.
  var all: [(value: [UInt8], count: Int)] {
    entries.map { (Array(bytes[$0.start..<$0.start + $0.length]), $0.count) }
  }

  /// How many different ones there are.
  var distinct: ColumnProfile.Distinct { isOver ? .moreThan(bound) : .exactly(entries.count) }

  private mutating func add(_ text: UnsafeRawBufferPointer, hash: UInt64, _ count: Int) {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != 0 {
      let place = Int(slots[slot]) - 1
      if entries[place].hash == hash, unsafe holds(entries[place], text) {
        entries[place].count += count
        return
      }
      slot = (slot + 1) & mask
    }
    if entries.count == bound { return giveUp() }
    entries.append(Entry(hash: hash, start: bytes.count, length: text.count, count: count))
    unsafe bytes.append(contentsOf: text)
    slots[slot] = Int32(entries.count)
    if entries.count * 2 > slots.count { grow() }
  }

  private func holds(_ entry: Entry, _ text: UnsafeRawBufferPointer) -> Bool {
    guard entry.length == text.count else { return false }
    return unsafe bytes.withUnsafeBytes { memory in
      unsafe UnsafeRawBufferPointer(
        rebasing: memory[entry.start..<entry.start + entry.length]
      ).isSame(as: text)
    }
  }

  private mutating func giveUp() {
    self = TextCounts(bound: bound)
    isOver = true
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 2)
    let mask = slots.count - 1
    for (place, entry) in entries.enumerated() {
      var slot = Int(truncatingIfNeeded: entry.hash) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = Int32(place + 1)
    }
  }
}
