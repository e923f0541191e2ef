public import Fixtures

extension LoadPlan {
  /// Tables with fewer rows than this are not cut into parts: part 1 has them whole.
  public static let smallestCutTable = 10_000

  /// The plan that a user's choices give.
  /// - Parameters:
  ///   - world: the dataset at its seed and scale.
  ///   - systems: the short names, or names, of databases; all when empty.
  ///   - tables: names of tables, with or without their database's, in which `*` stands for
  ///     anything; all when empty.
  ///   - part: which part of the rows; nil for all.
  ///   - indexes: whether foreign keys get indexes.
  ///   - mayBeEmpty: whether a part may have no rows of any table, as where all are short.
  /// - Returns: the tables chosen, in the order of the dataset.
  /// - Throws: `unknownName` with the nearest names, or `nothingChosen`.
  public static func make(
    world: World, systems: [String] = [], tables: [String] = [], part: Part? = nil,
    indexes: IndexPolicy = .keys, mayBeEmpty: Bool = false
  ) throws(StoreError) -> LoadPlan {
    let databases = try choose(systems, from: world)
    let offered = databases.flatMap(\.tables)
    var chosen = offered
    if !tables.isEmpty {
      var paths: Set<TablePath> = []
      for name in tables { paths.formUnion(try matches(of: name, in: offered)) }
      chosen = offered.filter { paths.contains($0.info.path) }
    }
    let planned = chosen.compactMap { source -> PlannedTable? in
      guard let rows = rows(of: source.count, in: part) else { return nil }
      return PlannedTable(source: source, rows: rows)
    }
    if planned.isEmpty, !mayBeEmpty || chosen.isEmpty { throw .nothingChosen }
    return LoadPlan(world: world, tables: planned, part: part, indexes: indexes)
  }

  private static func choose(
    _ systems: [String], from world: World
  ) throws(StoreError) -> [DatabaseSource] {
    if systems.isEmpty { return world.databases }
    for name in systems
    where !world.databases.contains(where: { $0.system == name || $0.name == name }) {
      let names = world.databases.map(\.system)
      let near = nearestNames(to: name, among: names)
      throw .unknownName(kind: "system", name: name, nearest: near.isEmpty ? names : near)
    }
    return world.databases.filter { systems.contains($0.system) || systems.contains($0.name) }
  }

  private static func matches(
    of name: String, in offered: [TableSource]
  ) throws(StoreError) -> [TablePath] {
    let pattern = NamePattern(name)
    let isQualified = name.contains(".")
    let paths = offered.map(\.info.path).filter {
      pattern.matches(isQualified ? $0.description : $0.table)
    }
    guard paths.isEmpty else { return paths }
    let names = offered.map { isQualified ? $0.info.path.description : $0.info.path.table }
    throw .unknownName(kind: "table", name: name, nearest: nearestNames(to: name, among: names))
  }

  /// The rows of a table that belong to a part; nil when the part leaves the table to another.
  static func rows(of count: Int, in part: Part?) -> Range<Int>? {
    guard let part, part.count > 1 else { return 0..<count }
    if count < smallestCutTable { return part.index == 1 ? 0..<count : nil }
    // By way of 128 bits: the product may not fit.
    func cut(_ index: Int) -> Int {
      let product = count.multipliedFullWidth(by: index)
      return part.count.dividingFullWidth(product).quotient
    }
    return cut(part.index - 1)..<cut(part.index)
  }
}
