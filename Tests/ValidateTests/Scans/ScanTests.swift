import Fixtures
import SQLiteStorage
import Storage
import TestSupport
import Testing

@testable import Validate

/// What a scan works out of loans of which some are damaged, and what the database says of the same.
private struct Comparison {
  let world = Library.dataset.world(seed: 42, scale: .tiny)
  let library: SQLiteFixture
  let tables: [TablePath: TableInfo]
  let loans: TableInfo

  init() throws {
    library = try SQLiteFixture(world)
    tables = Dictionary(uniqueKeysWithValues: world.tables.map { ($0.info.path, $0.info) })
    loans = try #require(tables["lending.loans"])
    try library.execute(
      """
      PRAGMA ignore_check_constraints = ON;
      UPDATE lending.loans SET book_id = 'BOOK_999999' WHERE loan_id LIKE '%3';
      UPDATE lending.loans SET returned = NULL WHERE loan_id LIKE '%7';
      UPDATE lending.loans SET returned = taken WHERE loan_id LIKE '%5';
      """)
  }

  /// What an aggregate comes to; nil where a scan leaves it to statements.
  func scanned(_ aggregate: Aggregate) throws -> StoredValue? {
    let info = try #require(world.tables.first { $0.info.path == loans.path }).info
    let plan = CheckPlan(info, rows: 90, among: tables, dialect: library.dialect)
    var scan = RowScan(plan, dialect: library.dialect)
    do throws(Compiler.Unsupported) {
      let range = try scan.add([aggregate])
      guard let read = try? scan.read(in: library.session, isDigested: false) else { return nil }
      return read.values[range].first
    } catch {
      return nil
    }
  }

  /// What a statement says of the same.
  func stored(_ write: (inout Renderer) throws -> String) throws -> StoredValue {
    var renderer = Renderer(
      "", over: Scope(loans, as: "t", among: tables, dialect: library.dialect))
    let sql = try write(&renderer)
    return try library.scalar("SELECT sum(\(sql)) FROM \(renderer.own.source)")
  }
}

/// Rows that are worked out as they are read.
@Suite struct ScanTests {
  @Test(arguments: [
    "returned >= taken", "not (returned >= taken)", "returned is null", "returned is not null",
    "returned > '2025-02-01' or book_id.pages > 300", "returned > taken and book_id.pages > 300",
    "taken between '2024-03-01' and '2024-06-30'", "returned in ('2025-02-01', taken)",
    "book_id in ('BOOK_000001', 'BOOK_000002', 'BOOK_999999')", "book_id not in ('BOOK_000003')",
    "book_id = book_id.book_id", "book_id <> 'BOOK_000001'", "book_id like 'BOOK_000'",
    "book_id.genre = 'novel'", "book_id.price_eur * 2 > 40.00", "book_id.price_eur = 12",
    "-book_id.pages < -100", "book_id.pages - 100 > 1 + 99",
    "days(taken, returned) > 30", "weekday(taken) = 2", "month(taken) = 5",
    "year(returned) = 2025", "day_after(taken, 30) < returned",
    "rounded(book_id.pages * 7, 4) = 175", "quotient(book_id.price_eur, 1.00) > 20",
    "quotient(book_id.pages, book_id.pages - book_id.pages) = 1",
    "remainder(book_id.pages, 2) = 1",
    "starts_with(book_id, 'BOOK_0')", "ends_with(book_id, '9')", "contains(book_id, '_99')",
    "length(book_id.genre) = 5", "number(replaced(loan_id, 'LOAN_', '')) > 40",
    "number(loan_id) = 0", "is_ascii(book_id.genre)", "prefix(book_id, 6) = 'BOOK_9'",
    "upper(book_id.genre) = 'NOVEL'", "lower(book_id) = 'book_000001'",
    "joined(book_id.genre, book_id) = 'novelBOOK_000001'",
    "trimmed(book_id, 'BOK_0') in ('1', '2', '999999')",
    "case when returned is null then 0 when book_id.pages > 400 then 1 else 2 end = 1",
    "case book_id.genre when 'novel' then 1 when 'science' then 2 when 'children' then 3 end = 3",
    "case book_id.genre when 'novel' then 'a' when 'science' then 'b' when 'x' then 'c' end = 'b'",
    "case when book_id.pages > 400 then book_id else loan_id end = book_id",
    "cents(joined('{\"NL\":12.95', '}'), 'NL') = 12.95 and returned is null",
  ])
  func comesToWhatTheDatabaseSays(text: String) throws {
    let comparison = try Comparison()
    let expression = try Parser.parse(text)
    let stored = try comparison.stored { try $0.render(expression).sql }
    #expect(try comparison.scanned(.sum(expression)) == stored)
    let broken = try comparison.stored { try $0.violation(of: expression) }
    #expect(try comparison.scanned(.broken(expression)) == broken)
  }

  @Test func everyFunctionIsWorkedOut() throws {
    let comparison = try Comparison()
    let json = Expression.text("{\"NL\":12.95,\"LU\":9}")
    for (member, cents) in [("NL", 1295), ("LU", 900)] {
      let value = Expression.call(.cents, [json, .text(member)])
      #expect(
        try comparison.scanned(.sum(.binary(.times, value, .isNull(.column(["returned"])))))
          != nil)
      #expect(
        try comparison.scanned(
          .greatest(
            .choice(
              [.init(condition: .isNull(.column(["loan_id"])), value: .null)], otherwise: value)))
          == .integer(Int64(cents)))
    }
  }

  @Test func groupsAreCountedAsByAStatement() throws {
    let comparison = try Comparison()
    let counts = "SELECT count(*) AS n FROM lending.loans AS t GROUP BY returned"
    let grouping = Grouping(keys: [.column(["returned"])])
    for (item, sql) in [
      (GroupItem.groups, "count(*)"), (.rows, "sum(n)"), (.squares, "sum(n * n)"),
      (.largest, "max(n)"), (.size(1, orMore: false), "sum(n = 1)"),
      (.size(2, orMore: true), "sum(n >= 2)"),
    ] {
      let stored = try comparison.library.scalar("SELECT \(sql) FROM (\(counts))")
      #expect(try comparison.scanned(.grouped(grouping, item)) == stored, "\(item)")
    }
  }

  @Test func whatASumCannotHoldIsLeftToTheDatabase() throws {
    let large = Expression.number(.max / 2, scale: 0)
    #expect(
      try Comparison().scanned(.sum(.binary(.plus, large, .isNull(.column(["taken"]))))) == nil)
  }

  @Test func aCellOfAnotherTypeLeavesAllToTheDatabase() throws {
    let comparison = try Comparison()
    try comparison.library.execute(
      "UPDATE lending.loans SET taken = '2024-02-30' WHERE loan_id LIKE '%9'")
    #expect(try comparison.scanned(.sum(.isNull(.column(["taken"])))) == nil)
  }

  @Test func aParentThatIsThereTwiceLeavesAllToTheDatabase() throws {
    let comparison = try Comparison()
    try comparison.library.execute(
      """
      CREATE TABLE catalogue.copies AS SELECT * FROM catalogue.books;
      DROP TABLE catalogue.books;
      ALTER TABLE catalogue.copies RENAME TO books;
      INSERT INTO catalogue.books SELECT * FROM catalogue.books LIMIT 1;
      """)
    #expect(try comparison.scanned(.sum(.isNull(.column(["book_id", "pages"])))) == nil)
  }
}
