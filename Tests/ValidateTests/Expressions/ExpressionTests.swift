import Fixtures
import SQLiteStorage
import Storage
import TestSupport
import Testing

@testable import Validate

private let dialect = SQLiteSource(directory: "").dialect

/// An expression over the loans of the library, as it stands in a statement.
private func rendered(_ text: String) throws(ExpressionError) -> (sql: String, scope: Scope) {
  let world = Library.dataset.world(seed: 42, scale: .tiny)
  let tables = Dictionary(uniqueKeysWithValues: world.tables.map { ($0.info.path, $0.info) })
  guard let loans = tables["lending.loans"] else {
    throw ExpressionError(expression: text, reason: "there are no loans")
  }
  var scope = Scope(loans, as: "t", among: tables, dialect: dialect)
  let sql = try Renderer.render(text, over: &scope).sql
  return (sql, scope)
}

/// What is wrong with an expression; nil when nothing is.
private func fault(_ text: String) -> String? {
  do throws(ExpressionError) {
    _ = try rendered(text)
    return nil
  } catch {
    return error.reason
  }
}

/// The language of conditions.
@Suite struct ExpressionTests {
  // MARK: What stands for itself

  @Test(arguments: [
    // From loose to tight.
    ("1 = 1 or 1 = 2 and 1 = 2", 1), ("(1 = 1 or 1 = 2) and 1 = 2", 0),
    ("not 1 = 2 and 1 = 1", 1), ("not (1 = 2 and 1 = 1)", 1),
    ("1 + 2 * 3", 7), ("(1 + 2) * 3", 9), ("7 - 2 - 1", 4), ("-2 * 3 + 1", -5),
    ("1 < 2", 1), ("2 <= 2", 1), ("2 <> 2", 0), ("3 >= 4", 0), ("3 > 2", 1),
    ("2 between 1 and 3 and 1 = 1", 1), ("2 not between 1 and 3", 0),
    ("2 in (1, 2)", 1), ("2 not in (1, 2)", 0), ("'a' in ('b', 'a')", 1),
    ("null is null", 1), ("1 is not null", 1),
    ("'x''y' = 'x''y'", 1), ("'A12' like 'B00'", 0), ("'B12' like 'B00'", 1),
    ("'B123' like 'B00'", 1), ("'B1' not like 'B00'", 1),
    // Decimals are exact integers, brought to the same number of decimals.
    ("0.1 + 0.2 = 0.3", 1), ("1.5 = 1.50", 1), ("2 = 2.00", 1), ("1.25 * 4 = 5", 1),
    ("100000000.01 = 100000003.99", 0),
    // A condition counts as 0 or 1.
    ("(1 = 1) + (2 = 2)", 2), ("(1 = 2) = (3 = 4)", 1),
    ("case 2 when 1 then 10 when 2 then 20 end", 20), ("case when 1 = 2 then 1 else 3 end", 3),
    ("case when 1 = 1 then 0.5 else 2 end = 0.50", 1),
    // Days and instants.
    ("date('2024-03-01 10:00:00') = '2024-03-01'", 1),
  ])
  func means(text: String, value: Int) throws {
    let library = try SQLiteFixture(Library.dataset)
    #expect(try library.scalar("SELECT \(rendered(text).sql)") == .integer(Int64(value)), "\(text)")
  }

