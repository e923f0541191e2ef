import Fixtures
import Foundation
import Storage
import TestSupport
import Testing

@testable import Validate

/// The snapshots of a dataset in a directory: checked, updated, and what else may lie there.
@Suite struct GoldenTests {
  private static let names = GoldenSet(
    dataset: "library", seeds: [(.tiny, [1, Seed(.max)]), (.medium, [42])])

  private static func golden(_ directory: String, _ library: ChangingLibrary = ChangingLibrary())
    -> Golden
  { Golden(of: library.dataset, names, in: GoldenFolder(directory)) }

  /// Lends a directory with the snapshots of the library of today.
  private func withSnapshots(_ body: (String) throws -> Void) throws {
    try withDirectory { directory in
      let golden = Self.golden(directory)
      _ = try golden.update(with: try golden.check())
      try body(directory)
    }
  }

  private func withDirectory(_ body: (String) throws -> Void) throws {
    let directory = "/tmp/fixturectl-golden-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: directory) }
    try body(directory)
  }

  @Test func aMissingSnapshotIsAFailureAndIsNotRecorded() throws {
    try withDirectory { directory in
      let report = try Self.golden(directory).check()
      #expect(report.entries.map(\.finding) == [.missing, .missing, .missing])
      #expect(!report.isClean && !report.hasUnreadable)
      #expect(!FileManager.default.fileExists(atPath: directory))
    }
  }

