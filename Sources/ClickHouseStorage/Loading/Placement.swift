internal import Fixtures
internal import Storage

/// How the tables of a publication come to be in place.
///
/// A server whose databases can do so exchanges a table with the one that takes its place, and nobody
/// ever finds it missing. Others move all tables in one statement, with next to no time in between.
struct Placement {
  let publication: Publication
  let run: Run
  private var client: ClickHouseClient { run.home.client }

  init(of publication: Publication, for run: Run) {
    self.publication = publication
    self.run = run
  }

  /// How often a server is asked again that is still at a statement of somebody who was killed: 2
  /// seconds in all.
  private static let attempts = 20
  /// What it says when that has been faster: no such table, there is one.
  private static let overtaken = [60, 57]
  /// What it says when its disk cannot exchange names.
  private static let notImplemented = 48

  /// Moves what is not in place yet.
  func carryOut() throws(ClickHouseError) {
    var exchanges = true
    for attempt in 1...Self.attempts {
      let statements = statements(try inventory(), exchanging: exchanges)
      // What has just been moved is looked at once more: two exchanges at once undo each other.
      if statements.isEmpty { return }
      do throws(ClickHouseError) {
        for statement in statements { try client.execute(statement) }
      } catch {
        guard let code = error.code, attempt < Self.attempts else { throw error }
        if code == Self.notImplemented, exchanges {
          exchanges = false
        } else if Self.overtaken.contains(code) {
          pause()
        } else {
          throw error
        }
      }
    }
    // What is not in place must not be dropped as if it were.
    if try !statements(inventory(), exchanging: exchanges).isEmpty {
      throw .malformed(
        "the tables do not stay in place: somebody else moves them", statement: "EXCHANGE, RENAME")
    }
  }

  /// Whether all tables are in place; those that are being moved right now are waited for.
  func isDone() throws(ClickHouseError) -> Bool {
    for _ in 1...Self.attempts {
      let there = try inventory()
      if statements(there, exchanging: true).isEmpty { return true }
      if !hasBegun(there) { return false }
      pause()
    }
    return false
  }

  private func pause() { ThreadTeam.pause(milliseconds: 100) }

  /// The tables that are there, by database and name, with what the server knows them by.
  private func inventory() throws(ClickHouseError) -> [String: [String: String]] {
    var there: [String: [String: String]] = [:]
    for database in publication.paths.map(\.database) {
      if there[database] == nil { there[database] = try client.identities(in: database) }
    }
    return there
  }

  private func hasBegun(_ there: [String: [String: String]]) -> Bool {
    publication.paths.contains { path in
      let tables = there[path.database] ?? [:]
      return tables[run.old(path.table)] != nil || isLoaded(path, tables)
    }
  }

  /// Whether the rows of the run are in place.
  private func isLoaded(_ path: TablePath, _ tables: [String: String]) -> Bool {
    guard publication.loaded.contains(path.description) else { return false }
    guard tables[run.staging(path.table)] != nil else { return true }
    let identity = publication.identities?[path.description]
    return identity != nil && tables[path.table] == identity
  }

  private func statements(
    _ there: [String: [String: String]], exchanging: Bool
  ) -> [String] {
    var moves: [String] = []
    var exchanges: [String] = []
    for path in publication.paths {
      let tables = there[path.database] ?? [:]
      if isLoaded(path, tables) { continue }
      func name(_ table: String) -> String { client.address.quoted(table, in: path.database) }
      let (place, old) = (name(path.table), run.old(path.table))
      let comes = publication.loaded.contains(path.description)
      let (isThere, isKept) = (tables[path.table] != nil, tables[old] != nil)
      if isThere, exchanging, publication.identities?[path.description] != nil {
        exchanges.append("EXCHANGE TABLES \(name(run.staging(path.table))) AND \(place)")
        continue
      }
      if isThere, !isKept { moves.append("\(place) TO \(name(old))") }
      if comes { moves.append("\(name(run.staging(path.table))) TO \(place)") }
    }
    if moves.isEmpty { return exchanges }
    return exchanges
      + ["RENAME TABLE \(moves.joined(separator: ", "))\(client.address.onCluster)"]
  }
}

extension ClickHouseClient {
  /// The tables of a database by name, each with what the server knows it by whatever it is called:
  /// an empty text where tables cannot be exchanged.
  func identities(in database: String) throws(ClickHouseError) -> [String: String] {
    let canExchange = try version.canExchange && address.cluster == nil
    let rows = try query(
      """
      SELECT name, \(canExchange ? "toString(uuid)" : "''") FROM system.tables \
      WHERE database = \(ClickHouseName.literal(address.name(of: database)))
      """
    ).rows
    var identities: [String: String] = [:]
    for row in rows {
      guard let name = row[0].text, let identity = row[1].text else { continue }
      // All zeros in databases of the old kind.
      identities[name] = identity.contains { $0 != "0" && $0 != "-" } ? identity : ""
    }
    return identities
  }
}
