import Fixtures
import Storage
import TestSupport
import Testing

@testable import Validate

/// 400 books, 60 members and 1,800 loans, each time with one thing wrong.
@Suite struct PlantedDifferenceTests {
  static let scale = Scale(billionths: 20_000_000)
  let world = Library.dataset.world(seed: 42, scale: scale)

  /// The values of a row as the generator makes them, by column.
  private func row(_ path: TablePath, _ index: Int) throws -> [String: String] {
    let table = GeneratedTable(try #require(world[path]), rows: index..<index + 1)
    let cells = try #require(table.rows(of: table.info.columns, in: .all, most: 1).first)
    return Dictionary(
      uniqueKeysWithValues: zip(table.info.columns, cells).map {
        ($0.name, $1.text(as: $0.type) ?? "NULL")
      })
  }

  @Test func nothingDiffers() throws {
    for path in world.tables.map(\.info.path) {
      let difference = try difference(of: path, after: "SELECT 1")
      #expect(difference.outcome == .equal)
      #expect(difference.rows.isEmpty && difference.columns.isEmpty && difference.notes.isEmpty)
      #expect(difference.expected == difference.found)
    }
  }

  @Test(arguments: [0, 6, 63, 64, 65, 399])
  func aCellIsChanged(index: Int) throws {
    let book = try row("catalogue.books", index)
    let key = try #require(book["book_id"])
    let pages = try #require(book["pages"])
    let difference = try difference(
      of: "catalogue.books", after: "UPDATE books SET pages = pages + 1 WHERE book_id = '\(key)'")
    #expect(difference.outcome == .different)
    #expect(difference.lines == ["changed \(key): pages \(pages) → \((Int(pages) ?? 0) + 1)"])
    #expect(difference.columnWords == ["pages values"])
    #expect(difference.columnsAreComplete && !difference.keysDiffer)
    #expect(difference.moreRows == 0 && difference.moreRanges == 0)
    #expect(
      difference.rows[0].foundQuery == "SELECT * FROM catalogue.books WHERE book_id = '\(key)'")
    #expect(difference.rows[0].expectedQuery == nil)
  }

  @Test func aCentIsOff() throws {
    let price = try #require(row("catalogue.books", 199)["price_eur"])
    let difference = try difference(
      of: "catalogue.books",
      after: "UPDATE books SET price_eur = round(price_eur + 0.01, 2) WHERE book_id = 'BOOK_000200'"
    )
    let cents = (Int(price.filter { $0 != "." }) ?? 0) + 1
    let after = "\(cents / 100).\(cents % 100 < 10 ? "0" : "")\(cents % 100)"
    #expect(difference.lines == ["changed BOOK_000200: price_eur \(price) → \(after)"])
    #expect(difference.columnWords == ["price_eur values"])
  }

