/// What a destination holds now.
public struct Survey: Equatable, Sendable {
  /// The destination, as the user named it.
  public let location: String
  /// The manifest of the data of ours that is there; nil when there is none.
  public let manifest: Manifest?
  /// How the data differs from its manifest.
  public let changes: [Change]
  /// What is there and not ours, by name.
  public let foreign: [String]

  /// A difference between the data and its manifest.
  public enum Change: Equatable, Sendable {
    /// A file, or a table, is gone.
    case missing(String)
    /// A file has another size.
    case size(String, expected: Int, found: Int)
  }

  /// A survey.
  public init(
    location: String, manifest: Manifest? = nil, changes: [Change] = [], foreign: [String] = []
  ) {
    self.location = location
    self.manifest = manifest
    self.changes = changes
    self.foreign = foreign
  }

  /// Whether there is nothing at all.
  public var isEmpty: Bool { manifest == nil && foreign.isEmpty }

  /// Refuses a load that would replace what is not ours, or data of another recipe.
  /// - Parameters:
  ///   - plan: what is to be loaded.
  ///   - names: the files, or tables, that the load will make.
  ///   - target: the kind of store, as its manifests call it; nil when that cannot differ.
  ///   - force: whether data of ours may be replaced whatever its recipe and kind.
  /// - Throws: `occupied`, `anotherKind` or `anotherRecipe`.
  public func admit(
    _ plan: LoadPlan, making names: [String], as target: String? = nil, force: Bool
  ) throws(StoreError) {
    let taken = Set(foreign).intersection(names).sorted()
    if !taken.isEmpty { throw .occupied(path: location, items: taken) }
    guard let manifest, !force else { return }
    if let target, manifest.target != target {
      throw .anotherKind(path: location, found: manifest.target, wanted: target)
    }
    if manifest.recipe != plan.recipe {
      throw .anotherRecipe(path: location, found: manifest.recipe, wanted: plan.recipe)
    }
  }
}

extension Survey.Change: CustomStringConvertible {
  /// The difference in words.
  public var description: String {
    switch self {
    case .missing(let name): "\(name) is gone"
    case .size(let name, let expected, let found):
      "\(name) has \(found) bytes instead of \(expected)"
    }
  }
}
