package import Fixtures
package import Storage

/// A dataset on a server, in databases of its own, with nothing in the way of a fault: any column may
/// hold NULL, and texts may be any.
package final class ClickHouseCopy: ChangeableDatabase {
  /// Where it is; the prefix is its own.
  package let address: ClickHouseAddress
  private let client: ClickHouseClient
  private let version: ServerVersion
  private let world: World
  private var planted: [TablePath] = []

  /// Makes a copy on a server.
  /// - Parameters:
  ///   - world: the dataset.
  ///   - address: the server.
  ///   - credentials: one who may make databases there.
  ///   - name: what the copy is called there.
  /// - Throws: when the server refuses it, or databases of that name are there.
  package init(
    of world: World, on address: ClickHouseAddress, _ credentials: ClickHouseCredentials,
    as name: String
  ) throws(StoreError) {
    var address = address
    address.prefix += "\(name)_"
    self.address = address
    self.world = world
    (client, version) = try reportingStore { () throws(ClickHouseError) in
      let client = try ClickHouseClient(address, credentials)
      return (client, try client.version)
    }
    do throws(StoreError) {
      for database in world.databases {
        try execute("CREATE DATABASE \(ClickHouseName.quoted(address.name(of: database.name)))")
        for table in database.tables { try make(table) }
      }
    } catch {
      try? remove()
      throw error
    }
  }

  /// Removes it.
  package func remove() throws(StoreError) {
    for database in world.databases {
      let name = ClickHouseName.quoted(address.name(of: database.name))
      try execute("DROP DATABASE IF EXISTS \(name)")
    }
  }

  package var location: String { "\(address)" }

  package var dialect: any SQLDialect {
    let columns = world.tables.flatMap(\.info.columns).filter(\.mayHoldEarlyDays)
    let texts = version.hasEarlyDays ? [] : Set(columns.map(\.name))
    return ClickHouseQueryDialect(
      prefix: address.prefix, version: version, texts: texts,
      nullables: Set(world.tables.flatMap(\.info.columns).map(\.name)))
  }

  package var session: any QuerySession {
    ClickHouseSession(client, databases: world.databases.map(\.name), settings: [:])
  }

  /// Runs any statement, such as what a test does to a table.
  package func execute(_ statement: String) throws(StoreError) {
    try reportingStore { () throws(ClickHouseError) in try client.execute(statement) }
  }

  // MARK: Changes

  package func admits(_ change: RowChange) -> Bool {
    guard let row = change.after else { return true }
    return zip(change.table.columns, row).allSatisfy { column, cell in
      ClickHouseText.admits(cell, column, on: version)
    }
  }

  package func statement(of change: RowChange) -> String {
    ClickHouseText.statement(of: change, in: place(change.table.path), on: version)
  }

  package func plant(_ changes: [RowChange]) throws(StoreError) {
    var tables: [TablePath] = []
    for change in changes where !tables.contains(change.table.path) {
      tables.append(change.table.path)
    }
    do throws(StoreError) {
      for table in tables { try plant(changes.filter { $0.table.path == table }, in: table) }
    } catch {
      try? undo()
      throw error
    }
  }

  package func undo() throws(StoreError) {
    let tables = planted
    planted = []
    for table in tables {
      try execute("DROP TABLE IF EXISTS \(place(table))")
      try execute("RENAME TABLE \(place(table, Self.kept)) TO \(place(table))")
    }
  }

  /// What stands behind the name of a table that a changed one stands for.
  private static let kept = " without faults"

  /// Puts a table with changes in the place of another: old servers change no rows in place.
  private func plant(_ changes: [RowChange], in table: TablePath) throws(StoreError) {
    try execute("RENAME TABLE \(place(table)) TO \(place(table, Self.kept))")
    planted.append(table)
    try execute("CREATE TABLE \(place(table)) AS \(place(table, Self.kept)) \(Self.engine)")
    let gone = changes.compactMap { change in
      change.before.map { ClickHouseText.condition(change.table, isKeyOf: $0, on: version) }
    }
    let filter =
      gone.isEmpty
      ? "" : " WHERE NOT coalesce(\(gone.map { "(\($0))" }.joined(separator: " OR ")), 0)"
    try execute("INSERT INTO \(place(table)) SELECT * FROM \(place(table, Self.kept))\(filter)")
    try insert(changes.compactMap(\.after), into: changes[0].table)
  }

  // MARK: Tables

  private static let engine = "ENGINE = MergeTree() ORDER BY tuple()"

  private func place(_ table: TablePath, _ ending: String = "") -> String {
    address.quoted(table.table + ending, in: table.database)
  }

  private func make(_ source: TableSource) throws(StoreError) {
    let types = NativeTypes(of: version)
    let columns = source.info.columns.map { column in
      "\(ClickHouseName.quoted(column.name)) \(types.anyName(of: column, on: version))"
    }
    try execute(
      "CREATE TABLE \(place(source.info.path)) (\(columns.joined(separator: ", "))) \(Self.engine)")
    let rows = TableRows(source)
    for start in stride(from: 0, to: source.count, by: 10_000) {
      let end = min(start + 10_000, source.count)
      try insert((start..<end).map { rows[$0] }, into: source.info)
    }
  }

  private func insert(_ rows: [[CellValue]], into table: TableInfo) throws(StoreError) {
    if rows.isEmpty { return }
    let lines = rows.map { row in
      zip(table.columns, row).map { ClickHouseText.field($1, $0.type) }.joined(separator: "\t")
    }
    let bytes = Array((lines.joined(separator: "\n") + "\n").utf8)
    try reportingStore { () throws(ClickHouseError) in
      try client.insert("INSERT INTO \(place(table.path)) FORMAT TabSeparated") {
        (send) throws(ClickHouseError) in
        _ = try send(bytes)
      }
    }
  }
}
