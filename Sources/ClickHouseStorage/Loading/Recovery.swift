internal import Storage

/// Finishes what a dead run was about to put in place, or clears what it had in the making.
struct Recovery {
  let run: Run
  let events: [Run.Event]

  func carryOut() throws(StoreError) {
    if let publication = Publication(events) { return try publication.carryOut(for: run) }
    try reportingStore { () throws(ClickHouseError) in try run.dropStaging() }
    run.end()
  }
}

extension Run {
  /// Drops the tables that it has in the making.
  func dropStaging() throws(ClickHouseError) {
    let client = home.client
    // By the server's own list: the run may have been killed before it knew of all of them.
    let rows = try client.query(
      """
      SELECT database, name FROM system.tables \
      WHERE position(name, \(ClickHouseName.literal(staging("")))) = 1
      """
    ).rows
    for row in rows {
      guard let database = row[0].text, let table = row[1].text else { continue }
      let place = "\(ClickHouseName.quoted(database)).\(ClickHouseName.quoted(table))"
      try client.execute("DROP TABLE IF EXISTS \(place)")
    }
  }
}
