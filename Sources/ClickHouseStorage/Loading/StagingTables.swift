internal import Fixtures

/// The tables that take the rows of a run until they are published.
struct StagingTables {
  let run: Run
  private var client: ClickHouseClient { run.home.client }

  /// Where the rows of a table go, as it stands in a statement.
  func place(of table: TablePath) -> String {
    client.address.quoted(run.staging(table.table), in: table.database)
  }

  /// Makes them; their databases are there.
  func create(_ tables: [TableInfo]) throws(ClickHouseError) {
    let version = try client.version
    for table in tables {
      try client.execute(ClickHouseTable.create(table, as: place(of: table.path), on: version))
    }
  }

  /// How many bytes a table takes.
  func bytes(of table: TablePath) throws(ClickHouseError) -> Int? {
    try client.query(
      """
      SELECT sum(bytes_on_disk) FROM system.parts WHERE active \
      AND database = \(ClickHouseName.literal(client.address.name(of: table.database))) \
      AND table = \(ClickHouseName.literal(run.staging(table.table)))
      """
    ).rows.first?.first?.integer.map { Int($0) }
  }

  /// Adds the rows that another run has of a table, which keeps them.
  func add(_ table: TablePath, of other: StagingTables) throws(ClickHouseError) {
    // The server links the files, and copies nothing.
    try client.execute(
      "ALTER TABLE \(place(of: table)) ATTACH PARTITION tuple() FROM \(other.place(of: table))")
  }

  /// Drops them.
  func drop() throws(ClickHouseError) {
    // By the server's own list: the run may have been killed before it knew of all of them.
    let rows = try client.query(
      """
      SELECT database, name FROM system.tables \
      WHERE position(name, \(ClickHouseName.literal(run.staging("")))) = 1
      """
    ).rows
    for row in rows {
      guard let database = row[0].text, let table = row[1].text else { continue }
      let place = "\(ClickHouseName.quoted(database)).\(ClickHouseName.quoted(table))"
      try client.execute("DROP TABLE IF EXISTS \(place)")
    }
  }
}
