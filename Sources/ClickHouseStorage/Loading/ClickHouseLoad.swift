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
    if let part = plan.part {
      run = try PartRuns.claim(part, of: plan, home)
    } else {
      run = try Run.claim(home)
    }
    do throws(StoreError) {
      previous = try home.manifest()
      try home.admit(plan.tables.map(\.info.path), previous)
      try run.staging.create(for: plan)
    } catch {
      try? run.discard()
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

  func openWriter(lane: Int) throws(StoreError) -> any LaneWriter {
    let version = try reportingStore { () throws(ClickHouseError) in try client.version }
    let settings = try run.home.insertSettings()
    let sender = LaneSender(loading, run, settings: settings) { [state] table, digest in
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
    if plan.part != nil {
      endPulse()
      try PartRuns.keep(manifest.stored(as: ClickHouseStore.target, files: []), for: run)
      return state.withLock { $0.isOver = true }
    }
    let isSame = previous?.recipe == plan.recipe
    let others = (previous?.tables ?? []).filter { table in
      !plan.tables.contains { $0.info.path == table.path }
    }
    let whole = manifest.keeping(isSame ? others : [], of: plan.world)
    endPulse()
    let publication = try reportingStore { () throws(ClickHouseError) in
      let publication = try Publication(
        of: run, loaded: plan.tables.map(\.info.path),
        removed: isSame ? [] : others.map(\.table),
        manifest: whole.stored(as: ClickHouseStore.target, files: whole.databases))
      try run.note("publish", publication.text)
      return publication
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
    try? run.discard()
  }

  private func endPulse() {
    let pulse = state.withLock { state in
      defer { state.pulse = nil }
      return state.pulse
    }
    pulse?.end()
  }
}

extension Manifest {
  /// The databases, with what their tables take.
  var databases: [Manifest.File] {
    var sizes: [String: Int] = [:]
    for table in tables { sizes[table.path.database, default: 0] += table.bytes ?? 0 }
    return sizes.keys.sorted().map { Manifest.File(name: $0, bytes: sizes[$0] ?? 0) }
  }
}
