import Fixtures
import Storage
import TestSupport
import Testing

@testable import fixturectl

@Suite struct PlanSummaryTests {
  private let plan: LoadPlan
  private let target = Target(destination: .sqlite(directory: "./there"), isCompressed: false)

  init() throws {
    let world = Library.dataset.world(seed: 7, scale: .tiny)
    plan = try LoadPlan.make(world: world, tables: ["members", "loans"], indexes: .all)
  }

  @Test func showsRowsSizesAndRoom() throws {
    let summary = PlanSummary(
      plan, to: target, jobs: 2, freeBytes: 1 << 30, admission: .new, refusal: nil)
    let lines = summary.text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(
      lines[0]
        == "Plan: library version 1 at scale tiny, seed 7 → sqlite:./there, indexes all, 2 jobs")
    #expect(summary.tables.map(\.rows) == [3, 90])
    #expect(summary.bytes > 0)
    #expect(lines.contains { $0.hasPrefix("lending.loans") && $0.contains("90") })
    #expect(lines.contains { $0.hasPrefix("2 tables") && $0.contains("93") })
    #expect(
      lines.suffix(4) == [
        "Free there: 1.0 GiB.", "Nothing would be replaced.", "Nothing was written.", "",
      ])
  }

  @Test func saysWhatWouldBeReplaced() {
    let old = Manifest(
      plan: LoadPlan(
        world: Library.dataset.world(seed: 1, scale: .tiny), tables: [], indexes: .all),
      tables: []
    ).stored(as: "sqlite", files: [Manifest.File(name: "lending.sqlite", bytes: 1)])
    let summary = PlanSummary(
      plan, to: target, jobs: 1, freeBytes: nil, admission: .replace(old), refusal: nil)
    #expect(
      summary.effect
        == "It would replace library version 1 at scale tiny, seed 1: lending.sqlite.")
  }

  @Test func saysWhyItWouldBeRefused() {
    let error = StoreError.occupied(path: "there", items: ["lending.sqlite"])
    let summary = PlanSummary(
      plan, to: target, jobs: 1, freeBytes: nil, admission: nil, refusal: error)
    #expect(summary.text.contains("It would be refused: there already holds lending.sqlite"))
    #expect(jsonText(of: summary).contains("\"refusal\" : \"there already holds"))
  }
}
