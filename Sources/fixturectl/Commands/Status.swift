import ArgumentParser
import ClickHouseStorage
import Storage

/// Says what a directory holds, and whether it is still what was made.
struct Status: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract: "Say what a directory or a server holds, and whether it still matches its manifest.",
    discussion: """
      SQLite files and tables on a server are fingerprinted; of CSV files only the sizes are compared. Ends with \
      0 when there is data of fixturectl's that matches, with 1 when it differs or there is none.
      """)

  @Option(help: ArgumentHelp("Where to look.", valueName: "directory|clickhouse://URL"))
  var at = "./fixtures"

  @OptionGroup(title: "For a server") var server: ServerOptions

  @Flag(help: "Print the findings as JSON.")
  var json = false

  func run(on console: Console) throws -> ExitStatus {
    let summary = try summary()
    console.write(json ? jsonText(of: summary) : summary.text)
    return summary.status
  }

  private func summary() throws -> StatusSummary {
    guard at == "clickhouse" || at.hasPrefix("clickhouse:") else {
      return StatusSummary(try Inspection(of: at))
    }
    let place = try Destination.server(at)
    let store = ClickHouseStore(
      try server.client(for: place), databases: DatasetRegistry.databases)
    return StatusSummary(try Inspection(of: store), parts: try store.waitingParts())
  }
}
