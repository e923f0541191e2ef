import Fixtures
import Storage
import TestSupport
import Testing

@testable import SQLiteStorage

@Suite struct SQLiteDialectTests {
  let tables = Library.dataset.world(seed: 42, scale: .tiny).tables.map(\.info)

  @Test func tablesAreDeclaredWithTypesAndKeys() throws {
    let loans = try #require(tables.first { $0.path == "lending.loans" })
    #expect(
      SQLiteDialect.create(loans, in: "main", among: tables) == """
        CREATE TABLE main.loans (
          loan_id TEXT NOT NULL,
          book_id TEXT NOT NULL,
          member_id TEXT NOT NULL,
          taken TEXT NOT NULL,
          returned TEXT,
          PRIMARY KEY (loan_id),
          FOREIGN KEY (member_id) REFERENCES members (member_id)
        )
        """)
  }

  @Test func referencesGetIndexes() throws {
    let loans = try #require(tables.first { $0.path == "lending.loans" })
    #expect(
      SQLiteDialect.createIndexes(of: loans, in: "lending") == [
        "CREATE INDEX lending.loans_book_id ON loans (book_id)",
        "CREATE INDEX lending.loans_member_id ON loans (member_id)",
      ])
  }

  /// Without constraints every index seems to lead to as many rows.
  @Test func partnersAreLookedUpByTheirKey() throws {
    let loans = TablePath("lending", "loans")
    let question = PartneredRows(
      JoinedRows(of: loans, as: "m", with: [], columns: [:]),
      among: JoinedRows(of: loans, as: "o", with: [], columns: [:]), key: "m.loan_id",
      pairs: [.init(own: "m.loan_id", other: "o.loan_id", areTexts: true, isKey: true)],
      conditions: ["(o.book_id = m.book_id)", "(o.member_id = m.member_id)"], isSought: true)
    let world = Library.dataset.world(seed: 42, scale: .tiny)
    let plan = try SQLiteFixture.unconstrained(world)
      .rows("EXPLAIN QUERY PLAN \(SQLiteQueryDialect().partnered(question))")
    #expect("\(plan)".contains("SEARCH o USING INDEX loans_key (loan_id=?)"), "\(plan)")
  }

  @Test(arguments: [
    (ColumnType.bool, "INTEGER"), (.uint8, "INTEGER"), (.int(bits: 64), "INTEGER"),
    (.money, "DECIMAL(18,2)"), (.text, "TEXT"), (.date, "TEXT"), (.dateTime, "TEXT"),
    (.labels(["a"]), "TEXT"), (.textList, "TEXT"),
  ])
  func typesAreTheDesigns(type: ColumnType, declared: String) {
    #expect(SQLiteDialect.declaredType(type) == declared)
  }

  @Test(arguments: [
    ("date", "date"), ("order_id", "order_id"), ("order", "\"order\""), ("2nd", "\"2nd\""),
    ("Größe", "\"Größe\""), ("a\"b", "\"a\"\"b\""), ("a b", "\"a b\""), ("", "\"\""),
  ])
  func namesAreQuotedWhereNeeded(name: String, quoted: String) throws {
    #expect(SQLiteDialect.quoted(name) == quoted)
  }

  @Test(arguments: [
    "date", "key", "desc", "end", "action", "window", "row", "rank", "type", "status", "name",
    "filter", "range", "temp", "order", "group", "values", "returning", "current_date", "recursive",
    "materialized", "generated", "always", "over", "raise", "cast", "view", "with", "like", "glob",
    "begin", "collate", "match", "regexp", "plan", "first", "last", "nulls", "offset", "true",
    "current_time", "current_timestamp", "exclude", "groups", "tables", "column", "database",
  ])
  func anyWordCanBeAColumn(word: String) throws {
    guard !word.isEmpty else { return }
    let connection = try Connection.inMemory()
    let name = SQLiteDialect.quoted(word)
    try connection.execute("CREATE TABLE main.\(name) (\(name) TEXT, PRIMARY KEY (\(name)))")
    try connection.execute("INSERT INTO main.\(name) VALUES ('x')")
    try connection.execute("CREATE INDEX main.i ON \(name) (\(name))")
    #expect(try connection.scalar("SELECT \(name) FROM main.\(name)") == "x")
  }
}
