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
      beside the data unless they are given.
      """)

  @Option(
    help: ArgumentHelp("The kind of database: sqlite. (default: sqlite)", valueName: "kind"),
    transform: OptionValues.databaseKind)
  var against: DatabaseKind = .sqlite

  @Option(help: ArgumentHelp("Where the files are.", valueName: "directory"))
  var at = "./fixtures"

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
    help: ArgumentHelp("How many rows to show of those that break a check.", valueName: "number"))
  var examples = 5

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "How many statements run side by side. (default: one a processor)", valueName: "number"),
    transform: OptionValues.jobs)
  var jobs: Int?

  @Flag(help: "Print every statement and run none.")
  var explain = false

  func run(on console: Console) throws -> ExitStatus {
    console.interruption.listen()
    let source = SQLiteSource(directory: at)
    let jobs = jobs ?? Console.processors
    let plan = try expectation(of: source, jobs: jobs)
    if let defects = try source.manifest()?.defects {
      console.say(
        """
        note: \(Figures.count(defects, "defect")) planted on purpose when this was made; \
        \(PlantedDefects.fileName) lists what was broken

        """)
    }
    var validator = Validator(plan)
    validator.checks = OptionValues.items(of: checkLists)
    validator.failsFast = failFast
    validator.jobs = jobs
    validator.examples = examples
    if explain {
      let statements = try validator.statements(for: source.dialect)
      console.write(statements.map { "\($0);\n" }.joined())
      return .ok
    }
    do throws(StoreError) {
      let report = try validator.validate(
        source, cancellation: console.interruption.cancellation)
      console.write(TextReport(report, isColoured: console.isColoured).description)
      return ExitStatus(of: report.verdict)
    } catch {
      guard error == .cancelled else { throw error }
      throw CommandFailure(
        .interrupted(signal: console.interruption.signal ?? 2),
        "cancelled; the data was only read")
    }
  }

  /// What the data should be: from the options, or else from the manifest.
  private func expectation(of source: SQLiteSource, jobs: Int) throws -> LoadPlan {
    let manifest = try source.manifest()
    if manifest == nil, recipe.scale == nil {
      throw CommandFailure(
        .unable,
        """
        \(at) has no manifest to say what the data should be; pass --scale, and --seed unless it \
        is 42
        """)
    }
    let world = try recipe.world(otherwise: manifest, workers: .threads(jobs))
    let names = selection.tables
    let kept = manifest.map { manifest in manifest.tables.map(\.table) }
    var plan = try LoadPlan.make(
      world: world, systems: selection.systems, tables: names, part: manifest?.part)
    // What was not loaded is not missed, unless it is asked for.
    if names.isEmpty, selection.systems.isEmpty, let kept {
      plan = LoadPlan(
        world: world, tables: plan.tables.filter { kept.contains($0.info.path.description) },
        part: plan.part, indexes: plan.indexes)
    }
    return plan
  }
}

/// The kinds of databases that can be validated.
enum DatabaseKind: String, CaseIterable {
  /// A directory of SQLite files.
  case sqlite
}
