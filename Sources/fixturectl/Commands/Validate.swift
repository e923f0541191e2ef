import ArgumentParser
import Fixtures
import SQLiteStorage
import Storage
import Validate

/// Checks that a database holds what its seed and scale say.
struct ValidateCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "validate",
    abstract: "Check that a database holds what its dataset, seed and scale say.",
    discussion: """
      Counts, types, keys within and across databases, laws, distributions and fingerprints, all \
      derived from the declaration. The data is only read. Seed and scale come from the manifest \
      beside the data unless they are given. Ends with 0 when all that was checked holds, with 1 \
      when something does not, and with 2 when something, or everything, could not be checked.
      """)

  @Option(help: DatabaseKind.help, transform: OptionValues.databaseKind)
  var against: DatabaseKind?

  @Option(
    help: ArgumentHelp(
      """
      Where it is: the directory of the files (default: ./fixtures), or a server as in \
      clickhouse://user@host:8123 (default: CLICKHOUSE_URL).
      """, valueName: "place"))
  var at: String?

  @OptionGroup(title: "A server") var server: ServerOptions
  @OptionGroup(title: "A server") var limits: LimitOptions
  @OptionGroup(title: "What it should be") var recipe: RecipeOptions
  @OptionGroup(title: "Which of it") var selection: SelectionOptions

  @Option(
    name: .customLong("checks"),
    help: ArgumentHelp(
      """
      Only these checks: names, in which * stands for anything, or kinds \
      (\(Check.Kind.allCases.map(\.rawValue).joined(separator: ", "))); repeatable, or several \
      with commas.
      """, valueName: "name"))
  var checkLists: [String] = []

  @Flag(help: "End at the first check that fails.")
  var failFast = false

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "How many rows to show of those that break a check. (default: 5)", valueName: "number"),
    transform: OptionValues.examples)
  var examples = 5

  @Option(
    help: ArgumentHelp(
      "\(ReportFormat.allCases.map(\.rawValue).joined(separator: ", ")). (default: text)",
      valueName: "format"),
    transform: OptionValues.reportFormat)
  var format: ReportFormat = .text

  @Option(
    help: ArgumentHelp(
      "Write the report to a file; the verdict still goes to standard error.", valueName: "file"))
  var output: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "How many statements run side by side. (default: one a processor)", valueName: "number"),
    transform: OptionValues.jobs)
  var jobs: Int?

  @Flag(help: "Print every statement and run none.")
  var explain = false

  func validate() throws {
    if !checkLists.isEmpty, OptionValues.items(of: checkLists).isEmpty {
      throw ValidationError("--checks names nothing; leave it out to get everything.")
    }
  }

  func run(on console: Console) throws -> ExitStatus {
    console.interruption.listen()
    let source = try DatabasePlace(against, at).source(server, within: limits.limits)
    let jobs = jobs ?? Console.processors
    let expected = try ExpectedData(of: source, recipe, selection, jobs: jobs)
    if let defects = try source.manifest()?.defects {
      console.say(
        """
        note: \(Figures.count(defects, "defect")) planted on purpose when this was made; \
        \(PlantedDefects.fileName) lists what was broken

        """)
    }
    var validator = Validator(expected.plan)
    validator.checks = OptionValues.items(of: checkLists)
    validator.failsFast = failFast
    validator.jobs = jobs
    validator.examples = examples
    if explain {
      let statements = try validator.statements(for: source.dialect)
      console.write(statements.map { "\($0);\n" }.joined())
      return .ok
    }
    if let output { try FileSystem.requireReplaceable(output) }
    var progress = ProgressDisplay(console, isQuiet: output == nil && !console.canRedraw)
    defer { progress.end() }
    do throws(StoreError) {
      var report = try validator.validate(
        source, cancellation: console.interruption.cancellation,
        progress: { progress.show(statements: $0, of: $1) })
      progress.end()
      report.notes = expected.notes + report.notes
      try write(report, on: console)
      return ExitStatus(of: report.verdict)
    } catch {
      switch error {
      case .cancelled:
        throw CommandFailure(
          .interrupted(signal: console.interruption.signal ?? 2),
          "cancelled; the data was only read")
      case .unknownName, .nothingChosen: throw error
      default:
        // Whoever reads reports must not take an old one for this run's.
        if output != nil || format != .text {
          try write(
            ValidationReport(
              of: expected.plan.recipe, at: source.location, problem: error.description),
            on: console, isQuiet: true)
        }
        throw error
      }
    }
  }

  private func write(
    _ report: ValidationReport, on console: Console, isQuiet: Bool = false
  ) throws(StoreError) {
    let isColoured = console.isColoured && output == nil
    let text = format.text(of: report, at: Console.now, isColoured: isColoured)
    guard let output else { return console.write(text) }
    try FileSystem.replace(output, with: text)
    if !isQuiet { console.say("\(report.summary); see \(output)\n") }
  }
}
