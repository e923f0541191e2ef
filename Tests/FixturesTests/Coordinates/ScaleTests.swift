import Testing

@testable import Fixtures

@Suite struct ScaleTests {
  @Test(
    arguments: [
      ("tiny", 1_000_000, "tiny"), ("medium", 50_000_000, "medium"),
      ("full", 1_000_000_000, "full"),
      ("1", 1_000_000_000, "full"), ("0.05", 50_000_000, "medium"), ("0.001", 1_000_000, "tiny"),
      ("0.25", 250_000_000, "0.25"), ("0.250", 250_000_000, "0.25"), ("10", 10_000_000_000, "10"),
      ("0000001.5", 1_500_000_000, "1.5"), ("0.000000001", 1, "0.000000001"),
      ("1000000", 1_000_000_000_000_000, "1000000"),
      ("999999.999999999", 999_999_999_999_999, "999999.999999999"),
    ] as [(String, UInt64, String)])
  func readsNamesAndFactors(text: String, billionths: UInt64, printed: String) throws {
    let scale = try #require(Scale(text))
    #expect(scale.billionths == billionths)
    #expect(scale.description == printed)
    #expect(Scale(scale.description) == scale)
  }

  @Test(arguments: [
    "", "0", "0.0", "0.0000000001", "-1", "+1", " 1", "1 ", "1.", ".5", "1.2.3", "1,5", "1e3",
    "0x1", "Tiny", "huge", "1000000.000000001", "1000001", "10000000", "99999999999999999999", "١",
  ])
  func rejectsWhatIsNoScale(text: String) {
    #expect(Scale(text) == nil)
  }

  @Test(
    arguments: [
      (1, [1, 1, 1, 1, 1, 1, 1, 1]),
      (1_000_000, [1, 1, 1, 1, 2, 310, 500, 1200]),
      (50_000_000, [1, 1, 25, 75, 75, 15_500, 25_000, 60_000]),
      (123_456_789, [1, 1, 62, 185, 185, 38_272, 61_728, 148_148]),
      (1_000_000_000, [1, 1, 500, 1499, 1500, 310_000, 500_000, 1_200_000]),
      (
        1_000_000_000_000_000,
        [
          1, 1_000_000, 500_000_000, 1_499_000_000, 1_500_000_000, 310_000_000_000, 500_000_000_000,
          1_200_000_000_000,
        ]
      ),
    ] as [(UInt64, [Int])])
  func countsInProportionRoundedHalfUp(billionths: UInt64, counts: [Int]) {
    let scale = Scale(billionths: billionths)
    #expect([0, 1, 500, 1499, 1500, 310_000, 500_000, 1_200_000].map { scale.count($0) } == counts)
  }

  @Test func roundsAtTheHalf() {
    let half = Scale(billionths: 500_000_000)
    #expect((0..<6).map { half.count($0, atLeast: 0) } == [0, 1, 1, 2, 2, 3])
    #expect(Scale(billionths: 499_999_999).count(3, atLeast: 0) == 1)
    #expect(half.count(4, atLeast: 7) == 7)
  }

  @Test func midScaleCountsMeetTheirThreePoints() {
    func shops(_ text: String) -> Int? { Scale(text)?.count(tiny: 6, medium: 24, full: 94) }
    #expect(shops("0.000000001") == 6)
    #expect(shops("tiny") == 6)
    #expect(shops("medium") == 24)
    #expect(shops("full") == 94)
    #expect(shops("100") == 940)
    #expect(shops("1000000") == 94_000)
  }

  @Test(arguments: [(6, 24, 94), (24, 120, 600), (120, 800, 4944)])
  func midScaleCountsNeverFall(tiny: Int, medium: Int, full: Int) {
    var last = 0
    for step in 0..<4000 as Range<UInt64> {
      let billionths = step * step * step * 15_624 + 1  // from 10^-9 to about 10^6
      let count = Scale(billionths: billionths).count(tiny: tiny, medium: medium, full: full)
      #expect(count >= last)
      last = count
    }
  }

  @Test func trapsOutsideOfItsRange() async {
    await #expect(processExitsWith: .failure) { _ = Scale(billionths: 0) }
    await #expect(processExitsWith: .failure) { _ = Scale(billionths: 1_000_000_000_000_001) }
  }
}

@Suite struct SquareRootTests {
  @Test func isTheLargestWhoseSquareFits() {
    for number in 0..<20_000 as Range<UInt64> {
      let root = squareRoot(number)
      #expect(root * root <= number && (root + 1) * (root + 1) > number)
    }
  }

  @Test(
    arguments: [
      (1 << 32, 1 << 16), ((1 << 32) - 1, (1 << 16) - 1), (1_000_000_000_000, 1_000_000),
      (999_999_999_999, 999_999), (1 << 62, 1 << 31), (.max, (1 << 32) - 1),
      (0xffff_fffe_0000_0001, (1 << 32) - 1), (0xffff_fffe_0000_0000, (1 << 32) - 2),
    ] as [(UInt64, UInt64)])
  func holdsForLargeNumbers(number: UInt64, root: UInt64) {
    #expect(squareRoot(number) == root)
  }
}
