public import Fixtures
public import Storage

/// The golden snapshots of a dataset: what is kept, compared with what is made now.
public struct Golden: Sendable {
  /// The dataset.
  public let dataset: Dataset
  /// Which snapshots it keeps.
  public let set: GoldenSet
  /// Which snapshots other datasets keep in the same directory.
  public let others: [GoldenSet]
  /// Where they are kept.
  public let folder: GoldenFolder

  /// The snapshots of a dataset.
  /// - Parameters:
  ///   - dataset: which one.
  ///   - set: which snapshots it keeps.
  ///   - others: which snapshots other datasets keep in the same directory.
  ///   - folder: where they are kept.
  public init(
    of dataset: Dataset, _ set: GoldenSet, besides others: [GoldenSet] = [],
    in folder: GoldenFolder
  ) {
    self.dataset = dataset
    self.set = set
    self.others = others
    self.folder = folder
  }

  /// Compares snapshots with what is made now; nothing is written.
  /// - Parameters:
  ///   - names: which ones; all of the set when nil.
  ///   - maker: what makes them.
  ///   - cancellation: a way to stop it.
  ///   - progress: is told which snapshot is being made, and how far it has come.
  /// - Returns: what was found.
  /// - Throws: `cancelled`, or what is wrong with the directory.
  public func check(
    _ names: [SnapshotName]? = nil, maker: SnapshotMaker = SnapshotMaker(),
    cancellation: Cancellation = Cancellation(),
    progress: (SnapshotName, LoadProgress) -> Void = { _, _ in }
  ) throws(StoreError) -> GoldenReport {
    var entries: [GoldenReport.Entry] = []
    var rule: VersionRule?
    for name in names ?? set.names {
      let kept = try folder.read(name)
      if case .unreadable(let reason) = kept {
        entries.append(GoldenReport.Entry(name: name, finding: .unreadable(reason), current: nil))
        continue
      }
      let current = try maker.snapshot(
        of: dataset, scale: name.scale, seed: name.seed, cancellation: cancellation
      ) { progress(name, $0) }
      guard case .snapshot(let recorded) = kept else {
        entries.append(GoldenReport.Entry(name: name, finding: .missing, current: current))
        continue
      }
      let comparison = SnapshotComparison(of: recorded, with: current)
      if comparison.isEmpty {
        entries.append(GoldenReport.Entry(name: name, finding: .same, current: current))
        continue
      }
      // The declaration is the same at every seed and scale.
      let known = rule ?? VersionRule(dataset.world(seed: 0, scale: .tiny).tables.map(\.info))
      rule = known
      entries.append(
        GoldenReport.Entry(
          name: name,
          finding: .different(comparison, unversioned: known.unversioned(in: comparison)),
          current: current))
    }
    return GoldenReport(
      dataset: dataset.name, version: dataset.version, folder: folder.directory,
      entries: entries, strays: try folder.strays(beside: set.names + others.flatMap(\.names)))
  }

  /// Puts what is made now in the place of what is kept, unless that was not announced.
  /// - Parameters:
  ///   - report: what ``check(_:maker:cancellation:progress:)`` has found.
  ///   - acceptsUnversioned: whether changes are taken that no version has announced.
  ///   - prunes: whether files are removed that no snapshot refers to.
  /// - Returns: what was done.
  /// - Throws: what kept a file from being written.
  public func update(
    with report: GoldenReport, acceptsUnversioned: Bool = false, prunes: Bool = false
  ) throws(StoreError) -> GoldenUpdate {
    let isRefused = report.hasUnreadable || !(acceptsUnversioned || report.unversioned.isEmpty)
    if isRefused { return GoldenUpdate(report: report, outcome: .refused) }
    var written: [SnapshotName] = []
    for entry in report.entries where entry.finding != .same {
      guard let current = entry.current else { continue }
      try folder.write(current)
      written.append(entry.name)
    }
    if prunes { for path in report.strays { try folder.remove(path) } }
    return GoldenUpdate(
      report: report, outcome: .done(written: written, removed: prunes ? report.strays : []))
  }
}
