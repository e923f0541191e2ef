public import Fixtures

/// What a table of a load came to.
public struct LoadedTable: Sendable {
  /// The table's name with its database's.
  public let path: TablePath
  /// The numbers of the rows that were made.
  public let range: Range<Int>
  /// The fingerprint of the rows; nil when nobody asked for it.
  public let digest: TableDigest?
  /// How many bytes it takes, where the store knows.
  public let bytes: Int?
  /// How long it took, from its first batch to its end; tables may overlap.
  public let time: Duration

  /// A table of a load.
  public init(
    path: TablePath, range: Range<Int>, digest: TableDigest?, bytes: Int?, time: Duration
  ) {
    self.path = path
    self.range = range
    self.digest = digest
    self.bytes = bytes
    self.time = time
  }

  /// How many rows were made.
  public var rows: Int { range.count }
}

/// What a load came to.
public struct LoadResult: Sendable {
  /// The tables, in the order of the plan.
  public let tables: [LoadedTable]
  /// How long it took, publication included.
  public let time: Duration
  /// What lies beside the data, before the store added its files.
  public let manifest: Manifest

  /// How many rows were made.
  public var rows: Int { tables.reduce(0) { $0 + $1.rows } }
  /// How many bytes the tables take, as far as the store knows.
  public var bytes: Int { tables.reduce(0) { $0 + ($1.bytes ?? 0) } }

  /// The fingerprints that were computed, by table.
  package var digests: [TablePath: TableDigest] {
    var digests: [TablePath: TableDigest] = [:]
    for table in tables { digests[table.path] = table.digest }
    return digests
  }
}
