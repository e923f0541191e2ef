import Fixtures

// What is asked of a text cell in memory, a word at a time.
extension UnsafeRawBufferPointer {
  /// The bytes of a text whose length is written before them, with a colon in between.
  var afterLength: UnsafeRawBufferPointer {
    var colon = 1
    while unsafe self[colon] != UInt8(ascii: ":") { colon += 1 }
    return unsafe UnsafeRawBufferPointer(rebasing: self[(colon + 1)...])
  }

  /// Whether it comes first in the order of bytes.
  func precedes(_ other: UnsafeRawBufferPointer) -> Bool {
    let shared = Swift.min(count, other.count)
    var place = 0
    while place + 8 <= shared {
      let mine = unsafe loadUnaligned(fromByteOffset: place, as: UInt64.self)
      let theirs = unsafe other.loadUnaligned(fromByteOffset: place, as: UInt64.self)
      if mine != theirs { return mine.bigEndian < theirs.bigEndian }
      place += 8
    }
    while place < shared {
      if unsafe self[place] != other[place] { return unsafe self[place] < other[place] }
      place += 1
    }
    return count < other.count
  }

  /// Whether another of the same length has the same bytes.
  func isSame(as other: UnsafeRawBufferPointer) -> Bool {
    var place = 0
    while place + 8 <= count {
      let mine = unsafe loadUnaligned(fromByteOffset: place, as: UInt64.self)
      if unsafe mine != other.loadUnaligned(fromByteOffset: place, as: UInt64.self) { return false }
      place += 8
    }
    while place < count {
      if unsafe self[place] != other[place] { return false }
      place += 1
    }
    return true
  }

  /// A hash for tables in memory; seven more bytes can be read.
  var quickHash: UInt64 {
    var hash = UInt64(truncatingIfNeeded: count) &* 0x9e37_79b9_7f4a_7c15
    guard let base = baseAddress else { return mix(hash) }
    var place = 0
    while place + 8 <= count {
      hash = mix(hash ^ (unsafe base.loadUnaligned(fromByteOffset: place, as: UInt64.self)))
      place += 8
    }
    if place < count {
      let word = unsafe base.loadUnaligned(fromByteOffset: place, as: UInt64.self)
      let bits = UInt64(truncatingIfNeeded: (count - place) * 8)
      hash = mix(hash ^ (UInt64(littleEndian: word) & ((1 << bits) - 1)))
    }
    return hash
  }
}
