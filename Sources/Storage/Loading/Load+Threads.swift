import Fixtures

extension Load {
  /// Makes and writes the rows on several threads, while the calling one reports.
  func run(
    threads: Int, _ progress: (LoadProgress) -> Void
  ) throws(StoreError) -> [LoadedTable] {
    let lanes = session.lanes
    let sinks = Sinks(
      lanes.enumerated().map { LaneSink(session, lane: $0.offset, tables: $0.element) })
    // Enough that a writer finds the next chunk ready while every thread is making one.
    let schedule = Monitor(Schedule(lanes, batchSize: batchSize, ring: threads + 2))
    let work: @Sendable (Int) -> Void = { [batchSize, digests, cancellation] _ in
      Worker(schedule, sinks, batchSize: batchSize, digests: digests, cancellation).run()
    }
    let team = ThreadTeam(threads, work)
    // No thread to be had: slower, not wrong.
    if team.count == 0 { work(0) }
    var isOver = false
    while !isOver {
      let rows: [[Int]]
      (isOver, rows) = schedule.wait(
        milliseconds: Load.reportInterval, until: \.isOver, then: { ($0.isOver, $0.rows) })
      progress(report(rows))
    }
    team.join()
    let failure = schedule.withLock { $0.failure }
    if let failure {
      for sink in sinks.all { sink.drop() }
      throw failure
    }
    return inOrder(sinks.all.flatMap(\.loaded))
  }
}

/// The sinks of all lanes; the schedule lets one thread at a time use each.
private final class Sinks: @unchecked Sendable {
  let all: [LaneSink]
  init(_ all: [LaneSink]) { self.all = all }
}

/// What one thread of a load does until there is nothing left.
private struct Worker {
  private let schedule: Monitor<Schedule>
  private let sinks: Sinks
  private let batchSize: Int
  private let digests: Bool
  private let cancellation: Cancellation
  /// By lane, for the table that it made last there.
  private var makers: [(table: Int, maker: ChunkMaker)?]

  init(
    _ schedule: Monitor<Schedule>, _ sinks: Sinks, batchSize: Int, digests: Bool,
    _ cancellation: Cancellation
  ) {
    self.schedule = schedule
    self.sinks = sinks
    self.batchSize = batchSize
    self.digests = digests
    self.cancellation = cancellation
    makers = Array(repeating: nil, count: sinks.all.count)
  }

  consuming func run() {
    do throws(StoreError) {
      while try step() { try cancellation.check() }
    } catch {
      schedule.withLock { $0.fail(error) }
    }
  }

  private mutating func step() throws(StoreError) -> Bool {
    switch schedule.wait(for: { $0.next() }) {
    case .stop:
      return false
    case .make(let lane, var chunk, let batch):
      let maker = maker(lane, chunk.table)
      maker.fill(&chunk, batch, batchSize: batchSize)
      schedule.withLock { $0.made(chunk, lane: lane) }
    case .write(let lane, let first):
      var next: Chunk? = first
      while let chunk = next {
        try cancellation.check()
        try sinks.all[lane].take(chunk)
        next = schedule.withLock { $0.wrote(chunk, lane: lane) }
      }
    }
    return true
  }

  private mutating func maker(_ lane: Int, _ table: Int) -> ChunkMaker {
    if let known = makers[lane], known.table == table { return known.maker }
    let maker = ChunkMaker(sinks.all[lane].tables[table], digests: digests)
    makers[lane] = (table, maker)
    return maker
  }
}
