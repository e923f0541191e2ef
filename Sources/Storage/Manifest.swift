public import Fixtures

/// What a load has made: it lies beside the data, and tells ours from others'.
///
/// It holds no time, user or path, so that the same recipe gives the same bytes.
public struct Manifest: Codable, Equatable, Sendable {
  /// The name of the file that it is kept in.
  public static let fileName = "fixturectl-manifest.json"
  /// The version of the format that is written, and the newest that can be read.
  public static let currentFormat = 1

  /// The version of the format.
  public let format: Int
  /// The dataset's name.
  public let dataset: String
  /// The dataset's version.
  public let datasetVersion: Int
  /// The version of the toolkit that made it.
  public let generator: String
  /// The seed; a text, since readers of JSON lose digits of 64-bit numbers.
  public let seed: String
  /// The scale, by name or as a factor.
  public let scale: String
  /// Which part it is; nil for the whole.
  public let part: Part?
  /// Which indexes there are.
  public let indexes: IndexPolicy
  /// What kind of store holds the data, such as `sqlite`; set by the store.
  public internal(set) var target: String
  /// The files that hold the data, without the manifest, by name; set by the store.
  public internal(set) var files: [File]
  /// The tables, in the order of the dataset; of data with defects, as they were before.
  public internal(set) var tables: [Table]
  /// How many defects were planted in the data, which a file beside it lists; nil for none.
  public private(set) var defects: Int?

  /// A file of a load.
  public struct File: Codable, Equatable, Sendable {
    /// Its name within the destination.
    public let name: String
    /// Its size.
    public let bytes: Int

    /// A file.
    public init(name: String, bytes: Int) {
      self.name = name
      self.bytes = bytes
    }
  }

  /// A table of a load.
  public struct Table: Codable, Equatable, Sendable {
    /// Its name with its database's, as `database.table`.
    public let table: String
    /// How many rows were made.
    public let rows: Int
    /// The number of its first row, when the load is a part.
    public let firstRow: Int?
    /// The number of its last row, when the load is a part.
    public let lastRow: Int?
    /// The fingerprint of its rows, in hexadecimal; empty only in a manifest that no store keeps.
    public let digest: String
    /// How many bytes it takes, where that is known.
    public let bytes: Int?

    /// The table's name with its database's, taken apart.
    package var path: TablePath {
      let parts = table.split(separator: ".", maxSplits: 1).map(String.init)
      return parts.count == 2 ? TablePath(parts[0], parts[1]) : TablePath("", table)
    }

    /// The fingerprint, unless it is malformed.
    public var tableDigest: TableDigest? { TableDigest(rows: rows, hexadecimal: digest) }
  }

  /// The manifest of a finished load; the store adds its files with ``stored(as:files:)``.
  /// - Parameters:
  ///   - plan: what was loaded.
  ///   - tables: what each of its tables came to.
  ///   - generator: the version of the toolkit.
  public init(
    plan: LoadPlan, tables: [LoadedTable], generator: String = Toolkit.version
  ) {
    format = Manifest.currentFormat
    dataset = plan.world.dataset.name
    datasetVersion = plan.world.dataset.version
    self.generator = generator
    seed = plan.world.seed.description
    scale = plan.world.scale.description
    part = plan.part
    indexes = plan.indexes
    target = ""
    files = []
    self.tables = tables.map { table in
      let isPart = plan.part != nil && !table.range.isEmpty
      return Table(
        table: table.path.description, rows: table.rows,
        firstRow: isPart ? table.range.lowerBound : nil,
        lastRow: isPart ? table.range.upperBound - 1 : nil,
        digest: table.digest?.description ?? "", bytes: table.bytes)
    }
  }

  /// The same manifest, once the store knows what it has made.
  /// - Parameters:
  ///   - target: the kind of store.
  ///   - files: the files of the data; they are put in the order of their names.
  /// - Returns: the manifest to write.
  public func stored(as target: String, files: [File]) -> Manifest {
    var manifest = self
    manifest.target = target
    manifest.files = files.sorted { $0.name < $1.name }
    return manifest
  }

  /// The same manifest of data in which defects were planted.
  package func withDefects(_ count: Int) -> Manifest {
    var manifest = self
    manifest.defects = count
    return manifest
  }

  /// The same manifest with tables of the load before that stay.
  /// - Parameters:
  ///   - kept: what the manifest before says of those tables.
  ///   - world: the dataset, for the order.
  /// - Returns: the manifest of both.
  package func keeping(_ kept: [Table], of world: World) -> Manifest {
    var manifest = self
    let order = world.tables.map(\.info.path.description)
    manifest.tables = (tables + kept).sorted { one, other in
      (order.firstIndex(of: one.table) ?? 0) < (order.firstIndex(of: other.table) ?? 0)
    }
    return manifest
  }

  /// What the data was made from.
  public var recipe: Recipe {
    Recipe(
      dataset: dataset, version: datasetVersion, generator: generator, seed: seed, scale: scale,
      part: part)
  }

  /// What it says of a table.
  public subscript(path: TablePath) -> Table? {
    let name = path.description
    return tables.first { $0.table == name }
  }
}

/// The version of this toolkit, as manifests and `--version` give it.
public enum Toolkit {
  /// The version.
  public static let version = "0.1.0"
}
