import Fixtures
import Storage
import Testing

@testable import SQLiteStorage

/// Tables and indexes are written to pages without SQLite; here it reads them.
@Suite struct PagesTests {
  /// Rows with a text of so many bytes each, and a reference that comes in no order.
  static func dataset(
    rows: Int, text: Int,
    key: Column<Int, Int> = .text(
      "id", "The key", .unique, write: { row, _, out in out.append(Int64(row)) })
  ) -> Dataset {
    Dataset("pages", "Long and short rows.", version: 1, model: { _, _, _ in rows }) {
      Database("pages", system: "pages", "All of them.") {
        Table<Int, Int>(
          "rows", "A row.", count: { $0 },
          columns: [
            key,
            .text("text", "So many bytes") { row, _, out in
              for place in 0..<text { out.append(UInt8(97 + (row + place) % 26)) }
            },
            .text("mixed", "Something to sort", .references("pages.rows")) { row, count, out in
              out.append(Int64(row * 7919 % count))
            },
          ]
        ) { _, row in row }
      }
    }
  }

  static func check(_ rows: Int, _ text: Int) throws {
    let world = dataset(rows: rows, text: text).world(seed: 1, scale: .tiny)
    let fixture = try SQLiteFixture(world)
    #expect(try fixture.rows("PRAGMA pages.integrity_check").map { $0[0].text } == ["ok"])
    let table = try #require(world["pages.rows"])
    #expect(try fixture.digest(of: table.info).description == world.digests["pages.rows"])
  }

  // Around each number of rows at which a tree grows a level or a page is just full.
  @Test(arguments: Array(0...12) + Array(stride(from: 13, to: 1200, by: 37)) + [20_000])
  func anyNumberOfRows(rows: Int) throws { try PagesTests.check(rows, 100) }

  // 4096 bytes a page, 4061 of which a row may take before it overflows; 16384 in memory.
  @Test(arguments: [
    0, 1, 56, 57, 58, 59, 8185, 8186, 16_300, 16_330, 16_340, 16_350, 16_384, 40_000,
  ])
  func anyLengthOfText(text: Int) throws { try PagesTests.check(40, text) }

  @Test func longKeysOverflow() throws {
    let key = Column<Int, Int>.text("id", "The key", .unique) { row, _, out in
      for _ in 0..<5000 { out.append(UInt8(97)) }
      out.append(Int64(row))
    }
    let world = PagesTests.dataset(rows: 300, text: 3, key: key).world(seed: 1, scale: .tiny)
    let fixture = try SQLiteFixture(world)
    #expect(try fixture.rows("PRAGMA pages.integrity_check").map { $0[0].text } == ["ok"])
  }

  @Test func numbersCanBeKeys() throws {
    let key = Column<Int, Int>.integer("id", .int(bits: 64), "The key", .unique) {
      Int64($0 - 50) << 40
    }
    let world = PagesTests.dataset(rows: 100, text: 3, key: key).world(seed: 1, scale: .tiny)
    let fixture = try SQLiteFixture(world)
    #expect(try fixture.rows("PRAGMA pages.integrity_check").map { $0[0].text } == ["ok"])
    #expect(
      try fixture.scalar("SELECT min(rowid) = -50 * (1 << 40) FROM pages.rows") == .integer(1))
  }

  @Test(arguments: [(1, "two rows of pages.rows have the same key"), (-1, "in the order of")])
  func keysMustAscend(step: Int64, message: String) {
    let key = Column<Int, Int>.integer("id", .int(bits: 64), "The key", .unique) {
      step > 0 ? 7 : -Int64($0)
    }
    let world = PagesTests.dataset(rows: 9, text: 3, key: key).world(seed: 1, scale: .tiny)
    let error = #expect(throws: SQLiteError.self) { try SQLiteFixture(world) }
    #expect(error?.message.contains(message) == true)
  }

  @Test func aTextTwiceIsRefused() {
    let key = Column<Int, Int>.text("id", "The key", .unique) { row, _, out in
      out.append(Int64(row / 2))
    }
    let world = PagesTests.dataset(rows: 9, text: 3, key: key).world(seed: 1, scale: .tiny)
    let error = #expect(throws: SQLiteError.self) { try SQLiteFixture(world) }
    #expect(error?.message.contains("the same key") == true)
  }

  @Test func thePageOfTheLocksStaysFree() throws {
    let bytes = Recorder()
    let space = try PageSpace(bytes)
    #expect(space.layout.lockPage == 16_385)
    var numbers: [UInt32] = []
    for _ in 0..<16_400 {
      try unsafe [UInt8](repeating: 7, count: 65_536).withUnsafeBytes { page in
        try unsafe space.append(page, to: &numbers)
      }
    }
    #expect(numbers.first == 3 && numbers.last == 16_403)
    #expect(!numbers.contains(16_385) && numbers.contains(16_384) && numbers.contains(16_386))
    #expect(bytes.offsets.last == 16_402 * 65_536)
  }
}

/// A file of which nothing is kept but where it was written.
private final class Recorder: PageBytes {
  let path = "nowhere"
  var offsets: [Int] = []

  func prefix(_ count: Int) -> [UInt8] {
    var header = [UInt8](repeating: 0, count: count)
    // 65,536 bytes a page, two pages, format 4, UTF-8.
    (header[17], header[31], header[47], header[59]) = (1, 2, 4, 1)
    return header
  }

  func write(_ bytes: UnsafeRawBufferPointer, at offset: Int) { offsets.append(offset) }
}
