import Fixtures
import TestSupport

@testable import Validate

extension ChangingLibrary {
  /// What it comes to.
  func snapshot(seed: Seed = 42, scale: Scale = .tiny, maker: SnapshotMaker = SnapshotMaker())
    throws -> Snapshot
  { try maker.snapshot(of: dataset, scale: scale, seed: seed) }

  /// How it differs from the library of today.
  func difference(from before: ChangingLibrary = ChangingLibrary()) throws -> SnapshotComparison {
    SnapshotComparison(of: try before.snapshot(), with: try snapshot())
  }

  /// What no version has announced of it.
  func unversioned(from before: ChangingLibrary = ChangingLibrary()) throws -> [UnversionedChange] {
    VersionRule(dataset.world(seed: 0, scale: .tiny).tables.map(\.info))
      .unversioned(in: try difference(from: before))
  }
}
