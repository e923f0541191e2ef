import ClickHouseStorage
import ClickHouseSupport
import Fixtures
import Storage
import Validate

/// A company on a test server, in databases of its own.
struct CompanyOnServer {
  let client: ClickHouseClient

  /// Loads a company, lends it, and removes it afterwards.
  /// - Parameters:
  ///   - world: the company.
  ///   - server: the server.
  ///   - prefix: what stands before the names of its databases.
  ///   - body: asks it.
  /// - Throws: what it throws, or the server has against it.
  static func with(
    _ world: World, on server: ClickHouseServer, as prefix: String,
    _ body: (CompanyOnServer) throws -> Void
  ) throws {
    var address = try ClickHouseAddress(url: server.address)
    address.prefix = prefix
    // The library takes no compressed bodies.
    if server == .today { address.compression = .none }
    let client = try ClickHouseClient(address, ClickHouseCredentials(user: "default"))
    let databases = world.databases.map(\.name)
    func clear() throws {
      for name in databases + ["fixturectl"] {
        try client.execute("DROP DATABASE IF EXISTS `\(address.name(of: name))`")
      }
    }
    try clear()
    let result = Result {
      _ = try Loader().load(
        LoadPlan.make(world: world), into: ClickHouseStore(client, databases: databases))
      try body(CompanyOnServer(client: client))
    }
    try clear()
    try result.get()
  }

  /// What it answers.
  func answer(to question: Question) throws -> Answer {
    let statement = question.statement.replacing(
      "eurostyle_", with: "\(client.address.prefix)eurostyle_")
    // The oldest server would have each JOIN say so.
    let row = try client.query(statement, settings: ["join_default_strictness": "ALL"]).rows.first
    return Answer((row ?? []).map { Int($0.integer ?? -1) })
  }
}
