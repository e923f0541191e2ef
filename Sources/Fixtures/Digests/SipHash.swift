/// SipHash-2-4 with a zero key and a result of 128 bits, as ClickHouse computes `sipHash128`.
///
/// After the usual finalisation the low lane is `v0 ^ v1` and the high lane `v2 ^ v3`; low XOR high
/// is the plain 64-bit SipHash-2-4 (Aumasson and Bernstein, "SipHash: a fast short-input PRF").
public enum SipHash {
  /// The two lanes of a hash.
  public struct Lanes: Hashable, Sendable {
    /// `v0 ^ v1`.
    public let low: UInt64
    /// `v2 ^ v3`.
    public let high: UInt64

    /// A hash from its two lanes.
    public init(low: UInt64, high: UInt64) {
      self.low = low
      self.high = high
    }

    /// The 64-bit SipHash-2-4 of the same bytes.
    public var plain: UInt64 { low ^ high }
  }

  /// The hash of some bytes.
  public static func hash(_ bytes: [UInt8]) -> Lanes {
    unsafe bytes.withUnsafeBytes { unsafe hash($0) }
  }

  /// The hash of some bytes in memory.
  public static func hash(_ bytes: UnsafeRawBufferPointer) -> Lanes {
    var state = State()
    let words = bytes.count / 8
    for word in 0..<words { state.add(unsafe bytes.word(word)) }
    state.add(unsafe bytes.lastWord)
    return state.finish()
  }

  /// The hashes of two runs of bytes, computed side by side as far as the shorter one goes.
  static func hash(
    _ one: UnsafeRawBufferPointer, _ other: UnsafeRawBufferPointer
  ) -> (Lanes, Lanes) {
    var first = State()
    var second = State()
    let (firstWords, secondWords) = (one.count / 8, other.count / 8)
    let shared = min(firstWords, secondWords)
    for word in 0..<shared {
      first.add(unsafe one.word(word))
      second.add(unsafe other.word(word))
    }
    for word in shared..<firstWords { first.add(unsafe one.word(word)) }
    for word in shared..<secondWords { second.add(unsafe other.word(word)) }
    first.add(unsafe one.lastWord)
    second.add(unsafe other.lastWord)
    return (first.finish(), second.finish())
  }

  struct State {
    var v0: UInt64 = 0x736f_6d65_7073_6575
    var v1: UInt64 = 0x646f_7261_6e64_6f6d
    var v2: UInt64 = 0x6c79_6765_6e65_7261
    var v3: UInt64 = 0x7465_6462_7974_6573

    @inline(__always)
    mutating func round() {
      v0 = v0 &+ v1
      v1 = (v1 << 13 | v1 >> 51) ^ v0
      v0 = v0 << 32 | v0 >> 32
      v2 = v2 &+ v3
      v3 = (v3 << 16 | v3 >> 48) ^ v2
      v0 = v0 &+ v3
      v3 = (v3 << 21 | v3 >> 43) ^ v0
      v2 = v2 &+ v1
      v1 = (v1 << 17 | v1 >> 47) ^ v2
      v2 = v2 << 32 | v2 >> 32
    }

    @inline(__always)
    mutating func add(_ word: UInt64) {
      v3 ^= word
      round()
      round()
      v0 ^= word
    }

    @inline(__always)
    mutating func finish() -> Lanes {
      v2 ^= 0xff
      for _ in 0..<4 { round() }
      return Lanes(low: v0 ^ v1, high: v2 ^ v3)
    }
  }
}

extension UnsafeRawBufferPointer {
  /// A word of eight bytes, the first one lowest.
  @inline(__always)
  fileprivate func word(_ index: Int) -> UInt64 {
    UInt64(littleEndian: unsafe loadUnaligned(fromByteOffset: index &* 8, as: UInt64.self))
  }

  /// The bytes after the last whole word, and in the highest byte the length.
  @inline(__always)
  fileprivate var lastWord: UInt64 {
    var word = UInt64(truncatingIfNeeded: count) << 56
    var shift: UInt64 = 0
    for index in (count & ~7)..<count {
      word |= UInt64(unsafe self[index]) << shift
      shift &+= 8
    }
    return word
  }
}
