import Fixtures
import SQLiteStorage
import Storage
import Validate

/// One run of `diff`: two targets, and which tables of them.
struct DiffRun {
  let expected: ComparisonTarget
  let found: ComparisonTarget
  let systems: [String]
  let tables: [String]
  let limit: Int
  let jobs: Int
  let server: ServerOptions

  /// Compares.
  /// - Parameter cancellation: a way to stop it.
  /// - Returns: what came of it.
  /// - Throws: what is in the way, or that it was cancelled.
  func compare(_ cancellation: Cancellation) throws -> DiffSummary {
    let start = ContinuousClock.now
    let (before, after) = (try expected.manifest(server), try found.manifest(server))
    let sides = (
      try expected.resolved(before, other: after), try found.resolved(after, other: before)
    )
    let dataset = try dataset(sides.0.dataset(before), sides.1.dataset(after))
    // What a declaration says is the same at every seed and scale.
    let declared = try plan(dataset.world(seed: 0, scale: .tiny))
    let (one, other) = (
      try source(sides.0, dataset, declared), try source(sides.1, dataset, declared)
    )
    let counts = [before, after].compactMap(\.self).flatMap(\.tables)
    let asked = declared.tables.map { table in
      let name = table.info.path.description
      let rows = counts.first { $0.table == name }?.rows ?? table.rows.count
      return (info: table.info, rows: rows)
    }
    let differences = try Watch(cancellation, one, other).run { () throws(StoreError) in
      try DatasetComparison(
        expected: one, found: other, limit: limit, cancellation: cancellation
      ).run(asked, workers: .threads(jobs))
    }
    return DiffSummary(
      expected: one.location, found: other.location, differences,
      notCompared: notCompared(one, other, dataset),
      notes: notes([(sides.0, before), (sides.1, after)], dataset),
      time: ContinuousClock.now - start)
  }

  private func plan(_ world: World, part: Part? = nil) throws(StoreError) -> LoadPlan {
    try LoadPlan.make(world: world, systems: systems, tables: tables, part: part)
  }

  private func dataset(_ one: String?, _ other: String?) throws(StoreError) -> Dataset {
    if let one, let other, one != other {
      throw .unsupported("\(expected) is of the dataset \(one), and \(found) of \(other)")
    }
    return try DatasetRegistry.dataset(named: one ?? other ?? DatasetRegistry.defaultName)
  }

  private func source(
    _ target: ComparisonTarget, _ dataset: Dataset, _ declared: LoadPlan
  ) throws -> any ComparedSource {
    switch target {
    case .made(_, let scale, let seed, let part):
      let world = dataset.world(seed: seed, scale: scale, workers: .threads(jobs))
      return GeneratedSource(try plan(world, part: part), location: target.description)
    case .sqlite(let directory):
      return try QueriedSource(
        SQLiteSource(directory: directory), databases: databases(of: declared))
    case .clickHouse(let address):
      return try QueriedSource(
        DatabasePlace.clickHouse(address).source(server), databases: databases(of: declared))
    case .csv(let directory): return try CSVSource(directory: directory)
    case .directory, .madeAsTheOther: preconditionFailure("\(target) is of no kind yet")
    }
  }

  private func databases(of plan: LoadPlan) -> [String] {
    var databases: [String] = []
    for table in plan.tables where !databases.contains(table.info.path.database) {
      databases.append(table.info.path.database)
    }
    return databases
  }

  /// What the sides were made from, where that is not the same.
  private func notes(
    _ sides: [(target: ComparisonTarget, manifest: Manifest?)], _ dataset: Dataset
  ) -> [String] {
    let recipes = sides.compactMap { side -> (String, Recipe)? in
      if let recipe = side.manifest?.recipe { return (side.target.description, recipe) }
      guard case .made(let name, let scale, let seed, let part) = side.target else { return nil }
      let recipe = Recipe(
        dataset: name, version: dataset.version, generator: Toolkit.version,
        seed: seed.description, scale: scale.description, part: part)
      return (side.target.description, recipe)
    }
    guard recipes.count == 2, recipes[0].1 != recipes[1].1 else { return [] }
    return recipes.map { "\($0) was made as \($1)" }
  }

  /// What a side has beside the dataset, which is not looked into; only where all of it was asked
  /// for.
  private func notCompared(
    _ one: any ComparedSource, _ other: any ComparedSource, _ dataset: Dataset
  ) -> [String] {
    guard systems.isEmpty, tables.isEmpty else { return [] }
    let declared = dataset.world(seed: 0, scale: .tiny).tables.map(\.info.path)
    let (before, after) = (one.others(beside: declared), other.others(beside: declared))
    return before.filter { !after.contains($0) }.map { "\($0) in \(one.location) only" }
      + after.map { before.contains($0) ? "\($0) in both" : "\($0) in \(other.location) only" }
  }
}

/// Ends the statements of both sides once someone wants to stop.
private struct Watch {
  private let cancellation: Cancellation
  private let sides: [any ComparedSource]

  init(_ cancellation: Cancellation, _ sides: any ComparedSource...) {
    self.cancellation = cancellation
    self.sides = sides
  }

  func run<Result>(
    _ body: () throws(StoreError) -> Result
  ) throws(StoreError) -> Result {
    let end = Cancellation()
    let team = ThreadTeam(1) { [cancellation, sides] _ in
      while !end.isRequested {
        // Again and again: an interruption is lost on a session between two statements.
        if cancellation.isRequested { for side in sides { side.interrupt() } }
        ThreadTeam.pause(milliseconds: 20)
      }
    }
    let result: Swift.Result<Result, StoreError>
    do throws(StoreError) { result = .success(try body()) } catch { result = .failure(error) }
    end.request()
    team.join()
    return try result.get()
  }
}
