import Fixtures

/// Takes the chunks of a lane in order and drives its writer; used by one thread at a time.
final class LaneSink {
  let tables: [PlannedTable]
  private let session: any LoadSession
  private let lane: Int
  private var writer: (any LaneWriter)?
  private var digest: TableDigest?
  private var started: ContinuousClock.Instant
  /// The tables that are done.
  private(set) var loaded: [LoadedTable] = []

  init(_ session: any LoadSession, lane: Int, tables: [PlannedTable]) {
    self.session = session
    self.lane = lane
    self.tables = tables
    started = .now
  }

  func take(_ chunk: Chunk) throws(StoreError) {
    let table = tables[chunk.table]
    let writer = try openedWriter()
    if chunk.isFirst {
      started = .now
      digest = nil
      try writer.begin(table)
    }
    if let batch = chunk.batch { try writer.write(batch) }
    if let part = chunk.digest {
      var sum = digest ?? TableDigest()
      sum.add(part)
      digest = sum
    }
    guard chunk.isLast else { return }
    let bytes = try writer.end()
    loaded.append(
      LoadedTable(
        path: table.info.path, range: table.rows, digest: digest, bytes: bytes,
        time: ContinuousClock.now - started))
    if chunk.table == tables.count - 1 { try close() }
  }

  private func openedWriter() throws(StoreError) -> any LaneWriter {
    if let writer { return writer }
    let opened = try session.openWriter(lane: lane)
    writer = opened
    return opened
  }

  private func close() throws(StoreError) {
    try writer?.close()
    writer = nil
  }

  /// Lets go of the writer of a load that failed.
  func drop() { writer = nil }
}
