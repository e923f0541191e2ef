import Fixtures
import Foundation
import SQLiteStorage
import Storage
import Testing
import Validate

/// What is said of the other systems where the database of one is not there.
@Suite struct MissingSystemTests {
  private let world = EuroStyle.dataset.world(seed: 42, scale: .tiny)

  /// Whether rows are handed over, or all checks are asked as statements.
  @Test(arguments: [true, false])
  func onlyWhatNeedsItIsSkipped(handsRowsOver: Bool) throws {
    try withFiles { directory in
      func findings() throws -> [String: Finding] {
        let files = SQLiteSource(directory: directory)
        let report =
          try handsRowsOver
          ? Validator(world).validate(files) : Validator(world).validate(AskedFiles(files: files))
        return Dictionary(uniqueKeysWithValues: report.findings.map { ($0.check, $0) })
      }
      let whole = try findings()
      let databases = world.databases.map(\.name)
      // Where rows are handed over, statements are asked of checks that do not seem to hold alone.
      for gone in handsRowsOver ? ["eurostyle_finance"] : databases {
        let file = "\(directory)/\(gone).sqlite"
        try FileManager.default.moveItem(atPath: file, toPath: "\(directory)/gone")
        let rest = try findings()
        try FileManager.default.moveItem(atPath: "\(directory)/gone", toPath: file)
        let checks = try Validator(world).selectedChecks(
          for: SQLiteSource(directory: directory).dialect)
        for check in checks {
          let finding = try #require(rest[check.id])
          let needed = Set(check.columns.keys.map(\.database)).union([check.table.database])
          if check.table.database == gone, check.kind == .schema {
            #expect(finding.outcome == .fail, "\(check.id)")
          } else if needed.contains(gone) {
            #expect(finding.outcome == .skipped, "\(check.id): \(finding.found)")
            #expect(finding.found == "there is no database \(gone)", "\(check.id)")
          } else {
            #expect(finding.outcome == whole[check.id]?.outcome, "\(check.id): \(finding.found)")
          }
        }
      }
    }
  }

  /// Rows that are wrong are still found and shown, beside those of the tables that are there.
  @Test func faultsOfTheRestAreFound() throws {
    try withFiles { directory in
      try Connection(path: "\(directory)/eurostyle_finance.sqlite", access: .write).execute(
        "UPDATE gl_journal_lines SET currency_code = 'USD' WHERE rowid = 3")
      func finding() throws -> Finding {
        try #require(
          try Validator(world).validate(SQLiteSource(directory: directory)).findings.first {
            $0.check == "eurostyle_finance.gl_journal_lines.row.currency_code"
          })
      }
      let before = try finding()
      #expect(before.outcome == .fail && before.rows == 1)
      try FileManager.default.removeItem(atPath: "\(directory)/eurostyle_operational.sqlite")
      let after = try finding()
      #expect(after.outcome == .fail && after.rows == 1, "\(after.found)")
      #expect(after.examples?.rows == before.examples?.rows)
    }
  }

  /// Lends the files of a company, and removes them afterwards.
  private func withFiles(_ body: (String) throws -> Void) throws {
    let directory = "/tmp/fixturectl-missing-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: directory) }
    _ = try Loader().load(
      LoadPlan.make(world: world, indexes: .all), into: SQLiteStore(directory: directory))
    try body(directory)
  }
}

/// Files whose rows are looked at where they are.
private struct AskedFiles: DataSource {
  let files: SQLiteSource
  var location: String { files.location }
  var dialect: any SQLDialect { files.dialect }

  func manifest() throws(StoreError) -> Manifest? { try files.manifest() }

  func openSession(_ databases: [String]) throws(StoreError) -> any QuerySession {
    Asked(try files.openSession(databases))
  }

  private final class Asked: QuerySession {
    private let session: any QuerySession

    init(_ session: any QuerySession) { self.session = session }

    func catalogue() throws(StoreError) -> StoredCatalogue { try session.catalogue() }

    func rows(_ statement: String) throws(StoreError) -> [[StoredValue]] {
      try session.rows(statement)
    }

    func interrupt() { session.interrupt() }
  }
}
