import ClickHouseSupport
import Fixtures
import SQLiteStorage
import Storage
import Validate

@testable import ClickHouseStorage

/// A dataset on a test server and in SQLite, with nothing in the way of a fault in either.
struct CopiedData {
  let world: World
  let onServer: ClickHouseCopy
  let inSQLite: SQLiteFixture

  /// Lends both, and removes them afterwards.
  static func with(
    _ dataset: Dataset, on server: ClickHouseServer, as name: String,
    _ body: (CopiedData) throws -> Void
  ) throws {
    let world = dataset.world(seed: 42, scale: .tiny)
    let copy = try ClickHouseCopy(
      of: world, on: ClickHouseAddress(url: server.address),
      ClickHouseCredentials(user: "default"), as: name)
    let data = CopiedData(
      world: world, onServer: copy, inSQLite: try SQLiteFixture.unconstrained(world))
    let result = Result { try body(data) }
    try copy.remove()
    try result.get()
  }

  /// What is found of each check on the server, and in SQLite, with how many rows break it.
  func outcomes(
    _ adjust: (inout Validator) -> Void = { _ in }
  ) throws -> (onServer: [String], inSQLite: [String]) {
    var validator = Validator(world)
    adjust(&validator)
    func lines(_ report: ValidationReport) -> [String] {
      report.findings.map { "\($0.check) \($0.rows ?? 0) \($0.outcome.rawValue)" }
    }
    return (
      lines(try validator.validate(onServer)), lines(try validator.validate(inSQLite))
    )
  }

  /// A client of the server for a user.
  func client(of user: ClickHouseCredentials) throws -> ClickHouseClient {
    try ClickHouseClient(onServer.address, user)
  }

  /// A table by its name.
  func table(_ name: String) -> TableSource? {
    world.tables.first { $0.info.path.description == name }
  }
}