  @Test func whatWasRecordedIsFound() throws {
    try withSnapshots { directory in
      let report = try Self.golden(directory).check()
      #expect(report.isClean)
      #expect(report.unchanged == (3, 9, 30))
      let files = try #require(FileManager.default.enumerator(atPath: directory))
        .compactMap { $0 as? String }.filter { $0.hasSuffix(".json") }.sorted()
      #expect(
        files == [
          "library/medium/seed-42.json", "library/tiny/seed-1.json",
          "library/tiny/seed-18446744073709551615.json",
        ])
    }
  }

  /// A golden change made on purpose.
  @Test func theReportNamesTheColumnThatMoved() throws {
    try withSnapshots { directory in
      let change = ChangingLibrary { $0.genres = [("novel", 1), ("science", 8)] }
      let report = try Self.golden(directory, change).check()
      #expect(report.comparisons.count == 3)
      for comparison in report.comparisons {
        #expect(comparison.tables.map(\.table) == ["catalogue.books"])
        guard case .changed(let table) = comparison.tables[0] else { continue }
        #expect(table.columns.map(\.name) == ["genre"])
      }
      #expect(report.unchanged == (0, 6, 27))
      #expect(
        report.unversioned == [
          .dataset(version: 1),
          .column(table: "catalogue.books", column: "genre", version: 1),
        ])
    }
  }

  @Test func anUpdateRefusesWhatNoVersionHasAnnounced() throws {
    try withSnapshots { directory in
      let change = ChangingLibrary { $0.genres = [("novel", 1), ("science", 8)] }
      let golden = Self.golden(directory, change)
      let report = try golden.check()
      #expect(try golden.update(with: report).outcome == .refused)
      #expect(try Self.golden(directory).check().isClean)

      let forced = try golden.update(with: report, acceptsUnversioned: true)
      #expect(forced.outcome == .done(written: Self.names.names, removed: []))
      #expect(try golden.check().isClean)
    }
  }

  @Test func anUpdateTakesWhatWasAnnouncedAndWritesNoMore() throws {
    try withSnapshots { directory in
      let change = ChangingLibrary {
        $0.genres = [("novel", 1), ("science", 8)]
        $0.genreVersion = 2
        $0.version = 2
      }
      let golden = Self.golden(directory, change)
      let some = golden.set.names(scales: [.tiny], seeds: [])
      let update = try golden.update(with: try golden.check(some))
      #expect(update.outcome == .done(written: some, removed: []))
      let report = try golden.check()
      #expect(report.entries.map { $0.finding == .same } == [true, true, false])
      #expect(
        try golden.update(with: report).outcome
          == .done(written: [Self.names.names[2]], removed: []))
      #expect(
        try golden.update(with: try golden.check()).outcome == .done(written: [], removed: []))
      #expect(!leftovers(in: directory))
    }
  }

  @Test func aVersionRaisedForNothingIsPendingUntilRecorded() throws {
    try withSnapshots { directory in
      let golden = Self.golden(directory, ChangingLibrary { $0.version = 2 })
      let report = try golden.check()
      #expect(report.comparisons.count == 3 && report.unversioned.isEmpty)
      _ = try golden.update(with: report)
      #expect(try golden.check().isClean)
    }
  }

  @Test func filesOfNoSnapshotAreAnError() throws {
    try withSnapshots { directory in
      for path in ["README.md", "library/tiny/seed-3.json", "library/notes.txt", "shop/x/y.json"] {
        let file = URL(fileURLWithPath: "\(directory)/\(path)")
        try FileManager.default.createDirectory(
          at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data("{}".utf8).write(to: file)
      }
      let golden = Self.golden(directory)
      let report = try golden.check()
      let strays = ["library/notes.txt", "library/tiny/seed-3.json", "shop/x/y.json"]
      #expect(report.strays == strays && !report.isClean)
      #expect(try golden.update(with: report).outcome == .done(written: [], removed: []))
      #expect(try golden.check().strays == strays)
      let pruned = try golden.update(with: report, prunes: true)
      #expect(pruned.outcome == .done(written: [], removed: strays))
      #expect(try golden.check().isClean)
      #expect(!FileManager.default.fileExists(atPath: "\(directory)/shop"))
      #expect(FileManager.default.fileExists(atPath: "\(directory)/README.md"))
    }
  }

  @Test func theSnapshotsOfOtherDatasetsAreNoStrays() throws {
    try withSnapshots { directory in
      let other = GoldenSet(dataset: "curiosities", seeds: [(.tiny, [0])])
      let curious = Golden(
        of: Curiosities.dataset, other, besides: [Self.names], in: GoldenFolder(directory))
      _ = try curious.update(with: try curious.check())
      #expect(try curious.check().isClean)
      let library = Golden(
        of: ChangingLibrary().dataset, Self.names, besides: [other], in: GoldenFolder(directory))
      #expect(try library.check().isClean)
      #expect(try Self.golden(directory).check().strays == ["curiosities/tiny/seed-0.json"])
    }
  }

  @Test func whatCannotBeReadIsNeitherRightNorWrongAndStopsAnUpdate() throws {
    try withSnapshots { directory in
      let path = "\(directory)/\(Self.names.names[0].path)"
      try Data("{\"format\": 9}".utf8).write(to: URL(fileURLWithPath: path))
      let golden = Self.golden(directory)
      let report = try golden.check()
      #expect(report.hasUnreadable && report.unchanged.snapshots == 2)
      #expect(try golden.update(with: report, acceptsUnversioned: true).outcome == .refused)
      try FileManager.default.removeItem(atPath: path)
      #expect(
        try golden.update(with: try golden.check()).outcome
          == .done(written: [Self.names.names[0]], removed: []))
    }
  }

  @Test func aSnapshotInTheWrongPlaceIsNone() throws {
    try withSnapshots { directory in
      let (one, other) = (Self.names.names[0].path, Self.names.names[1].path)
      try FileManager.default.removeItem(atPath: "\(directory)/\(one)")
      try FileManager.default.copyItem(
        atPath: "\(directory)/\(other)", toPath: "\(directory)/\(one)")
      #expect(
        try Self.golden(directory).check().entries[0].finding
          == .unreadable("it is of library/tiny/seed-18446744073709551615"))
    }
  }

  @Test func aRunThatIsStoppedWritesNothing() throws {
    try withDirectory { directory in
      let cancellation = Cancellation()
      cancellation.request()
      #expect(throws: StoreError.cancelled) {
        try Self.golden(directory).check(cancellation: cancellation)
      }
    }
  }

  @Test func theUsualSetHasSixteenFourAndOne() {
    let names = GoldenSet.usual(for: "library").names
    #expect(names.count { $0.scale == .tiny } == 16)
    #expect(names.count { $0.scale == .medium } == 4)
    #expect(names.filter { $0.scale == .full }.map(\.seed) == [42])
    for seed in [0, 1, 42, Seed(.max)] as [Seed] {
      #expect(names.contains(SnapshotName(dataset: "library", scale: .tiny, seed: seed)))
    }
    #expect(Set(names).count == 21)
  }

  private func leftovers(in directory: String) -> Bool {
    FileManager.default.enumerator(atPath: directory)?
      .contains { ($0 as? String)?.hasSuffix(".new") == true } ?? false
  }
}
