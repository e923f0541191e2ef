// The one file that knows AsyncHTTPClient and SwiftNIO.
#if ClickHouse
  import AsyncHTTPClient
  import NIOCore
  import NIOHTTP1
  import NIOPosix
  import NIOSSL
  import Storage

  /// Requests over AsyncHTTPClient, made to block.
  final class AsyncHTTPTransport: HTTPTransport {
    private let client: HTTPClient
    private let endpoint: String

    init(_ address: ClickHouseAddress) throws(TransportError) {
      endpoint = address.endpoint
      var configuration = HTTPClient.Configuration(
        redirectConfiguration: .disallow,
        timeout: .init(
          connect: .seconds(Int64(address.connectTimeout)), read: .seconds(Int64(address.timeout))))
      configuration.httpVersion = .http1Only
      // Whoever asks decides what is tried again.
      configuration.connectionPool.retryConnectionEstablishment = false
      // Below the 3 seconds after which servers close what is idle.
      configuration.connectionPool.idleTimeout = .seconds(2)
      configuration.connectionPool.concurrentHTTP1ConnectionsPerHostSoftLimit = 64
      if address.isSecure {
        var security = TLSConfiguration.makeClientConfiguration()
        if address.isInsecure { security.certificateVerification = .none }
        if let file = address.authorities {
          do {
            security.trustRoots = .certificates(try NIOSSLCertificate.fromPEMFile(file))
          } catch {
            throw .encryption("the certificates in \(file) cannot be read")
          }
        }
        configuration.tlsConfiguration = security
      }
      client = HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
    }

    // Ends in the background: the last owner may be a thread of the client's own.
    deinit { _ = client.shutdown() }

    func post(
      query: String, headers: [(name: String, value: String)]
    ) throws(TransportError) -> any HTTPExchange {
      try AsyncHTTPExchange(
        client, url: "\(endpoint)?\(query)",
        headers: HTTPHeaders(headers.map { ($0.name, $0.value) }))
    }
  }

  /// A request whose events are kept under a lock that its user waits on.
  private final class AsyncHTTPExchange: HTTPExchange, HTTPClientResponseDelegate {
    typealias Response = Void

    /// How many bytes may be on their way, in either direction.
    private static let window = 4 << 20

    private struct State {
      var writer: HTTPClient.Body.StreamWriter?
      var sending = 0
      var answer: HTTPAnswer?
      var chunks: [[UInt8]] = []
      var received = 0
      var paused: EventLoopPromise<Void>?
      var isOver = false
      var failure: TransportError?
      var task: HTTPClient.Task<Void>?
    }

    private let state = Monitor(State())
    private let bodyEnd: EventLoopPromise<Void>

    init(_ client: HTTPClient, url: String, headers: HTTPHeaders) throws(TransportError) {
      let end = client.eventLoopGroup.any().makePromise(of: Void.self)
      bodyEnd = end
      let state = state
      let body = HTTPClient.Body.stream { writer in
        state.withLock { $0.writer = writer }
        return end.futureResult
      }
      let request: HTTPClient.Request
      do {
        request = try HTTPClient.Request(url: url, method: .POST, headers: headers, body: body)
      } catch {
        end.succeed(())
        throw .unreachable("\(error)")
      }
      let task = client.execute(request: request, delegate: self)
      state.withLock { $0.task = task }
      task.futureResult.whenComplete { result in
        state.withLock { state in
          state.isOver = true
          if case .failure(let error) = result, state.failure == nil {
            state.failure = TransportError(error, hasAnswer: state.answer != nil)
          }
        }
        // Ends an unfinished body, lest its promise leak.
        end.succeed(())
      }
    }

    func send(_ bytes: [UInt8]) throws(TransportError) -> Bool {
      enum Step {
        case write(HTTPClient.Body.StreamWriter)
        case stop(TransportError?)
      }
      let step: Step = state.wait { state in
        if state.isOver || state.answer != nil { return .stop(state.failure) }
        guard let writer = state.writer, state.sending < Self.window else { return nil }
        state.sending += bytes.count
        return .write(writer)
      }
      switch step {
      case .stop(nil): return false
      case .stop(let failure?): throw failure
      case .write(let writer):
        let state = state
        writer.write(.byteBuffer(ByteBuffer(bytes: bytes))).whenComplete { _ in
          state.withLock { $0.sending -= bytes.count }
        }
        return true
      }
    }

    func answer() throws(TransportError) -> HTTPAnswer {
      state.wait { state in
        state.isOver || state.answer != nil || state.sending == 0 && state.writer != nil ? () : nil
      }
      bodyEnd.succeed(())
      let (answer, failure): (HTTPAnswer?, TransportError?) = state.wait { state in
        if let answer = state.answer { return (answer, nil) }
        return state.isOver ? (nil, state.failure ?? .cutOff) : nil
      }
      if let failure { throw failure }
      guard let answer else { throw .cutOff }
      return answer
    }

    func next() throws(TransportError) -> [UInt8]? {
      enum Step {
        case chunk([UInt8], EventLoopPromise<Void>?)
        case end(TransportError?)
      }
      let step: Step = state.wait { state in
        if state.chunks.isEmpty { return state.isOver ? .end(state.failure) : nil }
        // All at once: there is little to gain from a queue.
        let chunk = Array(state.chunks.joined())
        let paused = state.paused
        state.chunks = []
        state.received = 0
        state.paused = nil
        return .chunk(chunk, paused)
      }
      switch step {
      case .end(nil): return nil
      case .end(let failure?): throw failure
      case .chunk(let chunk, let paused):
        paused?.succeed(())
        return chunk
      }
    }

    func cancel() {
      let (task, paused) = state.withLock { state in
        if !state.isOver, state.failure == nil { state.failure = .cancelled }
        state.isOver = true
        defer { state.paused = nil }
        return (state.task, state.paused)
      }
      task?.cancel()
      paused?.succeed(())
    }

    func didReceiveHead(
      task: HTTPClient.Task<Void>, _ head: HTTPResponseHead
    ) -> EventLoopFuture<Void> {
      var headers: [String: String] = [:]
      for (name, value) in head.headers { headers[name.lowercased()] = value }
      let answer = HTTPAnswer(status: Int(head.status.code), headers: headers)
      state.withLock { $0.answer = answer }
      return task.eventLoop.makeSucceededVoidFuture()
    }

    func didReceiveBodyPart(
      task: HTTPClient.Task<Void>, _ buffer: ByteBuffer
    ) -> EventLoopFuture<Void> {
      let bytes = Array(buffer.readableBytesView)
      let loop = task.eventLoop
      return state.withLock { state in
        state.chunks.append(bytes)
        state.received += bytes.count
        guard state.received > Self.window, !state.isOver else {
          return loop.makeSucceededVoidFuture()
        }
        let paused = state.paused ?? loop.makePromise(of: Void.self)
        state.paused = paused
        return paused.futureResult
      }
    }

    func didFinishRequest(task: HTTPClient.Task<Void>) {}
  }

  extension TransportError {
    fileprivate init(_ error: any Error, hasAnswer: Bool) {
      switch error {
      case let error as HTTPClientError: self = TransportError(error)
      case is NIOSSLError, is BoringSSLError, is NIOSSLExtraError:
        self = .encryption(Self.reason(of: "\(error)"))
      case is HTTPParserError: self = hasAnswer ? .cutOff : .notHTTP("\(error)")
      case let error as NIOConnectionError:
        let reason = error.connectionErrors.first.map { failure in
          (failure.error as? IOError).map { systemMessage($0.errnoCode) } ?? "\(failure.error)"
        }
        self = .unreachable(reason ?? "the host \(error.host) has no address")
      case let error as IOError where !hasAnswer:
        self = .unreachable(systemMessage(error.errnoCode))
      default: self = .cutOff
      }
    }

    /// What BoringSSL means, without the places in its source.
    private static func reason(of text: String) -> String {
      let words = text.split(separator: " ").map { $0.split(separator: ":") }
      guard let name = words.first(where: { $0.contains("OPENSSL_internal") })?.last else {
        return text
      }
      return name.split(separator: "_").map { $0.lowercased() }.joined(separator: " ")
    }

    private init(_ error: HTTPClientError) {
      switch error {
      case .connectTimeout, .getConnectionFromPoolTimeout: self = .connectTimedOut
      case .tlsHandshakeTimeout: self = .encryption("the handshake took too long")
      case .readTimeout, .writeTimeout, .deadlineExceeded: self = .silent
      case .cancelled: self = .cancelled
      default: self = .cutOff
      }
    }
  }
#endif

extension ClickHouseAddress {
  /// What makes requests there.
  func makeTransport() throws(TransportError) -> any HTTPTransport {
    #if ClickHouse
      return try AsyncHTTPTransport(self)
    #else
      throw .missing
    #endif
  }
}
