/// Makes HTTP requests to one server.
package protocol HTTPTransport: Sendable {
  /// Starts a request.
  /// - Parameters:
  ///   - query: what stands behind the `?` of the URL.
  ///   - headers: the headers, by name.
  /// - Returns: the request, whose body is to be sent.
  /// - Throws: when the URL is none; whether the server is there shows later.
  func post(
    query: String, headers: [(name: String, value: String)]
  ) throws(TransportError) -> any HTTPExchange
}

/// A request and its answer; its calls block, and one thread at a time makes them, but for `cancel`.
package protocol HTTPExchange: AnyObject, Sendable {
  /// Sends more of the body; waits while much of it is on its way.
  /// - Returns: false when the server has answered already, so that there is no need to send more.
  func send(_ bytes: [UInt8]) throws(TransportError) -> Bool

  /// Ends the body and waits for the answer to begin.
  func answer() throws(TransportError) -> HTTPAnswer

  /// The next bytes of the answer's body; nil at its end.
  func next() throws(TransportError) -> [UInt8]?

  /// Gives the request up, from any thread; whoever waits for it fails.
  func cancel()
}

/// How an answer begins.
package struct HTTPAnswer: Sendable {
  package let status: Int
  /// The headers, with names in lower case.
  package let headers: [String: String]

  package init(status: Int, headers: [String: String]) {
    self.status = status
    self.headers = headers
  }
}

/// Why there is no answer, or no more of it.
package enum TransportError: Error, Equatable, Sendable {
  /// Nobody listens there, or there is no such host.
  case unreachable(String)
  /// It took too long to connect.
  case connectTimedOut
  /// The server was silent for too long.
  case silent
  /// The encryption did not come about.
  case encryption(String)
  /// The connection ended before the answer did.
  case cutOff
  /// What came is no HTTP.
  case notHTTP(String)
  /// It was given up.
  case cancelled
  /// This build has no HTTP.
  case missing
}
