import ArgumentParser
import ClickHouseStorage
import Storage

/// Says step by step what is there of a server, and what one may do on it.
struct Doctor: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Look at a ClickHouse server: reachable, which version, which rights, what is there.",
    discussion: """
      It tries what a load does in a database of its own, fixturectl_doctor, which is gone \
      afterwards. Ends with 0 when nothing is in the way of a load, with 2 otherwise.
      """)

  @Argument(
    help: ArgumentHelp("The server. (default: CLICKHOUSE_URL)", valueName: "clickhouse://URL"),
    transform: Destination.server)
  var place: ClickHouseAddress?

  @OptionGroup(title: "For a server") var server: ServerOptions

  @Flag(help: "Print the findings as JSON.")
  var json = false

  func run(on console: Console) throws -> ExitStatus {
    let address = try place ?? Destination.server("clickhouse")
    let diagnosis = Diagnosis(
      of: try server.client(for: address), databases: DatasetRegistry.databases)
    let summary = DiagnosisSummary(diagnosis)
    console.write(json ? jsonText(of: summary) : summary.text)
    return diagnosis.isFine ? .ok : .unable
  }
}
