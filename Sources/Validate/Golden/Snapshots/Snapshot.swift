import Fixtures

/// What a dataset comes to at a seed and scale: the fingerprints of its tables and columns, and what
/// their values are like.
public struct Snapshot: Hashable, Sendable {
  /// What it is of.
  public let name: SnapshotName
  /// The dataset's version.
  public let version: Int
  /// The version of the toolkit that made it.
  public let generator: String
  /// The tables, in declared order.
  public let tables: [TableSnapshot]
}

/// What a table comes to.
public struct TableSnapshot: Decodable, Hashable, Sendable {
  /// The table's name with its database's.
  public let table: String
  /// The columns of its primary key.
  public let key: [String]
  /// How many rows there are.
  public let rows: Int
  /// The fingerprint of the rows, in hexadecimal.
  public let digest: String
  /// The columns, in declared order.
  public let columns: [ColumnSnapshot]
}

/// What a column comes to.
public struct ColumnSnapshot: Hashable, Sendable {
  /// The column's name.
  public let name: String
  /// The logical type, with a question mark where a value may be missing.
  public let type: String
  /// The version of its law.
  public let version: Int
  /// The fingerprint of rows made of the primary key and the column, in hexadecimal.
  public let digest: String
  /// What the values are like.
  public let profile: ColumnProfile
}

extension ColumnInfo {
  /// The logical type, with a question mark where a value may be missing.
  var typeText: String { isNullable ? "\(type)?" : "\(type)" }
}
