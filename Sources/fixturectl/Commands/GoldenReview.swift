import ArgumentParser

/// Shows what an update would record, table by table.
struct GoldenReview: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "Show the pending changes table by table, in every snapshot; writes nothing.",
    discussion: "Ends like check: with 0 when nothing is pending, and with 1 when something is.")

  @OptionGroup var options: GoldenOptions

  @Flag(help: "Print the changes as JSON, as check does.")
  var json = false

  func run(on console: Console) throws -> ExitStatus {
    let report = try options.report(of: try options.golden(), on: console)
    console.write(json ? jsonText(of: GoldenSummary(report)) : report.reviewText)
    return ExitStatus(of: report)
  }
}
