import Fixtures
import SQLiteStorage
import Storage
import TestSupport
import Testing

@testable import Validate

/// The checks are proven, and so is the prover: it must be able to fail.
@Suite struct ProverTests {
  @Test(arguments: [1, 42, UInt64.max])
  func nothingSurvivesInTheLibrary(seed: UInt64) throws {
    let proof = try prove(Library.dataset.world(seed: Seed(seed), scale: .tiny))
    #expect(survivors(of: proof) == [])
    #expect(proof.trials.count > 60)
  }

  @Test(arguments: [1, 42, UInt64.max])
  func nothingSurvivesInTheLedger(seed: UInt64) throws {
    let proof = try prove(Ledger.dataset.world(seed: Seed(seed), scale: .tiny))
    #expect(survivors(of: proof) == [])
  }

  @Test func aFaultIsCaughtByTheCheckOfItsLaw() throws {
    let proof = try prove(Ledger.dataset.world(seed: 42, scale: .tiny))
    func expected(_ kind: FaultKind, _ place: String) -> [String] {
      proof.trials.first { $0.fault.kind == kind && $0.fault.place == place }?.expected ?? []
    }
    #expect(
      expected(.orphan, "ledger.vouchers account_id").contains(
        "ledger.vouchers.reference.account_id"))
    #expect(
      expected(.orphanAcross, "archive.receipts voucher_id").contains(
        "archive.receipts.reference.voucher_id"))
    #expect(expected(.cent, "ledger.vouchers gross_eur").contains("ledger.vouchers.row.gross_eur"))
    #expect(expected(.cent, "ledger.vouchers net_eur").contains("ledger.vouchers.row.gross_eur"))
    #expect(expected(.cent, "archive.receipts paid_eur") == ["ledger.vouchers.balance.paid"])
    #expect(expected(.null, "ledger.accounts country") == ["ledger.accounts.null.country"])
    #expect(expected(.borrowed, "ledger.vouchers tax_eur").contains("ledger.vouchers.row.tax_eur"))
    #expect(expected(.header, "ledger.accounts vouchers") == ["ledger.accounts.total.vouchers"])
    #expect(
      expected(.stale, "ledger.vouchers ledger.accounts.last_booked")
        .contains("ledger.accounts.total.last_booked"))
    // Either side may be the one that is off.
    let sides = ["archive.receipts paid", "ledger.vouchers paid"].flatMap {
      expected(.unbalanced, $0)
    }
    #expect(sides.contains("ledger.vouchers.balance.paid"))
    #expect(
      expected(.unmatched, "archive.receipts ledger.vouchers receipt").contains(
        "ledger.vouchers.match.receipt"))
    #expect(
      expected(.category, "ledger.vouchers is_open").contains(
        "ledger.vouchers.distribution.is_open"))
    // A law over what a missing reference leads to is broken, though others may lead nowhere.
    #expect(
      expected(.null, "ledger.vouchers paid_from")
        == ["ledger.vouchers.null.paid_from", "ledger.vouchers.row.paid_from"])
    #expect(expected(.otherCase, "ledger.vouchers reminder") == [])
  }

  @Test func withoutDigestsSomethingSurvives() throws {
    let world = Ledger.dataset.world(seed: 42, scale: .tiny)
    var validator = Validator(world)
    validator.checks = Check.Kind.allCases.filter { $0 != .digest }.map(\.rawValue)
    let proof = try prove(validator, on: world)
    #expect(!proof.isProven)
    #expect(proof.survivors.contains { $0.fault.subject == "reminder" })
    #expect(proof.survivors.allSatisfy { $0.missed.isEmpty })
  }

  @Test(arguments: [Check.Kind.null, .unique, .reference, .row, .total, .balance, .match, .type])
  func aBlindCheckIsNamed(kind: Check.Kind) throws {
    let world = Ledger.dataset.world(seed: 42, scale: .tiny)
    var validator = Validator(world)
    validator.checks = Check.Kind.allCases.filter { $0 != kind }.map(\.rawValue)
    let proof = try prove(validator, on: world)
    #expect(!proof.isProven)
    let missed = proof.survivors.flatMap(\.missed)
    #expect(!missed.isEmpty && missed.allSatisfy { $0.contains(".\(kind.rawValue)") })
  }

  @Test func aLawThatIsNotDeclaredCatchesNothing() throws {
    let world = Ledger.make(withLaws: false).world(seed: 42, scale: .tiny)
    let proof = try prove(world)
    #expect(proof.isProven)
    let paid = proof.trials.first { $0.fault.kind == .cent && $0.fault.subject == "paid_eur" }
    #expect(paid?.isOnlySeenByDigest == true)
    #expect(proof.unwatched == ["ledger.vouchers.reminder"])
  }

  @Test func dataThatFailsBeforehandProvesNothing() throws {
    let world = Ledger.dataset.world(seed: 42, scale: .tiny)
    let copy = try SQLiteFixture.unconstrained(world)
    try copy.execute("UPDATE ledger.vouchers SET net_eur = 0 WHERE voucher_id = 'VOU_00001'")
    let proof = try Prover(Validator(world)).prove(on: copy)
    #expect(!proof.isProven)
    #expect(proof.failedBefore.contains { $0.check == "ledger.vouchers.range.net_eur" })
  }

  @Test func onlyTheKindsAndTablesThatWereChosen() throws {
    let world = Ledger.dataset.world(seed: 42, scale: .tiny)
    var prover = Prover(Validator(try LoadPlan.make(world: world, tables: ["vouchers"])))
    prover.kinds = [.cent, .drop]
    let proof = try prover.prove(on: SQLiteFixture.unconstrained(world))
    #expect(proof.isProven)
    #expect(Set(proof.trials.map(\.fault.table.table)) == ["vouchers"])
    #expect(proof.trials.count == 4)
  }

  private func survivors(of proof: Proof) -> [String] {
    proof.survivors.map { "\($0.fault.place) \($0.fault.words): \($0.missed)" }
      + proof.failedBefore.map(\.check)
  }

  private func prove(_ world: World) throws -> Proof { try prove(Validator(world), on: world) }

  private func prove(_ validator: Validator, on world: World) throws -> Proof {
    try Prover(validator).prove(on: SQLiteFixture.unconstrained(world))
  }
}
