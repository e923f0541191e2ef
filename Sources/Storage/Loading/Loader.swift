import Fixtures

/// Makes the rows of a plan and hands them to a store.
///
/// What is loaded depends neither on the number of threads nor on the size of the batches.
public struct Loader: Sendable {
  /// How many threads make and write rows; 1 means the thread that asks, and no other.
  public let jobs: Int
  /// How many rows are made at a time.
  public let batchSize: Int
  /// Whether the rows get fingerprints for whoever reads the result; a store that keeps a manifest
  /// gets them in any case.
  public let digests: Bool

  /// A loader.
  /// - Parameters:
  ///   - jobs: how many threads work, at least 1.
  ///   - batchSize: how many rows are made at a time, at least 1.
  ///   - digests: whether the result needs the fingerprints of the rows.
  public init(jobs: Int = 1, batchSize: Int = 2048, digests: Bool = true) {
    precondition(jobs >= 1 && batchSize >= 1, "a load needs a thread and rows")
    self.jobs = jobs
    self.batchSize = batchSize
    self.digests = digests
  }

  /// Loads a plan, all or nothing.
  /// - Parameters:
  ///   - plan: what to load.
  ///   - store: where to.
  ///   - cancellation: a way to stop it.
  ///   - progress: is told how far it has come, on the calling thread, a few times a second and
  ///     at the end.
  /// - Returns: what it came to.
  /// - Throws: the first error of any thread, or `cancelled`; the store is as it was before.
  public func load(
    _ plan: LoadPlan, into store: some FixtureStore, cancellation: Cancellation = Cancellation(),
    progress: (LoadProgress) -> Void = { _ in }
  ) throws(StoreError) -> LoadResult {
    let start = ContinuousClock.now
    let session = try store.beginLoad(plan)
    do throws(StoreError) {
      let load = Load(
        plan: plan, session: session, batchSize: batchSize,
        digests: digests || store.keepsManifest, start: start, cancellation: cancellation)
      let tables = try jobs == 1 ? load.runInline(progress) : load.run(threads: jobs, progress)
      try cancellation.check()
      let manifest = Manifest(plan: plan, tables: tables)
      try session.publish(manifest)
      return LoadResult(tables: tables, time: ContinuousClock.now - start, manifest: manifest)
    } catch {
      session.abandon()
      throw error
    }
  }
}

/// One run of a loader.
struct Load {
  let plan: LoadPlan
  let session: any LoadSession
  let batchSize: Int
  let digests: Bool
  let start: ContinuousClock.Instant
  let cancellation: Cancellation

  static let reportInterval = 100

  /// Makes and writes the rows lane by lane, without a thread.
  func runInline(_ progress: (LoadProgress) -> Void) throws(StoreError) -> [LoadedTable] {
    var loaded: [LoadedTable] = []
    let lanes = session.lanes
    var rows = lanes.map { Array(repeating: 0, count: $0.count) }
    var nextReport = start.advanced(by: .milliseconds(Load.reportInterval))
    for (lane, tables) in lanes.enumerated() {
      let sink = LaneSink(session, lane: lane, tables: tables)
      var chunks = ChunkSequence(tables, batchSize: batchSize)
      var maker: ChunkMaker?
      var batch: Batch?
      while var chunk = chunks.next() {
        try cancellation.check()
        if chunk.isFirst {
          maker = ChunkMaker(tables[chunk.table], digests: digests)
          batch = nil
        }
        maker?.fill(&chunk, batch, batchSize: batchSize)
        batch = chunk.batch
        try sink.take(chunk)
        rows[lane][chunk.table] += chunk.rows.count
        if ContinuousClock.now >= nextReport {
          progress(report(rows))
          nextReport = ContinuousClock.now.advanced(by: .milliseconds(Load.reportInterval))
        }
      }
      loaded += sink.loaded
    }
    progress(report(rows))
    return inOrder(loaded)
  }

  /// The state of the load, from the rows of each table of each lane.
  func report(_ rows: [[Int]]) -> LoadProgress {
    var done: [TablePath: Int] = [:]
    for (tables, counts) in zip(session.lanes, rows) {
      for (table, count) in zip(tables, counts) { done[table.info.path] = count }
    }
    return LoadProgress(
      tables: plan.tables.map { done[$0.info.path] ?? 0 }, total: plan.rows,
      time: ContinuousClock.now - start)
  }

  /// The tables in the order of the plan.
  func inOrder(_ loaded: [LoadedTable]) -> [LoadedTable] {
    plan.tables.compactMap { table in loaded.first { $0.path == table.info.path } }
  }
}
