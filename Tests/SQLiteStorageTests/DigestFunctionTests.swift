import Fixtures
import Storage
import TestSupport
import Testing

@testable import SQLiteStorage

@Suite struct DigestFunctionTests {
  static let vector = "text=int32 text=text decimal(9,2) date text text[] bool"

  @Test func agreesWithTheDesignsVectors() throws {
    let connection = try Connection.inMemory()
    try connection.execute(
      """
      CREATE TABLE t (a INTEGER, b TEXT, c DECIMAL(9,2), d TEXT, e TEXT, f TEXT, g INTEGER);
      INSERT INTO t VALUES (1, 'Zoë', 12.5, '2024-02-29', NULL, '["S", "M"]', 1);
      INSERT INTO t VALUES (2, '', -0.05, '2025-12-31', 'a,b', '[]', 0);
      """)
    let digest = "SELECT fixture_digest('\(Self.vector)', a, b, c, d, e, f, g) FROM t"
    #expect(try connection.scalar(digest) == "42a141616e0c3812426fdd904417407c".asValue)
  }

  @Test func nothingIsZero() throws {
    let connection = try Connection.inMemory()
    let digest = try connection.scalar("SELECT fixture_digest('text', 1) WHERE 0")
    #expect(digest == .text(String(repeating: "0", count: 32)))
  }

  @Test func groupsAreApart() throws {
    let library = try SQLiteFixture(Library.dataset)
    let rows = try library.rows(
      """
      SELECT genre, fixture_digest('text', book_id) AS digest FROM catalogue.books
      GROUP BY genre ORDER BY genre
      """)
    #expect(rows.count == 3)
    #expect(Set(rows.map { $0.text("digest") }).count == 3)
  }

  @Test(arguments: [
    ("uint8", "'x'"), ("decimal(9,2)", "'x'"), ("decimal(9,2)", "0.123"), ("decimal(9,2)", "1e300"),
    ("decimal(9,2)", "9223372036854775807"), ("text", "7"), ("text", "x'00'"), ("date", "1.5"),
    ("text[]", "'[1]'"), ("text[]", "'[\"a\"'"), ("text[]", "'[\"a\"] '' '"), ("text[]", "''"),
    ("text[]", "'{}'"), ("text[]", "'[\"\\ud800\"]'"), ("uint8", "1.0"),
  ])
  func refusesAValueOfAnotherType(type: String, value: String) throws {
    let connection = try Connection.inMemory()
    let error = #expect(throws: SQLiteError.self) {
      try connection.scalar("SELECT fixture_digest('text=text c=\(type)', 'k', \(value))")
    }
    #expect(error?.message.hasPrefix("fixture_digest: column c holds something") == true)
  }

  @Test(arguments: ["", "'text'", "'text', 1, 2", "'texts', 1", "NULL, 1", "'decimal(9,x)', 1"])
  func refusesMalformedArguments(arguments: String) throws {
    let connection = try Connection.inMemory()
    #expect(throws: SQLiteError.self) {
      try connection.scalar("SELECT fixture_digest(\(arguments))")
    }
  }

  @Test func eachColumnHasADigestOfItsOwn() throws {
    let world = Oddity.dataset(count: 40).world(seed: 1, scale: .tiny)
    let table = try #require(world["odd.select"])
    let batch = Batch(for: table.info, capacity: 40)
    table.reader().read(0..<40, into: batch)
    var expected = RowDigest(for: table.info)
    let connection = try SQLiteFixture(world).connection
    for column in table.info.columns.indices {
      let found = try connection.digest(ofColumn: column, of: table.info, in: "odd")
      #expect(found == expected.digest(of: batch, column: column))
    }
  }

  @Test(arguments: [
    ("[]", []), ("[\"a\"]", ["a"]), (" [ \"a\" , \"\" ] \n", ["a", ""]),
    (#"["\"\\\/\b\f\n\r\t\u00e9\ud83d\ude00"]"#, ["\"\\/\u{8}\u{c}\n\r\té😀"]),
  ])
  func readsAnyJSONArrayOfTexts(json: String, items: [String]) {
    let bytes = Array(json.utf8)
    let found = JSONTextList.items(of: bytes.span)
    #expect(found?.map { String(decoding: $0, as: UTF8.self) } == items)
  }
}

extension String {
  fileprivate var asValue: SQLiteValue { .text(self) }
}
