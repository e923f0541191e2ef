/// Mixes a 64-bit word so that every input bit reaches every output bit.
///
/// The finaliser of SplitMix64 (Stafford's variant 13 of MurmurHash3's): a bijection, so two
/// different inputs never meet. Its outputs are frozen: every value of every dataset rests on them.
@inlinable @inline(__always)
public func mix(_ word: UInt64) -> UInt64 {
  var z = word
  z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
  z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
  return z ^ (z >> 31)
}

/// The increment of SplitMix64: 2^64 divided by the golden ratio, made odd.
@usableFromInline let goldenGamma: UInt64 = 0x9e37_79b9_7f4a_7c15

/// Maps uniform bits to `0..<bound`, by multiplication and without a retry.
///
/// The bias is below `bound / 2^64`; the price of exactness, a loop whose length depends on the
/// draw, would make values harder to reproduce elsewhere.
/// - Parameters:
///   - bits: 64 uniform bits.
///   - bound: how many values there are; at least 1.
/// - Returns: a value from 0 to below the bound.
@inlinable @inline(__always)
public func bounded(_ bits: UInt64, _ bound: Int) -> Int {
  assert(bound > 0, "a draw needs at least one value to choose from")
  return Int(truncatingIfNeeded: bits.multipliedFullWidth(by: UInt64(bound)).high)
}
