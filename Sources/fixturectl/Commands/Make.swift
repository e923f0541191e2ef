import ArgumentParser
import ClickHouseStorage
import Fixtures
import Storage
import Validate

/// Makes a dataset and writes it somewhere.
struct Make: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "make",
    abstract: "Make a dataset and write it to SQLite files, CSV files, ClickHouse, or nowhere.",
    discussion: """
      All or nothing: until the new data is whole, what was there before stays as it is. Files and \
      tables that fixturectl did not make are never replaced.
      """)

  @OptionGroup(title: "What to make") var recipe: RecipeOptions
  @OptionGroup(title: "Which of it") var selection: SelectionOptions

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      """
      Only part i of n; the parts add up to the whole, and tables of fewer than \
      \(LoadPlan.smallestCutTable) rows are in part 1. On a server it waits until \
      `fixturectl publish` puts all parts in place.
      """, valueName: "i/n"),
    transform: OptionValues.part)
  var part: Part?

  @Option(
    help: ArgumentHelp(
      """
      sqlite:DIR, csv:DIR, csv:- for standard output, clickhouse://USER@HOST:PORT, or null, which \
      only measures. (default: sqlite:./fixtures)
      """, valueName: "destination"),
    transform: Destination.parse)
  var to: Destination = .sqlite(directory: "./fixtures")

  @OptionGroup(title: "For a server") var server: ServerOptions

  @Flag(help: "Compress CSV files.")
  var gzip = false

  @Option(
    help: ArgumentHelp(
      """
      Primary keys only, or all: references to other tables as well. (default: all up to scale \
      medium, keys above)
      """, valueName: "keys|all"),
    transform: OptionValues.indexes)
  var indexes: IndexPolicy?

  @Flag(help: "Replace data that fixturectl made otherwise, or make the same data again.")
  var force = false

  @Flag(help: "Leave out the checks that run after a load into SQLite files.")
  var skipValidation = false

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("How many threads work. (default: one a processor)", valueName: "number"),
    transform: OptionValues.jobs)
  var jobs: Int?

  @Option(
    help: ArgumentHelp(
      """
      Plant the faults that this file lists, as JSON, and write what was broken to \
      \(PlantedDefects.fileName) beside the data; SQLite only.
      """, valueName: "file"))
  var defects: String?

  @Flag(help: "Show the plan and what would be replaced, and write nothing.")
  var dryRun = false

  @Flag(help: "Say nothing but errors.")
  var quiet = false

  @Flag(help: "Print the result as JSON; progress still goes to standard error.")
  var json = false

  func validate() throws {
    if defects != nil {
      guard case .sqlite = to else {
        throw ValidationError("--defects goes with --to sqlite:DIR only.")
      }
      if part != nil { throw ValidationError("--defects goes with the whole, not with --part.") }
    }
    if case .clickHouse = to, part != nil, !selection.isEmpty {
      throw ValidationError(
        "parts fill a server with the whole dataset; leave --system and --tables out, or --part.")
    }
    switch to {
    case .csv: break
    case .csvStream where json:
      throw ValidationError("--json and csv:- both need standard output; choose one of them.")
    case .csvStream: break
    default: if gzip { throw ValidationError("--gzip goes with --to csv:DIR only.") }
    }
  }

  func run(on console: Console) throws -> ExitStatus {
    console.interruption.listen()
    let jobs = jobs ?? Console.processors
    let world = try recipe.world(workers: .threads(jobs))
    var client: ClickHouseClient?
    if case .clickHouse(let address) = to { client = try server.client(for: address) }
    let plan = try LoadPlan.make(
      world: world, systems: selection.systems, tables: selection.tables, part: part,
      indexes: indexes ?? .usual(at: world.scale), mayBeEmpty: client != nil)
    let planted = try defects.map { try DefectFile(at: $0).planted(in: plan) }
    let run = MakeRun(
      plan: plan,
      target: Target(
        destination: to, isCompressed: gzip, defects: planted, client: client),
      jobs: jobs, force: force, reports: json || !quiet,
      // Checks would only find again what was broken on purpose.
      skipsValidation: skipValidation || planted != nil)
    if dryRun {
      let summary = try run.summary()
      console.write(json ? jsonText(of: summary) : summary.text)
      return summary.refusal == nil ? .ok : .unable
    }
    var progress = ProgressDisplay(console, isQuiet: quiet)
    defer { progress.end() }
    do {
      let outcome = try run.make(
        cancellation: console.interruption.cancellation,
        note: { if !quiet { console.say($0 + "\n") } }, progress: { progress.show($0) })
      progress.end()
      report(outcome.summary, on: console)
      if let planted, !quiet {
        console.say(
          """
          \(Figures.count(planted.count, "defect")) planted; \(PlantedDefects.fileName) lists what \
          was broken

          """)
      }
      return report(outcome.report, on: console)
    } catch let error as StoreError where error == .cancelled {
      throw CommandFailure(
        .interrupted(signal: console.interruption.signal ?? 2), error.description)
    } catch let failure as CommandFailure {
      guard case .interrupted = failure.status else { throw failure }
      throw CommandFailure(
        .interrupted(signal: console.interruption.signal ?? 2), failure.message)
    }
  }

  private func report(_ summary: LoadSummary, on console: Console) {
    if json {
      console.write(jsonText(of: summary))
    } else if !quiet {
      if to == .csvStream { console.say(summary.text) } else { console.write(summary.text) }
    }
  }

  /// Says what the checks found, if that is more than that all is well.
  func report(_ report: ValidationReport?, on console: Console) -> ExitStatus {
    guard let report, report.verdict != .passed else { return .ok }
    let isResult = !json && !quiet
    let text = TextReport(report, isColoured: isResult && console.isColoured).description
    let stays = "The data is in place as it was made.\n"
    if isResult { console.write("\n\(text)\n\(stays)") } else { console.say(text + stays) }
    return ExitStatus(of: report.verdict)
  }
}

extension IndexPolicy {
  /// What is made unless something is asked for: indexes cost most where tables are long.
  static func usual(at scale: Scale) -> IndexPolicy {
    scale.billionths <= Scale.medium.billionths ? .all : .keys
  }
}
