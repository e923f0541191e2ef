import ArgumentParser
import Validate

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Records what is made now.
struct GoldenAccept: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "update",
    abstract: "Record what is made now, unless no version has announced it.",
    discussion: """
      Rows that changed need the dataset's version raised, and a column that is drawn on its own \
      needs its own raised as well. Refuses to write where CI is set to true.
      """)

  @OptionGroup var options: GoldenOptions

  @Flag(help: "Record changes that no version has announced as well.")
  var acceptUnversioned = false

  @Flag(help: "Remove files that no snapshot refers to.")
  var prune = false

  func run(on console: Console) throws -> ExitStatus {
    let value = ProcessInfo.processInfo.environment["CI"]?.lowercased() ?? ""
    if value == "true" || value == "1" {
      throw CommandFailure(
        .unable, "CI is set, where snapshots are never written; update them where you work")
    }
    let golden = try options.golden()
    let report = try options.report(of: golden, on: console)
    let update = try golden.update(
      with: report, acceptsUnversioned: acceptUnversioned, prunes: prune)
    switch update.outcome {
    case .refused:
      console.complain(update.text)
      return report.hasUnreadable ? .unable : .failed
    case .done:
      console.write(update.text)
      return report.strays.isEmpty || prune ? .ok : .failed
    }
  }
}

extension ExitStatus {
  /// The status that a comparison of snapshots leads to.
  init(of report: GoldenReport) {
    self = report.hasUnreadable ? .unable : report.isClean ? .ok : .failed
  }
}
