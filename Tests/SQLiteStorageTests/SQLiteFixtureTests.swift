import Fixtures
import SQLiteStorage
import Storage
import TestSupport
import Testing

@Suite struct SQLiteFixtureTests {
  @Test func attachesEachDatabaseUnderItsName() throws {
    let library = try SQLiteFixture(Library.dataset, scale: .tiny, seed: 42)
    #expect(try library.scalar("SELECT count(*) FROM lending.loans") == 90)
    let orphans = try library.scalar(
      """
      SELECT count(*) FROM lending.loans
      WHERE book_id NOT IN (SELECT book_id FROM catalogue.books)
      """)
    #expect(orphans == 0)
  }

  @Test func systemsCanBeLeftOut() throws {
    let world = Library.dataset.world(seed: 42, scale: .tiny)
    let lending = try SQLiteFixture(Library.dataset, systems: ["lending"])
    for table in world.tables where table.info.path.database == "lending" {
      let digest = try lending.digest(of: table.info).description
      #expect(digest == world.digests[table.info.path.description])
    }
    #expect(throws: SQLiteError.self) { try lending.rows("SELECT 1 FROM catalogue.books") }
    let error = #expect(throws: SQLiteError.self) {
      try SQLiteFixture(Library.dataset, systems: ["lendng"])
    }
    #expect(error?.message.contains("there are catalogue, lending") == true)
  }

  @Test func rowsAreReadByNameAndPlace() throws {
    let library = try SQLiteFixture(Library.dataset)
    let rows = try library.rows(
      "SELECT book_id, pages, price_eur FROM catalogue.books WHERE book_id = ?", "BOOK_000002")
    let book = try #require(rows.first)
    #expect(rows.count == 1)
    #expect(book["book_id"] == "BOOK_000002")
    #expect(book[0].text == "BOOK_000002")
    #expect(40...900 ~= book.integer("pages") ?? 0)
    #expect(5...40 ~= book.double("price_eur") ?? 0)
    #expect(book["author"] == nil)
    #expect(try library.scalar("SELECT 1 WHERE 0").isNull)
  }

  @Test func allTypesComeBackAsTheGeneratorMadeThem() throws {
    let world = Oddity.dataset().world(seed: 1, scale: .tiny)
    let fixture = try SQLiteFixture(world)
    let table = try #require(world["odd.select"])
    #expect(try fixture.digest(of: table.info).description == world.digests["odd.select"])
    let rows = try fixture.rows("SELECT * FROM odd.\"select\" ORDER BY id")
    #expect(rows[0]["price"] == 12.5)
    #expect(rows[0]["text"] == "Zoë")
    #expect(rows[0]["note"] == .null)
    #expect(rows[0]["day"] == "2024-02-29")
    #expect(rows[0]["moment"] == "1970-01-01 00:00:00")
    #expect(rows[0]["tags"] == "[]")
    #expect(rows[1]["flag"] == 0)
    #expect(rows[1]["note"] == "")
    #expect(rows[1]["price"] == -0.05)
    #expect(rows[1]["discount"] == 0)
    #expect(rows[1]["day"] == "1969-12-31")
    #expect(rows[1]["end"] == "1582-10-15")
    #expect(rows[1]["moment"] == "1969-12-31 23:59:59")
    #expect(rows[2]["number"] == .integer(.max))
    #expect(rows[2]["price"] == 9_999_999_999_999.99)
    #expect(rows[2]["colour"] == "blue")
    #expect(rows[2]["moment"] == "9999-12-31 23:59:59")
    #expect(rows[3]["number"] == .integer(.min))
    #expect(rows[4]["text"] == "12.50")
    let valid = try fixture.scalar("SELECT count(*) FROM odd.\"select\" WHERE json_valid(tags)")
    #expect(valid == 5)
    let item = try fixture.scalar(
      "SELECT json_extract(tags, '$[4]') FROM odd.\"select\" WHERE id = '2'")
    #expect(item == "👩‍👩‍👧")
  }

  @Test func aDecimalOfMoreThan15DigitsIsRefused() throws {
    let world = Oddity.dataset(price: 1_000_000_000_000_000).world(seed: 1, scale: .tiny)
    let error = #expect(throws: SQLiteError.self) { try SQLiteFixture(world) }
    #expect(error?.message.contains("odd.select.price") == true)
    #expect(error?.description.contains("1000000000000000") == false)
  }

  @Test func changesCanBeRolledBack() throws {
    let library = try SQLiteFixture(Library.dataset)
    let before = try library.scalar("SELECT sum(pages) FROM catalogue.books")
    try library.execute("BEGIN; UPDATE catalogue.books SET pages = 1; ROLLBACK")
    #expect(try library.scalar("SELECT sum(pages) FROM catalogue.books") == before)
  }

  @Test func fixturesDoNotShareRows() throws {
    let one = try SQLiteFixture(Library.dataset)
    let other = try SQLiteFixture(Library.dataset)
    try one.execute("DELETE FROM lending.loans")
    #expect(try one.scalar("SELECT count(*) FROM lending.loans") == 0)
    #expect(try other.scalar("SELECT count(*) FROM lending.loans") == 90)
  }

  @Test func errorsNameTheStatementAndNoValue() throws {
    let library = try SQLiteFixture(Library.dataset)
    let error = #expect(throws: SQLiteError.self) {
      try library.rows("SELECT * FROM lending.lones WHERE loan_id = ?", "secret")
    }
    #expect(error?.message == "no such table: lending.lones")
    #expect(error?.statement?.contains("lones") == true)
    #expect(error?.description.contains("secret") == false)
    #expect(throws: SQLiteError.self) { try library.rows("SELECT ?", 1, 2) }
    #expect(throws: SQLiteError.self) { try library.rows("") }
  }

  @Test func aDirectoryIsReadAndNotWritten() throws {
    try withTemporaryDirectory { directory in
      let place = "\(directory)/50% näive? #1"
      try SQLiteStore(directory: place).load()
      let library = try SQLiteFixture(directory: place)
      #expect(try library.scalar("SELECT count(*) FROM lending.loans") == 90)
      #expect(throws: SQLiteError.self) { try library.execute("DELETE FROM lending.loans") }
      #expect(try library.scalar("SELECT count(*) FROM lending.loans") == 90)
    }
  }

  @Test func aDirectoryWithoutFixturesIsRefused() throws {
    try withTemporaryDirectory { directory in
      #expect(throws: StoreError.self) { try SQLiteFixture(directory: directory) }
      #expect(throws: StoreError.self) { try SQLiteFixture(directory: "\(directory)/nowhere") }
    }
  }
}
