internal import Storage

/// Finishes what a dead run was about to put in place, or clears what it had in the making.
struct Recovery {
  let run: Run
  let events: [Run.Event]

  func carryOut() throws(StoreError) {
    if let publication = Publication(events) { return try publication.carryOut(for: run) }
    try reportingStore { () throws(ClickHouseError) in try run.discard() }
  }
}
