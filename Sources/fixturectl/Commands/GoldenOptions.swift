import ArgumentParser
import Fixtures
import Storage
import Validate

/// Which snapshots, and where they are.
struct GoldenOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The dataset. (default: \(DatasetRegistry.defaultName))", valueName: "name"))
  var dataset: String?

  @Option(
    parsing: .unconditionalSingleValue,
    help: ArgumentHelp(
      "Only the snapshots at this scale; repeatable.", valueName: "tiny|medium|full|factor"),
    transform: OptionValues.scale)
  var scale: [Scale] = []

  @Option(
    parsing: .unconditionalSingleValue,
    help: ArgumentHelp("Only the snapshots with this seed; repeatable.", valueName: "number"),
    transform: OptionValues.seed)
  var seed: [Seed] = []

  @Option(help: ArgumentHelp("Where the snapshots are.", valueName: "directory"))
  var dir = "./golden"

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("How many threads work. (default: one a processor)", valueName: "number"),
    transform: OptionValues.jobs)
  var jobs: Int?

  @Flag(help: "Say nothing of how far it has come.")
  var quiet = false

  /// The snapshots of the dataset.
  func golden() throws(StoreError) -> Golden {
    let dataset = try DatasetRegistry.dataset(named: dataset ?? DatasetRegistry.defaultName)
    return Golden(
      of: dataset, DatasetRegistry.golden(of: dataset),
      besides: DatasetRegistry.all.map { DatasetRegistry.golden(of: $0) },
      in: GoldenFolder(dir))
  }

  /// Compares the chosen snapshots with what is made now.
  func report(of golden: Golden, on console: Console) throws -> GoldenReport {
    let names = golden.set.names(scales: scale, seeds: seed)
    guard !names.isEmpty else {
      throw CommandFailure(
        .usage,
        """
        \(golden.dataset.name) keeps no such snapshot; it keeps \
        \(golden.set.names.map { "\($0.scale)/seed-\($0.seed)" }.joined(separator: ", "))
        """)
    }
    console.interruption.listen()
    var display = ProgressDisplay(console, isQuiet: quiet)
    var shown: SnapshotName?
    do throws(StoreError) {
      let report = try golden.check(
        names, maker: SnapshotMaker(jobs: jobs ?? Console.processors),
        cancellation: console.interruption.cancellation
      ) { name, progress in
        // The clock starts anew with each snapshot.
        if name != shown {
          display.end()
          display = ProgressDisplay(console, isQuiet: quiet)
          shown = name
        }
        display.show(progress)
      }
      display.end()
      return report
    } catch {
      display.end()
      guard error == .cancelled else { throw error }
      throw CommandFailure(
        .interrupted(signal: console.interruption.signal ?? 2), error.description)
    }
  }
}

extension DatasetRegistry {
  /// Which snapshots a dataset keeps.
  static func golden(of dataset: Dataset) -> GoldenSet { .usual(for: dataset.name) }
}
