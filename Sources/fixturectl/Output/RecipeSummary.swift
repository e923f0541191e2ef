import Fixtures
import Storage

/// What a dataset was, or is to be, made from, as `--json` gives it.
struct RecipeSummary: Encodable, Equatable {
  let dataset: String
  let datasetVersion: Int
  let generator: String
  /// A text, since readers of JSON lose digits of 64-bit numbers.
  let seed: String
  let scale: String
  let part: String?

  init(_ recipe: Recipe) {
    dataset = recipe.dataset
    datasetVersion = recipe.version
    generator = recipe.generator
    seed = recipe.seed
    scale = recipe.scale
    part = recipe.part.map { "\($0.index)/\($0.count)" }
  }
}
