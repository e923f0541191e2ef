import Testing

@testable import Validate

/// How far chance goes.
@Suite struct ChanceBoundTests {
  @Test func moreValuesNeedMoreRoom() {
    let one = ChanceBound(values: 1).deviation(squares: 1000, largest: 1, share: 0.5)
    let many = ChanceBound(values: 1000).deviation(squares: 1000, largest: 1, share: 0.5)
    #expect(one < many)
    // ln(2 × 200) is 5.99; sqrt(2 × 5.99 × 250) + 2 is about 57.
    #expect((55...61).contains(one))
  }

  @Test func rowsOfOneDrawAreFewerRows() {
    let bound = ChanceBound(values: 10)
    let apart = bound.deviation(squares: 1000, largest: 1, share: 0.3)
    // A hundred draws of ten rows each.
    let together = bound.deviation(squares: 10_000, largest: 10, share: 0.3)
    #expect(together > 2.5 * apart)
  }

  @Test func whatIsCertainHardlyVaries() {
    let bound = ChanceBound(values: 1)
    #expect(bound.deviation(squares: 1_000_000, largest: 1, share: 0) < 5)
    #expect(bound.deviation(squares: 1_000_000, largest: 1, share: 1) < 5)
  }

  @Test func meansOfManyValuesAreClose() {
    let bound = ChanceBound(values: 1)
    let few = bound.deviation(ofMean: 100, variance: 400, span: 100)
    let many = bound.deviation(ofMean: 100_000, variance: 400, span: 100)
    #expect(many < 0.4 && few > 10)
    #expect(bound.deviation(ofMean: 1, variance: 0, span: 7) == 7)
  }

  /// A fair coin, thrown by counting bits: of all 65,536 words of 16 throws, hardly one is out.
  @Test func boundsHold() {
    let slack = ChanceBound(values: 1).deviation(squares: 16, largest: 1, share: 0.5)
    let out = (0..<65_536).count { abs(Double($0.nonzeroBitCount) - 8) > slack }
    #expect(Double(out) / 65_536 <= 1.0 / Double(ChanceBound.runs))
  }
}
