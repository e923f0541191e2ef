internal import Storage

/// Asks a ClickHouse server over HTTP; every call blocks, and any thread may make it.
public final class ClickHouseClient: Sendable {
  /// Where the server is.
  public let address: ClickHouseAddress
  let credentials: ClickHouseCredentials
  let transport: any HTTPTransport
  let state = Monitor(State())

  struct State {
    var version: ServerVersion?
    var isInterrupted = false
    /// The requests on their way, by the name that the server knows them by.
    var running: [String: any HTTPExchange] = [:]
  }

  /// How often what may be tried again is tried.
  static let attempts = 4

  /// A client; nothing is connected yet.
  /// - Parameters:
  ///   - address: where the server is.
  ///   - credentials: who asks.
  /// - Throws: `notBuilt`, or `encryption` when the authorities' file cannot be read.
  public convenience init(
    _ address: ClickHouseAddress, _ credentials: ClickHouseCredentials
  ) throws(ClickHouseError) {
    do throws(TransportError) {
      self.init(address, credentials, over: try address.makeTransport())
    } catch {
      throw ClickHouseError(error, address, statement: "")
    }
  }

  /// A client over a transport of one's own.
  package init(
    _ address: ClickHouseAddress, _ credentials: ClickHouseCredentials,
    over transport: any HTTPTransport
  ) {
    self.address = address
    self.credentials = credentials
    self.transport = transport
  }

  /// Who asks.
  public var user: String { credentials.user }

  /// A client to the same server that is interrupted on its own.
  package func sibling() -> ClickHouseClient {
    ClickHouseClient(address, credentials, over: transport)
  }

  /// The server's version, which is asked for once.
  public var version: ServerVersion {
    get throws(ClickHouseError) {
      if let known = state.withLock({ $0.version }) { return known }
      let text = try query("SELECT version()").rows.first?.first?.text ?? ""
      guard let version = ServerVersion(text) else {
        throw .notClickHouse(address: "\(address)", found: "its version is \"\(text)\"")
      }
      guard version.isSupported else {
        throw .tooOld(found: text, needed: ServerVersion.oldest, what: "fixturectl")
      }
      state.withLock { $0.version = version }
      return version
    }
  }

  /// All rows that a statement gives.
  /// - Parameters:
  ///   - sql: one SELECT, or another statement that only reads, without a FORMAT.
  ///   - settings: the server's settings for it.
  /// - Returns: the rows.
  /// - Throws: what the server, or the connection, has against it.
  public func query(
    _ sql: String, settings: [String: String] = [:]
  ) throws(ClickHouseError) -> ClickHouseRows {
    // Nothing has been handed on, so that a connection that failed can be tried again.
    try retrying { () throws(ClickHouseError) in
      var result = ClickHouseRows()
      try run(sql, settings: settings) { columns in
        result.columns = columns.map(\.name)
        result.types = columns.map(\.type)
      } row: { row in
        result.rows.append(row)
        return true
      }
      return result
    }
  }

  /// Hands on the rows of a statement as they come.
  /// - Parameters:
  ///   - sql: one SELECT, or another statement that only reads, without a FORMAT.
  ///   - settings: the server's settings for it.
  ///   - body: takes a row, and says whether it wants more.
  /// - Throws: what the server, or the connection, has against it, perhaps after some rows.
  public func forEachRow(
    of sql: String, settings: [String: String] = [:],
    _ body: ([ClickHouseValue]) -> Bool
  ) throws(ClickHouseError) {
    try run(sql, settings: settings, columns: { _ in }, row: body)
  }

  /// Runs a statement that gives no rows; it has been carried out when this returns.
  /// - Parameters:
  ///   - sql: the statement.
  ///   - settings: the server's settings for it.
  /// - Throws: what the server has against it; after another error it may have been carried out.
  public func execute(
    _ sql: String, settings: [String: String] = [:]
  ) throws(ClickHouseError) {
    let exchange = try open(settings: settings, sql)
    defer { close(exchange) }
    _ = try send([Array(sql.utf8)], to: exchange, sql)
    _ = try body(of: exchange, sql)
  }

  /// Sends rows; they have been stored when this returns.
  /// - Parameters:
  ///   - statement: `INSERT INTO … FORMAT …`, without rows.
  ///   - settings: the server's settings for it.
  ///   - body: calls its argument with the bytes of the rows, as often as it likes; each call waits
  ///     until the bytes are well on their way, and is false when no more are wanted.
  /// - Throws: what the server has against it, or `body` throws; some rows may have been stored.
  public func insert(
    _ statement: String, settings: [String: String] = [:],
    body: ((_ chunk: [UInt8]) throws(ClickHouseError) -> Bool) throws(ClickHouseError) -> Void
  ) throws(ClickHouseError) {
    var settings = settings
    settings["query"] = statement
    let exchange = try open(settings: settings, statement)
    defer { close(exchange) }
    do throws(ClickHouseError) {
      try body { (chunk) throws(ClickHouseError) in try send([chunk], to: exchange, statement) }
    } catch {
      exchange.exchange.cancel()
      throw error
    }
    _ = try self.body(of: exchange, statement)
  }

  /// Makes all that runs end early, on the server too, and all that is asked for later fail at once.
  public func interrupt() {
    let running = state.withLock { state in
      state.isInterrupted = true
      return state.running
    }
    for exchange in running.values { exchange.cancel() }
    if running.isEmpty { return }
    // Servers go on with what nobody waits for; a client of its own may still ask.
    let names = running.keys.sorted().map { "'\($0)'" }.joined(separator: ", ")
    try? sibling().execute("KILL QUERY WHERE query_id IN (\(names)) ASYNC")
  }
}
