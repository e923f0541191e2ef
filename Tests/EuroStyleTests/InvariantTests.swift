import Fixtures
import SQLiteStorage
import Storage
import Testing

/// Every invariant, asked of a database in SQL, at several seeds and scales.
@Suite struct InvariantTests {
  @Test(
    arguments: [1, 42, UInt64.max], [Scale.tiny, Scale(billionths: 8_000_000)])
  func everythingAgrees(seed: UInt64, scale: Scale) throws {
    let fixture = try SQLiteFixture(EuroStyle.dataset, scale: scale, seed: Seed(seed))
    for invariant in operationalInvariants + webshopInvariants + references(of: fixture) {
      let broken = try fixture.rows("SELECT * FROM (\(invariant.violations)) LIMIT 3")
      #expect(broken.isEmpty, "\(invariant.name): \(broken.map(\.description)) at \(scale)")
    }
  }

  /// Every reference that a column declares, inside and across databases.
  private func references(of fixture: SQLiteFixture) -> [Invariant] {
    EuroStyle.dataset.world(seed: 1, scale: .tiny).tables.flatMap { table in
      table.info.columns.compactMap { column in
        guard let reference = column.reference,
          let parent = EuroStyle.dataset.world(seed: 1, scale: .tiny)[reference.table]
        else { return nil }
        let key = parent.info.key.map(\.name).joined(separator: ", ")
        let exceptions = reference.exceptions.map { "'\($0)'" }.joined(separator: ", ")
        return Invariant(
          "\(table.info.path).\(column.name) refers to \(reference.table)",
          """
          SELECT \(column.name) FROM \(table.info.path) WHERE \(column.name) IS NOT NULL
            AND \(column.name) NOT IN (SELECT \(key) FROM \(reference.table))
            AND \(column.name) NOT IN (\(exceptions))
          """)
      }
    }
  }
}
