/// Finds texts among others, each in a step or two: an open hash table of places in a run of bytes.
struct KeySlots {
  /// Places of texts, or -1.
  private var slots: [Int32]

  /// Slots for so many texts.
  init(for count: Int) {
    var size = 4
    while size < 2 * count { size *= 2 }
    slots = Array(repeating: -1, count: size)
  }

  /// For how many texts there is room.
  var room: Int { slots.count / 2 }

  /// The place of the text in a slot, or -1.
  @inline(__always)
  subscript(slot: Int) -> Int {
    get { Int(slots[slot]) }
    set { slots[slot] = Int32(newValue) }
  }

  /// The slot of a text, or the empty one where it would be.
  /// - Parameters:
  ///   - key: the text.
  ///   - bytes: all texts, one after another.
  ///   - ends: where each ends.
  /// - Returns: the slot.
  @inline(__always)
  func slot(
    of key: UnsafeBufferPointer<UInt8>, in bytes: UnsafeBufferPointer<UInt8>, _ ends: [Int]
  ) -> Int {
    let mask = slots.count &- 1
    let mixed = unsafe key.baseAddress.map { unsafe ByteRuns.mix($0, key.count) } ?? 0
    var slot = Int(truncatingIfNeeded: mixed ^ mixed >> 29) & mask
    while slots[slot] >= 0 {
      let place = Int(slots[slot])
      let start = place == 0 ? 0 : ends[place &- 1]
      if ends[place] &- start == key.count {
        guard let one = bytes.baseAddress, let other = key.baseAddress else { return slot }
        if unsafe ByteRuns.areEqual(one + start, other, key.count) { return slot }
      }
      slot = (slot &+ 1) & mask
    }
    return slot
  }
}

/// A list of texts in which one is looked up in one or two steps, however long the list.
struct TextList {
  private var bytes: [UInt8] = []
  private var ends: [Int] = []
  private var slots: KeySlots

  init(_ list: [String]) {
    slots = KeySlots(for: list.count)
    for (place, text) in list.enumerated() {
      let key = Array(text.utf8)
      let slot = slot(of: key, 0..<key.count)
      // Of two that are the same, the first counts.
      if slots[slot] < 0 { slots[slot] = place }
      bytes += key
      ends.append(bytes.count)
    }
  }

  /// The place of a text that is a part of some bytes, or -1.
  func place(of text: [UInt8], _ range: Range<Int>) -> Int { slots[slot(of: text, range)] }

  private func slot(of text: [UInt8], _ range: Range<Int>) -> Int {
    unsafe text.withUnsafeBufferPointer { text in
      unsafe bytes.withUnsafeBufferPointer { bytes in
        unsafe slots.slot(of: UnsafeBufferPointer(rebasing: text[range]), in: bytes, ends)
      }
    }
  }
}
