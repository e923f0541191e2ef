import Fixtures
import Foundation
import SQLiteStorage
import Storage
import TestSupport
import Testing
import Validate

/// Data that other programs made, and what is missing of it.
@Suite struct ForeignDataTests {
  @Test func tablesThatWereCopiedPass() throws {
    try StoredData.with { library in
      // The declared types survive, the keys and constraints do not.
      try library.execute(
        "lending",
        """
        ALTER TABLE loans RENAME TO old; CREATE TABLE loans AS SELECT * FROM old; DROP TABLE old
        """)
      let report = try library.validate()
      #expect(report.verdict == .passed, "\(report)")
      // Nothing keeps two of a key out any more, so they are counted.
      #expect(try report.finding("lending.loans.unique").found == "")
    }
  }

  @Test func untypedTablesAreReportedColumnByColumn() throws {
    try StoredData.with { library in
      // As `.import` makes a table that is not there, with texts in it.
      try library.execute(
        "catalogue",
        """
        ALTER TABLE books RENAME TO old; CREATE TABLE books(book_id, genre, pages, price_eur);
        INSERT INTO books SELECT book_id, genre, CAST(pages AS TEXT), CAST(price_eur AS TEXT)
        FROM old; DROP TABLE old
        """)
      let report = try library.validate()
      let schema = try report.finding("catalogue.books.schema")
      #expect(schema.found.contains("column pages is of no type instead of INTEGER"))
      let type = try report.finding("catalogue.books.type")
      #expect(type.found.contains("pages is no uint16 in 20 rows"))
      #expect(type.examples?.columns == ["book_id", "pages", "price_eur"])
      #expect(try report.finding("catalogue.books.digest").found.hasPrefix("column pages holds"))
      #expect(try report.finding("lending.loans.digest").outcome == .pass)
      // The statement is for any program that reads SQLite.
      let statement = try #require(type.sql)
      #expect(!statement.contains("fixture_"))
      let plain = try Connection(path: ":memory:", access: .create)
      try plain.execute("ATTACH '\(library.file("catalogue"))' AS catalogue")
      #expect(try plain.rows(statement).count == 20)
    }
  }

  @Test func aTextAmongIntegersIsFound() throws {
    try StoredData.with { library in
      try library.execute("catalogue", "UPDATE books SET pages = 'many' WHERE rowid = 4")
      let report = try library.validate()
      #expect(try report.finding("catalogue.books.type").rows == 1)
      #expect(try report.finding("catalogue.books.digest").outcome == .fail)
      #expect(try report.finding("catalogue.books.null.pages").outcome == .pass)
      #expect(report.verdict == .failed)
    }
  }

  @Test func aMissingTableLeavesTheRest() throws {
    try StoredData.with { library in
      try library.execute("lending", "DROP TABLE loans; DROP TABLE members")
      let report = try library.validate()
      #expect(report.names(.fail) == ["lending.members.schema", "lending.loans.schema"])
      #expect(
        try report.finding("lending.loans.schema").found == "there is no table lending.loans")
      #expect(try report.finding("lending.loans.digest").outcome == .skipped)
      #expect(try report.finding("catalogue.books.digest").outcome == .pass)
    }
  }

  @Test func amissingDatabaseLeavesTheRest() throws {
    try StoredData.with { library in
      try FileManager.default.removeItem(atPath: library.file("catalogue"))
      let report = try library.validate()
      #expect(
        try report.finding("catalogue.books.schema").found == "there is no database catalogue")
      let reference = try report.finding("lending.loans.reference.book_id")
      #expect(reference.outcome == .skipped)
      #expect(reference.found == "there is no database catalogue")
      #expect(try report.finding("lending.loans.digest").outcome == .pass)
      #expect(report.verdict == .failed)
    }
  }

  @Test func noFileAtAllIsAnError() throws {
    try StoredData.withNothing { library in
      #expect {
        try library.validate()
      } throws: { error in
        "\(error)".contains("has none of the files catalogue.sqlite, lending.sqlite")
      }
    }
  }

  @Test func missingColumnsAreNamedOnce() throws {
    try StoredData.with { library in
      try library.execute("catalogue", "ALTER TABLE books DROP COLUMN pages")
      let report = try library.validate()
      #expect(try report.finding("catalogue.books.schema").found == "column pages is missing")
      #expect(try report.finding("catalogue.books.range.pages").outcome == .skipped)
      #expect(try report.finding("catalogue.books.range.price_eur").outcome == .pass)
    }
  }

  @Test func whatIsThereBesidesIsANote() throws {
    try StoredData.with { library in
      try library.execute(
        "catalogue", "CREATE TABLE shelves(number); ALTER TABLE books ADD COLUMN colour TEXT")
      let report = try library.validate()
      #expect(report.notes == ["table catalogue.shelves is not declared"])
      let schema = try report.finding("catalogue.books.schema")
      #expect(schema.outcome == .warn)
      #expect(schema.found == "column colour is not declared")
      #expect(report.verdict == .passed, "\(report)")
    }
  }

  @Test func anotherSeedIsSaidOnce() throws {
    try StoredData.with { library in
      let validator = Validator(Library.dataset.world(seed: 7, scale: .tiny))
      let report = try validator.validate(library.source)
      #expect(report.names(.fail).count == 3)
      #expect(try #require(report.suspicion).contains("of another seed than 7"))
      let larger = Validator(Library.dataset.world(seed: 7, scale: .medium))
      let other = try larger.validate(library.source)
      #expect(try #require(other.suspicion).contains("of another scale than medium"))
      #expect("\(other)".split(separator: "\n").count < 60)
    }
  }

  @Test func aPartIsCheckedAsOne() throws {
    try StoredData.withNothing { library in
      let world = Library.dataset.world(seed: 42, scale: .full)
      let part = try #require(Part(2, of: 3))
      let plan = try LoadPlan.make(world: world, tables: ["loans"], part: part)
      _ = try Loader().load(plan, into: SQLiteStore(directory: library.directory))
      let report = try Validator(plan).validate(library.source)
      #expect(report.verdict == .passed, "\(report)")
      #expect(try report.finding("lending.loans.digest").outcome == .pass)
      #expect(try report.finding("lending.loans.reference.book_id").outcome == .skipped)
    }
  }
}
