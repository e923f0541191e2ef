public import Fixtures
public import Storage
import Synchronization

/// Computes snapshots from the generator, on several threads; what they hold depends neither on how
/// many there are nor on the size of the batches.
public struct SnapshotMaker: Sendable {
  /// How many threads work; 1 means the thread that asks, and no other.
  public let jobs: Int
  /// How many rows are made at a time.
  public let batchSize: Int

  /// A maker.
  /// - Parameters:
  ///   - jobs: how many threads work, at least 1.
  ///   - batchSize: how many rows are made at a time, at least 1.
  public init(jobs: Int = 1, batchSize: Int = 2048) {
    precondition(jobs >= 1 && batchSize >= 1, "a snapshot needs a thread and rows")
    self.jobs = jobs
    self.batchSize = batchSize
  }

  /// Computes a snapshot.
  /// - Parameters:
  ///   - dataset: of what.
  ///   - scale: how large.
  ///   - seed: which one of all possible ones.
  ///   - cancellation: a way to stop it.
  ///   - progress: is told how far it has come, on the calling thread, a few times a second.
  /// - Returns: the snapshot.
  /// - Throws: `cancelled`.
  public func snapshot(
    of dataset: Dataset, scale: Scale, seed: Seed, cancellation: Cancellation = Cancellation(),
    progress: (LoadProgress) -> Void = { _ in }
  ) throws(StoreError) -> Snapshot {
    let start = ContinuousClock.now
    let world = dataset.world(seed: seed, scale: scale, workers: .threads(jobs))
    let run = SnapshotRun(world.tables, batchSize: batchSize, cancellation)
    let team = ThreadTeam(min(jobs, run.pieces) - 1) { _ in run.work() }
    var nextReport = start.advanced(by: .milliseconds(100))
    run.work {
      let now = ContinuousClock.now
      guard now >= nextReport else { return }
      nextReport = now.advanced(by: .milliseconds(100))
      progress(
        LoadProgress(tables: [run.rowsDone], total: run.rows, time: now - start))
    }
    team.join()
    try cancellation.check()
    return Snapshot(
      name: SnapshotName(dataset: dataset.name, scale: scale, seed: seed),
      version: dataset.version, generator: Toolkit.version, tables: run.snapshots)
  }
}

/// The work on one snapshot, piece by piece, and what has come of it.
private final class SnapshotRun: Sendable {
  private struct Piece {
    let table: Int
    let rows: Range<Int>
  }

  private let tables: [TableSource]
  private let queue: [Piece]
  private let batchSize: Int
  private let cancellation: Cancellation
  private let next = Atomic(0)
  private let done = Atomic(0)
  private let tallies: Mutex<[TableTally]>

  init(_ tables: [TableSource], batchSize: Int, _ cancellation: Cancellation) {
    self.tables = tables
    self.batchSize = batchSize
    self.cancellation = cancellation
    queue = tables.enumerated().flatMap { index, table in
      stride(from: 0, to: table.count, by: batchSize).map { first in
        Piece(table: index, rows: first..<min(first + batchSize, table.count))
      }
    }
    tallies = Mutex(tables.map { TableTally($0.info) })
  }

  var pieces: Int { queue.count }
  var rows: Int { tables.reduce(0) { $0 + $1.count } }
  var rowsDone: Int { done.load(ordering: .relaxed) }

  /// What one thread does until there is nothing left.
  func work(afterPiece note: () -> Void = {}) {
    var worker: TableWorker?
    while !cancellation.isRequested,
      case let index = next.wrappingAdd(1, ordering: .relaxed).oldValue, index < queue.count
    {
      let piece = queue[index]
      if worker?.table != piece.table {
        worker.map(collect)
        worker = TableWorker(piece.table, of: tables[piece.table], batchSize: batchSize)
      }
      worker?.take(piece.rows)
      done.wrappingAdd(piece.rows.count, ordering: .relaxed)
      note()
    }
    worker.map(collect)
  }

  private func collect(_ worker: TableWorker) {
    let tally = worker.tally
    tallies.withLock { $0[worker.table].add(tally) }
  }

  var snapshots: [TableSnapshot] {
    tallies.withLock { tallies in
      zip(tables, tallies).map { $1.snapshot(of: $0.info) }
    }
  }
}

/// Makes rows of one table and tallies them, with scratch memory of its own.
private final class TableWorker {
  let table: Int
  private let reader: TableReader
  private let batch: Batch
  private var rowDigest: RowDigest
  private var columnDigests: ColumnDigests
  private var rows = TableDigest()
  private var columns: [ColumnTally]
  private let takesForms: [Bool]

  init(_ table: Int, of source: TableSource, batchSize: Int) {
    self.table = table
    reader = source.reader()
    batch = Batch(for: source.info, capacity: min(batchSize, source.count))
    rowDigest = RowDigest(for: source.info)
    columnDigests = ColumnDigests(for: source.info)
    columns = source.info.columns.map { ColumnTally($0) }
    takesForms = columns.map(\.takesForms)
  }

  func take(_ range: Range<Int>) {
    reader.read(range, into: batch)
    rows.add(rowDigest.digest(of: batch))
    columnDigests.add(batch, showing: takesForms) { [self] column, cells in
      columns[column].add(cells)
    }
    for (column, buffer) in batch.columns.enumerated() {
      columns[column].add(buffer, count: batch.count)
    }
  }

  var tally: TableTally {
    TableTally(rows: rows, digests: columnDigests.columns, columns: columns)
  }
}

/// What has been gathered of a table.
private struct TableTally: Sendable {
  private var rows: TableDigest
  private var digests: [TableDigest]
  private var columns: [ColumnTally]

  init(rows: TableDigest, digests: [TableDigest], columns: [ColumnTally]) {
    self.rows = rows
    self.digests = digests
    self.columns = columns
  }

  init(_ table: TableInfo) {
    self.init(
      rows: TableDigest(), digests: table.columns.map { _ in TableDigest() },
      columns: table.columns.map { ColumnTally($0) })
  }

  mutating func add(_ other: TableTally) {
    rows.add(other.rows)
    for column in columns.indices {
      digests[column].add(other.digests[column])
      columns[column].add(other.columns[column])
    }
  }

  func snapshot(of table: TableInfo) -> TableSnapshot {
    TableSnapshot(
      table: table.path.description, key: table.key.map(\.name), rows: rows.rows,
      digest: rows.description,
      columns: table.columns.enumerated().map { index, column in
        ColumnSnapshot(
          name: column.name, type: column.typeText, version: column.version,
          digest: digests[index].description, profile: columns[index].profile(column.type))
      })
  }
}
