import ArgumentParser
import ClickHouseStorage
import Fixtures
import SQLiteStorage
import Storage
import Validate

/// What `diff` compares: data that is stored somewhere, or that the generator makes.
enum ComparisonTarget: Hashable {
  /// SQLite files.
  case sqlite(directory: String)
  /// CSV files.
  case csv(directory: String)
  /// A ClickHouse server.
  case clickHouse(ClickHouseAddress)
  /// What the manifest in a directory says that it holds.
  case directory(String)
  /// A dataset at a scale and seed, or a part of it.
  case made(dataset: String, Scale, Seed, Part?)
  /// What the manifest of the other target says that it was made from.
  case madeAsTheOther

  /// The target that an argument names.
  static func parse(_ text: String) throws -> ComparisonTarget {
    if text == "made" { return .madeAsTheOther }
    if text.hasPrefix(DatabasePlace.scheme) {
      return .clickHouse(try Destination.address(text))
    }
    let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
    if parts.count == 2, parts[0] == "sqlite" { return .sqlite(directory: parts[1]) }
    if parts.count == 2, parts[0] == "csv" { return .csv(directory: parts[1]) }
    if parts.count == 2, DatasetRegistry.all.contains(where: { $0.name == parts[0] }) {
      return try made(parts[0], parts[1])
    }
    if text.isEmpty || parts.count == 2 && !text.contains("/") {
      throw ValidationError(
        """
        a target is sqlite:DIR, csv:DIR, a directory, clickhouse://HOST, DATASET:SCALE@SEED such as \
        \(DatasetRegistry.defaultName):tiny@42, or made
        """)
    }
    return .directory(text)
  }

  /// `SCALE`, then perhaps `@SEED`, then perhaps `,I/N`.
  private static func made(_ dataset: String, _ text: String) throws -> ComparisonTarget {
    let halves = text.split(separator: ",", maxSplits: 1, omittingEmptySubsequences: false)
      .map(String.init)
    let parts = halves[0].split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
      .map(String.init)
    return .made(
      dataset: dataset, try OptionValues.scale(parts[0]),
      parts.count == 2 ? try OptionValues.seed(parts[1]) : 42,
      halves.count == 2 ? try OptionValues.part(halves[1]) : nil)
  }
}

extension ComparisonTarget {
  /// The manifest beside the data, if there is one.
  func manifest(_ server: ServerOptions) throws -> Manifest? {
    switch self {
    case .sqlite(let directory), .csv(let directory), .directory(let directory):
      try Manifest.read(in: directory)
    case .clickHouse(let address): try DatabasePlace.clickHouse(address).source(server).manifest()
    case .made, .madeAsTheOther: nil
    }
  }

  /// The target with its kind known.
  /// - Parameters:
  ///   - own: its manifest.
  ///   - other: the manifest of the other target.
  /// - Returns: `sqlite`, `csv` or `made`.
  /// - Throws: when a manifest is needed and is not there, or not understood.
  func resolved(_ own: Manifest?, other: Manifest?) throws(StoreError) -> ComparisonTarget {
    switch self {
    case .directory(let directory):
      guard let own else {
        throw .unsupported(
          """
          \(directory) has no manifest of fixturectl's that says what it is; write \
          sqlite:\(directory) or csv:\(directory)
          """)
      }
      return own.target == SQLiteStore.target
        ? .sqlite(directory: directory) : .csv(directory: directory)
    case .madeAsTheOther:
      guard let other, let scale = Scale(other.scale), let seed = UInt64(other.seed) else {
        throw .unsupported(
          """
          the other target has no manifest that says what it was made from; write \
          \(DatasetRegistry.defaultName):SCALE@SEED instead of made
          """)
      }
      return .made(dataset: other.dataset, scale, Seed(seed), other.part)
    default: return self
    }
  }

  /// The name of its dataset; nil where nothing says so.
  func dataset(_ own: Manifest?) -> String? {
    if case .made(let dataset, _, _, _) = self { return dataset }
    return own?.dataset
  }
}

extension ComparisonTarget: CustomStringConvertible {
  /// The target as it is written on the command line.
  var description: String {
    switch self {
    case .sqlite(let directory): "sqlite:\(directory)"
    case .csv(let directory): "csv:\(directory)"
    case .directory(let directory): directory
    case .clickHouse(let address): "\(address)"
    case .made(let dataset, let scale, let seed, let part):
      "\(dataset):\(scale)@\(seed)" + (part.map { ",\($0.index)/\($0.count)" } ?? "")
    case .madeAsTheOther: "made"
    }
  }
}
