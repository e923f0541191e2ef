import Fixtures
import TestSupport
import Testing

@testable import fixturectl

@Suite struct ExpectationWordsTests {
  private func column(_ path: TablePath, _ name: String) throws -> ColumnInfo {
    let table = try #require(Library.dataset.world(seed: 1, scale: .tiny)[path])
    return try #require(table.info.columns.first { $0.name == name })
  }

  @Test(arguments: [
    (Fixtures.Expectation.unique, "occurs once"),
    (.like("A_001"), "shaped like A_001"),
    (.range(500...4000), "from 5.00 to 40.00"),
    (.range(500...500), "always 5.00"),
    (.oneOf(["a"]), "always a"),
    (.oneOf(["a", "", "c"]), "one of a, \"\", c"),
    (.oneOf((1...10).map { "\($0)" }), "one of 1, 2, 3, 4, 5, 6, 7, 8 and 2 more"),
    (.shares([("a", 1), ("b", 2)]), "drawn as a 33.3 %, b 66.6 %"),
    (.probability(.percent(42)), "true in 42 % of rows"),
    (.probability(.perMille(15)), "true in 1.5 % of rows"),
    (.references("lending.members"), "a key of lending.members"),
    (.references("lending.members", or: ["NONE"]), "a key of lending.members, or NONE"),
    (.equals("a + b"), "equals a + b"),
    (.holds("a <= b"), "in every row a <= b"),
    (.json, "a JSON object"),
    (.from("sum of the loans"), "sum of the loans"),
  ])
  func putsEachExpectationInWords(_ expectation: Fixtures.Expectation, _ words: String) throws {
    #expect(expectation.words(for: try column("catalogue.books", "price_eur")) == words)
  }

  @Test func saysPresentOfWhatMayBeMissing() throws {
    let returned = try column("lending.loans", "returned")
    #expect(
      Fixtures.Expectation.probability(.percent(90)).words(for: returned)
        == "present in 90 % of rows")
    #expect(returned.laws == ["from 2024-12-06 to 2025-06-23"])
  }
}
