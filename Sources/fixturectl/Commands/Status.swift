import ArgumentParser
import Storage

/// Says what a directory holds, and whether it is still what was made.
struct Status: ConsoleCommand {
  static let configuration = CommandConfiguration(
    abstract: "Say what a directory holds, and whether it still matches its manifest.",
    discussion: """
      SQLite files are read and fingerprinted; of CSV files only the sizes are compared. Ends with \
      0 when there is data of fixturectl's that matches, with 1 when it differs or there is none.
      """)

  @Option(help: ArgumentHelp("Where to look.", valueName: "directory"))
  var at = "./fixtures"

  @Flag(help: "Print the findings as JSON.")
  var json = false

  func run(on console: Console) throws -> ExitStatus {
    let summary = StatusSummary(try Inspection(of: at))
    console.write(json ? jsonText(of: summary) : summary.text)
    return summary.status
  }
}
