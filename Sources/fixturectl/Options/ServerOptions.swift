import ArgumentParser
import ClickHouseStorage
import Storage

/// How a user proves who they are to a server.
struct ServerOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      """
      A file with the password of a server's user, as one line. (default: CLICKHOUSE_PASSWORD, or \
      the file that CLICKHOUSE_PASSWORD_FILE names)
      """, valueName: "file"))
  var passwordFile: String?

  @Flag(help: "Ask for the password of a server's user.")
  var askPassword = false

  func validate() throws {
    if askPassword, passwordFile != nil {
      throw ValidationError("--ask-password and --password-file exclude each other.")
    }
  }

  /// Who asks a server.
  func credentials(for address: ClickHouseAddress) throws -> ClickHouseCredentials {
    let credentials = try ClickHouseCredentials(
      for: address, environment: Console.environment, passwordFile: passwordFile)
    if !askPassword { return credentials }
    guard let password = try Console.secret(prompt: "Password of \(credentials.user): ") else {
      throw CommandFailure(.usage, "--ask-password needs a terminal to ask on")
    }
    return ClickHouseCredentials(user: credentials.user, password: password)
  }

  /// A client for a server.
  func client(for address: ClickHouseAddress) throws -> ClickHouseClient {
    let credentials = try credentials(for: address)
    do throws(ClickHouseError) {
      return try ClickHouseClient(address, credentials)
    } catch {
      throw error.storeError
    }
  }
}
