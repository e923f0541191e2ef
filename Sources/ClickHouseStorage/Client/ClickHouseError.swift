/// Why a ClickHouse server did not do what it was asked for.
public enum ClickHouseError: Error, Equatable, Sendable {
  /// The server refused a statement, or broke off while it ran.
  case server(code: Int, message: String, statement: String, address: String)
  /// Nobody listens there, or there is no such host.
  case unreachable(address: String, reason: String)
  /// It took too long to connect.
  case connectTimedOut(address: String, seconds: Int)
  /// The server was silent for too long.
  case silent(address: String, seconds: Int, statement: String)
  /// The encryption did not come about.
  case encryption(address: String, reason: String)
  /// The connection ended before the answer did.
  case cutOff(address: String, statement: String)
  /// What answers there is something else.
  case notClickHouse(address: String, found: String)
  /// The answer holds something that cannot be understood.
  case malformed(String, statement: String)
  /// The server is older than what is needed.
  case tooOld(found: String, needed: String, what: String)
  /// Someone asked for a stop.
  case cancelled
  /// This build knows no ClickHouse.
  case notBuilt

  /// The server's own code, if it is the server's error.
  public var code: Int? {
    if case .server(let code, _, _, _) = self { code } else { nil }
  }
}

extension ClickHouseError: CustomStringConvertible {
  /// What happened, and what to do about it.
  public var description: String {
    switch self {
    case .server(let code, let message, let statement, let address):
      "\(address): \(message) (code \(code), in: \(statement))"
        + (Self.remedy(for: code, message).map { "; \($0)" } ?? "")
    case .unreachable(let address, let reason):
      """
      cannot reach \(address): \(reason); is the server running, and is this the port of its HTTP \
      interface?
      """
    case .connectTimedOut(let address, let seconds):
      """
      \(address) did not take the connection within \(seconds) s; check the host and what lies \
      between, or raise connect_timeout in the URL
      """
    case .silent(let address, let seconds, let statement):
      """
      \(address) was silent for \(seconds) s, in: \(statement); raise timeout in the URL if that \
      may take so long
      """
    case .encryption(let address, let reason):
      """
      no encrypted connection to \(address): \(reason); name the certificate's authority with \
      ca=FILE in the URL, leave secure=1 out if the port is not encrypted, or set insecure=1 where \
      nobody can listen
      """
    case .cutOff(let address, let statement):
      """
      \(address) closed the connection, in: \(statement); look into the server's log for a restart \
      or a lack of memory, and run again
      """
    case .notClickHouse(let address, let found):
      """
      what answers at \(address) is not ClickHouse: \(found); check the port, and proxies between \
      here and there
      """
    case .malformed(let what, let statement):
      "the answer cannot be understood: \(what), in: \(statement)"
    case .tooOld(let found, let needed, let what):
      "\(what) needs ClickHouse \(needed) or later, and this is \(found); update the server"
    case .cancelled: "cancelled"
    case .notBuilt:
      "this fixturectl was built without ClickHouse; build it with the package trait ClickHouse"
    }
  }

  /// What to do about an error of the server's.
  private static func remedy(for code: Int, _ message: String) -> String? {
    // What could not be written for want of room has many codes.
    let full = ["No space left on device", "Disk quota exceeded"]
    if code == 243 || full.contains(where: message.contains) {
      return "the server's disk is full; make room there or choose a smaller --scale, and run again"
    }
    return switch code {
    case 192, 193, 194, 516:
      """
      check the user, and give its password in CLICKHOUSE_PASSWORD or CLICKHOUSE_PASSWORD_FILE, or \
      with --password-file or --ask-password
      """
    case 497: "ask for the right with GRANT, or use another user"
    case 164: "the user may only read; use one whose profile has not set readonly"
    case 291, 482: "the user may not use this database; use another, or another prefix"
    case 81: "there is no such database; make the data first, or check prefix in the URL"
    case 60: "there is no such table; make the data first"
    case 115: "the server does not know this setting: it is older than what is needed"
    case 159, 160, 209: "raise the time limit in the user's profile, or make less at a time"
    case 241: "the server has too little memory for this; free some, or use less"
    case 202: "too many statements run at once; wait, or use fewer --jobs"
    case 252: "the server merges more slowly than rows come; wait, and run again"
    case 242: "the table is read-only now; look into the server's log"
    default: nil
    }
  }
}

extension ClickHouseError {
  init(_ error: TransportError, _ address: ClickHouseAddress, statement: String) {
    let place = "\(address)"
    switch error {
    case .unreachable(let reason): self = .unreachable(address: place, reason: reason)
    case .connectTimedOut:
      self = .connectTimedOut(address: place, seconds: address.connectTimeout)
    case .silent: self = .silent(address: place, seconds: address.timeout, statement: statement)
    case .encryption(let reason): self = .encryption(address: place, reason: reason)
    case .cutOff: self = .cutOff(address: place, statement: statement)
    case .notHTTP: self = .notClickHouse(address: place, found: "no HTTP")
    case .cancelled: self = .cancelled
    case .missing: self = .notBuilt
    }
  }

  /// The start of a statement, for a message.
  static func head(of statement: String) -> String {
    let line = statement.split { $0 == "\n" || $0 == " " }.joined(separator: " ")
    return line.count > 120 ? line.prefix(117) + "..." : line
  }
}
