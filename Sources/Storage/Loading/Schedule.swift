import Fixtures

/// Who does what next in a load with several threads; all of it under one lock.
///
/// A thread first writes what is ready, then makes rows for the lane that has the fewest in store:
/// so no thread waits while there is work, and the longest lane never runs dry.
struct Schedule {
  /// What a thread is to do.
  enum Task {
    case write(lane: Int, Chunk)
    case make(lane: Int, Chunk, Batch?)
    case stop
  }

  private struct Lane {
    var upcoming: ChunkSequence
    /// Chunks that are made and not written, by number.
    var ready: [Int: Chunk] = [:]
    /// Batches to use again, all of the table that is being made.
    var free: [Batch] = []
    var made = 0
    var written = 0
    var isBeingWritten = false
    var isDone: Bool { upcoming.currentTable == nil && written == made }
  }

  private var lanes: [Lane]
  private let ring: Int
  /// How many rows of each table of each lane have been written.
  private(set) var rows: [[Int]]
  /// Why everything stops.
  private(set) var failure: StoreError?

  /// - Parameters:
  ///   - tables: the tables of each lane.
  ///   - batchSize: how many rows a chunk has.
  ///   - ring: how many chunks of a lane may be on their way.
  init(_ tables: [[PlannedTable]], batchSize: Int, ring: Int) {
    lanes = tables.map { Lane(upcoming: ChunkSequence($0, batchSize: batchSize)) }
    rows = tables.map { Array(repeating: 0, count: $0.count) }
    self.ring = ring
  }

  /// Whether there is nothing to do any more.
  var isOver: Bool { failure != nil || lanes.allSatisfy(\.isDone) }

  mutating func fail(_ error: StoreError) {
    if failure == nil { failure = error }
  }

  /// The next task of a thread that is free; nil when it has to wait.
  mutating func next() -> Task? {
    if isOver { return .stop }
    let writable = lanes.indices.filter {
      !lanes[$0].isBeingWritten && lanes[$0].ready[lanes[$0].written] != nil
    }
    if let lane = writable.max(by: { rowsLeft($0) < rowsLeft($1) }),
      let chunk = lanes[lane].ready.removeValue(forKey: lanes[lane].written)
    {
      lanes[lane].isBeingWritten = true
      return .write(lane: lane, chunk)
    }
    let makeable = lanes.indices.filter {
      lanes[$0].upcoming.currentTable != nil && stored($0) < ring
    }
    guard let lane = makeable.min(by: { rank($0) < rank($1) }),
      let chunk = lanes[lane].upcoming.next()
    else { return nil }
    lanes[lane].made += 1
    let batch = lanes[lane].free.popLast()
    if lanes[lane].upcoming.currentTable != chunk.table { lanes[lane].free = [] }
    return .make(lane: lane, chunk, batch)
  }

  /// Puts a chunk that has been made in store.
  mutating func made(_ chunk: Chunk, lane: Int) { lanes[lane].ready[chunk.number] = chunk }

  /// Takes a chunk as written, and gives the lane's writer the next one if that is ready.
  mutating func wrote(_ chunk: Chunk, lane: Int) -> Chunk? {
    lanes[lane].written += 1
    rows[lane][chunk.table] += chunk.rows.count
    if let batch = chunk.batch, chunk.table == lanes[lane].upcoming.currentTable {
      lanes[lane].free.append(batch)
    }
    if failure == nil, let next = lanes[lane].ready.removeValue(forKey: lanes[lane].written) {
      return next
    }
    lanes[lane].isBeingWritten = false
    return nil
  }

  private func stored(_ lane: Int) -> Int { lanes[lane].made - lanes[lane].written }

  private func rowsLeft(_ lane: Int) -> Int { lanes[lane].upcoming.rowsLeft }

  private func rank(_ lane: Int) -> (Int, Int) { (stored(lane), -rowsLeft(lane)) }
}
