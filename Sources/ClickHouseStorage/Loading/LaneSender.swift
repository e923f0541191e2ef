internal import Fixtures
internal import Storage

/// Sends blocks to a server on a thread of its own, while the next ones are filled.
final class LaneSender: Sendable {
  private enum Job {
    case send(NativeBlock)
    case digest(TableInfo)
  }

  private struct State {
    var jobs: [Job] = []
    /// Blocks that have been sent, to be filled again.
    var free: [NativeBlock] = []
    var isBusy = false
    var isClosed = false
    var hasEnded = false
    var failure: StoreError?
    /// How many rows of the table at hand the server has.
    var stored = 0
  }

  private let client: ClickHouseClient
  private let run: Run
  private let settings: [String: String]
  private let state = Monitor(State())
  private let report: @Sendable (TablePath, TableDigest) -> Void

  /// - Parameters:
  ///   - client: asks the server.
  ///   - run: whose tables take the rows.
  ///   - settings: those of an insertion.
  ///   - report: takes what the server makes of a table.
  init(
    _ client: ClickHouseClient, _ run: Run, settings: [String: String],
    report: @escaping @Sendable (TablePath, TableDigest) -> Void
  ) {
    self.client = client
    self.run = run
    self.settings = settings
    self.report = report
    let team = ThreadTeam(1) { _ in self.work() }
    if team.count == 0 {
      state.withLock {
        $0.failure = .unsupported("the system gives no thread; use fewer --jobs, and run again")
        $0.hasEnded = true
      }
    }
  }

  /// Takes a block, and waits while another is on its way.
  func send(_ block: NativeBlock) throws(StoreError) {
    try wait { $0.jobs.isEmpty && !$0.isBusy }
    let job = Transfer(Job.send(block))
    state.withLock { $0.jobs.append(job.value) }
  }

  /// An empty block of a table, if there is one to use again.
  func takeBack(_ table: TableInfo) throws(StoreError) -> NativeBlock? {
    state.withLock { state in
      state.free.removeAll { $0.table.path != table.path }
      return Transfer(state.free.popLast())
    }.value
  }

  /// Waits until all rows of a table are stored, and has it fingerprinted.
  /// - Returns: how many bytes it takes.
  func finish(_ table: TableInfo) throws(StoreError) -> Int? {
    try wait { $0.jobs.isEmpty && !$0.isBusy }
    let bytes = try reportingStore { () throws(ClickHouseError) in
      try run.staging.bytes(of: table.path)
    }
    state.withLock {
      $0.stored = 0
      $0.free = []
      $0.jobs.append(.digest(table))
    }
    return bytes
  }

  /// Waits until all is done.
  func waitForEnd() throws(StoreError) {
    try wait { $0.jobs.isEmpty && !$0.isBusy }
    finish()
  }

  /// Lets the thread end when it has done what it has.
  func finish() { state.withLock { $0.isClosed = true } }

  /// Waits until the thread has ended.
  func close() {
    finish()
    state.wait { $0.hasEnded ? () : nil }
  }

  private func wait(for condition: (State) -> Bool) throws(StoreError) {
    let failure: StoreError? = state.wait { state in
      if let failure = state.failure { return .some(failure) }
      return condition(state) ? .some(nil) : nil
    }
    if let failure { throw failure }
  }

  // MARK: The thread

  private func work() {
    while let job = next() {
      do throws(StoreError) {
        switch job.value {
        case .send(let block): try send(all: block)
        case .digest(let table): try digest(table)
        }
        state.withLock { $0.isBusy = false }
      } catch {
        state.withLock {
          $0.failure = error
          $0.jobs = []
          $0.isBusy = false
        }
      }
    }
    state.withLock { $0.hasEnded = true }
  }

  private func next() -> Transfer<Job>? {
    state.wait { !$0.jobs.isEmpty || $0.isClosed || $0.failure != nil ? () : nil }
    // Under the lock anew, since only that wakes whoever waits for the place that gets free.
    return state.withLock { state in
      if state.jobs.isEmpty { return nil }
      state.isBusy = true
      return Transfer(state.jobs.removeFirst())
    }
  }

  private func digest(_ table: TableInfo) throws(StoreError) {
    let digest = try reportingStore { () throws(ClickHouseError) in
      try client.digest(of: table, from: run.staging.place(of: table.path))
    }
    report(table.path, digest)
  }

  private func send(all block: NativeBlock) throws(StoreError) {
    let stored = state.withLock { $0.stored }
    let place = run.staging.place(of: block.table.path)
    try reportingStore { () throws(ClickHouseError) in
      try client.retrying { () throws(ClickHouseError) in
        // At a second try: the answer may have been lost, and not the rows.
        if try client.storedRows(in: place, isFirstTry: block.isUntried) == stored + block.rows {
          return
        }
        block.isUntried = false
        try insert(block, place)
      }
    }
    state.withLock { state in
      state.stored += block.rows
      block.removeAll()
      state.free.append(block)
    }
  }

  private func insert(_ block: NativeBlock, _ place: String) throws(ClickHouseError) {
    var settings = settings
    let compression = client.address.compression
    if compression == .lz4 {
      settings["decompress"] = "1"
      settings["http_native_compression_disable_checksumming_on_decompress"] = "1"
    }
    try client.insert("INSERT INTO \(place) FORMAT Native", settings: settings) {
      (send) throws(ClickHouseError) in
      try block.write(compression) { (chunk) throws(ClickHouseError) in _ = try send(chunk) }
    }
  }
}

/// Hands something over to another thread, which is alone to use it then.
private struct Transfer<Value>: @unchecked Sendable {
  let value: Value
  init(_ value: Value) { self.value = value }
}

extension ClickHouseClient {
  fileprivate func storedRows(in place: String, isFirstTry: Bool) throws(ClickHouseError) -> Int? {
    if isFirstTry { return nil }
    return try query("SELECT count() FROM \(place)").rows.first?.first?.integer.map { Int($0) }
  }
}
