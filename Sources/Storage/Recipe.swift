import Fixtures

/// What decides every byte of a dataset.
public struct Recipe: Hashable, Sendable {
  /// The dataset's name.
  public let dataset: String
  /// The dataset's version.
  public let version: Int
  /// The toolkit's version.
  public let generator: String
  /// The seed.
  public let seed: String
  /// The scale.
  public let scale: String
  /// Which part; nil for the whole.
  public let part: Part?

  /// A recipe.
  package init(
    dataset: String, version: Int, generator: String, seed: String, scale: String, part: Part?
  ) {
    self.dataset = dataset
    self.version = version
    self.generator = generator
    self.seed = seed
    self.scale = scale
    self.part = part
  }
}

extension Recipe: CustomStringConvertible {
  /// The recipe in words, such as `eurostyle version 2 at scale tiny, seed 42`.
  public var description: String {
    let whole = "\(dataset) version \(version) at scale \(scale), seed \(seed)"
    let made = generator == Toolkit.version ? "" : ", made by fixturectl \(generator)"
    return part.map { "part \($0.index) of \($0.count) of \(whole)\(made)" } ?? whole + made
  }
}

extension LoadPlan {
  /// What the rows are to be made from.
  public var recipe: Recipe {
    Recipe(
      dataset: world.dataset.name, version: world.dataset.version, generator: Toolkit.version,
      seed: world.seed.description, scale: world.scale.description, part: part)
  }
}
