import ArgumentParser
import ClickHouseStorage
import Storage

/// Who asks a server, and how much of it a statement may take.
struct ServerOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A file with the user's password. (default: CLICKHOUSE_PASSWORD)", valueName: "file"))
  var passwordFile: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "How much memory a statement may take there, such as 2G.", valueName: "bytes"),
    transform: OptionValues.bytes)
  var maxMemory: Int?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("How long a statement may take there.", valueName: "seconds"),
    transform: OptionValues.seconds)
  var maxTime: Int?

  /// Who asks.
  func credentials(for address: ClickHouseAddress) throws(StoreError) -> ClickHouseCredentials {
    try ClickHouseCredentials(
      for: address, environment: Console.environment, passwordFile: passwordFile)
  }

  /// How much a statement may take.
  var limits: ClickHouseSource.Limits {
    ClickHouseSource.Limits(memory: maxMemory, seconds: maxTime)
  }
}
