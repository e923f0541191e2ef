public import Fixtures

/// What a run is to load: which rows of which tables of which world.
public struct LoadPlan: Sendable {
  /// The dataset at its seed and scale.
  public let world: World
  /// The tables, database by database, parents first.
  public let tables: [PlannedTable]
  /// Which part of how many; nil for the whole.
  public let part: Part?
  /// Whether foreign keys get indexes beside the primary keys.
  public let indexes: IndexPolicy

  /// A plan.
  public init(world: World, tables: [PlannedTable], part: Part? = nil, indexes: IndexPolicy) {
    self.world = world
    self.tables = tables
    self.part = part
    self.indexes = indexes
  }

  /// How many rows will be made.
  public var rows: Int { tables.reduce(0) { $0 + $1.rows.count } }

  /// The databases that are loaded, in order.
  package var databases: [String] {
    var names: [String] = []
    for table in tables where names.last != table.info.path.database {
      if !names.contains(table.info.path.database) { names.append(table.info.path.database) }
    }
    return names
  }
}

/// A table of a plan, and the rows of it that are asked for.
public struct PlannedTable: Sendable {
  /// The table.
  public let source: TableSource
  /// Its rows to make.
  public let rows: Range<Int>

  /// Some rows of a table.
  public init(source: TableSource, rows: Range<Int>) {
    self.source = source
    self.rows = rows
  }

  /// What the declaration says of the table.
  public var info: TableInfo { source.info }
}

/// One of several parts of a dataset that add up to the whole.
public struct Part: Hashable, Sendable, Codable {
  /// Which part, from 1.
  public let index: Int
  /// How many parts there are.
  public let count: Int

  /// A part `index` of `count`; nil unless `1 ≤ index ≤ count`.
  public init?(_ index: Int, of count: Int) {
    guard count >= 1, (1...count).contains(index) else { return nil }
    self.index = index
    self.count = count
  }
}

/// Which indexes a store makes.
public enum IndexPolicy: String, Sendable, CaseIterable, Codable {
  /// Primary keys only.
  case keys
  /// Primary keys, and every column that refers to another table.
  case all
}
