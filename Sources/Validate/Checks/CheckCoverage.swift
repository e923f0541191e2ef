public import Fixtures

/// Which columns of a dataset its checks look at.
///
/// Every column has its type, whether it may be missing, and the fingerprint of its table; these say
/// that a value is not what it was, and not what is wrong with it. What counts here are all other
/// checks.
public struct CheckCoverage: Sendable {
  /// The columns that no check but these would miss, as `database.table.column`, in the order of the
  /// dataset.
  public let unchecked: [String]
  /// How many columns the dataset has.
  public let columns: Int

  /// - Parameters:
  ///   - world: the dataset.
  ///   - checks: what is checked of it.
  public init(of world: World, by checks: [Check]) {
    var seen: [TablePath: Set<String>] = [:]
    for check in checks where !CheckCoverage.plain.contains(check.kind) {
      seen.merge(check.columns) { $0.union($1) }
    }
    columns = world.tables.reduce(0) { $0 + $1.info.columns.count }
    unchecked = world.tables.flatMap { table in
      table.info.columns.map(\.name)
        .filter { seen[table.info.path]?.contains($0) != true }
        .map { "\(table.info.path).\($0)" }
    }
  }

  /// The kinds that every column has.
  private static let plain: Set<Check.Kind> = [.schema, .rows, .type, .null, .digest]
}