  @Test func everyFunctionMeansWhatItSays() throws {
    let examples: [(text: String, value: SQLiteValue)] = [
      ("date('2024-02-29 23:59:59')", "2024-02-29"),
      ("day_after('2024-02-28', 2)", "2024-03-01"), ("day_after('2024-03-01', -1)", "2024-02-29"),
      ("days('2024-02-28', '2024-03-01')", 2), ("days('2024-01-02', '2024-01-01')", -1),
      ("seconds('2024-01-01 00:00:10', '2024-01-01 00:01:00')", 50),
      ("weekday('2024-01-01')", 0), ("weekday('2024-01-07')", 6), ("month('2024-12-31')", 12),
      ("year('2024-12-31')", 2024), ("hour('2024-12-31 07:59:59')", 7),
      ("rounded(5, 2)", 3), ("rounded(9, 4)", 2), ("rounded(10.50, 4)", 263),
      ("quotient(7, 2)", 3), ("quotient(12.34, 1.00)", 12), ("remainder(9.95, 100)", 95),
      ("prefix('abcdef', 3)", "abc"), ("starts_with('abc', 'ab')", 1),
      ("starts_with('abc', 'b')", 0), ("ends_with('abc', 'bc')", 1), ("ends_with('abc', 'b')", 0),
      ("contains('abc', 'b')", 1), ("contains('abc', 'B')", 0), ("upper('aé')", "Aé"),
      ("lower('AÉ')", "aÉ"), ("joined('a', 'b')", "ab"), ("replaced('a b c', ' ', '-')", "a-b-c"),
      ("trimmed('12 Rue 8', '0123456789 ')", "Rue"), ("length('Zoë')", 3),
      ("number('0042')", 42), ("number('4x')", 0), ("number('')", 0), ("is_ascii('a-z ~')", 1),
      ("is_ascii('ë')", 0), ("is_json('{}')", 1), ("is_json('{')", 0),
      ("cents('{\"NL\":12.95}', 'NL')", 1295),
    ]
    let library = try SQLiteFixture(Library.dataset)
    for (text, value) in examples {
      #expect(try library.scalar("SELECT \(rendered(text).sql)") == value, "\(text)")
    }
    // Lists have no literal.
    for (function, value) in [(SQLFunction.includes, 1), (.items, 2)] {
      let arguments = function == .items ? ["'[\"a\",\"b\"]'"] : ["'[\"a\",\"b\"]'", "'b'"]
      let sql = dialect.call(function, arguments)
      #expect(try library.scalar("SELECT \(sql)") == .integer(Int64(value)))
    }
    for function in SQLFunction.allCases where function != .includes && function != .items {
      #expect(examples.contains { $0.text.hasPrefix("\(function.rawValue)(") }, "\(function)")
    }
  }

  // MARK: Columns

  @Test func aReferenceIsFollowedAndJoinedOnce() throws {
    let (sql, scope) = try rendered("book_id.price_eur > 1.00 and book_id.pages > 10")
    #expect(scope.joins.count == 1)
    #expect(scope.uses["catalogue.books"] == ["book_id", "pages", "price_eur"])
    let library = try SQLiteFixture(Library.dataset)
    let count = try library.scalar("SELECT count(*) FROM \(scope.source) WHERE \(sql)")
    #expect(count == .integer(90))
  }

  @Test(arguments: [
    ("returned >= taken", "NOT coalesce((t.returned >= t.taken), t.returned IS NULL, 0)"),
    ("taken >= '2024-01-01'", "NOT coalesce((t.taken >= '2024-01-01'), 0)"),
    // Asking whether a value is missing is no comparison with it.
    (
      "(returned is null) = (taken is null)",
      "NOT coalesce(((t.returned IS NULL) = (t.taken IS NULL)), 0)"
    ),
  ])
  func onlyWhatMayBeMissingExcuses(text: String, violation: String) throws {
    let world = Library.dataset.world(seed: 42, scale: .tiny)
    let tables = Dictionary(uniqueKeysWithValues: world.tables.map { ($0.info.path, $0.info) })
    let loans = try #require(tables["lending.loans"])
    var renderer = Renderer(text, over: Scope(loans, as: "t", among: tables, dialect: dialect))
    let sql = try renderer.violation(of: try Parser.parse(text))
    #expect(sql.replacing("\"", with: "") == violation)
  }

  // MARK: Faults

  @Test(arguments: [
    ("takn = '2024-01-01'", "lending.loans has no column takn; is it taken?"),
    ("book_id.prise_eur > 1.00", "catalogue.books has no column prise_eur; is it price_eur?"),
    ("taken.year = 1", "taken of lending.loans refers to no table of one key column"),
    ("weekdy(taken) = 1", "there is no function weekdy; is it weekday?"),
    ("weekday(taken, taken) = 1", "weekday takes 1 arguments, not 2"),
    ("taken = 1", "a day is compared with a whole number"),
    ("taken and taken", "a day stands where a condition is due"),
    ("taken + 1", "a day is compared with a whole number"),
    ("'a' * 2", "only numbers can be multiplied"),
    ("'a' + 'b'", "only numbers can be added"),
    ("quotient(1, 2.00)", "quotient divides by a number with more decimals"),
    ("1 =", "it ends where a value is due"),
    ("1 = 1 1", "it goes on after its end"),
    ("(1 = 1", "\")\" is missing"),
    ("'a", "a text has no closing quote"),
    ("1 not 2", "`not` is followed by none of `in`, `between` and `like`"),
    ("'a' like 2", "`like` is followed by no example in quotes"),
    ("case 1 end", "`case` has no `when`"),
    ("1 is 2", "`null` is missing"),
    ("1.2.3 = 1", "1.2.3 is no number"),
    ("1 ; 2", "\";\" means nothing here"),
    ("book_id. = 1", "a dot leads nowhere"),
  ])
  func saysWhatIsWrong(text: String, reason: String) {
    #expect(fault(text) == reason)
  }
}
