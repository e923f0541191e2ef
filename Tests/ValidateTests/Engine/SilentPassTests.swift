import Fixtures
import SQLiteStorage
import Storage
import TestSupport
import Testing
import Validate

/// What has passed silently in other validators, each planted here.
@Suite struct SilentPassTests {
  @Test func findsTheOneOrphan() throws {
    try StoredData.with { library in
      try library.execute(
        "lending", "UPDATE loans SET book_id = 'BOOK_999999' WHERE loan_id = 'LOAN_0000013'")
      let finding = try library.validate("loans.reference.book_id").findings[0]
      #expect(finding.outcome == .fail)
      #expect(finding.rows == 1)
      #expect(finding.examples?.rows == [["LOAN_0000013", "BOOK_999999"]])
    }
  }

  /// The share of orphans is of rows, not of the values that are missing.
  @Test func countsEveryRowOfOneMissingParent() throws {
    try StoredData.with { library in
      try library.execute("lending", "UPDATE loans SET book_id = 'BOOK_999999'")
      #expect(try library.validate("loans.reference.book_id").findings[0].rows == 90)
    }
  }

  /// `NOT IN` finds nothing among keys of which one is NULL.
  @Test func aMissingKeyHidesNoOrphan() throws {
    try StoredData.with { library in
      try library.execute(
        "catalogue",
        """
        ALTER TABLE books RENAME TO old; CREATE TABLE books AS SELECT * FROM old; DROP TABLE old;
        INSERT INTO books SELECT NULL, genre, pages, price_eur FROM books WHERE rowid = 1
        """)
      try library.execute("lending", "UPDATE loans SET book_id = 'BOOK_999999' WHERE rowid = 5")
      let report = try library.validate()
      #expect(try report.finding("lending.loans.reference.book_id").rows == 1)
      #expect(try report.finding("catalogue.books.null.book_id").outcome == .fail)
    }
  }

  @Test func anEmptyTableIsNoPass() throws {
    try StoredData.with { library in
      try library.execute("lending", "DELETE FROM loans")
      let report = try library.validate { $0.checks = ["lending.loans.*"] }
      #expect(report.names(.pass) == ["lending.loans.schema"])
      #expect(report.names(.fail) == ["lending.loans.rows", "lending.loans.digest"])
      #expect(report.names(.empty).contains("lending.loans.unique"))
      #expect(report.names(.empty).contains("lending.loans.null.taken"))
      #expect(report.verdict == .failed)
    }
  }

  @Test func nothingToCheckIsNoVerdict() throws {
    try StoredData.with { library in
      try library.execute("lending", "DELETE FROM loans")
      let report = try library.validate("loans.range.taken", "loans.unique")
      #expect(report.names(.empty) == ["lending.loans.unique", "lending.loans.range.taken"])
      #expect(report.verdict == .unknown)
      #expect(report.summary.hasPrefix("COULD NOT CHECK: 2 with nothing to check"))
    }
  }

  /// `NOT (condition)` is NULL where an operand is, and no row with NULL is ever found by it.
  @Test func aConditionThatIsNullIsBroken() throws {
    try StoredData.with(DoubleEntry.dataset) { ledger in
      try ledger.replace(column: "amount_eur", by: "NULL", where: "receipt_id = '000007'")
      let finding = try ledger.validate("receipts.row.amount-positive").findings[0]
      #expect(finding.outcome == .fail)
      #expect(finding.rows == 1)
    }
  }

  @Test func valuesThatAreAllMissingAreNoPass() throws {
    try StoredData.with(DoubleEntry.dataset) { ledger in
      try ledger.execute("tills", "UPDATE receipts SET coins = NULL")
      let finding = try ledger.validate("receipts.range.coins").findings[0]
      #expect(finding.outcome == .empty)
      #expect(finding.found == "no row could break it")
    }
  }

  /// A tolerance in percent of NULL, or of none, loses the group.
  @Test func rowsOfNoValueCountAgainstTheShares() throws {
    try StoredData.with(scale: Scale("0.1") ?? .tiny) { library in
      try library.execute(
        "catalogue",
        """
        ALTER TABLE books RENAME TO old; CREATE TABLE books AS SELECT book_id,
        iif(rowid % 10 = 0, NULL, genre) AS genre, pages, price_eur FROM old; DROP TABLE old
        """)
      let finding = try library.validate("books.distribution.genre").findings[0]
      #expect(finding.outcome == .fail)
      #expect(finding.found.contains("with none of the values"))
    }
  }

