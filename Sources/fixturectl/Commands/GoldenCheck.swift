import ArgumentParser

/// Says which tables and columns are not as recorded, and that nothing else is.
struct GoldenCheck: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Say which tables and columns are not as recorded; writes nothing.",
    discussion: """
      Ends with 0 when all is as recorded, with 1 when something moved, a snapshot is missing, or a \
      file is none of them, and with 2 when a snapshot cannot be read.
      """)

  @OptionGroup var options: GoldenOptions

  @Flag(help: "Print the findings as JSON.")
  var json = false

  func run(on console: Console) throws -> ExitStatus {
    let report = try options.report(of: try options.golden(), on: console)
    console.write(json ? jsonText(of: GoldenSummary(report)) : report.text)
    return ExitStatus(of: report)
  }
}
