import Testing

@testable import Fixtures

@Suite struct StreamTests {
  struct Vector: Sendable {
    let seed: UInt64
    let key: UInt64
    let gamma: UInt64
    let rows: [(row: Int, bits: UInt64, draws: [UInt64])]
  }

  /// The stream of `library.books.pages@1`, by an implementation in another language.
  static let vectors = [
    Vector(
      seed: 0, key: 0xbdb9_b603_079a_e203, gamma: 0x772e_b059_0dc9_f38b,
      rows: [
        (
          0, 0x9228_bc46_efdd_bcb7,
          [0xffc2_4477_755d_e5c5, 0x3759_785b_6391_9343, 0xbe7b_4cfd_f7a1_9b52]
        ),
        (
          1, 0xa239_db8b_7e05_67ff,
          [0x9064_283e_37ba_4cce, 0x7379_a7f2_9099_92da, 0xe3ce_a255_b096_c6e4]
        ),
        (
          4294967301, 0xbaa0_b509_6b36_a031,
          [0x309d_b867_e367_6987, 0xdafd_2a4a_42cc_1c56, 0xc2f2_5def_e5f6_82f2]
        ),
      ]),
    Vector(
      seed: 42, key: 0xfa64_a75a_e9e1_3164, gamma: 0x3283_52af_b20b_db6f,
      rows: [
        (
          0, 0x4031_af11_9541_f074,
          [0xb678_718b_1a2d_a406, 0x0d40_1ecf_1a1c_2dce, 0xea1f_b1f1_37c0_64b4]
        ),
        (
          1, 0x3e3b_fe15_f98a_6017,
          [0x27a4_cc11_c8a4_b3cb, 0xa4f3_c3cc_bfa8_0bb8, 0x09af_0669_b31f_0197]
        ),
        (
          4294967301, 0xb19a_1b86_688c_2d9d,
          [0xd990_2a21_9bde_3941, 0x2dce_b015_b10b_2cc2, 0xa3b3_2d61_77b4_3ea7]
        ),
      ]),
    Vector(
      seed: 18446744073709551615, key: 0x1c78_9f39_ce35_d9ad, gamma: 0xcec8_2d75_75a4_bf77,
      rows: [
        (
          0, 0x2d98_a057_06c0_b60e,
          [0x8786_bbf8_ddd8_2dc5, 0xfbce_c70c_78f5_1008, 0x7b0b_b44a_0ad3_cd9f]
        ),
        (
          1, 0xc366_ecba_9c85_7e79,
          [0xa053_de98_f21c_a7b5, 0x8989_16c7_3e4d_ad65, 0x931a_4b2b_6658_5eeb]
        ),
        (
          4294967301, 0xa066_d5f9_d0c1_90fa,
          [0x2cd6_5a1f_4437_d496, 0x35a6_82af_8dc9_2090, 0x246f_1b4d_4c78_0dcf]
        ),
      ]),
  ]

  @Test(arguments: vectors)
  func drawsAsEver(vector: Vector) {
    let stream = Stream(seed: Seed(vector.seed), path: "library.books.pages@1")
    #expect(stream.key == vector.key)
    #expect(stream.gamma == vector.gamma)
    for (row, bits, draws) in vector.rows {
      #expect(stream.bits(row) == bits)
      var successive = stream.draws(row)
      #expect([successive.next(), successive.next(), successive.next()] == draws)
    }
  }

  @Test(arguments: [
    ("library.books.pages@2", 0xf201_23f8_9717_f0d4 as UInt64),
    ("", 0x9eb1_65c8_b9c0_a5c7),
    ("a.b.c@1", 0xdf34_62ec_88d5_1db4),
  ])
  func takesTheWholePathIntoTheKey(path: String, bits: UInt64) {
    #expect(Stream(seed: 42, path: path).bits(7) == bits)
  }

  @Test func strideIsOdd() {
    for seed in 0..<1000 as Range<UInt64> {
      #expect(Stream(seed: Seed(seed), path: "a.b.c@1").gamma & 1 == 1)
    }
  }

  @Test func boundsItsDrawsAsEver() {
    let stream = Stream(seed: 42, path: "library.books.pages@1")
    #expect(
      (0..<10).map { stream.draw($0, below: 1000) }
        == [250, 243, 994, 606, 382, 875, 785, 358, 978, 151])
    var draws = stream.draws(3)
    #expect((0..<8).map { _ in draws.next(below: 10) } == [7, 9, 0, 2, 9, 2, 5, 9])
    draws = stream.draws(3)
    #expect((0..<8).map { _ in draws.next(in: -5...5) } == [3, 5, -5, -2, 4, -3, 0, 5])
    draws = stream.draws(3)
    #expect(
      (0..<8).map { _ in draws.happens(.percent(50)) }
        == [false, false, true, true, false, true, false, false])
    for row in 0..<100 {
      #expect(stream.happens(row, .percent(30)) == Probability(3, in: 10).admits(stream.bits(row)))
    }
  }

  @Test func rowsBeyondFourBillionHaveDrawsOfTheirOwn() {
    let stream = Stream(seed: 42, path: "library.books.pages@1")
    let rows = [0, 1 << 31, 1 << 32, 1 << 33, 1 << 62]
    #expect(Set(rows.map(stream.bits)).count == rows.count)
  }

  @Test func tableStreamsAreNamedAfterTheColumn() {
    let streams = TableStreams(seed: 42, table: "library.books")
    #expect(streams("pages").bits(0) == Stream(seed: 42, path: "library.books.pages@1").bits(0))
    #expect(
      streams("pages", version: 2).bits(0)
        == Stream(seed: 42, path: "library.books.pages@2").bits(0))
  }

  @Test func seedPrintsItsNumber() {
    #expect("\(Seed(.max))" == "18446744073709551615")
    #expect(Seed(7) == 7)
  }
}

@Suite struct ProbabilityTests {
  @Test(
    arguments: [
      (0, 1, 0),
      (1, 1, 4_294_967_296),
      (1, 2, 2147483648),
      (1, 3, 1431655765),
      (2, 3, 2863311530),
      (42, 100, 1803886264),
      (999, 1000, 4290672328),
      (1, 2147483647, 2),
    ] as [(Int, Int, UInt64)])
  func thresholdIsTheFractionOfTwoToThe32(numerator: Int, denominator: Int, threshold: UInt64) {
    #expect(Probability(numerator, in: denominator).threshold == threshold)
  }

  @Test func neverAndAlwaysAreExact() {
    for bits in [0, 1, 1 << 32, 1 << 63, .max] as [UInt64] {
      #expect(!Probability.percent(0).admits(bits))
      #expect(Probability.percent(100).admits(bits))
    }
  }

  @Test func decidesByTheUpperHalf() {
    let half = Probability(1, in: 2)
    #expect(half.admits(0x7fff_ffff_ffff_ffff))
    #expect(!half.admits(0x8000_0000_0000_0000))
  }

  @Test func percentAndPerMilleAreFractions() {
    #expect(Probability.percent(7) == Probability(7, in: 100))
    #expect(Probability.perMille(7) == Probability(7, in: 1000))
  }

  @Test func trapsOutsideOfZeroToOne() async {
    await #expect(processExitsWith: .failure) { _ = Probability(2, in: 1) }
    await #expect(processExitsWith: .failure) { _ = Probability(-1, in: 2) }
    await #expect(processExitsWith: .failure) { _ = Probability(0, in: 0) }
  }
}
