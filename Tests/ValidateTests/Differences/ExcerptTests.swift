import Testing

@testable import Validate

@Suite struct ExcerptTests {
  @Test func shortTextsStayWhole() {
    #expect(Excerpt.around("abc", "abd") == ("abc", "abd"))
    #expect(Excerpt.beginning(of: "abc") == "abc")
  }

  @Test func longTextsAreCutAroundTheirFirstDifference() {
    let start = String(repeating: "0123456789", count: 10)
    let (one, other) = Excerpt.around(start + "A", start + "B" + start)
    #expect(one == "…4567890123456789A")
    #expect(other.hasPrefix("…4567890123456789B0123"))
    #expect(other.hasSuffix("…"))
    #expect(other.count == 65)
  }

  @Test func whatCannotBeSeenIsWrittenOut() {
    #expect(Excerpt.quoted(" a\t\"\n\u{1}") == "\" a\\t\\\"\\n\\u{1}\"")
    #expect(Excerpt.escaped("e\u{301} \u{e9}") == "e\\u{301} \\u{e9}")
  }
}
