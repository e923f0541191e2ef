import Fixtures

/// Makes the rows of a table and their fingerprint, with scratch memory of its own.
final class ChunkMaker {
  private let table: PlannedTable
  private let reader: TableReader
  private var digest: RowDigest

  init(_ table: PlannedTable) {
    self.table = table
    reader = table.source.reader()
    digest = RowDigest(for: table.info)
  }

  /// Fills a chunk.
  /// - Parameters:
  ///   - chunk: which rows.
  ///   - batch: one to use again; nil for a new one.
  ///   - batchSize: how many rows a new one holds.
  func fill(_ chunk: inout Chunk, _ batch: Batch?, batchSize: Int) {
    if chunk.rows.isEmpty { return }
    let batch =
      batch ?? Batch(for: table.info, capacity: min(batchSize, table.rows.count))
    reader.read(chunk.rows, into: batch)
    chunk.digest = digest.digest(of: batch)
    chunk.batch = batch
  }
}
