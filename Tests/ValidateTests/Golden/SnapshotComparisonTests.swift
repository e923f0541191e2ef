import Fixtures
import TestSupport
import Testing

@testable import Validate

/// What a maintainer may do to a dataset, and what the comparison calls it.
@Suite struct SnapshotComparisonTests {
  @Test func nothingMovesByItself() throws {
    let comparison = try ChangingLibrary().difference()
    #expect(comparison.isEmpty)
    #expect(comparison.unchangedTables == 3)
    #expect(comparison.unchangedColumns == 10)
  }

  @Test func aChangedLawMovesItsColumnAndNoOther() throws {
    let change = ChangingLibrary { $0.genres = [("novel", 1), ("science", 8), ("children", 1)] }
    let comparison = try change.difference()
    let table = try #require(difference(in: comparison))
    #expect(table.table == "catalogue.books")
    #expect(table.columns.map(\.name) == ["genre"])
    #expect(table.rowsMoved && !table.keyMoved)
    #expect(table.rows == nil && table.key == nil && table.order == nil)
    let genre = try #require(column("genre", in: table))
    #expect(genre.hasMoved && !genre.isRaised)
    #expect(genre.profile.map(\.figure) == [.top])
    #expect(genre.profile.first?.before?.hasPrefix("novel ×") == true)
    #expect(genre.profile.first?.after?.hasPrefix("science ×") == true)
    #expect(comparison.unchangedTables == 2 && comparison.unchangedColumns == 9)
  }