  @Test func aValueIsGone() throws {
    let index = try #require(
      (0..<1800).first { try row("lending.loans", $0)["returned"] != "NULL" })
    let loan = try row("lending.loans", index)
    let key = try #require(loan["loan_id"])
    let difference = try difference(
      of: "lending.loans", after: "UPDATE loans SET returned = NULL WHERE loan_id = '\(key)'")
    #expect(difference.lines == ["changed \(key): returned \(loan["returned"] ?? "") → NULL"])
  }

  @Test(arguments: [0, 700, 1799])
  func aRowIsMissing(index: Int) throws {
    let loan = try row("lending.loans", index)
    let key = try #require(loan["loan_id"])
    let difference = try difference(
      of: "lending.loans", after: "DELETE FROM loans WHERE loan_id = '\(key)'")
    let cells = ["book_id", "member_id", "taken", "returned"].map { "\($0) \(loan[$0] ?? "")" }
    #expect(difference.lines == ["missing \(key): \(cells.joined(separator: ", "))"])
    #expect(difference.keysDiffer)
    #expect(difference.columns.isEmpty)
    #expect(difference.expected?.rows == 1800 && difference.found?.rows == 1799)
  }

  @Test(arguments: ["A", "BOOK_000100x", "Z"])
  func aRowIsExtra(key: String) throws {
    let difference = try difference(
      of: "catalogue.books", after: "INSERT INTO books VALUES ('\(key)', 'novel', 100, 5)")
    #expect(difference.lines == ["extra \(key): genre novel, pages 100, price_eur 5.00"])
    #expect(difference.found?.rows == 401)
  }

  @Test func aRowIsThereTwice() throws {
    try withTemporaryDirectory { directory in
      let planted = try Planted(world, in: directory)
      try planted.loosen("catalogue.books")
      try planted.execute(
        "catalogue",
        """
        INSERT INTO books SELECT * FROM books WHERE book_id = 'BOOK_000123';
        INSERT INTO books SELECT book_id, genre, pages + 1, price_eur FROM books
        WHERE book_id = 'BOOK_000321'
        """)
      let difference = try planted.difference("catalogue.books")
      #expect(difference.lines == ["repeated BOOK_000123 1→2", "repeated BOOK_000321 1→2"])
      #expect(difference.keysDiffer)
    }
  }

  @Test func aRowIsThereManyTimes() throws {
    try withTemporaryDirectory { directory in
      let planted = try Planted(world, in: directory)
      try planted.loosen("catalogue.books")
      try planted.execute(
        "catalogue",
        """
        INSERT INTO books SELECT a.* FROM books a, books b, books c
        WHERE a.book_id = 'BOOK_000123' AND c.book_id IN ('BOOK_000001', 'BOOK_000002', 'BOOK_000003')
        """)
      let difference = try planted.difference("catalogue.books")
      #expect(difference.lines == ["repeated BOOK_000123 1→1201"])
    }
  }

  @Test func twoCellsAreSwapped() throws {
    let (one, other) = (try row("catalogue.books", 9), try row("catalogue.books", 309))
    let (first, second) = (one["pages"] ?? "", other["pages"] ?? "")
    try #require(first != second)
    let difference = try difference(
      of: "catalogue.books",
      after: """
        UPDATE books SET pages = CASE book_id WHEN 'BOOK_000010' THEN \(second) ELSE \(first) END
        WHERE book_id IN ('BOOK_000010', 'BOOK_000310')
        """)
    #expect(
      difference.lines == [
        "changed BOOK_000010: pages \(first) → \(second)",
        "changed BOOK_000310: pages \(second) → \(first)",
      ])
  }

  @Test func aKeyIsChanged() throws {
    let member = try row("lending.members", 29)
    let joined = member["joined"] ?? ""
    let difference = try difference(
      of: "lending.members",
      after: "UPDATE members SET member_id = 'member_00030' WHERE member_id = 'MEMBER_00030'")
    #expect(
      difference.lines == [
        "missing MEMBER_00030: joined \(joined)", "extra member_00030: joined \(joined)",
      ])
  }

  @Test(arguments: ["upper(genre)", "genre || ' '", "' ' || genre", "''"])
  func aTextIsAnother(expression: String) throws {
    let genre = try #require(row("catalogue.books", 77)["genre"])
    let changed = [
      "upper(genre)": genre.uppercased(), "genre || ' '": genre + " ", "' ' || genre": " " + genre,
    ]
    let difference = try difference(
      of: "catalogue.books",
      after: "UPDATE books SET genre = \(expression) WHERE book_id = 'BOOK_000078'")
    #expect(
      difference.lines == ["changed BOOK_000078: genre \(genre) → \(changed[expression] ?? "")"])
  }

  @Test func aTextStandsForANumber() throws {
    let pages = try #require(row("catalogue.books", 299)["pages"])
    let difference = try difference(
      of: "catalogue.books",
      after: """
        UPDATE books SET pages = 'many' WHERE book_id = 'BOOK_000300';
        UPDATE books SET price_eur = 0.123 WHERE book_id = 'BOOK_000301'
        """)
    let price = try #require(row("catalogue.books", 300)["price_eur"])
    #expect(
      difference.lines == [
        "changed BOOK_000300: pages \(pages) → many (text)",
        "changed BOOK_000301: price_eur \(price) → 0.123 (real)",
      ])
    #expect(difference.columnWords == ["pages misfits", "price_eur misfits"])
    #expect(difference.found?.digest == nil)
  }

  @Test func aWholeColumnIsOfAnotherType() throws {
    let difference = try difference(
      of: "catalogue.books", limit: 3, after: "UPDATE books SET pages = 'p' || pages")
    #expect(difference.rows.count == 3)
    #expect(difference.columnWords == ["pages misfits"])
    #expect(difference.moreRows == 61 && difference.moreRanges == 6)
  }

  @Test func keysAreMissing() throws {
    try withTemporaryDirectory { directory in
      let planted = try Planted(world, in: directory)
      try planted.loosen("lending.members")
      try planted.execute(
        "lending", "UPDATE members SET member_id = NULL WHERE member_id = 'MEMBER_00007'")
      let joined = try row("lending.members", 6)["joined"] ?? ""
      #expect(
        try planted.difference("lending.members").lines == [
          "extra NULL: joined \(joined)", "missing MEMBER_00007: joined \(joined)",
        ])
    }
  }

  @Test func aKeyIsOfAnotherType() throws {
    try withTemporaryDirectory { directory in
      let planted = try Planted(world, in: directory)
      try planted.loosen("catalogue.books")
      try planted.execute(
        "catalogue", "UPDATE books SET book_id = x'00ff' WHERE book_id = 'BOOK_000007'")
      let difference = try planted.difference("catalogue.books")
      #expect(difference.rows.map(\.kind) == [.missing, .extra])
      #expect(difference.lines.last?.hasPrefix("extra x'00ff' (bytes): genre") == true)
      #expect(difference.columnWords == ["book_id misfits"])
    }
  }

  @Test func aColumnIsMissing() throws {
    try withTemporaryDirectory { directory in
      let planted = try Planted(world, in: directory)
      try planted.loosen(
        "catalogue.books", columns: ["book_id", "genre", "price_eur", "1 AS extra"])
      let same = try planted.difference("catalogue.books")
      #expect(same.outcome == .different)
      #expect(same.columnWords == ["pages missing", "extra unexpected"])
      #expect(same.rows.isEmpty && same.found?.digest == nil)
      try planted.execute(
        "catalogue", "UPDATE books SET genre = 'poetry' WHERE book_id = 'BOOK_000200'")
      let genre = try row("catalogue.books", 199)["genre"] ?? ""
      let other = try planted.difference("catalogue.books")
      #expect(other.lines == ["changed BOOK_000200: genre \(genre) → poetry"])
      #expect(other.columnWords == ["pages missing", "extra unexpected", "genre values"])
    }
  }

  @Test func theKeyIsNotThere() throws {
    try withTemporaryDirectory { directory in
      let planted = try Planted(world, in: directory)
      try planted.loosen("catalogue.books", columns: ["genre", "pages", "price_eur"])
      try planted.execute("catalogue", "UPDATE books SET pages = 41 WHERE pages = 40 OR rowid = 1")
      let difference = try planted.difference("catalogue.books")
      #expect(difference.outcome == .different)
      #expect(difference.columnWords == ["book_id missing", "pages values"])
      #expect(difference.notes.count == 1 && difference.rows.isEmpty)
    }
  }

  @Test func theTableIsEmpty() throws {
    let difference = try difference(of: "lending.loans", limit: 5, after: "DELETE FROM loans")
    #expect(difference.rows.map(\.kind) == Array(repeating: .missing, count: 5))
    #expect(difference.rows.map { $0.key[0].value.value }.last == "LOAN_0000005")
    #expect(difference.found?.rows == 0)
    #expect(difference.moreRows == 59 && difference.moreRanges == 28)
    #expect(!difference.columnsAreComplete)
  }

  @Test func allRowsHaveMoved() throws {
    let difference = try difference(
      of: "catalogue.books",
      after: "UPDATE books SET book_id = 'C' || substr(book_id, 2)")
    #expect(difference.rows.count == 20)
    #expect(difference.rows.allSatisfy { $0.kind == .missing })
    #expect(difference.keysDiffer && difference.moreRanges > 0)
  }
}
