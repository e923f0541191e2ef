import Fixtures

/// What a load will take, from a sample of each table.
public struct LoadEstimate: Sendable {
  /// How many bytes the data will take in the store, roughly.
  public let bytes: Int
  /// How long the load will take, roughly.
  public let time: Duration

  /// What the rows are written to, since each takes another room and time.
  public enum Target: Sendable {
    /// SQLite files.
    case sqlite
    /// CSV files.
    case csv
    /// CSV files compressed with gzip.
    case gzipCSV
    /// Tables on a ClickHouse server.
    case clickHouse
    /// Nothing.
    case null
  }

  private struct Sample {
    var bytesPerRow = 0.0
    var secondsPerRow = 0.0
  }

  /// Estimates a load; makes a few thousand rows at most.
  /// - Parameters:
  ///   - plan: what is to be loaded.
  ///   - target: where to.
  ///   - jobs: on how many threads.
  public init(of plan: LoadPlan, to target: Target, jobs: Int) {
    var bytes = 0.0
    var seconds = 0.0
    for table in plan.tables where !table.rows.isEmpty {
      let sample = LoadEstimate.sample(table)
      let rows = Double(table.rows.count)
      let cells = Double(table.info.columns.count)
      switch target {
      case .csv:
        bytes += rows * sample.bytesPerRow
        seconds += rows * sample.secondsPerRow
      case .gzipCSV:
        bytes += rows * sample.bytesPerRow / 3.5
        // A byte of gzip takes longer than to make and format it.
        seconds += rows * (sample.secondsPerRow + sample.bytesPerRow * 25e-9)
      case .clickHouse:
        bytes += rows * sample.bytesPerRow / 6
        seconds += rows * (sample.secondsPerRow + cells * 35e-9)
      case .null: seconds += rows * sample.secondsPerRow
      case .sqlite:
        bytes += rows * (sample.bytesPerRow + 6 + LoadEstimate.indexBytes(table.info, plan.indexes))
        // The shared measurements: 1.5 million rows of 19 columns a second.
        seconds += rows * (sample.secondsPerRow + cells * 35e-9)
      }
    }
    // A page a table at least, and one for its key.
    if target == .sqlite { bytes += Double(plan.tables.count) * 8192 }
    self.bytes = Int(bytes)
    time = .seconds(seconds / Double(jobs))
  }

  /// The bytes a row takes in CSV, and the time to make and format it, digest included.
  private static func sample(_ table: PlannedTable) -> Sample {
    let maker = ChunkMaker(table, digests: true)
    var encoder = CSVEncoder(for: table.info)
    var output = TextBuffer()
    var batch: Batch?
    var rows = 0
    let size = min(128, table.rows.count)
    let start = ContinuousClock.now
    // From both ends and the middle: keys and dates grow along the table.
    for place in [0, (table.rows.count - size) / 2, table.rows.count - size] {
      let first = table.rows.lowerBound + place
      var chunk = Chunk(
        number: 0, table: 0, rows: first..<first + size, isFirst: true, isLast: true)
      maker.fill(&chunk, batch, batchSize: size)
      batch = chunk.batch
      if let batch { encoder.write(batch, to: &output) }
      rows += size
    }
    let time = (ContinuousClock.now - start).components
    let seconds = Double(time.seconds) + Double(time.attoseconds) * 1e-18
    return Sample(
      bytesPerRow: Double(output.count) / Double(rows), secondsPerRow: seconds / Double(rows))
  }

  private static func indexBytes(_ table: TableInfo, _ policy: IndexPolicy) -> Double {
    let keys = 22 * Double(table.keyLength)
    guard policy == .all else { return keys }
    return keys + 36 * Double(table.columns.count { $0.reference != nil })
  }
}
