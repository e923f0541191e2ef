import Fixtures
import Storage

/// The datasets that the command line knows.
enum DatasetRegistry {
  /// All of them, the default first.
  static let all = [EuroStyle.dataset]

  /// The name of the one that is made unless another is asked for.
  static var defaultName: String { all[0].name }

  /// The databases of all of them.
  static var databases: [String] {
    // The declaration is the same at every seed and scale.
    all.flatMap { $0.world(seed: 0, scale: .tiny).databases.map(\.name) }
  }

  /// The dataset of a name.
  static func dataset(named name: String) throws(StoreError) -> Dataset {
    if let dataset = all.first(where: { $0.name == name }) { return dataset }
    let names = all.map(\.name)
    let near = nearestNames(to: name, among: names)
    throw .unknownName(kind: "dataset", name: name, nearest: near.isEmpty ? names : near)
  }
}
