package import Fixtures
package import Storage

/// A table on one side of a comparison: made on the spot, or stored somewhere.
///
/// It is for one thread at a time. Its methods throw when the place cannot be read, and `cancelled`
/// when someone wants to stop.
package protocol ComparedTable: AnyObject {
  /// What the declaration says of it.
  var info: TableInfo { get }

  /// The names of the columns that are there.
  var columnNames: [String] { get }

  /// Whether rows can lack a part of their key.
  var keysMayBeMissing: Bool { get }

  /// How many rows there are.
  func rowCount() throws(StoreError) -> Int

  /// The fingerprints of some columns, range by range.
  /// - Parameters:
  ///   - columns: the cells of a row, in order.
  ///   - ranges: apart from each other.
  /// - Returns: a fingerprint a range.
  /// - Throws: when the place cannot be read.
  func digests(
    of columns: [ColumnInfo], in ranges: [KeyRange]
  ) throws(StoreError) -> [RangeDigest]

  /// The fingerprints of several sets of columns over the same rows.
  /// - Parameters:
  ///   - sets: the cells of a row, in order, for each fingerprint.
  ///   - ranges: the rows, apart from each other; at least one.
  /// - Returns: a fingerprint a set, each of the rows of all ranges together.
  /// - Throws: when the place cannot be read.
  func digests(
    ofEach sets: [[ColumnInfo]], in ranges: [KeyRange]
  ) throws(StoreError) -> [RangeDigest]

  /// The keys of rows at some distance from each other.
  /// - Parameters:
  ///   - step: the distance.
  ///   - range: among which rows; those without a key do not count.
  ///   - most: how many keys at most.
  /// - Returns: the keys in order, the first one `step` rows after the start.
  /// - Throws: when the place cannot be read.
  func keys(every step: Int, in range: KeyRange, most: Int) throws(StoreError) -> [Key]

  /// Rows as they are.
  /// - Parameters:
  ///   - columns: their cells.
  ///   - range: among which rows.
  ///   - most: how many rows at most, from the start.
  /// - Returns: the rows in the order of their keys.
  /// - Throws: when the place cannot be read.
  func rows(
    of columns: [ColumnInfo], in range: KeyRange, most: Int
  ) throws(StoreError) -> [[Cell]]

  /// A statement that shows the rows of a key; nil where there is no database to ask.
  func statement(for key: Key) -> String?
}

/// The fingerprint of the rows of a range, or why there is none.
package struct RangeDigest: Sendable {
  /// How many rows there are.
  let rows: Int
  /// Their fingerprint; nil where some cell is no value of its column's type.
  let digest: TableDigest?
  /// Why there is no fingerprint.
  let problem: String?

  init(_ digest: TableDigest) {
    (rows, self.digest, problem) = (digest.rows, digest, nil)
  }

  init(rows: Int, problem: String) {
    (self.rows, digest, self.problem) = (rows, nil, problem)
  }

  /// Whether this and another are surely the same rows.
  func matches(_ other: RangeDigest) -> Bool { digest != nil && digest == other.digest }
}
