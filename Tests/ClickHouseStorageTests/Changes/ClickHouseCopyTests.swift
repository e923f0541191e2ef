import ClickHouseSupport
import Fixtures
import Storage
import TestSupport
import Testing

@testable import ClickHouseStorage

@Suite struct ClickHouseCopyTests {
  /// A fault that no column of the type could hold is none, and must not end a proof.
  @Test(arguments: ClickHouseServer.allCases)
  func takesWhatAColumnCanHold(on server: ClickHouseServer) throws {
    try CopiedData.with(Library.dataset, on: server, as: "edges") { library in
      let books = try #require(library.table("catalogue.books"))
      let row = TableRows(books)[7]
      for (pages, isAdmitted) in [(-1, false), (0, true), (65_535, true), (65_536, false)] {
        var other = row
        other[2] = .integer(Int64(pages))
        let change = RowChange(of: books.info, .set(row: row, to: other))
        #expect(library.onServer.admits(change) == isAdmitted)
        guard isAdmitted else { continue }
        try library.onServer.plant([change])
        let found = try library.onServer.session.rows(
          "SELECT pages FROM edges_catalogue.books WHERE book_id = 'BOOK_000008'")
        #expect(found == [[.integer(Int64(pages))]])
        try library.onServer.undo()
      }
    }
  }

  @Test(arguments: [
    (ColumnType.int(bits: 8), -128...127), (.int(bits: 32), -2_147_483_648...2_147_483_647),
    (.uint8, 0...255), (.uint32, 0...4_294_967_295),
  ])
  func integersHaveBounds(type: ColumnType, bounds: ClosedRange<Int64>) {
    #expect(type.hasRoom(for: bounds.lowerBound) && type.hasRoom(for: bounds.upperBound))
    #expect(!type.hasRoom(for: bounds.lowerBound - 1) && !type.hasRoom(for: bounds.upperBound + 1))
    #expect(ColumnType.int(bits: 64).hasRoom(for: bounds.lowerBound))
    #expect(ColumnType.uint64.hasRoom(for: bounds.upperBound))
  }
}
