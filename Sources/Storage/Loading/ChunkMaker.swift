import Fixtures

/// Makes the rows of a table and, where they are wanted, their fingerprints, with scratch memory of
/// its own.
final class ChunkMaker {
  private let table: PlannedTable
  private let reader: TableReader
  private var digest: RowDigest
  private let digests: Bool

  init(_ table: PlannedTable, digests: Bool) {
    self.table = table
    self.digests = digests
    reader = table.source.reader()
    digest = RowDigest(for: table.info)
  }

  /// Fills a chunk.
  /// - Parameters:
  ///   - chunk: which rows.
  ///   - batch: one to use again; nil for a new one.
  ///   - batchSize: how many rows a new one holds.
  func fill(_ chunk: inout Chunk, _ batch: Batch?, batchSize: Int) {
    chunk.digest = digests ? TableDigest() : nil
    if chunk.rows.isEmpty { return }
    let batch =
      batch ?? Batch(for: table.info, capacity: min(batchSize, table.rows.count))
    reader.read(chunk.rows, into: batch)
    if digests { chunk.digest = digest.digest(of: batch) }
    chunk.batch = batch
  }
}
