import Testing

@testable import Fixtures

@Suite struct MixerTests {
  static let mixed: [(UInt64, UInt64)] = [
    (0x0000_0000_0000_0000, 0x0000_0000_0000_0000),
    (0x0000_0000_0000_0001, 0x5692_161d_100b_05e5),
    (0x0000_0000_0000_0002, 0xdbd2_3897_3a2b_148a),
    (0x0000_0000_0000_002a, 0xa759_ea27_d472_7622),
    (0x0000_0000_ffff_ffff, 0x8b32_c408_e8c2_c97c),
    (0x0000_0001_0000_0000, 0xd820_b7e9_10b0_f93f),
    (0x8000_0000_0000_0000, 0x25c2_6ea5_79ce_a98a),
    (0xffff_ffff_ffff_fffe, 0xda26_e52f_a373_0902),
    (0xffff_ffff_ffff_ffff, 0xb4d0_55fc_f2cb_bd7b),
    (0x9e37_79b9_7f4a_7c15, 0xe220_a839_7b1d_cdaf),
  ]

  @Test(arguments: mixed)
  func mixesAsEver(word: UInt64, mixed: UInt64) {
    #expect(mix(word) == mixed)
  }

  @Test func mixingCanBeUndone() {
    func unmixed(_ word: UInt64) -> UInt64 {
      // The inverses modulo 2^64 of the two factors of `mix`.
      var z = word ^ (word >> 31) ^ (word >> 62)
      z = z &* 0x3196_42b2_d24d_8ec3
      z = (z ^ (z >> 27) ^ (z >> 54)) &* 0x96de_1b17_3f11_9089
      return z ^ (z >> 30) ^ (z >> 60)
    }
    for step in 0..<10_000 as Range<UInt64> {
      let word = step &* goldenGamma
      #expect(unmixed(mix(word)) == word)
    }
  }

  @Test(arguments: 0..<64)
  func everyOutputBitDependsOnAnInputBit(input: Int) {
    var flips = [Int](repeating: 0, count: 64)
    let words = 400
    for word in 0..<UInt64(words) {
      let change = mix(word) ^ mix(word ^ (1 << UInt64(input)))
      for output in 0..<64 { flips[output] += Int(change >> UInt64(output) & 1) }
    }
    // Half of the words, give or take six standard deviations.
    #expect(flips.allSatisfy { abs($0 - words / 2) <= 60 })
  }

  static let draws: [(UInt64, Int, Int)] = [
    (0x0000_0000_0000_0000, 1, 0),
    (0x0000_0000_0000_0000, 2, 0),
    (0x0000_0000_0000_0000, 3, 0),
    (0x0000_0000_0000_0000, 1000, 0),
    (0x0000_0000_0000_0000, 8589934599, 0),
    (0x0000_0000_0000_0000, 9223372036854775807, 0),
    (0x0000_0000_0000_0001, 1, 0),
    (0x0000_0000_0000_0001, 2, 0),
    (0x0000_0000_0000_0001, 3, 0),
    (0x0000_0000_0000_0001, 1000, 0),
    (0x0000_0000_0000_0001, 8589934599, 0),
    (0x0000_0000_0000_0001, 9223372036854775807, 0),
    (0x8000_0000_0000_0000, 1, 0),
    (0x8000_0000_0000_0000, 2, 1),
    (0x8000_0000_0000_0000, 3, 1),
    (0x8000_0000_0000_0000, 1000, 500),
    (0x8000_0000_0000_0000, 8589934599, 4294967299),
    (0x8000_0000_0000_0000, 9223372036854775807, 4611686018427387903),
    (0xffff_ffff_ffff_ffff, 1, 0),
    (0xffff_ffff_ffff_ffff, 2, 1),
    (0xffff_ffff_ffff_ffff, 3, 2),
    (0xffff_ffff_ffff_ffff, 1000, 999),
    (0xffff_ffff_ffff_ffff, 8589934599, 8589934598),
    (0xffff_ffff_ffff_ffff, 9223372036854775807, 9223372036854775806),
    (0x9e37_79b9_7f4a_7c15, 1, 0),
    (0x9e37_79b9_7f4a_7c15, 2, 1),
    (0x9e37_79b9_7f4a_7c15, 3, 1),
    (0x9e37_79b9_7f4a_7c15, 1000, 618),
    (0x9e37_79b9_7f4a_7c15, 8589934599, 5308871543),
    (0x9e37_79b9_7f4a_7c15, 9223372036854775807, 5700357409661599241),
    (0x5692_161d_100b_05e5, 1, 0),
    (0x5692_161d_100b_05e5, 2, 0),
    (0x5692_161d_100b_05e5, 3, 1),
    (0x5692_161d_100b_05e5, 1000, 338),
    (0x5692_161d_100b_05e5, 8589934599, 2904828988),
    (0x5692_161d_100b_05e5, 9223372036854775807, 3119036373970289394),
  ]

  @Test(arguments: draws)
  func boundsAsEver(bits: UInt64, bound: Int, value: Int) {
    #expect(bounded(bits, bound) == value)
  }

  @Test(arguments: [1, 2, 7, 100])
  func givesEveryValueItsShare(bound: Int) {
    var counts = [Int](repeating: 0, count: bound)
    for word in 0..<20_000 as Range<UInt64> { counts[bounded(mix(word), bound)] += 1 }
    let mean = 20_000 / bound
    #expect(counts.allSatisfy { ($0 - mean) * ($0 - mean) <= 36 * mean })
  }
}
