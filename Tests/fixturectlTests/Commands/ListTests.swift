import Fixtures
import TestSupport
import Testing

@testable import fixturectl

@Suite struct ListTests {
  @Test func listsDatabasesAndTables() {
    let world = Library.dataset.world(seed: 1, scale: .full)
    #expect(
      Listing(of: world, among: [Library.dataset]).text == """
        Datasets
          library (version 1): A town's library.

        catalogue (--system catalogue): What stands on the shelves.
        table  rows at full  columns  a row is
        ─────  ────────────  ───────  ────────────────────
        books        20,000        4  A book on the shelf.

        lending (--system lending): Who has what.
        table    rows at full  columns  a row is
        ───────  ────────────  ───────  ──────────────────
        members         3,000        2  A reader.
        loans          90,000        5  A book taken home.

        """)
  }

  @Test func knowsTheDefaultDataset() {
    #expect(fixturectl("list").results.contains("  \(DatasetRegistry.defaultName) (version "))
    #expect(fixturectl("list", "--json").results.contains("\"databases\" : ["))
  }
}
