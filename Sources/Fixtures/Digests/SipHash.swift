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
  @inline(__always)
  public static func hash(_ bytes: UnsafeRawBufferPointer) -> Lanes {
    var v0: UInt64 = 0x736f_6d65_7073_6575
    var v1: UInt64 = 0x646f_7261_6e64_6f6d
    var v2: UInt64 = 0x6c79_6765_6e65_7261
    var v3: UInt64 = 0x7465_6462_7974_6573

    @inline(__always) func round() {
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

    let whole = bytes.count & ~7
    var offset = 0
    while offset < whole {
      let word = UInt64(littleEndian: unsafe bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      v3 ^= word
      round()
      round()
      v0 ^= word
      offset += 8
    }
    var last = UInt64(truncatingIfNeeded: bytes.count) << 56
    var shift: UInt64 = 0
    while offset < bytes.count {
      last |= UInt64(unsafe bytes[offset]) << shift
      shift += 8
      offset += 1
    }
    v3 ^= last
    round()
    round()
    v0 ^= last
    v2 ^= 0xff
    round()
    round()
    round()
    round()
    return Lanes(low: v0 ^ v1, high: v2 ^ v3)
  }
}
