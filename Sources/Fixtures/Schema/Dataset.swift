/// A dataset: databases of tables that agree with each other, declared once.
public struct Dataset: Sendable {
  /// The name that users give it on the command line.
  public let name: String
  /// What it is.
  public let meaning: String
  /// Raised whenever any row of any table changes.
  public let version: Int
  private let make: @Sendable (Recipe) -> World

  /// Declares a dataset.
  /// - Parameters:
  ///   - name: lower-case letters, digits and hyphens.
  ///   - meaning: what it is, in a sentence.
  ///   - version: raised whenever any row changes.
  ///   - model: what all tables share at a seed and scale.
  ///   - databases: the databases with their tables.
  public init<Model: Sendable>(
    _ name: String, _ meaning: String, version: Int,
    model: @escaping @Sendable (Seed, Scale, Workers) -> Model,
    @DatabaseList<Model> databases: @escaping @Sendable () -> [Database<Model>]
  ) {
    self.name = name
    self.meaning = meaning
    self.version = version
    make = { recipe in
      let shared = model(recipe.seed, recipe.scale, recipe.workers)
      let databases = databases().map { database in
        DatabaseSource(
          name: database.name, system: database.system, meaning: database.meaning,
          tables: database.tables.map { $0(database.name, shared, recipe.seed) })
      }
      return World(
        dataset: recipe.dataset, seed: recipe.seed, scale: recipe.scale, databases: databases)
    }
  }

  /// The dataset at a seed and scale; makes what the tables share, and no row yet.
  /// - Parameters:
  ///   - seed: which one of all possible datasets.
  ///   - scale: how large.
  ///   - workers: who does what must be known before the first row.
  /// - Returns: all tables, ready to be read.
  public func world(seed: Seed, scale: Scale, workers: Workers = .one) -> World {
    make(Recipe(dataset: self, seed: seed, scale: scale, workers: workers))
  }

  private struct Recipe {
    let dataset: Dataset
    let seed: Seed
    let scale: Scale
    let workers: Workers
  }
}

/// A database of a dataset, and the tables in it.
public struct Database<Model: Sendable>: Sendable {
  let name: String
  let system: String
  let meaning: String
  let tables: [@Sendable (String, Model, Seed) -> TableSource]

  /// Declares a database.
  /// - Parameters:
  ///   - name: as tables are addressed by.
  ///   - system: the short name by which users choose it.
  ///   - meaning: its role.
  ///   - tables: the tables, parents first.
  public init(
    _ name: String, system: String, _ meaning: String,
    @TableList<Model> tables: () -> [@Sendable (String, Model, Seed) -> TableSource]
  ) {
    self.name = name
    self.system = system
    self.meaning = meaning
    self.tables = tables()
  }
}

/// Collects the databases of a dataset.
@resultBuilder
public enum DatabaseList<Model: Sendable> {
  /// A database, so that the closures in it know the model's type.
  public static func buildExpression(_ database: Database<Model>) -> Database<Model> { database }

  /// The databases in the order written.
  public static func buildBlock(_ databases: Database<Model>...) -> [Database<Model>] { databases }
}

/// Collects the tables of a database.
@resultBuilder
public enum TableList<Model: Sendable> {
  /// A table, with the type of its rows forgotten.
  public static func buildExpression<Row>(
    _ table: Table<Model, Row>
  ) -> @Sendable (String, Model, Seed) -> TableSource {
    { database, model, seed in table.source(in: database, model, seed) }
  }

  /// The tables in the order written.
  public static func buildBlock(
    _ tables: (@Sendable (String, Model, Seed) -> TableSource)...
  ) -> [@Sendable (String, Model, Seed) -> TableSource] { tables }
}

/// A dataset at a seed and scale.
public struct World: Sendable {
  /// Which dataset.
  public let dataset: Dataset
  /// Which one of all possible ones.
  public let seed: Seed
  /// How large.
  public let scale: Scale
  /// Its databases.
  public let databases: [DatabaseSource]

  /// All tables, database by database.
  public var tables: [TableSource] { databases.flatMap(\.tables) }

  /// Some of its systems alone, by their short names; their rows are the same as within all.
  /// - Parameter systems: which ones; nothing stands for names that there are not.
  /// - Returns: the world with these alone.
  public func only(_ systems: [String]) -> World {
    World(
      dataset: dataset, seed: seed, scale: scale,
      databases: databases.filter { systems.contains($0.system) })
  }

  /// The table of a path, if there is one.
  public subscript(path: TablePath) -> TableSource? { tables.first { $0.info.path == path } }
}

/// A database of a dataset at a seed and scale.
public struct DatabaseSource: Sendable {
  /// The name that tables are addressed by.
  public let name: String
  /// The short name that users choose it by.
  public let system: String
  /// Its role.
  public let meaning: String
  /// Its tables, parents first.
  public let tables: [TableSource]
}
