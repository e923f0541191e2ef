internal import Storage

/// What is wrong with the URL of a server, and what would be right.
public struct ClickHouseAddressError: Error, Equatable, Sendable, CustomStringConvertible {
  /// The sentence; it never repeats what may be a secret.
  public let description: String

  init(_ description: String) { self.description = description }
}

extension ClickHouseAddress {
  /// The address that a URL names, such as `clickhouse://user@host:8123/?prefix=test_`.
  /// - Parameter url: the URL.
  /// - Throws: what is wrong with it.
  public init(url: String) throws(ClickHouseAddressError) {
    let scheme = "clickhouse://"
    guard url.hasPrefix(scheme) else {
      throw ClickHouseAddressError(
        "the URL of a ClickHouse server starts with \(scheme), such as \(Self.example)")
    }
    let rest = url.dropFirst(scheme.count)
    if rest.contains("#") { throw ClickHouseAddressError("a server's URL has no part after #") }
    let parts = rest.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    let places = parts[0].split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    if places.count == 2, !places[1].isEmpty {
      throw ClickHouseAddressError(
        """
        a server's URL has no path: databases are named by the dataset, with ?prefix=NAME_ before \
        their names
        """)
    }
    var place = places[0]
    var user: String?
    if let at = place.lastIndex(of: "@") {
      user = try Self.user(place[..<at])
      place = place[place.index(after: at)...]
    }
    let (host, port) = try Self.split(place)
    self.init(host: host, port: 0, user: user)
    for option in parts.dropFirst().joined().split(separator: "&") {
      let pair = option.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard pair.count == 2, let value = percentDecoded(pair[1]) else {
        throw ClickHouseAddressError("\"\(pair[0])\" in the URL needs a value, as in \(pair[0])=1")
      }
      try set(String(pair[0]), to: value)
    }
    self.port = port ?? (isSecure ? 8443 : 8123)
    if !isSecure, isInsecure || authorities != nil {
      throw ClickHouseAddressError("insecure and ca are for encrypted connections; add secure=1")
    }
  }

  private static let example = "clickhouse://default@localhost:8123"

  private static func user(_ text: Substring) throws(ClickHouseAddressError) -> String? {
    // Refused and not just hidden: it is in the shell's history and in `ps` already.
    if text.contains(":") {
      throw ClickHouseAddressError(
        """
        a password in a URL is there for all to see; leave it out and set CLICKHOUSE_PASSWORD or \
        CLICKHOUSE_PASSWORD_FILE, or pass --password-file FILE or --ask-password
        """)
    }
    guard let user = percentDecoded(text) else {
      throw ClickHouseAddressError("the user in the URL has a % that no two digits follow")
    }
    return user.isEmpty ? nil : user
  }

  private static func split(_ place: Substring) throws(ClickHouseAddressError) -> (String, Int?) {
    var host = place
    var port: Substring?
    if place.first == "[" {
      guard let end = place.firstIndex(of: "]") else {
        throw ClickHouseAddressError("the [ of the host in the URL has no ]")
      }
      host = place[place.index(after: place.startIndex)..<end]
      let rest = place[place.index(after: end)...]
      if !rest.isEmpty {
        guard rest.first == ":" else {
          throw ClickHouseAddressError("after the host's ] comes :PORT or nothing")
        }
        port = rest.dropFirst()
      }
    } else if let colon = place.lastIndex(of: ":") {
      host = place[..<colon]
      port = place[place.index(after: colon)...]
    }
    let isName = host.utf8.allSatisfy { byte in
      byte > 32 && byte < 127 && !"\"'<>\\^`{|}%@".utf8.contains(byte)
    }
    guard !host.isEmpty, isName, place.first == "[" || !host.contains(":") else {
      throw ClickHouseAddressError("the URL names no host; it looks like \(example)")
    }
    guard let port else { return (String(host), nil) }
    guard let number = Int(port), (1...65_535).contains(number) else {
      throw ClickHouseAddressError("a port is a number from 1 to 65535, such as 8123")
    }
    if [9000, 9440, 9009].contains(number) {
      throw ClickHouseAddressError(
        "\(number) is not the port of ClickHouse's HTTP interface, which is 8123, or 8443 with TLS")
    }
    return (String(host), number)
  }

  private mutating func set(
    _ option: String, to value: String
  ) throws(ClickHouseAddressError) {
    switch option {
    case "secure": isSecure = try Self.flag(option, value)
    case "insecure": isInsecure = try Self.flag(option, value)
    case "ca": authorities = value
    case "cluster": cluster = try Self.name(option, value)
    case "prefix": prefix = try Self.name(option, value)
    case "connect_timeout": connectTimeout = try Self.seconds(option, value)
    case "timeout": timeout = try Self.seconds(option, value)
    case "compression":
      guard let known = Compression(rawValue: value) else {
        throw ClickHouseAddressError("compression is lz4 or none")
      }
      compression = known
    case "password", "user":
      throw ClickHouseAddressError(
        """
        "\(option)" is no option of the URL; a user stands before the host (user@host), a password \
        in CLICKHOUSE_PASSWORD or in a file
        """)
    default:
      let near = nearestNames(to: option, among: Self.options).first
      throw ClickHouseAddressError(
        "the URL has no option \"\(option)\""
          + (near.map { "; did you mean \($0)?" }
            ?? "; there are \(Self.options.joined(separator: ", "))"))
    }
  }

  private static let options = [
    "secure", "insecure", "ca", "prefix", "cluster", "connect_timeout", "timeout", "compression",
  ]

  private static func flag(
    _ option: String, _ value: String
  ) throws(ClickHouseAddressError) -> Bool {
    switch value {
    case "1", "true": return true
    case "0", "false": return false
    default: throw ClickHouseAddressError("\(option) is 1 or 0")
    }
  }

  private static func seconds(
    _ option: String, _ value: String
  ) throws(ClickHouseAddressError) -> Int {
    if let number = Int(value), (1...86_400).contains(number) { return number }
    throw ClickHouseAddressError("\(option) is a number of seconds, from 1 to 86400")
  }

  private static func name(
    _ option: String, _ value: String
  ) throws(ClickHouseAddressError) -> String {
    let isPlain = value.utf8.allSatisfy { byte in
      97...122 ~= byte || 65...90 ~= byte || 48...57 ~= byte || byte == 95
    }
    if isPlain, !value.isEmpty, value.utf8.count <= 64 { return value }
    throw ClickHouseAddressError("\(option) is a name of letters, digits and _, such as test_")
  }
}
