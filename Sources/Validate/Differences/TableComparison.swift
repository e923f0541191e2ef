package import Fixtures
package import Storage

/// Compares a table in two places, and narrows a difference down: which columns, which rows, and
/// which cells of them.
///
/// The fingerprints of the whole come first, and end it when they are equal. Then those of ranges of
/// the primary key, in ever smaller ones, until the rows themselves are few enough to be fetched.
/// The search ends with the first rows that differ, so a table in which all do costs no more.
///
/// ```swift
/// let difference = try TableComparison().narrow(
///   expected: GeneratedTable(source),
///   found: QueriedTable(source.info, stored, in: session, dialect: dialect))
/// ```
package struct TableComparison: Sendable {
  /// How many rows at most are shown.
  package static let usualLimit = 20
  /// Into how many ranges a table is cut at first.
  private static let firstPieces = 64

  private let limit: Int

  /// A comparison.
  /// - Parameter limit: how many rows that differ are looked for, at least 1.
  package init(limit: Int = usualLimit) {
    precondition(limit > 0)
    self.limit = limit
  }

  /// Compares a table with what is expected of it.
  /// - Parameters:
  ///   - expected: what should be there.
  ///   - found: what is there.
  /// - Returns: what came of it, with the outcome `equal` when nothing differs.
  /// - Throws: when one of them cannot be read.
  package func compare(
    expected: any ComparedTable, found: any ComparedTable
  ) throws(StoreError) -> TableDifference {
    let shared = Shared(expected, found)
    if shared.columns.isEmpty { return shared.difference }
    let before = try expected.digests(of: shared.columns, in: [.all])[0]
    let after = try found.digests(of: shared.columns, in: [.all])[0]
    return try narrow(ComparedRange(range: .all, expected: before, found: after), shared)
  }

  /// Narrows down the difference of a table whose fingerprint is known to be another than expected.
  /// - Parameters:
  ///   - expected: what should be there.
  ///   - found: what is there.
  ///   - digests: the two fingerprints of the whole table, where both are known.
  /// - Returns: what came of it, with the outcome `equal` should nothing differ after all.
  /// - Throws: when one of them cannot be read.
  package func narrow(
    expected: any ComparedTable, found: any ComparedTable,
    knowing digests: (expected: TableDigest, found: TableDigest)? = nil
  ) throws(StoreError) -> TableDifference {
    let shared = Shared(expected, found)
    if shared.columns.isEmpty { return shared.difference }
    if let digests, shared.isWhole {
      let all = ComparedRange(
        range: .all, expected: RangeDigest(digests.expected), found: RangeDigest(digests.found))
      return try narrow(all, shared)
    }
    let all = ComparedRange(
      range: .all, expected: RangeDigest(rows: try expected.rowCount(), problem: "not computed"),
      found: RangeDigest(rows: try found.rowCount(), problem: "not computed"))
    return try narrow(all, shared)
  }

  /// Rows cut into the ranges that are compared first.
  static func cut(_ rows: Range<Int>) -> [Range<Int>] {
    let step = step(rows.count, pieces: firstPieces)
    return stride(from: rows.lowerBound, to: rows.upperBound, by: step).map {
      $0..<min($0 + step, rows.upperBound)
    }
  }

  /// How many rows go into each of some ranges: fewer ranges where there are few rows.
  static func step(_ rows: Int, pieces: Int = firstPieces) -> Int {
    max(RangeSearch.fewRows, (rows + pieces - 1) / pieces)
  }

  private func narrow(
    _ all: ComparedRange, _ shared: Shared
  ) throws(StoreError) -> TableDifference {
    var difference = shared.difference
    difference.expected = .init(
      rows: all.expected.rows, digest: shared.isWhole ? all.expected.digest : nil)
    difference.found = .init(rows: all.found.rows, digest: shared.isWhole ? all.found.digest : nil)
    if all.expected.matches(all.found) {
      difference.outcome = difference.columns.isEmpty ? .equal : .different
      return difference
    }
    guard shared.hasKey else {
      return try compareWithoutKey(difference, shared)
    }
    var search = RangeSearch(shared, limit: limit)
    try search.run(from: all)
    try search.findColumns()
    search.report(in: &difference)
    return difference
  }

  /// Without its key a row cannot be told from another; each column's values can be compared.
  private func compareWithoutKey(
    _ difference: TableDifference, _ shared: Shared
  ) throws(StoreError) -> TableDifference {
    var difference = difference
    let sets = shared.columns.map { [$0] }
    let before = try shared.expected.digests(ofEach: sets, in: [.all])
    let after = try shared.found.digests(ofEach: sets, in: [.all])
    for (index, column) in shared.columns.enumerated() where !before[index].matches(after[index]) {
      let isMisfit = before[index].digest == nil || after[index].digest == nil
      difference.add(column, isMisfit ? .misfits : .values)
    }
    difference.keysDiffer = before[0].rows != after[0].rows
    difference.columnsAreComplete = !difference.keysDiffer
    difference.notes.append(
      "its key is not on both sides, so that no row can be found in the other")
    return difference
  }
}

/// What the two sides of a comparison have in common.
struct Shared {
  let expected: any ComparedTable
  let found: any ComparedTable
  /// The declared columns that both have.
  let columns: [ColumnInfo]
  /// What the columns say already.
  let difference: TableDifference

  init(_ expected: any ComparedTable, _ found: any ComparedTable) {
    (self.expected, self.found) = (expected, found)
    let info = expected.info
    let (before, after) = (Set(expected.columnNames), Set(found.columnNames))
    columns = info.columns.filter { before.contains($0.name) && after.contains($0.name) }
    var difference = TableDifference(info.path, .different)
    for column in info.columns where before.contains(column.name) != after.contains(column.name) {
      difference.add(column, before.contains(column.name) ? .missing : .unexpected)
    }
    let declared = Set(info.columns.map(\.name))
    for name in expected.columnNames where !declared.contains(name) && !after.contains(name) {
      difference.columns.append(ColumnDifference(column: name, type: nil, kind: .missing))
    }
    for name in found.columnNames where !declared.contains(name) && !before.contains(name) {
      difference.columns.append(ColumnDifference(column: name, type: nil, kind: .unexpected))
    }
    let others = expected.columnNames.filter { !declared.contains($0) && after.contains($0) }
    if !others.isEmpty {
      difference.notes.append("not compared, since not declared: \(others.joined(separator: ", "))")
    }
    if columns.isEmpty { difference.notes.append("the two have no column in common") }
    self.difference = difference
  }

  /// Whether the fingerprint of the columns is that of the table.
  var isWhole: Bool { columns.count == expected.info.columns.count }

  /// The columns of the key; the first of ``columns`` when ``hasKey``.
  var key: [ColumnInfo] { Array(expected.info.key) }

  /// Whether both sides have the whole key.
  var hasKey: Bool { columns.prefix(key.count).map(\.name) == key.map(\.name) }

  /// Whether keys have the same order everywhere: labels are ordered by number in some places and
  /// by their text in others.
  var keyHasOrder: Bool {
    key.allSatisfy { column in
      switch column.type {
      case .labels, .textList: false
      default: true
      }
    }
  }
}

extension TableDifference {
  mutating func add(_ column: ColumnInfo, _ kind: ColumnDifference.Kind) {
    columns.append(
      ColumnDifference(column: column.name, type: column.type.description, kind: kind))
  }
}
