internal import Storage

extension ClickHouseClient {
  struct Request {
    let name: String
    let exchange: any HTTPExchange
  }

  func open(
    settings: [String: String], _ statement: String
  ) throws(ClickHouseError) -> Request {
    let name = "fixturectl-\(String(UInt64.random(in: .min ... .max), radix: 16))"
    var settings = settings
    settings["query_id"] = name
    let query = settings.sorted { $0.key < $1.key }
      .map { "\(percentEncoded($0.key))=\(percentEncoded($0.value))" }.joined(separator: "&")
    let exchange = try reporting(statement) { () throws(TransportError) in
      try transport.post(
        query: query,
        headers: [
          ("X-ClickHouse-User", credentials.user), ("X-ClickHouse-Key", credentials.password),
          ("User-Agent", "fixturectl"),
        ])
    }
    let isInterrupted = state.withLock { state in
      if !state.isInterrupted { state.running[name] = exchange }
      return state.isInterrupted
    }
    if isInterrupted {
      exchange.cancel()
      throw .cancelled
    }
    return Request(name: name, exchange: exchange)
  }

  func close(_ request: Request) {
    state.withLock { _ = $0.running.removeValue(forKey: request.name) }
  }

  func send(
    _ chunks: [[UInt8]], to request: Request, _ statement: String
  ) throws(ClickHouseError) -> Bool {
    try reporting(statement) { () throws(TransportError) in
      for chunk in chunks where try !request.exchange.send(chunk) { return false }
      return true
    }
  }

  /// Waits for the answer to begin, and fails unless it is a good one.
  func accept(_ request: Request, _ statement: String) throws(ClickHouseError) {
    let answer = try reporting(statement) { () throws(TransportError) in
      try request.exchange.answer()
    }
    if answer.status == 200, answer.isFromClickHouse { return }
    var body: [UInt8] = []
    while body.count < 1 << 16, let more = try? request.exchange.next() { body += more }
    request.exchange.cancel()
    if let exception = ServerException(in: body) { throw error(exception, statement) }
    // Some say no more than the status, and a code in a header.
    if let code = answer.headers["x-clickhouse-exception-code"].flatMap({ Int($0) }) {
      let text = String(decoding: body.prefix(300), as: UTF8.self)
      throw error(ServerException(code: code, message: text), statement)
    }
    let text = String(decoding: body.prefix(80), as: UTF8.self).split { $0.isNewline }
      .joined(separator: " ")
    throw .notClickHouse(
      address: "\(address)", found: "HTTP status \(answer.status), \"\(text)\"")
  }

  /// The whole body of a good answer, which is short.
  func body(of request: Request, _ statement: String) throws(ClickHouseError) -> [UInt8] {
    try accept(request, statement)
    var body: [UInt8] = []
    do throws(TransportError) {
      while let more = try request.exchange.next() { body += more }
    } catch {
      if let exception = ServerException(in: body) { throw self.error(exception, statement) }
      throw ClickHouseError(error, address, statement: ClickHouseError.head(of: statement))
    }
    // The status was sent before something went wrong.
    if let exception = ServerException(in: body) { throw error(exception, statement) }
    return body
  }

  func run(
    _ sql: String, settings: [String: String], columns: ([AnswerColumn]) -> Void,
    row: ([ClickHouseValue]) -> Bool
  ) throws(ClickHouseError) {
    var settings = settings
    settings["default_format"] = "Native"
    let request = try open(settings: settings, sql)
    defer { close(request) }
    _ = try send([Array(sql.utf8)], to: request, sql)
    try accept(request, sql)
    let exchange = request.exchange
    var reader = NativeReader { () throws(TransportError) in try exchange.next() }
    do throws(NativeReader.Failure) {
      while let block = try reader.block() {
        columns(block)
        for index in 0..<(block.first?.cells.count ?? 0)
        where !row(block.map { $0.cells[index] }) {
          exchange.cancel()
          return
        }
      }
    } catch {
      // An exception stands where the next block should.
      let rest = reader.rest()
      exchange.cancel()
      if let exception = ServerException(in: rest) { throw self.error(exception, sql) }
      let head = ClickHouseError.head(of: sql)
      switch error {
      case .transport(let error): throw ClickHouseError(error, address, statement: head)
      case .incomplete: throw .cutOff(address: "\(address)", statement: head)
      case .malformed(let what): throw .malformed(what, statement: head)
      }
    }
  }

  func error(_ exception: ServerException, _ statement: String) -> ClickHouseError {
    // What an interruption ends is not an error of the server's.
    if state.withLock({ $0.isInterrupted }) { return .cancelled }
    return .server(
      code: exception.code, message: exception.message,
      statement: ClickHouseError.head(of: statement), address: "\(address)")
  }

  func reporting<Result>(
    _ statement: String, _ body: () throws(TransportError) -> Result
  ) throws(ClickHouseError) -> Result {
    do throws(TransportError) { return try body() } catch {
      throw ClickHouseError(error, address, statement: ClickHouseError.head(of: statement))
    }
  }

  /// Tries again, after a while, what a connection kept from happening.
  package func retrying<Result>(
    _ body: () throws(ClickHouseError) -> Result
  ) throws(ClickHouseError) -> Result {
    var pause = 100
    var attempt = 0
    while true {
      attempt += 1
      do throws(ClickHouseError) { return try body() } catch {
        let isInterrupted = state.withLock { $0.isInterrupted }
        guard error.isPassing, attempt < Self.attempts, !isInterrupted else { throw error }
      }
      ThreadTeam.pause(milliseconds: pause)
      pause *= 3
    }
  }
}

extension HTTPAnswer {
  /// Whether the answer bears a mark that proxies and other servers do not leave.
  fileprivate var isFromClickHouse: Bool {
    headers.keys.contains { $0.hasPrefix("x-clickhouse-") }
  }
}

extension ClickHouseError {
  /// Whether it may be gone at the next try: it is the connection's, not the statement's.
  fileprivate var isPassing: Bool {
    switch self {
    case .unreachable, .cutOff: true
    default: false
    }
  }
}
