import Testing

@testable import Storage

@Suite struct FiguresTests {
  @Test(arguments: [
    (0, "0"), (999, "999"), (1000, "1,000"), (-1_200_000, "-1,200,000"),
    (Int.min, "-9,223,372,036,854,775,808"),
  ])
  func keepsThousandsApart(_ number: Int, _ text: String) {
    #expect(Figures.count(number) == text)
  }

  @Test func countsNouns() {
    #expect(Figures.count(1, "row") == "1 row")
    #expect(Figures.count(0, "row") == "0 rows")
  }

  @Test(arguments: [
    (0, "0.000 s"), (12, "0.012 s"), (9_999, "9.999 s"), (12_345, "12.3 s"),
    (125_000, "2 min 05 s"), (7_260_000, "2 h 01 min"),
  ])
  func showsTimesWithThreeDigits(_ milliseconds: Int, _ text: String) {
    #expect(Figures.time(.milliseconds(milliseconds)) == text)
  }

  @Test(arguments: [(400, "under 1 s"), (1_400, "1 s"), (59_400, "59 s"), (65_000, "1 min 05 s")])
  func roundsWhatIsGuessed(_ milliseconds: Int, _ text: String) {
    #expect(Figures.roughTime(.milliseconds(milliseconds)) == text)
  }

  @Test(arguments: [(500, "500 rows/s"), (12_345, "12.3 k rows/s"), (1_940_000, "1.9 M rows/s")])
  func showsSpeeds(_ rows: Int, _ text: String) {
    #expect(Figures.rate(rows, in: .seconds(1)) == text)
  }

  @Test func survivesNoTimeAndManyRows() {
    #expect(Figures.rate(5, in: .zero) == "5.0 k rows/s")
    #expect(Figures.rate(.max, in: .seconds(1)).hasSuffix("M rows/s"))
  }
}
