import Fixtures
import Foundation
import SQLiteStorage
import Storage
import TestSupport
import Testing
import Validate

/// A fixture in memory is validated where it is.
@Suite struct OpenDatabaseTests {
  @Test func whatNobodyTouchedPasses() throws {
    let world = Library.dataset.world(seed: 42, scale: .tiny)
    let report = try Validator(world).validate(SQLiteFixture(world))
    #expect(report.verdict == .passed, "\(report)")
  }

  @Test func whatATestHasDoneIsSeen() throws {
    let world = Library.dataset.world(seed: 42, scale: .tiny)
    let library = try SQLiteFixture(world)
    try library.execute("UPDATE lending.loans SET book_id = 'NONE' WHERE loan_id = 'LOAN_0000007'")
    let report = try Validator(world).validate(library)
    let failed = report.findings.filter { $0.outcome == .fail }.map(\.check)
    #expect(failed == ["lending.loans.digest", "lending.loans.reference.book_id"])
  }

  @Test func anOpenTransactionIsSeenAndUndone() throws {
    let world = Library.dataset.world(seed: 42, scale: .tiny)
    let library = try SQLiteFixture(world)
    try library.execute("BEGIN; DELETE FROM lending.members WHERE member_id = 'MEMBER_00001'")
    #expect(try Validator(world).validate(library).verdict == .failed)
    try library.execute("ROLLBACK")
    #expect(try Validator(world).validate(library).verdict == .passed)
  }

  @Test func filesThatAreOpenAreValidatedToo() throws {
    let world = Library.dataset.world(seed: 42, scale: .tiny)
    let directory = "/tmp/fixturectl-open-\(UInt64.random(in: 0 ... .max))"
    defer { try? FileManager.default.removeItem(atPath: directory) }
    let plan = try LoadPlan.make(world: world)
    _ = try Loader().load(plan, into: SQLiteStore(directory: directory))
    let report = try Validator(world).validate(SQLiteFixture(directory: directory))
    #expect(report.verdict == .passed, "\(report)")
    #expect(report.location == "sqlite:\(directory)")
  }
}
