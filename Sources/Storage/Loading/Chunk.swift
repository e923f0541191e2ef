import Fixtures

/// Successive rows of one table on their way from the generator to a lane's writer.
struct Chunk {
  /// Its place among all the chunks of the lane, from 0.
  let number: Int
  /// The table, by its place in the lane.
  let table: Int
  let rows: Range<Int>
  let isFirst: Bool
  let isLast: Bool
  /// The rows; nil when there are none, or not yet.
  var batch: Batch?
  /// The fingerprint of the rows; nil when nobody wants one.
  var digest: TableDigest?
}

/// All the chunks of a lane in the order in which they are written; an empty table has one.
struct ChunkSequence {
  private let tables: [PlannedTable]
  private let batchSize: Int
  private var number = 0
  private var table = 0
  private var row: Int
  /// How many rows are still to come.
  private(set) var rowsLeft: Int

  init(_ tables: [PlannedTable], batchSize: Int) {
    self.tables = tables
    self.batchSize = batchSize
    row = tables.first?.rows.lowerBound ?? 0
    rowsLeft = tables.reduce(0) { $0 + $1.rows.count }
  }

  /// The table that the next chunk belongs to; nil at the end.
  var currentTable: Int? { table < tables.count ? table : nil }

  mutating func next() -> Chunk? {
    guard table < tables.count else { return nil }
    let whole = tables[table].rows
    let rows = row..<min(row + batchSize, whole.upperBound)
    let chunk = Chunk(
      number: number, table: table, rows: rows, isFirst: row == whole.lowerBound,
      isLast: rows.upperBound == whole.upperBound)
    number += 1
    row = rows.upperBound
    rowsLeft -= rows.count
    if chunk.isLast {
      table += 1
      row = table < tables.count ? tables[table].rows.lowerBound : 0
    }
    return chunk
  }
}
