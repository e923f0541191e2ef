import Fixtures
import SQLiteStorage
import Storage
import TestSupport
import Testing

@testable import Validate

/// What each kind of fault does to the data.
@Suite struct FaultTests {
  static let world = Ledger.dataset.world(seed: 7, scale: .tiny)

  @Test func everyKindHasAPlaceInTheLedger() {
    let kinds = Set(FaultTests.faults(seed: 7).map(\.kind))
    // A ledger has no reference within a database that may lead elsewhere but one, and so on.
    #expect(kinds == Set(FaultKind.allCases))
  }

  @Test(arguments: FaultKind.allCases)
  func plantsWhatItSaysAndNothingElse(kind: FaultKind) throws {
    let world = FaultTests.world
    let copy = try SQLiteFixture.unconstrained(world)
    func contents() throws -> [String: [SQLiteRow]] {
      var contents: [String: [SQLiteRow]] = [:]
      for table in world.tables.map(\.info) {
        for column in table.columns.map(\.name) {
          contents["\(table.path).\(column)"] = try copy.rows(
            "SELECT \(column) FROM \(table.path) ORDER BY rowid")
        }
      }
      return contents
    }
    let before = try contents()
    for fault in FaultTests.faults(seed: 7) where fault.kind == kind {
      try copy.plant(fault.changes)
      let after = try contents()
      try copy.undo()
      let changed = Set(before.keys.filter { before[$0] != after[$0] })
      let table = try #require(world[fault.table]?.info)
      let columns = Set(fault.changes.flatMap(\.columns)).map { table.columns[$0].name }
      #expect(!changed.isEmpty, "\(fault.place)")
      #expect(
        changed.isSubset(of: columns.map { "\(fault.table).\($0)" }),
        "\(fault.place): \(changed)")
    }
    #expect(try contents() == before)
  }

  @Test func theSameSeedPlantsTheSameFaults() {
    let (one, other) = (FaultTests.faults(seed: 7), FaultTests.faults(seed: 7))
    #expect(one.map(\.words) == other.map(\.words))
    #expect(one.map(\.words) != FaultTests.faults(seed: 8).map(\.words))
  }

  @Test func whatWouldChangeNothingIsPassedOver() {
    // No letter stands in a key that has none, and every account of one land is in that land.
    for fault in FaultTests.faults(seed: 7) {
      for change in fault.changes where change.before != nil && change.after != nil {
        #expect(change.before != change.after, "\(fault.place)")
      }
    }
  }

  @Test func aTaxIsBorrowedFromAnotherCountry() throws {
    let fault = try #require(
      FaultTests.faults(seed: 7).first { $0.kind == .borrowed && $0.subject == "tax_eur" })
    let change = try #require(fault.changes.first)
    let net = try #require(change.before?[4])
    guard case .integer(let cents) = net, case .integer(let tax)? = change.after?[5] else {
      Issue.record("amounts are numbers")
      return
    }
    #expect([21, 20, 16].map { (2 * cents * $0 + 100) / 200 }.contains(tax))
  }

  static func faults(seed: Seed) -> [Fault] {
    let rows = DatasetRows(world)
    let maker = FaultMaker(rows: rows, seed: seed)
    return world.tables.map(\.info).flatMap(FaultTarget.all).compactMap {
      maker.fault(for: $0)?.fault
    }
  }
}
