internal import Fixtures
internal import Storage

/// A connection to ClickHouse that asks questions.
final class ClickHouseSession: QuerySession {
  private let client: ClickHouseClient
  private let databases: [String]
  private let settings: [String: String]

  /// - Parameters:
  ///   - client: one of its own, since an interruption ends all that it does.
  ///   - databases: the names of the databases, without what stands before them on the server.
  ///   - settings: the server's settings for each statement.
  init(_ client: ClickHouseClient, databases: [String], settings: [String: String]) {
    self.client = client
    self.databases = databases
    self.settings = settings
  }

  func catalogue() throws(StoreError) -> StoredCatalogue {
    let names = databases.map { ClickHouseName.literal(client.address.name(of: $0)) }
      .joined(separator: ", ")
    let known = try rows("SELECT name FROM system.databases WHERE name IN (\(names))")
    let columns = try rows(
      "SELECT database, table, name, type FROM system.columns WHERE database IN (\(names))")
    var order: [TablePath] = []
    var stored: [TablePath: [StoredColumn]] = [:]
    for row in columns {
      let path = TablePath(ownName(row[0].text ?? ""), row[1].text ?? "")
      if stored[path] == nil { order.append(path) }
      let type = row[3].text ?? ""
      stored[path, default: []].append(
        StoredColumn(
          name: row[2].text ?? "", declaredType: type, acceptsNull: StoredType(type).acceptsNull))
    }
    return StoredCatalogue(
      databases: Set(known.compactMap { $0.first?.text.map(ownName) }),
      tables: order.map { StoredTable(path: $0, columns: stored[$0] ?? [], uniqueKeys: []) })
  }

  func rows(_ statement: String) throws(StoreError) -> [[StoredValue]] {
    let result = try asking { () throws(ClickHouseError) in
      try client.query(statement, settings: settings)
    }
    let kinds = result.types.map(ValueKind.init)
    return result.rows.map { row in zip(kinds, row).map { $0.stored($1) } }
  }

  func interrupt() { client.interrupt() }

  private func ownName(_ database: String) -> String {
    String(database.dropFirst(client.address.prefix.count))
  }
}

/// How the values of a column are read.
private enum ValueKind {
  case day, instant, other

  init(_ type: String) {
    let name = StoredType(type).name
    if name == "Date" || name == "Date32" {
      self = .day
    } else if name == "DateTime" || name.hasPrefix("DateTime(") {
      self = .instant
    } else {
      self = .other
    }
  }

  func stored(_ value: ClickHouseValue) -> StoredValue {
    switch (self, value) {
    case (.day, .integer(let number)): .text(Day(Int(number)).description)
    case (.instant, .integer(let number)): .text(Instant(number).description)
    case (_, .list(let items)): .text(JSONTextList.json(of: items.map(\.description)))
    default: value.stored
    }
  }
}
