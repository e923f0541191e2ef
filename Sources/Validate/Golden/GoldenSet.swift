public import Fixtures

/// Which snapshots a dataset keeps: at which scales, and with which seeds at each.
public struct GoldenSet: Hashable, Sendable {
  /// The dataset's name.
  public let dataset: String
  /// The snapshots, from the smallest.
  public let names: [SnapshotName]

  /// The snapshots of a dataset.
  /// - Parameters:
  ///   - dataset: its name.
  ///   - seeds: by scale, the seeds.
  public init(dataset: String, seeds: [(scale: Scale, seeds: [Seed])]) {
    self.dataset = dataset
    names = seeds.flatMap { scale, seeds in
      seeds.map { SnapshotName(dataset: dataset, scale: scale, seed: $0) }
    }
  }

  /// What a dataset keeps unless it says otherwise: `tiny` for sixteen seeds, `medium` for four, and
  /// `full` for one.
  public static func usual(for dataset: String) -> GoldenSet {
    GoldenSet(
      dataset: dataset,
      seeds: [(.tiny, edges), (.medium, [0, 1, 42, Seed(.max)]), (.full, [42])])
  }

  /// The seeds that people use, and both sides of where 31, 32, 53, 63 and 64 bits end.
  private static let edges: [Seed] = [
    0, 1, 2, 3, 7, 42, 1234, 65_536, 2_147_483_647, 2_147_483_648, 4_294_967_295, 4_294_967_296,
    9_007_199_254_740_993, 9_223_372_036_854_775_807, 9_223_372_036_854_775_808, Seed(.max),
  ]

  /// The snapshots of some scales and seeds; of all where none are given.
  public func names(scales: [Scale], seeds: [Seed]) -> [SnapshotName] {
    names.filter { name in
      (scales.isEmpty || scales.contains(name.scale))
        && (seeds.isEmpty || seeds.contains(name.seed))
    }
  }
}

/// What a snapshot is of, which is also where it is kept.
public struct SnapshotName: Hashable, Sendable, CustomStringConvertible {
  /// The dataset's name.
  public let dataset: String
  /// How large it is.
  public let scale: Scale
  /// Which one of all possible ones.
  public let seed: Seed

  /// The name of a snapshot.
  public init(dataset: String, scale: Scale, seed: Seed) {
    self.dataset = dataset
    self.scale = scale
    self.seed = seed
  }

  /// The file within the directory of all snapshots.
  public var path: String { "\(dataset)/\(scale)/seed-\(seed).json" }

  /// The three parts with slashes, such as `eurostyle/tiny/seed-42`.
  public var description: String { "\(dataset)/\(scale)/seed-\(seed)" }
}
