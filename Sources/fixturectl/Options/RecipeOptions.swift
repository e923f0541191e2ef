import ArgumentParser
import Fixtures
import Storage

/// Which dataset, how large, and which one of all possible ones.
struct RecipeOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The dataset. (default: \(DatasetRegistry.defaultName))", valueName: "name"))
  var dataset: String?

  // Unconditional: a number below zero is to be refused as such, not taken for an option.
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "The size: tiny (a thousandth), medium (a twentieth), full, or a factor. (default: tiny)",
      valueName: "tiny|medium|full|factor"),
    transform: OptionValues.scale)
  var scale: Scale?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Which of all possible datasets: 0 to 18446744073709551615. (default: 42)",
      valueName: "number"),
    transform: OptionValues.seed)
  var seed: Seed?

  /// The dataset at its seed and scale; the workers compute what must be known before a row.
  func world(workers: Workers = .one) throws(StoreError) -> World {
    try DatasetRegistry.dataset(named: dataset ?? DatasetRegistry.defaultName)
      .world(seed: seed ?? 42, scale: scale ?? .tiny, workers: workers)
  }

  /// The dataset, and what was not chosen of it from a manifest.
  func world(otherwise manifest: Manifest?, workers: Workers) throws(StoreError) -> World {
    let name = dataset ?? manifest?.dataset ?? DatasetRegistry.defaultName
    let seed = seed ?? manifest.flatMap { UInt64($0.seed) }.map { Seed($0) } ?? 42
    let scale = scale ?? manifest.flatMap { Scale($0.scale) } ?? .tiny
    return try DatasetRegistry.dataset(named: name)
      .world(seed: seed, scale: scale, workers: workers)
  }

  /// Whether anything was chosen.
  var isEmpty: Bool { dataset == nil && scale == nil && seed == nil }
}