  @Test func aRaisedVersionShows() throws {
    let genre = try #require(
      column("genre", in: try ChangingLibrary { $0.genreVersion = 2 }.difference()))
    #expect(genre.hasMoved && genre.isRaised)
    #expect((genre.recordedVersion, genre.currentVersion) == (1, 2))
  }

  @Test func aVersionRaisedForNothingIsADifference() throws {
    // One genre is one genre, whatever the stream.
    let before = ChangingLibrary { $0.genres = [("novel", 1)] }
    let after = ChangingLibrary {
      $0.genres = [("novel", 1)]
      $0.genreVersion = 2
    }
    let comparison = try after.difference(from: before)
    let genre = try #require(column("genre", in: comparison))
    #expect(!genre.hasMoved && genre.isRaised && genre.profile.isEmpty)
    #expect(!comparison.rowsMoved)
  }

  @Test func anAddedColumnMovesNoOther() throws {
    let change = ChangingLibrary {
      $0.extra = [.text("language", "What it is written in", shares: [("nl", 1), ("en", 1)])]
    }
    let table = try #require(difference(in: try change.difference()))
    guard case .added(let language) = try #require(table.columns.first) else {
      Issue.record("it is not new")
      return
    }
    #expect(language.name == "language" && table.columns.count == 1)
    #expect(table.rowsMoved && table.order == nil && table.unchangedColumns == 4)
  }

  @Test func aRemovedColumnMovesNoOther() throws {
    let change = ChangingLibrary { $0.hasPages = false }
    let table = try #require(difference(in: try change.difference()))
    guard case .removed(let pages) = try #require(table.columns.first) else {
      Issue.record("it is not gone")
      return
    }
    #expect(pages.name == "pages" && table.columns.count == 1 && table.order == nil)
  }

  @Test func aRenamedColumnIsNeitherNewNorGone() throws {
    let change = ChangingLibrary { $0.priceName = "price_of_loss" }
    let comparison = try change.difference()
    let table = try #require(difference(in: comparison))
    #expect(table.columns.count == 1)
    let price = try #require(column("price_of_loss", in: table))
    #expect(price.formerName == "price_eur" && !price.hasMoved)
    #expect(!table.rowsMoved && table.order == nil)
  }

  @Test func aDrawnColumnThatIsRenamedIsAnother() throws {
    // Its draws hang on its name.
    let before = ChangingLibrary {
      $0.extra = [.integer("copies", .uint8, "How many there are", in: 1...200)]
    }
    let after = ChangingLibrary {
      $0.extra = [.integer("count", .uint8, "How many there are", in: 1...200)]
    }
    let table = try #require(difference(in: try after.difference(from: before)))
    #expect(table.columns.map(\.name) == ["count", "copies"])
  }

  @Test func aRetypedColumnSaysSo() throws {
    let comparison = try ChangingLibrary { $0.pages = .uint32 }.difference()
    let pages = try #require(column("pages", in: comparison))
    #expect(pages.type == Change("uint16", "uint32") && !pages.hasMoved)
    #expect(!comparison.rowsMoved)
  }

  @Test func reorderedColumnsAreOnlyReordered() throws {
    let table = try #require(
      difference(in: try ChangingLibrary { $0.pricesFirst = true }.difference()))
    #expect(table.columns.isEmpty && table.rowsMoved)
    #expect(
      table.order
        == Change(
          ["book_id", "genre", "pages", "price_eur"], ["book_id", "price_eur", "genre", "pages"]))
  }

  @Test func anotherKeyIsNamed() throws {
    let table = try #require(
      difference(in: try ChangingLibrary { $0.bookKeyLength = 2 }.difference()))
    #expect(table.key == Change(["book_id"], ["book_id", "genre"]))
    #expect(table.keyMoved && !table.rowsMoved)
    #expect(table.columns.count == 4)
  }

  @Test func aRowMoreMovesTheTableAndWhoeverDrawsFromIt() throws {
    let comparison = try ChangingLibrary { $0.books = 21_000 }.difference()
    #expect(comparison.tables.map(\.table) == ["catalogue.books", "lending.loans"])
    let books = try #require(difference(in: comparison))
    #expect(books.rows == Change(20, 21) && books.keyMoved)
    guard case .changed(let loans) = comparison.tables[1] else {
      Issue.record("the loans are others")
      return
    }
    #expect(loans.columns.map(\.name) == ["book_id"] && loans.rows == nil && !loans.keyMoved)
  }

  @Test func tablesComeAndGo() throws {
    let change = ChangingLibrary {
      $0.hasMembers = false
      $0.hasFines = true
    }
    let comparison = try change.difference()
    guard comparison.tables.count == 2, case .added(let fines) = comparison.tables[0],
      case .removed(let members) = comparison.tables[1]
    else {
      Issue.record("\(comparison.tables.map(\.table))")
      return
    }
    #expect(fines.table == "lending.fines" && fines.rows == 9)
    #expect(members.table == "lending.members" && members.rows == 3)
    #expect(comparison.unchangedTables == 2)
  }

  @Test func onlyTheToolkitsVersionIsNoDifference() throws {
    let now = try ChangingLibrary().snapshot()
    let then = Snapshot(name: now.name, version: 1, generator: "0.0.9", tables: now.tables)
    #expect(SnapshotComparison(of: then, with: now).isEmpty)
  }

  @Test func anEditedProfileIsADifference() throws {
    let now = try ChangingLibrary().snapshot()
    let edited = now.json.replacing("\"min\": \"BOOK_000001\"", with: "\"min\": \"BOOK_000000\"")
    let comparison = SnapshotComparison(of: try Snapshot(json: Array(edited.utf8)), with: now)
    let key = try #require(column("book_id", in: comparison))
    #expect(!key.hasMoved && key.profile.map(\.text) == ["min BOOK_000000 → BOOK_000001"])
  }

  private func difference(in comparison: SnapshotComparison) -> TableMovement? {
    guard case .changed(let difference) = comparison.tables.first else { return nil }
    return difference
  }

  private func column(_ name: String, in comparison: SnapshotComparison) -> ColumnMovement? {
    difference(in: comparison).flatMap { column(name, in: $0) }
  }

  private func column(_ name: String, in table: TableMovement) -> ColumnMovement? {
    for case .changed(let difference) in table.columns where difference.name == name {
      return difference
    }
    return nil
  }
}

extension ProfileChange {
  fileprivate var text: String { "\(figure) \(before ?? "none") → \(after ?? "none")" }
}
