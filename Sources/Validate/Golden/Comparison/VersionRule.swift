public import Fixtures

/// A change that no version has announced.
public enum UnversionedChange: Hashable, Sendable {
  /// Rows changed, and the dataset's version is what it was.
  case dataset(version: Int)
  /// A column that is drawn on its own has other values, and its version is what it was.
  case column(table: String, column: String, version: Int)
}

/// Which changes of rows must be announced by which version.
///
/// Any change needs the dataset's version raised, since manifests say by it what data is. A column
/// that is drawn from its own stream needs its own raised as well: only its law can have moved it. A
/// column that shows facts moves with them, so the dataset's version is enough.
public struct VersionRule: Sendable {
  private let tables: [String: TableInfo]

  /// The rule for a dataset.
  /// - Parameter tables: what it declares.
  public init(_ tables: [TableInfo]) {
    self.tables = Dictionary(
      tables.map { ($0.path.description, $0) }, uniquingKeysWith: { one, _ in one })
  }

  /// The changes of a snapshot that no version has announced.
  public func unversioned(in comparison: SnapshotComparison) -> [UnversionedChange] {
    var found: [UnversionedChange] = []
    let isRaised = comparison.version.map { $0.after > $0.before } ?? false
    if comparison.rowsMoved && !isRaised {
      found.append(.dataset(version: comparison.recordedVersion))
    }
    let resized = Set(comparison.tables.filter(\.hasOtherKeys).map(\.table))
    for case .changed(let difference) in comparison.tables {
      for case .changed(let column) in difference.columns
      where column.hasMoved && !column.isRaised
        && !isExplained(column.name, in: difference, by: resized)
      {
        found.append(
          .column(
            table: difference.table, column: column.name, version: column.recordedVersion))
      }
    }
    return found
  }

  /// Whether something other than its own law can have moved a column.
  private func isExplained(
    _ column: String, in difference: TableMovement, by resized: Set<String>
  ) -> Bool {
    if difference.keyMoved { return true }
    guard let info = tables[difference.table]?.columns.first(where: { $0.name == column }),
      info.isDrawn
    else { return true }
    // It draws one of so many parents.
    return info.reference.map { resized.contains($0.table.description) } ?? false
  }
}

extension TableChange {
  /// Whether the keys that other tables draw from may be others.
  fileprivate var hasOtherKeys: Bool {
    switch self {
    case .added, .removed: true
    case .changed(let difference): difference.keyMoved
    }
  }
}
