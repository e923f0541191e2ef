import ClickHouseSupport
import Fixtures
import SQLiteStorage
import Storage
import Testing
import Validate

@testable import ClickHouseStorage

extension ClusterTests {
  /// Checks come to the same on a cluster as in SQLite, and so as on one server.
  @Suite struct Validating {
    @Test func aShopPasses() throws {
      let cluster = try LentCluster(.shards, "shop", of: EuroStyle.dataset)
      let world = EuroStyle.dataset.world(seed: 42, scale: .tiny)
      _ = try Loader(jobs: 2).load(try LoadPlan.make(world: world), into: cluster[0])
      func lines(_ report: ValidationReport) -> [String] {
        report.findings.map { "\($0.check) \($0.outcome.rawValue)" }
      }
      var validator = Validator(world)
      validator.jobs = 4
      let onCluster = try validator.validate(ClickHouseSource(cluster[1].client))
      #expect(lines(onCluster) == lines(try validator.validate(SQLiteFixture.unconstrained(world))))
      #expect(onCluster.verdict == .passed)

      // A row that is there twice, on whichever server, is not hidden by the others.
      let client = cluster[0].client
      let orders = client.address.quoted(TablePath("eurostyle_operational", "orders"))
      try client.execute(
        "INSERT INTO \(orders) SELECT * FROM \(orders) ORDER BY order_id LIMIT 1",
        settings: try Home(client: client).insertSettings())
      var operations = Validator(
        try LoadPlan.make(world: world, systems: ["operational"], tables: ["orders"]))
      operations.checks = ["orders.*"]
      let report = try operations.validate(ClickHouseSource(cluster[1].client))
      let failed = report.findings.filter { $0.outcome == .fail }.map(\.check)
      #expect(failed.contains("eurostyle_operational.orders.digest"))
      #expect(failed.contains("eurostyle_operational.orders.rows"))
      #expect(failed.contains { $0.contains("orders.unique") })
    }
  }
}
