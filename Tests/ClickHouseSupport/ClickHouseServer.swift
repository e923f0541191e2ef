/// A ClickHouse that tests may do anything to: started when it is first asked for, one a test
/// process, and gone with it, however it ends.
///
/// ```swift
/// @Test(arguments: ClickHouseServer.allCases)
/// func isThere(on server: ClickHouseServer) throws {
///   let address = try server.address
/// }
/// ```
/// Suites run side by side: each uses databases of its own, whose names start with its own word.
public enum ClickHouseServer: String, CaseIterable, Sendable {
  /// Debian's server, 18.16.1. Its time zone is not UTC.
  case debian
  /// Today's library behind HTTP: as the server of the same version, but for users and compression.
  case today

  /// A user of Debian's server, with the password.
  public enum User: String, Sendable {
    /// May do anything, and has a password.
    case maker
    /// May only read, and change no setting.
    case reader

    /// The password.
    public var password: String { "\(rawValue)'s secret" }
  }

  /// Where it answers, such as `clickhouse://127.0.0.1:23456`.
  public var address: String {
    get throws { "clickhouse://127.0.0.1:\(try port)" }
  }

  /// The same for a user, who needs the password.
  public func address(of user: User) throws -> String {
    "clickhouse://\(user.rawValue)@127.0.0.1:\(try port)"
  }

  /// The port that it answers HTTP on.
  public var port: Int {
    get throws {
      switch self {
      case .debian: try Self.debianRun.get().ports[0]
      case .today: try Self.todayRun.get().ports[0]
      }
    }
  }

  private static let debianRun = Result { try ServerRun("clickhouse.sh", ["debian"]) }
  private static let todayRun = Result { try ServerRun("clickhouse.sh", ["today"]) }
}
