package import Storage

/// What a dataset was, or is to be, made from, as JSON gives it.
package struct RecipeSummary: Encodable, Equatable {
  /// The dataset's name.
  package let dataset: String
  /// The dataset's version.
  package let datasetVersion: Int
  /// The toolkit's version.
  package let generator: String
  /// A text, since readers of JSON lose digits of 64-bit numbers.
  package let seed: String
  /// How large it is.
  package let scale: String
  /// Which part, as `2/4`; nil for the whole.
  package let part: String?

  /// The summary of a recipe.
  package init(_ recipe: Recipe) {
    dataset = recipe.dataset
    datasetVersion = recipe.version
    generator = recipe.generator
    seed = recipe.seed
    scale = recipe.scale
    part = recipe.part.map { "\($0.index)/\($0.count)" }
  }
}
