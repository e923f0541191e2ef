internal import Fixtures
internal import Storage

/// A pass over the rows of a table, and what is worked out of them.
struct RowScan {
  private let plan: CheckPlan
  private let dialect: any SQLDialect
  private var compiler: Compiler
  private var accumulators = [Accumulator(.rows)]

  /// What came of a pass.
  struct Result {
    /// What the aggregates come to, as a statement would say it; the first is how many rows there
    /// are.
    let values: [StoredValue]
    let groups: [GroupCounter.Key: GroupCounter]
    /// The fingerprint of the rows; of none unless it was asked for.
    var digest = TableDigest()
    /// How many statements were run.
    let statements: Int
  }

  init(_ plan: CheckPlan, dialect: any SQLDialect) {
    self.plan = plan
    self.dialect = dialect
    compiler = Compiler(plan.info, among: plan.tables, dialect: dialect)
  }

  /// Whether nothing is read of a row.
  var isEmpty: Bool { compiler.columns.sql.isEmpty }

  /// Has all columns of the table read; before anything else, so that they come in order.
  mutating func readAllColumns() {
    for column in plan.info.columns { compiler.read(column) }
  }

  /// Adds aggregates.
  /// - Returns: the places of their values.
  mutating func add(_ aggregates: [Aggregate]) throws(Compiler.Unsupported) -> Range<Int> {
    var added: [Accumulator] = []
    for aggregate in aggregates { added.append(try compiler.accumulator(aggregate)) }
    accumulators += added
    return accumulators.count - added.count..<accumulators.count
  }

  /// The groups that the values in some places are about.
  func groups(_ places: Range<Int>) -> GroupCounter.Key? { accumulators[places].first?.groups }

  /// Reads all rows.
  /// - Parameters:
  ///   - session: reads them.
  ///   - isDigested: whether a fingerprint is wanted, of the columns that were read first.
  /// - Returns: what came of it; nil where a scan cannot say, and only statements can: a cell is not
  ///   of its column's type, a key is there twice, a number is too large.
  /// - Throws: `cancelled`, or what keeps anything from being asked.
  func read(in session: any QuerySession, isDigested: Bool) throws(StoreError) -> Result? {
    do throws(StoreError) {
      return try readAll(in: session, isDigested: isDigested)
    } catch {
      // What the database cannot give in one piece, it may give in smaller ones.
      guard case .database = error else { throw error }
      return nil
    }
  }

  private func readAll(
    in session: any QuerySession, isDigested: Bool
  ) throws(StoreError) -> Result? {
    var parents: [ParentTable] = []
    for (path, columns) in compiler.parents {
      guard let parent = try ParentTable(path, columns, in: session, dialect) else { return nil }
      parents.append(parent)
    }
    let columns = compiler.columns
    let program = compiler.program
    var machine: Machine?
    var accumulators = accumulators
    let keys = Set(accumulators.compactMap(\.groups))
    var groups = Dictionary(uniqueKeysWithValues: keys.map { ($0, GroupCounter($0)) })
    var digest = TableDigest()
    var rowDigest = RowDigest(for: TableInfo(readBack: plan.info.path, columns.types))
    let own = Array(plan.info.columns.indices)
    let isWhole = try session.scan(
      "SELECT \(columns.sql.joined(separator: ", ")) FROM \(plan.from(.table))", as: columns.types
    ) { batch in
      // No later batch has more rows than the first.
      let running = machine ?? Machine(program, parents, rows: batch.count)
      machine = running
      running.run(batch)
      for place in accumulators.indices { accumulators[place].add(running.lanes, running.count) }
      for key in keys { groups[key]?.add(running.lanes, running.count) }
      if isDigested { digest.add(rowDigest.digest(of: batch, columns: own)) }
    }
    guard isWhole, machine?.isUnsure != true, !accumulators.contains(where: \.overflows) else {
      return nil
    }
    return Result(
      values: accumulators.map { $0.value(groups) }, groups: groups, digest: digest,
      statements: 1 + parents.count)
  }
}
