import ClickHouseSupport
import Fixtures
import SQLiteStorage
import Storage
import TestSupport
import Testing
import Validate

@testable import ClickHouseStorage

/// Every check comes to the same on old and new servers as in SQLite.
@Suite struct ClickHouseValidationTests {
  @Test(arguments: ClickHouseServer.allCases)
  func aShopPasses(on server: ClickHouseServer) throws {
    try CopiedData.with(EuroStyle.dataset, on: server, as: "shop") { shop in
      let (onServer, inSQLite) = try shop.outcomes()
      #expect(onServer == inSQLite)
      #expect(!onServer.contains { $0.hasSuffix("fail") || $0.hasSuffix("error") })
      try requireTheSameOfAnOrphan(in: shop)
      try requireTheRest(of: shop, without: "eurostyle_finance")
    }
  }

  /// What is said of the sizes of a product that is not there: a list, which cannot be NULL.
  private func requireTheSameOfAnOrphan(in shop: CopiedData) throws {
    let reviews = try #require(shop.table("eurostyle_webshop.product_reviews"))
    let columns = reviews.info.columns.map(\.name)
    let product = try #require(columns.firstIndex(of: "product_id"))
    let fit = try #require(columns.firstIndex(of: "fit_rating"))
    let rows = TableRows(reviews)
    let row = rows[try #require((0..<reviews.count).first { rows[$0][fit] != .null })]
    var orphan = row
    orphan[product] = .text("PROD_EU_999999")
    let change = RowChange(of: reviews.info, .set(row: row, to: orphan))
    try shop.onServer.plant([change])
    try shop.inSQLite.plant([change])
    let (onServer, inSQLite) = try shop.outcomes { $0.checks = ["product_reviews.*"] }
    #expect(Set(onServer).symmetricDifference(inSQLite) == [])
    #expect(onServer.contains("eurostyle_webshop.product_reviews.row.fit 1 fail"))
    try shop.onServer.undo()
    try shop.inSQLite.undo()
  }

  /// What needs a system that is not there is skipped, and nothing else.
  private func requireTheRest(of shop: CopiedData, without database: String) throws {
    let name = ClickHouseName.quoted(shop.onServer.address.name(of: database))
    try shop.onServer.execute("DROP DATABASE \(name)")
    let validator = Validator(shop.world)
    let needing = try validator.selectedChecks(for: shop.onServer.dialect).filter { check in
      check.table.database == database
        ? check.kind != .schema : check.columns.keys.contains { $0.database == database }
    }
    let report = try validator.validate(shop.onServer)
    func names(_ outcome: Outcome) -> [String] {
      report.findings.filter { $0.outcome == outcome }.map(\.check)
    }
    #expect(names(.error) == [])
    #expect(Set(names(.skipped)) == Set(needing.map(\.id)))
    #expect(names(.fail).allSatisfy { $0.hasPrefix(database) && $0.hasSuffix(".schema") })
  }

  /// Rows with two partners or parents, or none, count as often as they do in SQLite.
  @Test(arguments: ClickHouseServer.allCases)
  func aDamagedShopFailsAlike(on server: ClickHouseServer) throws {
    try CopiedData.with(EuroStyle.dataset, on: server, as: "damaged") { shop in
      let tables = shop.world.tables.filter { $0.count > 9 }.map { ($0.info, TableRows($0)) }
      let added = tables.map { RowChange(of: $0, .add($1[7])) }
      let removed = tables.map { RowChange(of: $0, .remove($1[7])) }
      let emptied = tables.map { table, rows in
        let row = zip(rows[8], table.columns).map { $1.isNullable ? .null : $0 }
        return RowChange(of: table, .set(row: rows[8], to: row))
      }
      let damages = [added, removed + emptied.filter { !$0.columns.isEmpty }]
      for damage in damages {
        try shop.onServer.plant(damage)
        try shop.inSQLite.plant(damage)
        let (onServer, inSQLite) = try shop.outcomes()
        #expect(onServer == inSQLite)
        #expect(onServer.contains { $0.hasSuffix("fail") })
        try shop.onServer.undo()
        try shop.inSQLite.undo()
      }
    }
  }

  @Test(arguments: ClickHouseServer.allCases)
  func whatIsDoneToRowsIsFound(on server: ClickHouseServer) throws {
    try CopiedData.with(Library.dataset, on: server, as: "changed") { library in
      for (name, changes) in try Self.changes(of: library) {
        try library.onServer.plant(changes)
        try library.inSQLite.plant(changes)
        let (onServer, inSQLite) = try library.outcomes()
        #expect(onServer == inSQLite, "\(name)")
        #expect(onServer.contains { $0.hasSuffix("fail") }, "\(name)")
        try library.onServer.undo()
        try library.inSQLite.undo()
      }
      let (onServer, _) = try library.outcomes()
      #expect(!onServer.contains { $0.hasSuffix("fail") })
    }
  }

  /// What might be done to the rows of the library.
  private static func changes(
    of library: CopiedData
  ) throws -> [(name: String, changes: [RowChange])] {
    let loans = try #require(library.table("lending.loans"))
    let books = try #require(library.table("catalogue.books"))
    let (rows, shelf) = (TableRows(loans), TableRows(books))
    func change(_ column: Int, to cell: CellValue) -> [RowChange] {
      var row = rows[3]
      row[column] = cell
      return [RowChange(of: loans.info, .set(row: rows[3], to: row))]
    }
    let open = try #require((0..<loans.count).first { rows[$0][4] == .null })
    return [
      ("a row is gone", [RowChange(of: loans.info, .remove(rows[5]))]),
      ("a row is there twice", [RowChange(of: loans.info, .add(rows[5]))]),
      // Which two equal sums of XORs would hide.
      (
        "two rows are there twice",
        [RowChange(of: loans.info, .add(rows[5])), RowChange(of: loans.info, .add(rows[6]))]
      ),
      ("an orphan", change(1, to: .text("BOOK_999999"))),
      ("a key is missing", change(0, to: .null)),
      ("a reference is missing", change(1, to: .null)),
      ("a day is missing", change(3, to: .null)),
      ("a day that may be missing is", change(4, to: .null)),
      (
        "a day that is missing is not",
        [
          RowChange(
            of: loans.info,
            .set(row: rows[open], to: Array(rows[open].dropLast()) + rows[3].suffix(1)))
        ]
      ),
      ("a day is out of bounds", change(3, to: .integer(20_000))),
      ("a text has another shape", change(2, to: .text("MEMBER 00001"))),
      (
        "a parent is gone, and all tables empty",
        (0..<books.count).map { RowChange(of: books.info, .remove(shelf[$0])) }
      ),
    ]
  }

  @Test(arguments: ClickHouseServer.allCases)
  func noFaultSurvives(on server: ClickHouseServer) throws {
    try CopiedData.with(Library.dataset, on: server, as: "proof") { library in
      let proof = try Prover(Validator(library.world)).prove(on: library.onServer)
      #expect(proof.failedBefore.isEmpty)
      #expect(!proof.trials.isEmpty)
      #expect(proof.trials.filter { !$0.isSeenByDigest || !$0.missed.isEmpty }.isEmpty)
    }
  }

  @Test(arguments: ClickHouseServer.allCases)
  func theRowsThatDifferAreShown(on server: ClickHouseServer) throws {
    try CopiedData.with(Library.dataset, on: server, as: "differing") { library in
      let books = try #require(library.table("catalogue.books"))
      let row = TableRows(books)[7]
      var other = row
      other[3] = .integer(1)
      try library.onServer.plant([RowChange(of: books.info, .set(row: row, to: other))])
      let report = try Validator(library.world).validate(library.onServer)
      let finding = try #require(report.findings.first { $0.check == "catalogue.books.digest" })
      let text = "\(finding.difference.map { "\($0)" } ?? "")"
      #expect(text.contains("BOOK_000008") && text.contains("0.01"), "\(text)")
    }
  }

  @Test(arguments: ClickHouseServer.allCases)
  func tablesThatAreAlteredAreFound(on server: ClickHouseServer) throws {
    try CopiedData.with(Library.dataset, on: server, as: "altered") { library in
      let name = ClickHouseName.quoted("altered_lending")
      try library.onServer.execute("ALTER TABLE \(name).loans DROP COLUMN taken")
      try library.onServer.execute("ALTER TABLE \(name).members ADD COLUMN nick String")
      try library.onServer.execute("DROP TABLE altered_catalogue.books")
      let report = try Validator(library.world).validate(library.onServer)
      func finding(_ name: String) throws -> Finding {
        try #require(report.findings.first { $0.check == name })
      }
      #expect(try finding("lending.loans.schema").found == "column taken is missing")
      #expect(try finding("lending.members.schema").outcome == .warn)
      #expect(
        try finding("catalogue.books.schema").found == "there is no table catalogue.books")
      #expect(try finding("lending.loans.digest").outcome == .skipped)
      #expect(try finding("lending.loans.reference.book_id").outcome == .skipped)
    }
  }
}
