import TestSupport
import Testing

@testable import Fixtures

@Suite struct DrawnColumnTests {
  static let world = Library.dataset.world(seed: 42, scale: .tiny)

  /// A column of a table of the library, and its stream.
  static func column(_ path: TablePath, _ name: String) throws -> (ColumnBuffer, Stream, Int) {
    let table = try #require(world[path])
    let index = try #require(table.info.columns.firstIndex { $0.name == name })
    let batch = Batch(for: table.info, capacity: table.count)
    table.reader().read(0..<table.count, into: batch)
    return (batch.columns[index], Stream(seed: 42, path: "\(path).\(name)@1"), table.count)
  }

  @Test func integersAreDrawnFromTheirOwnStream() throws {
    let (pages, stream, count) = try Self.column("catalogue.books", "pages")
    #expect(count == 20)
    #expect(pages.integers == (0..<count).map { Int64(40 + stream.draw($0, below: 861)) })
  }

  @Test func daysAreDrawnFromTheirOwnStream() throws {
    let (taken, stream, count) = try Self.column("lending.loans", "taken")
    let first = Int(Day(2020, 1, 1).number) + 1501
    #expect(taken.integers == (0..<count).map { Int64(first + stream.draw($0, below: 300)) })
  }

  @Test func missingDaysAreDrawnFirst() throws {
    let (returned, stream, count) = try Self.column("lending.loans", "returned")
    for row in 0..<count {
      var draws = stream.draws(row)
      #expect(returned.isNull(row) == draws.happens(.percent(10)))
      if !returned.isNull(row) {
        let first = Int(Day(2020, 1, 1).number) + 1801
        #expect(returned.integers[row] == Int64(first + draws.next(below: 200)))
      }
    }
  }

  @Test func textsAreDrawnByWeight() throws {
    let (genre, stream, count) = try Self.column("catalogue.books", "genre")
    let table = AliasTable([5, 2, 3])
    #expect(genre.integers == (0..<count).map { Int64(table.pick(stream.bits($0))) })
    #expect(
      genre.pool.map { pool in (0..<3).map { pool[$0] } } == ["novel", "science", "children"])
  }

  @Test func referencesAreKeysOfTheirTable() throws {
    let (book, stream, count) = try Self.column("lending.loans", "book_id")
    #expect(book.integers == (0..<count).map { Int64(stream.draw($0, below: 20)) })
    #expect(book.keyFormat?.key(of: 11) == "BOOK_000012")
  }

  @Test func keysStayUniqueWhenRowsOutnumberTheirDigits() throws {
    let world = Library.dataset.world(seed: 42, scale: Scale(billionths: 1_000_000_000_000))
    let books = try #require(world["catalogue.books"])
    #expect(books.count == 20_000_000)
    let batch = Batch(for: books.info, capacity: 1)
    let keys = [0, 999_999, 1_000_000, 10_000_000].map { row in
      books.reader().read(row..<row + 1, into: batch)
      return batch.columns[0].keyFormat?.key(of: Int(batch.columns[0].integers[0]))
    }
    #expect(Set(keys).count == keys.count)
  }

  @Test(arguments: [0, (1 << 32) + 5, 89_999_999_999])
  func rowsBeyondFourBillionAreHadAlone(row: Int) throws {
    let world = Library.dataset.world(seed: 42, scale: Scale(billionths: 1_000_000_000_000_000))
    let loans = try #require(world["lending.loans"])
    #expect(loans.count == 90_000_000_000)
    let batch = Batch(for: loans.info, capacity: 1)
    loans.reader().read(row..<row + 1, into: batch)
    let stream = Stream(seed: 42, path: "lending.loans.taken@1")
    let first = Int(Day(2020, 1, 1).number) + 1501
    #expect(batch.columns[3].integers == [Int64(first + stream.draw(row, below: 300))])
  }
}
