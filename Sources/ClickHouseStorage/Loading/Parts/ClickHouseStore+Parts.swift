public import Fixtures
public import Storage

/// What there is already of a part that is to be loaded.
public enum PartState: Equatable, Sendable {
  /// Nothing, or what will be replaced.
  case new
  /// It waits to be published, as it was made.
  case waiting(Manifest)
  /// It waits, and differs from what it was made as, in these ways.
  case damaged([StoredDifference])
  /// The whole that it is a part of is in place.
  case published(Manifest)
}

extension ClickHouseStore {
  /// The parts that wait to be published; nil when there are none.
  public func waitingParts() throws(StoreError) -> WaitingParts? {
    WaitingParts(try PartRuns(in: Home(client: client), clears: false))
  }

  /// What there is already of a part.
  public func state(of plan: LoadPlan) throws(StoreError) -> PartState {
    guard let part = plan.part else { return .new }
    let whole = PartRuns.whole(part, of: plan.recipe)
    let waiting = try PartRuns(in: Home(client: client), clears: false).waiting
    if let entry = waiting.first(where: { $0.part == part && $0.whole == whole }),
      let manifest = entry.manifest
    {
      var differences: [StoredDifference] = []
      for table in plan.tables.map(\.info) {
        let place = entry.run.staging.source(of: table.path)
        guard let expected = manifest[table.path] else {
          differences.append(.missingTable(table.path))
          continue
        }
        if let difference = try difference(of: table, at: place, from: expected) {
          differences.append(difference)
        }
      }
      return differences.isEmpty ? .waiting(manifest) : .damaged(differences)
    }
    let survey = try survey()
    if let manifest = survey.manifest, manifest.recipe == plan.recipe.whole,
      survey.changes.isEmpty, plan.tables.allSatisfy({ manifest[$0.info.path] != nil })
    {
      return .published(manifest)
    }
    return .new
  }

  /// Puts all parts in place, all or nothing, once they are in.
  /// - Parameters:
  ///   - force: whether data of ours may be replaced whatever its recipe.
  ///   - cancellation: a way to stop it.
  ///   - tables: what the dataset of a manifest declares.
  /// - Returns: what is there now.
  /// - Throws: which parts are missing, or what else is in the way; nothing has changed then.
  public func publishParts(
    force: Bool = false, cancellation: Cancellation = Cancellation(),
    tables: (Manifest) throws(StoreError) -> [TableInfo]
  ) throws(StoreError) -> Manifest {
    let run = try Run.claim(Home(client: client))
    let pulse = Pulse(run)
    defer { pulse.end() }
    do throws(StoreError) {
      return try PartPublication(run, tables: tables, force: force).carryOut(cancellation)
    } catch {
      let events = (try? run.events()) ?? []
      // What is written down will be finished by the next run.
      if Publication(events) == nil { try? run.discard() }
      throw error
    }
  }

  /// Drops all parts that wait.
  /// - Returns: what was dropped; nil when there was nothing.
  /// - Throws: `locked` when one is being made.
  public func discardParts() throws(StoreError) -> WaitingParts? {
    let run = try Run.claim(Home(client: client))
    defer { run.end() }
    let parts = try PartRuns(in: run.home)
    if parts.entries.contains(where: { $0.manifest == nil }) {
      throw .locked(path: "\(client.address)", process: nil)
    }
    for entry in parts.entries { try entry.discard() }
    return WaitingParts(parts)
  }
}
