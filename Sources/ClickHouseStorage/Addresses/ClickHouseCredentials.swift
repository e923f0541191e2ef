public import Storage

/// Who asks, and the secret that proves it; never shown.
public struct ClickHouseCredentials: Sendable {
  /// The user.
  public let user: String
  let password: String

  /// A user and a password.
  public init(user: String, password: String = "") {
    self.user = user
    self.password = password
  }

  /// What an address, the environment and a file say of the user.
  /// - Parameters:
  ///   - address: its user counts before `CLICKHOUSE_USER`.
  ///   - environment: the value of a variable.
  ///   - passwordFile: a file with the password; before `CLICKHOUSE_PASSWORD`, and that before
  ///     `CLICKHOUSE_PASSWORD_FILE`.
  /// - Throws: when the file cannot be read or cannot hold a password.
  public init(
    for address: ClickHouseAddress, environment: (String) -> String?, passwordFile: String? = nil
  ) throws(StoreError) {
    let user = address.user ?? environment("CLICKHOUSE_USER") ?? "default"
    if let passwordFile {
      self.init(user: user, password: try Self.password(in: passwordFile))
    } else if let password = environment("CLICKHOUSE_PASSWORD") {
      self.init(user: user, password: password)
    } else if let file = environment("CLICKHOUSE_PASSWORD_FILE") {
      self.init(user: user, password: try Self.password(in: file))
    } else {
      self.init(user: user)
    }
  }

  private static func password(in path: String) throws(StoreError) -> String {
    guard let bytes = try FileSystem.contents(of: path) else {
      throw .unsupported("there is no file \(path) with a password")
    }
    // Editors end a file with a new line.
    let line = bytes.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
    let rest = bytes.dropFirst(line.count)
    let isOneLine = rest.allSatisfy { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
    guard isOneLine, let password = String(validating: line, as: UTF8.self) else {
      throw .unsupported("\(path) holds more than one line; a password is one line of text")
    }
    return password
  }
}

extension ClickHouseCredentials: CustomStringConvertible, CustomDebugStringConvertible,
  CustomReflectable
{
  /// The user alone.
  public var description: String { user }
  /// The user alone.
  public var debugDescription: String { user }
  /// The user alone: reflection must not show the password either.
  public var customMirror: Mirror { Mirror(self, children: ["user": user]) }
}
