import Fixtures
import Synchronization
import TestSupport
import Testing

@testable import Storage

@Suite struct LoaderTests {
  static let grid = [1, 2, 7].flatMap { jobs in [1, 1000, 100_000].map { (jobs, $0) } }

  @Test(arguments: grid)
  func neitherThreadsNorBatchesChangeAByte(jobs: Int, batchSize: Int) async throws {
    try await withTemporaryDirectory { directory in
      try loadLibrary(into: "\(directory)/reference")
      try loadLibrary(
        into: "\(directory)/other", loader: Loader(jobs: jobs, batchSize: batchSize))
      #expect(run("diff -r \(directory)/reference \(directory)/other") == 0)
    }
  }

  @Test(arguments: grid)
  func digestsAreThoseOfTheWholeTable(jobs: Int, batchSize: Int) throws {
    let plan = try libraryPlan()
    let result = try Loader(jobs: jobs, batchSize: batchSize).load(plan, into: NullStore())
    for (table, loaded) in zip(plan.tables, result.tables) {
      let batch = Batch(for: table.info, capacity: table.rows.count)
      table.source.reader().read(table.rows, into: batch)
      var digest = RowDigest(for: table.info)
      #expect(loaded.digest == digest.digest(of: batch), "\(loaded.path)")
    }
    #expect(result.rows == plan.rows)
  }

  @Test(arguments: [1, 2, 7])
  func oneLaneKeepsTheOrderOfTablesAndRows(jobs: Int) async throws {
    try await withTemporaryDirectory { directory in
      for (name, jobs) in [("one", 1), ("many", jobs)] {
        let file = try File.create("\(directory)/\(name)")
        let store = CSVStreamStore(descriptor: file.descriptor)
        _ = try Loader(jobs: jobs, batchSize: 10).load(try libraryPlan(), into: store)
      }
      #expect(run("cmp \(directory)/one \(directory)/many") == 0)
    }
  }

  @Test(arguments: [1, 3])
  func emptyTablesAreBegunAndEnded(jobs: Int) async throws {
    try await withTemporaryDirectory { directory in
      let whole = try libraryPlan()
      let tables = whole.tables.map { PlannedTable(source: $0.source, rows: 7..<7) }
      let plan = LoadPlan(world: whole.world, tables: tables, indexes: .keys)
      let result = try Loader(jobs: jobs).load(plan, into: CSVStore(directory: directory))
      #expect(result.tables.map(\.rows) == [0, 0, 0])
      #expect(try text(of: "\(directory)/lending.members.csv") == "member_id,joined\r\n")
    }
  }

  @Test(arguments: [1, 2, 7])
  func theFirstErrorStopsAllAndAbandonsTheLoad(jobs: Int) throws {
    let store = FailingStore(failingWrite: 5)
    #expect(throws: StoreError.diskFull(path: "here")) {
      try Loader(jobs: jobs, batchSize: 10).load(try libraryPlan(), into: store)
    }
    #expect(store.log.withLock(\.self) == ["abandon"])
  }

  @Test(arguments: [1, 2])
  func anErrorOfPublishAbandonsTheLoad(jobs: Int) throws {
    let store = FailingStore(failingWrite: .max)
    #expect(throws: StoreError.unsupported("publish")) {
      try Loader(jobs: jobs, batchSize: 100).load(try libraryPlan(), into: store)
    }
    #expect(store.log.withLock(\.self) == ["publish", "abandon"])
  }

  @Test(arguments: [1, 2, 7])
  func cancellationLeavesTheOldDataWhole(jobs: Int) async throws {
    try await withTemporaryDirectory { directory in
      try loadLibrary(into: directory, seed: 1)
      _ = run("cp -r \(directory) \(directory).before")
      let cancellation = Cancellation()
      cancellation.request()
      #expect(throws: StoreError.cancelled) {
        try Loader(jobs: jobs).load(
          try libraryPlan(), into: CSVStore(directory: directory), cancellation: cancellation)
      }
      #expect(run("diff -r \(directory) \(directory).before") == 0)
      _ = run("rm -rf \(directory).before")
    }
  }

  @Test(arguments: [1, 2])
  func progressEndsAtTheTotal(jobs: Int) throws {
    let plan = try libraryPlan()
    var last: LoadProgress?
    _ = try Loader(jobs: jobs).load(plan, into: NullStore()) { last = $0 }
    #expect(last?.rows == plan.rows)
    #expect(last?.total == plan.rows)
    #expect(last?.tables == plan.tables.map(\.rows.count))
  }

  @Test func partsAddUpToTheWhole() throws {
    let whole = try Loader().load(try libraryPlan(scale: "0.5"), into: NullStore())
    var sums: [TablePath: TableDigest] = [:]
    for index in 1...3 {
      let plan = try libraryPlan(scale: "0.5", part: Part(index, of: 3))
      for table in try Loader(jobs: 2).load(plan, into: NullStore()).tables {
        sums[table.path, default: TableDigest()].add(try #require(table.digest))
      }
    }
    for table in whole.tables { #expect(sums[table.path] == table.digest, "\(table.path)") }
  }
}

/// A store whose n-th write fails, and whose publication always does.
private final class FailingStore: FixtureStore {
  let log = Mutex<[String]>([])
  private let writesLeft: Atomic<Int>

  init(failingWrite: Int) { writesLeft = Atomic(failingWrite) }

  func survey() -> Survey { Survey(location: "here") }
  func beginLoad(_ plan: LoadPlan) -> any LoadSession { Session(self, plan) }

  private final class Session: LoadSession {
    let store: FailingStore
    let lanes: [[PlannedTable]]

    init(_ store: FailingStore, _ plan: LoadPlan) {
      self.store = store
      lanes = plan.tables.map { [$0] }
    }

    func openWriter(lane: Int) -> any LaneWriter { Writer(store) }
    func abandon() { store.log.withLock { $0.append("abandon") } }
    func publish(_ manifest: Manifest) throws(StoreError) {
      store.log.withLock { $0.append("publish") }
      throw .unsupported("publish")
    }
  }

  private final class Writer: LaneWriter {
    let store: FailingStore
    init(_ store: FailingStore) { self.store = store }
    func begin(_ table: PlannedTable) {}
    func end() -> Int? { nil }
    func close() {}
    func write(_ batch: Batch) throws(StoreError) {
      if store.writesLeft.wrappingSubtract(1, ordering: .relaxed).newValue <= 0 {
        throw .diskFull(path: "here")
      }
    }
  }
}
