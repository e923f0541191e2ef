/// Where a ClickHouse server is reached, and how: what a `clickhouse://` URL says.
public struct ClickHouseAddress: Hashable, Sendable {
  /// The host's name or number; an IPv6 number without its brackets.
  public var host: String
  /// The port of its HTTP interface.
  public var port: Int
  /// The user, where the URL names one.
  public var user: String?
  /// Whether the connection is encrypted.
  public var isSecure = false
  /// Whether any certificate is taken for the server's.
  public var isInsecure = false
  /// The file with the certificates of those who vouch for the server's; nil for the system's.
  public var authorities: String?
  /// What stands before the names of databases.
  public var prefix = ""
  /// The cluster that tables are made on; nil for the one server.
  public var cluster: String?
  /// How long a connection may take to come about, in seconds.
  public var connectTimeout = 10
  /// How long the server may be silent, in seconds.
  public var timeout = 300
  /// How what is sent is compressed.
  public var compression = Compression.lz4

  /// How rows are compressed on their way.
  public enum Compression: String, CaseIterable, Sendable {
    /// ClickHouse's own frames: nearly free.
    case lz4
    /// As it is.
    case none
  }

  /// A server's address.
  public init(host: String, port: Int, user: String? = nil) {
    self.host = host
    self.port = port
    self.user = user
  }

  /// The name that a database of a dataset has there.
  public func name(of database: String) -> String { prefix + database }

  /// The URL that requests go to.
  package var endpoint: String {
    "\(isSecure ? "https" : "http")://\(bracketedHost):\(port)/"
  }

  private var bracketedHost: String { host.contains(":") ? "[\(host)]" : host }
}

extension ClickHouseAddress: CustomStringConvertible {
  /// The URL, which holds no secret.
  public var description: String {
    var options: [String] = []
    if isSecure { options.append("secure=1") }
    if isInsecure { options.append("insecure=1") }
    if let authorities { options.append("ca=\(percentEncoded(authorities))") }
    if !prefix.isEmpty { options.append("prefix=\(percentEncoded(prefix))") }
    if let cluster { options.append("cluster=\(percentEncoded(cluster))") }
    if connectTimeout != 10 { options.append("connect_timeout=\(connectTimeout)") }
    if timeout != 300 { options.append("timeout=\(timeout)") }
    if compression != .lz4 { options.append("compression=\(compression.rawValue)") }
    let user = user.map { "\(percentEncoded($0))@" } ?? ""
    let query = options.isEmpty ? "" : "/?" + options.joined(separator: "&")
    return "clickhouse://\(user)\(bracketedHost):\(port)\(query)"
  }
}

extension ClickHouseAddress {
  /// A text in which passwords are left out of URLs: what a user wrote by mistake is not repeated.
  package static func withoutPasswords(_ text: String) -> String {
    let scheme = "clickhouse://"
    var rest = text[...]
    var shown = ""
    while let place = rest.utf8.indices.first(where: { rest[$0...].hasPrefix(scheme) }) {
      let start = rest.index(place, offsetBy: scheme.count)
      shown += rest[..<start]
      rest = rest[start...]
      let url = rest.prefix { !$0.isWhitespace }
      guard let at = url.lastIndex(of: "@"), let colon = url[..<at].firstIndex(of: ":") else {
        continue
      }
      shown += "\(url[..<colon]):…"
      rest = rest[at...]
    }
    return shown + rest
  }
}
