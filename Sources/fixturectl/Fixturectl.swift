import ArgumentParser
import ClickHouseStorage
import Storage

/// The command line: parses, runs one command, and turns what comes of it into an exit status.
@main
struct Fixturectl: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fixturectl",
    abstract: "Makes databases full of invented data: the same data for the same seed, everywhere.",
    discussion: ExitStatus.table,
    version: Toolkit.version,
    subcommands: [
      Make.self, Publish.self, ValidateCommand.self, Diff.self, Prove.self, Status.self,
      Explain.self, List.self, GoldenCommand.self, Doctor.self,
    ])

  static func main() {
    let status = run(Array(CommandLine.arguments.dropFirst()), on: .standard)
    Console.leave(status)
  }

  /// Runs what the arguments say.
  /// - Parameters:
  ///   - arguments: without the command's own name.
  ///   - console: where results and messages go.
  /// - Returns: what the process is to end with.
  static func run(_ arguments: [String], on console: Console) -> ExitStatus {
    do {
      var command = try parseAsRoot(arguments)
      if let command = command as? any ConsoleCommand { return try command.run(on: console) }
      try command.run()
      return .ok
    } catch let failure as CommandFailure {
      console.complain(failure.message)
      return failure.status
    } catch let error as StoreError {
      console.complain(error.description)
      return ExitStatus(of: error)
    } catch {
      if exitCode(for: error).isSuccess {
        console.write(fullMessage(for: error) + "\n")
        return .ok
      }
      console.complain(usageText(for: error))
      return .usage
    }
  }

  /// The parser's own text in our form: what is wrong, the usage line, and where to read on.
  private static func usageText(for error: any Error) -> String {
    var text = fullMessage(for: error)
    if text.hasPrefix(_errorPrefix) { text.removeFirst(_errorPrefix.count) }
    text = ClickHouseAddress.withoutPasswords(text)
    // What an option is for has just been said.
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.filter { !$0.hasPrefix("Help:") }.joined(separator: "\n")
  }
}

/// A command that says where its words go, so that tests can listen.
protocol ConsoleCommand: ParsableCommand {
  func run(on console: Console) throws -> ExitStatus
}
