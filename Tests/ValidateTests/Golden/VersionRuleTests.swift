import Fixtures
import TestSupport
import Testing

@testable import Validate

@Suite struct VersionRuleTests {
  private static let science = [("novel", 1), ("science", 8), ("children", 1)]

  @Test func aDrawnColumnNeedsItsOwnVersionAndTheDatasets() throws {
    let genre = UnversionedChange.column(table: "catalogue.books", column: "genre", version: 1)
    let cases: [(dataset: Int, column: Int, found: [UnversionedChange])] = [
      (1, 1, [.dataset(version: 1), genre]), (2, 1, [genre]), (1, 2, [.dataset(version: 1)]),
      (2, 2, []),
    ]
    for (version, genreVersion, expected) in cases {
      let change = ChangingLibrary {
        $0.genres = Self.science
        $0.version = version
        $0.genreVersion = genreVersion
      }
      #expect(try change.unversioned() == expected, "\(version), \(genreVersion)")
    }
  }

  @Test func aColumnThatShowsFactsNeedsTheDatasets() throws {
    #expect(try ChangingLibrary { $0.daysOfRow = 9 }.unversioned() == [.dataset(version: 1)])
    let raised = ChangingLibrary {
      $0.daysOfRow = 9
      $0.version = 2
    }
    #expect(try raised.unversioned().isEmpty)
  }

  @Test func aLoweredVersionIsNone() throws {
    let before = ChangingLibrary {
      $0.version = 3
      $0.genreVersion = 2
    }
    let after = ChangingLibrary { $0.version = 2 }
    #expect(
      try after.unversioned(from: before) == [
        .dataset(version: 3), .column(table: "catalogue.books", column: "genre", version: 2),
      ])
  }

  @Test func aRowMoreExplainsTheColumnsOfTheTableAndTheReferencesToIt() throws {
    let change = ChangingLibrary {
      $0.books = 21_000
      $0.version = 2
    }
    #expect(try change.unversioned().isEmpty)
    #expect(try ChangingLibrary { $0.books = 21_000 }.unversioned() == [.dataset(version: 1)])
  }

  @Test func whatMovesNoRowNeedsNoVersion() throws {
    let changes = [
      ChangingLibrary { $0.pages = .uint32 }, ChangingLibrary { $0.priceName = "price_of_loss" },
    ]
    for change in changes { #expect(try change.unversioned().isEmpty) }
  }

  @Test func tablesAndColumnsThatComeOrGoNeedTheDatasets() throws {
    let changes = [
      ChangingLibrary { $0.hasMembers = false }, ChangingLibrary { $0.hasFines = true },
      ChangingLibrary { $0.hasPages = false }, ChangingLibrary { $0.pricesFirst = true },
      ChangingLibrary { $0.extra = [.constant("currency", "EUR", "Euros")] },
    ]
    for change in changes {
      #expect(try change.unversioned() == [.dataset(version: 1)])
      var raised = change
      raised.version = 2
      #expect(try raised.unversioned().isEmpty)
    }
  }
}
