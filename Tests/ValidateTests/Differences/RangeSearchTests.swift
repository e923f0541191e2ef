import Fixtures
import Storage
import TestSupport
import Testing

@testable import Validate

@Suite struct RangeSearchTests {
  @Test func anotherSeedEndsAtTheLimit() throws {
    try withTemporaryDirectory { directory in
      let scale = Scale(billionths: 50_000_000)
      let planted = try Planted(Library.dataset.world(seed: 7, scale: scale), in: directory)
      let source = try #require(
        Library.dataset.world(seed: 42, scale: scale)["lending.loans"])
      let difference = try TableComparison().compare(
        expected: GeneratedTable(source), found: try planted.stored("lending.loans"))
      #expect(difference.rows.count == 20)
      #expect(difference.rows.first?.key.first?.value.value == "LOAN_0000001")
      #expect(difference.rows.allSatisfy { $0.kind == .changed })
      #expect(
        difference.columnWords == [
          "book_id values", "member_id values", "taken values", "returned values",
        ])
      #expect(!difference.keysDiffer && difference.columnsAreComplete)
      // 64 ranges of 71 loans, of which the first was cut into 64 and 7.
      #expect(difference.moreRanges == 64)
    }
  }

  @Test func aFaultInOneColumnIsToldFromTheOthers() throws {
    let difference = try difference(
      of: "catalogue.books", scale: Scale(billionths: 200_000_000), limit: 2,
      after: """
        UPDATE books SET pages = pages + 1;
        UPDATE books SET genre = 'poetry' WHERE book_id = 'BOOK_003999'
        """)
    #expect(difference.rows.count == 2)
    #expect(difference.columnWords == ["genre values", "pages values"])
    #expect(difference.columnsAreComplete)
  }

  @Test func theFirstRowsInTheOrderOfKeysAreShown() throws {
    let difference = try difference(
      of: "catalogue.books", scale: Scale(billionths: 200_000_000),
      after: "UPDATE books SET pages = pages + 1 WHERE substr(book_id, -2) = '50'")
    #expect(difference.rows.count == 20)
    #expect(
      difference.rows.compactMap { $0.key[0].value.value }
        == (0..<20).map { "BOOK_00\($0 < 10 ? "0" : "")\($0)50" })
    // 4,000 books in ranges of 64; one more is in the range of the twentieth, or none.
    #expect(difference.moreRows + difference.moreRanges >= 19)
  }

  @Test func aPartIsComparedWithItsRows() throws {
    let source = try #require(
      Library.dataset.world(seed: 42, scale: Scale(billionths: 20_000_000))["catalogue.books"])
    try withTemporaryDirectory { directory in
      let planted = try Planted(
        Library.dataset.world(seed: 42, scale: Scale(billionths: 20_000_000)), in: directory)
      try planted.execute(
        "catalogue", "DELETE FROM books WHERE book_id <= 'BOOK_000100' OR book_id > 'BOOK_000300'")
      let same = try TableComparison().compare(
        expected: GeneratedTable(source, rows: 100..<300),
        found: try planted.stored("catalogue.books"))
      #expect(same.outcome == .equal)
      let other = try TableComparison().compare(
        expected: GeneratedTable(source, rows: 101..<300),
        found: try planted.stored("catalogue.books"))
      #expect(other.rows.map(\.kind) == [.extra])
      #expect(other.rows[0].key[0].value.value == "BOOK_000101")
    }
  }

  @Test func databasesAreComparedWithEachOther() throws {
    try withTemporaryDirectory { directory in
      let world = Library.dataset.world(seed: 42, scale: Scale(billionths: 20_000_000))
      let one = try Planted(world, in: directory + "/one")
      let other = try Planted(world, in: directory + "/other")
      try one.execute("lending", "DELETE FROM loans WHERE loan_id = 'LOAN_0001000'")
      try other.execute(
        "lending", "UPDATE loans SET taken = '1999-12-31' WHERE loan_id = 'LOAN_0000900'")
      let difference = try TableComparison().compare(
        expected: try one.stored("lending.loans"), found: try other.stored("lending.loans"))
      #expect(difference.rows.map(\.kind) == [.changed, .extra])
      #expect(
        difference.rows[0].expectedQuery
          == "SELECT * FROM lending.loans WHERE loan_id = 'LOAN_0000900'")
      #expect(difference.rows[0].cells[0].found?.value == "1999-12-31")
    }
  }

  @Test(arguments: [1, 3])
  func theNumberOfThreadsMakesNoDifference(threads: Int) throws {
    let world = EuroStyle.dataset.world(seed: 42, scale: .tiny)
    try withTemporaryDirectory { directory in
      let planted = try Planted(world, in: directory)
      let path: TablePath = "eurostyle_operational.orders"
      let info = try planted.source(path).info
      let key = info.columns[0].name
      try planted.execute(
        path.database,
        "DELETE FROM orders WHERE \(key) = (SELECT max(\(key)) FROM orders)")
      let difference = try TableComparison().compare(
        expected: GeneratedTable(try planted.source(path), workers: .threads(threads)),
        found: try planted.stored(path))
      #expect(difference.rows.map(\.kind) == [.missing])
      #expect(difference.rows[0].cells.count == info.columns.count - info.keyLength)
    }
  }

  @Test func aRequestToStopIsHeard() throws {
    let cancellation = Cancellation()
    cancellation.request()
    let source = try #require(
      Library.dataset.world(seed: 42, scale: .tiny)["catalogue.books"])
    try withTemporaryDirectory { directory in
      let planted = try Planted(Library.dataset.world(seed: 42, scale: .tiny), in: directory)
      #expect(throws: StoreError.cancelled) {
        try TableComparison().compare(
          expected: GeneratedTable(source, cancellation: cancellation),
          found: try planted.stored("catalogue.books"))
      }
    }
  }
}