  /// XOR of two equal hashes is nothing; a sum is not.
  @Test func duplicatesDoNotCancel() throws {
    try StoredData.with { library in
      try library.execute(
        "lending",
        """
        ALTER TABLE members RENAME TO old; CREATE TABLE members AS SELECT * FROM old;
        DROP TABLE old; INSERT INTO members SELECT * FROM members WHERE rowid = 1;
        INSERT INTO members SELECT * FROM members WHERE rowid = 1
        """)
      let report = try library.validate { $0.checks = ["lending.members.*"] }
      #expect(report.names(.fail).contains("lending.members.digest"))
      #expect(report.names(.fail).contains("lending.members.rows"))
      let unique = try report.finding("lending.members.unique")
      #expect(unique.outcome == .fail)
      #expect(unique.examples?.rows == [["MEMBER_00001", 3]])
    }
  }

  /// The fingerprint covers rows with NULL, which a hash of a row of values can lose.
  @Test func aChangeBesideANullIsSeen() throws {
    try StoredData.with { library in
      try library.execute(
        "lending",
        """
        UPDATE loans SET taken = date(taken, '+1 day') WHERE loan_id =
        (SELECT min(loan_id) FROM loans WHERE returned IS NULL)
        """)
      #expect(try library.validate("loans.digest").verdict == .failed)
    }
  }

  /// 100,000,000.01 and 100,000,003.99 are the same as 32-bit floating-point numbers.
  @Test func aCentOfALargeAmountIsSeen() throws {
    try StoredData.with(DoubleEntry.dataset) { ledger in
      try ledger.execute(
        "tills",
        "UPDATE receipts SET amount_eur = 100000003.99 WHERE receipt_id = '000000'")
      let report = try ledger.validate()
      #expect(
        report.names(.fail) == ["tills.receipts.digest", "books.bookings.balance.tills-agree"])
      try ledger.execute(
        "tills", "UPDATE receipts SET amount_eur = 100000000.02 WHERE receipt_id = '000000'")
      #expect(try ledger.validate("balance").findings[0].rows == 1)
    }
  }

  /// A group that only one side has is compared with nothing, and not left out.
  @Test(arguments: ["tills", "books"])
  func aGroupOfOneSideIsSeen(_ side: String) throws {
    try StoredData.with(DoubleEntry.dataset) { ledger in
      let table = side == "tills" ? "receipts" : "bookings"
      try ledger.execute(side, "DELETE FROM \(table) WHERE till = 'till-2'")
      let finding = try ledger.validate("balance").findings[0]
      #expect(finding.rows == 1)
      #expect(finding.examples?.rows.first?.first == "till-2")
    }
  }

  /// All rows are compared, and not the first few.
  @Test func theLastRowCounts() throws {
    try StoredData.with(scale: Scale("0.1") ?? .tiny) { library in
      try library.execute(
        "lending",
        "UPDATE loans SET book_id = 'x' WHERE loan_id = (SELECT max(loan_id) FROM loans)")
      let report = try library.validate("loans.reference.book_id", "loans.digest")
      #expect(report.names(.fail).count == 2)
      #expect(try library.validate { $0.examples = 0 }.verdict == .failed)
    }
  }

  @Test func anUnknownCheckIsAnError() throws {
    try StoredData.with { library in
      #expect(
        throws: StoreError.unknownName(
          kind: "check", name: "loans.reference.bok_id",
          nearest: ["loans.reference.book_id", "loans.reference.member_id"])
      ) { try library.validate("digest", "loans.reference.bok_id") }
    }
  }

  @Test func whatWasNotRunIsNotGreen() throws {
    try StoredData.with { library in
      try library.execute("catalogue", "ALTER TABLE books DROP COLUMN pages")
      let report = try library.validate { $0.failsFast = true }
      #expect(report.names(.fail) == ["catalogue.books.schema"])
      #expect(report.findings.count == (try library.validate().findings.count))
      #expect(report.names(.skipped).contains("lending.loans.digest"))
    }
  }
}

extension StoredData {
  /// Puts a value where the declared table would not take it.
  fileprivate func replace(column: String, by value: String, where condition: String) throws {
    try execute(
      "tills",
      """
      ALTER TABLE receipts RENAME TO old; CREATE TABLE receipts AS SELECT * FROM old;
      DROP TABLE old; UPDATE receipts SET \(column) = \(value) WHERE \(condition)
      """)
  }
}
