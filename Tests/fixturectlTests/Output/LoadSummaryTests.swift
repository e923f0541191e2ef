import Fixtures
import TestSupport
import Testing

@testable import Storage
@testable import fixturectl

@Suite struct LoadSummaryTests {
  private let plan: LoadPlan
  private let result: LoadResult

  init() throws {
    let world = Library.dataset.world(seed: 7, scale: .tiny)
    plan = try LoadPlan.make(world: world, tables: ["members", "loans"], indexes: .all)
    let tables = [
      LoadedTable(
        path: "lending.members", range: 0..<3,
        digest: TableDigest(rows: 3, low: 0xAB, high: 1), bytes: 4096, time: .milliseconds(2)),
      LoadedTable(
        path: "lending.loans", range: 0..<1500,
        digest: TableDigest(rows: 1500, low: 0, high: .max), bytes: nil, time: .milliseconds(1500)),
    ]
    result = LoadResult(
      tables: tables, time: .milliseconds(1600), manifest: Manifest(plan: plan, tables: tables))
  }

  @Test func showsATableOfTables() {
    let summary = LoadSummary(result, of: plan, in: "sqlite:./fixtures")
    #expect(
      summary.text == """
        library version 1 at scale tiny, seed 7 → sqlite:./fixtures

        table             rows    bytes     time  digest
        ───────────────  ─────  ───────  ───────  ────────────────────────────────
        lending.members      3  4.0 KiB  0.002 s  00000000000000ab0000000000000001
        lending.loans    1,500        –  1.500 s  0000000000000000ffffffffffffffff
        ───────────────  ─────  ───────  ───────  ────────────────────────────────
        2 tables         1,503  4.0 KiB  1.600 s

        """)
  }

  @Test func givesTheSameAsJSON() {
    let json = jsonText(of: LoadSummary(result, of: plan, in: "null"))
    #expect(json.contains("\"outcome\" : \"made\""))
    #expect(json.contains("\"seed\" : \"7\""))
    #expect(json.contains("\"digest\" : \"00000000000000ab0000000000000001\""))
    #expect(json.contains("\"milliseconds\" : 1600"))
    #expect(json.contains("\"rows\" : 1503"))
    #expect(json.hasSuffix("}\n"))
  }

  @Test func saysWhenThereWasNothingToDo() {
    let summary = LoadSummary(
      unchanged: result.manifest, of: plan, in: "csv:x", time: .milliseconds(1))
    #expect(
      summary.text == """
        csv:x already holds library version 1 at scale tiny, seed 7: 2 tables, 1,503 rows. It \
        matches its manifest; nothing to do (--force makes it again).

        """)
    #expect(jsonText(of: summary).contains("\"outcome\" : \"unchanged\""))
  }
}
