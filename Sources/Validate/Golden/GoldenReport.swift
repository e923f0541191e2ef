/// How what is made now compares with the snapshots that are kept.
public struct GoldenReport: Hashable, Sendable {
  /// The dataset's name.
  public let dataset: String
  /// The dataset's version as declared.
  public let version: Int
  /// The directory of the snapshots.
  public let folder: String
  /// The snapshots that were looked at, in order.
  public let entries: [Entry]
  /// Files in the directory that no snapshot refers to.
  public let strays: [String]

  /// A snapshot that was looked at.
  public struct Entry: Hashable, Sendable {
    /// What it is of.
    public let name: SnapshotName
    /// How it compares.
    public let finding: Finding
    /// What is made now; nil when there is nothing to compare it with.
    public let current: Snapshot?
  }

  /// How a snapshot compares.
  public enum Finding: Hashable, Sendable {
    /// It is as recorded.
    case same
    /// It is another; some of that may not be announced by a version.
    case different(SnapshotComparison, unversioned: [UnversionedChange])
    /// Nothing is recorded.
    case missing
    /// There is a file that is no snapshot, for this reason.
    case unreadable(String)
  }

  /// Whether everything is as recorded, and nothing else is there.
  public var isClean: Bool { strays.isEmpty && entries.allSatisfy { $0.finding == .same } }

  /// Whether some snapshot could not be compared.
  public var hasUnreadable: Bool {
    entries.contains { if case .unreadable = $0.finding { true } else { false } }
  }

  /// The snapshots that are others, with how.
  public var comparisons: [SnapshotComparison] {
    entries.compactMap {
      if case .different(let comparison, _) = $0.finding { comparison } else { nil }
    }
  }

  /// The changes that no version has announced, each once.
  public var unversioned: [UnversionedChange] {
    var all: [UnversionedChange] = []
    for case .different(_, let changes) in entries.map(\.finding) {
      for change in changes where !all.contains(change) { all.append(change) }
    }
    return all
  }

  /// How many snapshots, tables and columns are as recorded.
  public var unchanged: (snapshots: Int, tables: Int, columns: Int) {
    var sums = (snapshots: 0, tables: 0, columns: 0)
    for entry in entries {
      switch entry.finding {
      case .same:
        sums.snapshots += 1
        sums.tables += entry.current?.tables.count ?? 0
        sums.columns += entry.current?.tables.reduce(0) { $0 + $1.columns.count } ?? 0
      case .different(let comparison, _):
        sums.tables += comparison.unchangedTables
        sums.columns += comparison.unchangedColumns
      case .missing, .unreadable: break
      }
    }
    return sums
  }
}

/// What an update of snapshots came to.
public struct GoldenUpdate: Hashable, Sendable {
  /// What had been found before it.
  public let report: GoldenReport
  /// What was done.
  public let outcome: Outcome

  /// What was done.
  public enum Outcome: Hashable, Sendable {
    /// Nothing was written: a file is no snapshot, or changes are not announced by a version.
    case refused
    /// These snapshots were written, and these files removed.
    case done(written: [SnapshotName], removed: [String])
  }
}
