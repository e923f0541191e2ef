import ArgumentParser
import ClickHouseStorage

/// How much of a server a statement may take.
struct LimitOptions: ParsableArguments {
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "How much memory a statement may take on a server, such as 2G.", valueName: "bytes"),
    transform: OptionValues.bytes)
  var maxMemory: Int?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("How long a statement may take on a server.", valueName: "seconds"),
    transform: OptionValues.seconds)
  var maxTime: Int?

  /// The limits of a session.
  var limits: ClickHouseSource.Limits {
    ClickHouseSource.Limits(memory: maxMemory, seconds: maxTime)
  }
}
