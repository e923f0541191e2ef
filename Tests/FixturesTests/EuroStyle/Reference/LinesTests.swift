import Testing

@testable import Fixtures

@Suite struct LinesTests {
  @Test func entriesAreLinesOfFields() {
    #expect(entries("a|b\nZoë||c") == [["a", "b"], ["Zoë", "", "c"]])
    #expect(entries("one\ntwo") == [["one"], ["two"]])
    #expect(entries("|") == [["", ""]])
  }

  @Test func emptyLinesAreNone() {
    #expect(entries("") == [])
    #expect(entries("\na\n\nb\n") == [["a"], ["b"]])
  }

  @Test func partsLeaveOutEmptyOnes() {
    #expect(parts("BE DE  NL", by: " ") == ["BE", "DE", "NL"])
    #expect(parts("", by: ",") == [])
  }

  @Test(arguments: [
    ("52.373095", 52_373_095), ("-0.579180", -579_180), ("-4.5", -45), ("171.40", 17_140),
    ("12", 12), ("0.05", 5),
  ])
  func decimalsLoseTheirPoint(field: Substring, value: Int64) {
    #expect(unscaled(field) == value)
  }
}
