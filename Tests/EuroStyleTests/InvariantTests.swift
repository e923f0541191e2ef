import Fixtures
import SQLiteStorage
import Storage
import Testing
import Validate

/// Everything that is declared of EuroStyle holds, at several seeds and scales.
@Suite struct InvariantTests {
  @Test(
    arguments: [1, 42, UInt64.max], [Scale.tiny, Scale(billionths: 8_000_000)])
  func everythingAgrees(seed: UInt64, scale: Scale) throws {
    let world = EuroStyle.dataset.world(seed: Seed(seed), scale: scale)
    let report = try validation(of: SQLiteFixture(world), as: world)
    Self.expectEverything(report)
  }

  /// Expects that everything was looked at and holds; small tables may have nothing that a check is
  /// about.
  static func expectEverything(_ report: ValidationReport) {
    #expect(report.verdict == .passed, "\(TextReport(report))")
    for finding in report.findings where !finding.outcome.isGreen {
      #expect(finding.outcome == .empty, "\(finding.check): \(finding.found)")
      #expect(rarities.contains(finding.check), "\(finding.check) had nothing to look at")
    }
  }

  /// Checks of rows that a small dataset may have none of.
  private static let rarities: Set<String> = [
    // Luxembourg has one order in twenty, and its shops hardly sell on Sundays.
    "eurostyle_operational.orders.distribution.hours-lu-sundays",
    // One visit in thirty ends in an order, and of those some follow a recommendation or a test.
    "eurostyle_webshop.product_recommendations.match.bought",
    "eurostyle_webshop.ab_test_results.match.worth",
    // One mail in ten is followed, and hardly any leads to an order.
    "eurostyle_webshop.email_marketing.match.conversion",
    // A shop of a small company hardly has two transactions a day.
    "eurostyle_pos.transactions.match.previous",
  ]

  @Test func everyCheckIsSound() throws {
    let world = EuroStyle.dataset.world(seed: 42, scale: .tiny)
    let checks = try Validator(world).selectedChecks(for: SQLiteSource(directory: "").dialect)
    #expect(Set(checks.map(\.id)).count == checks.count)
    // What cannot be read or rendered shows as an error of each run.
    #expect(checks.count > 1000)
  }

  @Test func hardlyAColumnIsLeftToItsFingerprint() throws {
    let world = EuroStyle.dataset.world(seed: 42, scale: .tiny)
    let checks = try Validator(world).selectedChecks(for: SQLiteSource(directory: "").dialect)
    let coverage = CheckCoverage(of: world, by: checks)
    #expect(coverage.unchecked == [])
  }
}
