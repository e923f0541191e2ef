internal import Fixtures
internal import Storage

/// A load into a server: rows go into tables of its own, which take the place of the old ones when
/// all are whole.
final class ClickHouseLoad: LoadSession {
  let lanes: [[PlannedTable]]
  private let plan: LoadPlan
  private let run: Run
  private let previous: Manifest?
  /// Asks for what must go on when the load is given up.
  private let client: ClickHouseClient
  /// Sends the rows, and is interrupted when the load is given up.
  private let loading: ClickHouseClient
  private let state = Monitor(State())

  private struct State {
    var isOver = false
    /// What the server makes of the tables.
    var digests: [TablePath: TableDigest] = [:]
    var lanes: [LaneSender] = []
    var pulse: Pulse?
  }

  init(_ plan: LoadPlan, _ client: ClickHouseClient, streams: Int) throws(StoreError) {
    self.plan = plan
    self.client = client
    loading = client.sibling()
    lanes = ClickHouseLoad.lanes(of: plan, streams: streams)
    let home = Home(client: client)
    run = try Run.claim(home)
    do throws(StoreError) {
      previous = try home.manifest()
      try ClickHouseLoad.admit(plan, previous, client)
      try reportingStore { () throws(ClickHouseError) in
        let version = try client.version
        let types = NativeTypes(of: version, for: plan)
        for table in plan.tables.map(\.info) {
          let place = client.address.quoted(run.staging(table.path.table), in: table.path.database)
          try client.execute(ClickHouseTable.create(table, as: place, on: version, types))
        }
      }
    } catch {
      try? run.dropStaging()
      run.end()
      throw error
    }
    state.withLock { $0.pulse = Pulse(run) }
  }

  /// Long tables first, each to the lane that has the least to do.
  private static func lanes(of plan: LoadPlan, streams: Int) -> [[PlannedTable]] {
    func cells(_ table: PlannedTable) -> Int { table.rows.count * table.info.columns.count }
    var lanes = [(tables: [PlannedTable], cells: Int)](
      repeating: ([], 0), count: max(1, min(streams, plan.tables.count)))
    for table in plan.tables.sorted(by: { cells($0) > cells($1) }) {
      guard let least = lanes.indices.min(by: { lanes[$0].cells < lanes[$1].cells }) else { break }
      lanes[least].tables.append(table)
      lanes[least].cells += cells(table)
    }
    return lanes.map(\.tables).filter { !$0.isEmpty }
  }

  /// Refuses to replace what is not ours: the survey may be older than the claim.
  private static func admit(
    _ plan: LoadPlan, _ previous: Manifest?, _ client: ClickHouseClient
  ) throws(StoreError) {
    for database in plan.databases {
      let there = try reportingStore { () throws(ClickHouseError) in
        try client.createDatabase(database)
        return try client.tables(in: database)
      }
      let taken = plan.tables.map(\.info.path).filter {
        $0.database == database && there.contains($0.table) && previous?[$0] == nil
      }
      if !taken.isEmpty {
        throw .occupied(path: "\(client.address)", items: taken.map(\.description))
      }
    }
  }

  func openWriter(lane: Int) throws(StoreError) -> any LaneWriter {
    let version = try reportingStore { () throws(ClickHouseError) in try client.version }
    let sender = LaneSender(loading, run) { [state] table, digest in
      state.withLock { $0.digests[table] = digest }
    }
    state.withLock { $0.lanes.append(sender) }
    return ClickHouseWriter(sender, NativeTypes(of: version, for: plan))
  }

  func publish(_ manifest: Manifest) throws(StoreError) {
    let digests = state.withLock { $0.digests }
    for table in manifest.tables {
      let found = digests[table.path]
      guard found?.rows == table.rows, found?.description == table.digest else {
        throw .unsupported(
          """
          \(table.table) did not arrive at \(client.address) as it was made: \
          \(found?.rows ?? 0) rows with digest \(found.map(\.description) ?? "–") instead of \
          \(table.rows) with \(table.digest); what was there before is unchanged; run again
          """)
      }
    }
    let isSame = previous?.recipe == plan.recipe
    let others = (previous?.tables ?? []).filter { table in
      !plan.tables.contains { $0.info.path == table.path }
    }
    let whole = manifest.keeping(isSame ? others : [], of: plan.world)
    let publication = Publication(
      loaded: plan.tables.map(\.info.path.description), removed: isSame ? [] : others.map(\.table),
      manifest: whole.stored(as: ClickHouseStore.target, files: files(of: whole)))
    endPulse()
    try reportingStore { () throws(ClickHouseError) in
      try run.note("publish", publication.text)
    }
    state.withLock { $0.isOver = true }
    // From here on it will be finished, if not by this run then by the next.
    try publication.carryOut(for: run)
  }

  func abandon() {
    loading.interrupt()
    for lane in state.withLock({ $0.lanes }) { lane.close() }
    endPulse()
    if state.withLock({ $0.isOver }) { return }
    try? run.dropStaging()
    run.end()
  }

  private func endPulse() {
    let pulse = state.withLock { state in
      defer { state.pulse = nil }
      return state.pulse
    }
    pulse?.end()
  }

  /// The databases, with what their tables take.
  private func files(of manifest: Manifest) -> [Manifest.File] {
    var sizes: [String: Int] = [:]
    for table in manifest.tables { sizes[table.path.database, default: 0] += table.bytes ?? 0 }
    return sizes.keys.sorted().map { Manifest.File(name: $0, bytes: sizes[$0] ?? 0) }
  }
}

/// Says now and then that a run is alive.
private final class Pulse: Sendable {
  private let isOver = Monitor(false)

  init(_ run: Run) {
    // Not joined: it ends by itself, and nothing waits for its last word.
    _ = ThreadTeam(1) { [isOver] _ in
      while !isOver.wait(milliseconds: Run.beat, until: { $0 }, then: { $0 }) {
        try? run.note("beat")
      }
    }
  }

  func end() { isOver.withLock { $0 = true } }
}
