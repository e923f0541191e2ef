import Fixtures
import TestSupport
import Testing

@testable import Validate
@testable import fixturectl

/// The words for what a maintainer may do to a dataset.
@Suite struct GoldenTextTests {
  private static func report(
    scales: [(Scale, [Seed])] = [(.tiny, [42])], _ change: (inout ChangingLibrary) -> Void
  ) throws -> GoldenReport {
    let (before, after) = (ChangingLibrary().dataset, ChangingLibrary(change).dataset)
    let rule = VersionRule(after.world(seed: 0, scale: .tiny).tables.map(\.info))
    let entries = try GoldenSet(dataset: "library", seeds: scales).names.map { name in
      let (maker, scale, seed) = (SnapshotMaker(), name.scale, name.seed)
      let comparison = SnapshotComparison(
        of: try maker.snapshot(of: before, scale: scale, seed: seed),
        with: try maker.snapshot(of: after, scale: scale, seed: seed))
      return GoldenReport.Entry(
        name: name, finding: .different(comparison, unversioned: rule.unversioned(in: comparison)),
        current: nil)
    }
    return GoldenReport(
      dataset: "library", version: after.version, folder: "golden", entries: entries, strays: [])
  }

  @Test func printAll() throws {
    let science = [("novel", 1), ("science", 8), ("children", 1)]
    let changes: [(inout ChangingLibrary) -> Void] = [
      { $0.genres = science },
      { ($0.genres, $0.genreVersion, $0.version) = (science, 2, 2) },
      { $0.books = 21_000 }, { $0.pricesFirst = true }, { $0.priceName = "price" },
      { ($0.hasMembers, $0.hasFines, $0.pages) = (false, true, .uint32) },
      { $0.bookKeyLength = 2 }, { $0.hasPages = false }, { $0.genreVersion = 2 },
    ]
    for change in changes {
      let report = try Self.report(scales: [(.tiny, [42, 1]), (.medium, [1])], change)
      print(report.text)
      print("--- review\n" + report.reviewText)
      print("--- update\n" + GoldenUpdate(report: report, outcome: .refused).text + "\n======")
    }
  }
}
