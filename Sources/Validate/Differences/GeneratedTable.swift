package import Fixtures
package import Storage

/// A table as the generator makes it: any row at once, and nothing stored.
package final class GeneratedTable: ComparedTable {
  private static let batchSize = 2048
  /// As many rows as a thread takes at a time.
  private static let taskSize = 16 * batchSize

  private let source: TableSource
  private let range: Range<Int>
  private let workers: Workers
  private let cancellation: Cancellation
  private let reader: TableReader
  private let single: Batch
  /// Where keys are that were asked for; a search makes a row a step.
  private var places: [Key: Int] = [:]
  /// The fingerprints of whole rows that were computed on the way to that of the table.
  private var known: [Range<Int>: TableDigest] = [:]

  /// A table, or some of its rows.
  /// - Parameters:
  ///   - source: the table.
  ///   - rows: which rows, when it is a part; nil for all.
  ///   - workers: who computes fingerprints.
  ///   - cancellation: a way to stop them.
  package init(
    _ source: TableSource, rows: Range<Int>? = nil, workers: Workers = .one,
    cancellation: Cancellation = Cancellation()
  ) {
    self.source = source
    range = rows ?? 0..<source.count
    self.workers = workers
    self.cancellation = cancellation
    reader = source.reader()
    single = Batch(for: source.info, capacity: 1)
  }

  package var info: TableInfo { source.info }
  package var columnNames: [String] { info.columns.map(\.name) }
  package var keysMayBeMissing: Bool { false }

  package func rowCount() -> Int { range.count }

  package func digests(
    of columns: [ColumnInfo], in ranges: [KeyRange]
  ) throws(StoreError) -> [RangeDigest] {
    try sums(of: [columns], ranges.map(rows)).map { RangeDigest($0[0]) }
  }

  package func digests(
    ofEach sets: [[ColumnInfo]], in ranges: [KeyRange]
  ) throws(StoreError) -> [RangeDigest] {
    var sums = Array(repeating: TableDigest(), count: sets.count)
    for piece in try self.sums(of: sets, ranges.map(rows)) {
      for (set, digest) in piece.enumerated() { sums[set].add(digest) }
    }
    return sums.map { RangeDigest($0) }
  }

  package func keys(every step: Int, in range: KeyRange, most: Int) -> [Key] {
    let rows = rows(range)
    return stride(from: rows.lowerBound + step, to: rows.upperBound, by: step).prefix(most).map {
      let key = key(ofRow: $0)
      places[key] = $0
      return key
    }
  }

  package func rows(
    of columns: [ColumnInfo], in range: KeyRange, most: Int
  ) -> [[Cell]] {
    let rows = rows(range).prefix(most)
    if rows.isEmpty { return [] }
    let batch = Batch(for: info, capacity: rows.count)
    reader.read(rows.startIndex..<rows.endIndex, into: batch)
    let cells = indices(of: columns).map { column in
      Cell.cells(of: batch.columns[column], info.columns[column].type, count: rows.count)
    }
    return (0..<rows.count).map { row in cells.map { $0[row] } }
  }

  package func statement(for key: Key) -> String? { nil }
}

// MARK: Rows by key

extension GeneratedTable {
  private func rows(_ range: KeyRange) -> Range<Int> {
    switch range {
    case .all: return self.range
    case .withoutKey: return self.range.lowerBound..<self.range.lowerBound
    case .keys(let from, let below):
      let start = from.map(place) ?? self.range.lowerBound
      return start..<max(start, below.map(place) ?? self.range.upperBound)
    }
  }

  /// The first row whose key is not below another: rows come in the order of their keys.
  private func place(of key: Key) -> Int {
    if let place = places[key] { return place }
    var rows = range
    while !rows.isEmpty {
      let middle = rows.lowerBound + rows.count / 2
      rows =
        Cell.precedes(self.key(ofRow: middle), key)
        ? middle + 1..<rows.upperBound : rows.lowerBound..<middle
    }
    places[key] = rows.lowerBound
    return rows.lowerBound
  }

  private func key(ofRow row: Int) -> Key {
    reader.read(row..<row + 1, into: single)
    return zip(info.key, single.columns).flatMap { Cell.cells(of: $1, $0.type, count: 1) }
  }

  private func indices(of columns: [ColumnInfo]) -> [Int] {
    columns.compactMap { column in info.columns.firstIndex { $0.name == column.name } }
  }
}

// MARK: Fingerprints

extension GeneratedTable {
  private struct Task {
    let piece: Int
    let rows: Range<Int>
  }

  /// The fingerprints of each set of columns, piece by piece.
  private func sums(
    of sets: [[ColumnInfo]], _ pieces: [Range<Int>]
  ) throws(StoreError) -> [[TableDigest]] {
    let sets = sets.map(indices)
    if sets == [Array(info.columns.indices)] { return try wholeRows(pieces).map { [$0] } }
    return try compute(sets, pieces)
  }

  /// The fingerprints of whole rows.
  ///
  /// Those of the table are put together from those of the ranges that a search would ask for next,
  /// so that it need not make all rows again.
  private func wholeRows(_ pieces: [Range<Int>]) throws(StoreError) -> [TableDigest] {
    let asked = pieces.flatMap { piece in piece == range ? TableComparison.cut(range) : [piece] }
    let unknown = asked.filter { known[$0] == nil && !$0.isEmpty }
    for (piece, digests) in zip(unknown, try compute([Array(info.columns.indices)], unknown)) {
      known[piece] = digests[0]
    }
    return pieces.map { piece in
      var sum = TableDigest()
      for part in piece == range ? TableComparison.cut(range) : [piece] {
        if let digest = known[part] { sum.add(digest) }
      }
      return sum
    }
  }

  private func compute(
    _ sets: [[Int]], _ pieces: [Range<Int>]
  ) throws(StoreError) -> [[TableDigest]] {
    var tasks: [Task] = []
    for (piece, rows) in pieces.enumerated() {
      for start in stride(from: rows.lowerBound, to: rows.upperBound, by: Self.taskSize) {
        let end = min(start + Self.taskSize, rows.upperBound)
        tasks.append(Task(piece: piece, rows: start..<end))
      }
    }
    let results = workers.map(tasks.count) { [source, cancellation, tasks] mine in
      GeneratedTable.digests(of: sets, source, tasks[mine], cancellation)
    }
    try cancellation.check()
    var sums = Array(
      repeating: Array(repeating: TableDigest(), count: sets.count), count: pieces.count)
    for (task, digests) in zip(tasks, results.joined()) {
      for (set, digest) in digests.enumerated() { sums[task.piece][set].add(digest) }
    }
    return sums
  }

  private static func digests(
    of sets: [[Int]], _ source: TableSource, _ tasks: ArraySlice<Task>,
    _ cancellation: Cancellation
  ) -> [[TableDigest]] {
    let longest = tasks.reduce(1) { max($0, $1.rows.count) }
    let batch = Batch(for: source.info, capacity: min(longest, batchSize))
    let reader = source.reader()
    var computer = RowDigest(for: source.info)
    return tasks.map { task in
      var sums = Array(repeating: TableDigest(), count: sets.count)
      for start in stride(from: task.rows.lowerBound, to: task.rows.upperBound, by: batch.capacity)
      {
        if cancellation.isRequested { break }
        reader.read(start..<min(start + batch.capacity, task.rows.upperBound), into: batch)
        for (set, columns) in sets.enumerated() {
          sums[set].add(computer.digest(of: batch, columns: columns))
        }
      }
      return sums
    }
  }
}
