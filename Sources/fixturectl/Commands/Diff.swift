import ArgumentParser
import Storage
import Validate

/// Compares two places that hold, or make, a dataset.
struct Diff: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Compare two targets, down to the rows and cells that differ.",
    discussion: """
      A target is sqlite:DIR, csv:DIR, clickhouse://USER@HOST:PORT, or a directory whose manifest \
      says which; or what the generator makes: DATASET:SCALE@SEED, such as eurostyle:tiny@42, with ,I/N for a part; or made, \
      which is what the other's manifest says. A is what is expected, B what is found. Ends with 0 \
      when all tables are equal, 1 when some differ, and 2 when one could not be compared.
      """)

  @Argument(
    help: ArgumentHelp("What is expected.", valueName: "A"), transform: ComparisonTarget.parse)
  var expected: ComparisonTarget

  @Argument(help: ArgumentHelp("What is found.", valueName: "B"), transform: ComparisonTarget.parse)
  var found: ComparisonTarget

  @OptionGroup(title: "Which of it") var selection: SelectionOptions
  @OptionGroup(title: "A server") var server: ServerOptions

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "How many rows that differ are shown of a table. (default: \(TableComparison.usualLimit))",
      valueName: "number"),
    transform: Diff.limit)
  var limit: Int = TableComparison.usualLimit

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("How many threads work. (default: one a processor)", valueName: "number"),
    transform: OptionValues.jobs)
  var jobs: Int?

  @Flag(help: "Print the findings as JSON.")
  var json = false

  func validate() throws {
    if expected == .madeAsTheOther, found == .madeAsTheOther {
      throw ValidationError("made is what the other target's manifest says; give one of the two.")
    }
  }

  func run(on console: Console) throws -> ExitStatus {
    console.interruption.listen()
    let run = DiffRun(
      expected: expected, found: found, systems: selection.systems, tables: selection.tables,
      limit: limit, jobs: jobs ?? Console.processors, server: server)
    do {
      let summary = try run.compare(console.interruption.cancellation)
      console.write(json ? jsonText(of: summary) : summary.text)
      return summary.status
    } catch {
      guard error as? StoreError == .cancelled else { throw error }
      throw CommandFailure(
        .interrupted(signal: console.interruption.signal ?? 2), "cancelled; nothing is changed")
    }
  }

  private static func limit(_ text: String) throws -> Int {
    if let number = Int(text), (1...10_000).contains(number) { return number }
    throw ValidationError("a limit is a number of rows, from 1 to 10000")
  }
}
