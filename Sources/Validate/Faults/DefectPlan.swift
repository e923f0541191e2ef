internal import Fixtures
public import Storage

/// Faults that a user wants in a dataset, to test rules of their own against.
public struct DefectPlan: Sendable, Decodable {
  /// One line of the list.
  public struct Wish: Sendable, Decodable {
    /// The kind of fault, by name.
    public let kind: String
    /// The table, as `database.table`, or without its database where there is one of the name.
    public let table: String
    /// The column, for kinds that hit one.
    public let column: String?
    /// How many faults; one when nil.
    public let rows: Int?
    /// The law, for kinds that break one.
    public let law: String?
  }

  /// What decides where; the dataset's own seed when nil.
  public let seed: UInt64?
  /// What is wanted.
  public let defects: [Wish]

  /// A list of wishes, or an object with `seed` and `defects`.
  public init(from decoder: any Decoder) throws {
    if let list = try? decoder.singleValueContainer().decode([Wish].self) {
      (seed, defects) = (nil, list)
      return
    }
    let object = try decoder.container(keyedBy: CodingKeys.self)
    seed = try object.decodeIfPresent(UInt64.self, forKey: .seed)
    defects = try object.decode([Wish].self, forKey: .defects)
  }

  private enum CodingKeys: CodingKey { case seed, defects }

  /// The faults that the wishes come to.
  /// - Parameter plan: what is loaded; only its tables can be hit.
  /// - Returns: the faults, in the order of the wishes; no two hit the same row.
  /// - Throws: `unknownName` for kinds, tables, columns and laws that are not there, `unsupported`
  ///   for a kind that the column cannot have, or not so often.
  public func faults(in plan: LoadPlan) throws(StoreError) -> [Fault] {
    let rows = DatasetRows(plan.world)
    let maker = FaultMaker(rows: rows, seed: seed.map { Seed($0) } ?? plan.world.seed)
    var taken: [TablePath: Set<Int>] = [:]
    var numbers: [String: Int] = [:]
    var faults: [Fault] = []
    for wish in defects {
      let target = try wish.target(in: plan)
      let count = wish.rows ?? 1
      guard count >= 1 else {
        throw .unsupported("\(wish.words): rows is the number of faults, at least 1")
      }
      for _ in 0..<count {
        let number = numbers[wish.words, default: 0]
        numbers[wish.words] = number + 1
        guard
          let (fault, hit) = maker.fault(
            for: target, number: number, avoiding: taken[target.table.path] ?? [])
        else {
          throw .unsupported("\(wish.words): no row that is left can have this fault")
        }
        guard taken[fault.table, default: []].isDisjoint(with: hit) else {
          throw .unsupported("\(wish.words): it would hit a row that another defect hits")
        }
        guard plan.tables.contains(where: { $0.info.path == fault.table }) else {
          throw .unsupported("\(wish.words): it hits \(fault.table), which is not made here")
        }
        taken[fault.table, default: []].formUnion(hit)
        faults.append(fault)
      }
    }
    return faults
  }
}

extension DefectPlan.Wish {
  /// The wish as errors name it.
  fileprivate var words: String {
    "\(kind) in \(table)\(column.map { ".\($0)" } ?? "")\(law.map { " \($0)" } ?? "")"
  }

  fileprivate func target(in plan: LoadPlan) throws(StoreError) -> FaultTarget {
    let kind = try FaultKind.named(kind)
    let tables = plan.tables.map(\.info)
    let found = tables.filter { $0.path.description == table || $0.path.table == table }
    guard found.count == 1, let info = found.first else {
      let names = tables.map { table.contains(".") ? $0.path.description : $0.path.table }
      let near = nearestNames(to: table, among: names)
      throw .unknownName(
        kind: found.isEmpty ? "table" : "single table", name: table,
        nearest: found.isEmpty ? near : found.map(\.path.description))
    }
    var targets = FaultTarget.all(of: info)
    if let column {
      guard info[column] != nil else {
        throw .unknownName(
          kind: "column of \(info.path)", name: column,
          nearest: nearestNames(to: column, among: info.columns.map(\.name)))
      }
      targets = targets.filter { $0.column.map { info.columns[$0].name } == column }
    } else if let law {
      guard info.laws.contains(where: { $0.name == law }) else {
        throw .unknownName(
          kind: "law of \(info.path)", name: law,
          nearest: nearestNames(to: law, among: info.laws.map(\.name)))
      }
      targets = targets.filter { $0.law?.name == law }
    } else {
      targets = targets.filter { $0.column == nil && $0.law == nil }
    }
    if let target = targets.first(where: { $0.kind == kind }) { return target }
    let names = targets.map(\.kind.rawValue).joined(separator: ", ")
    let place = column.map { "column \($0) of \(info.path)" } ?? law ?? "\(info.path)"
    let hint =
      column == nil && law == nil
      ? "; name the column, or the law, for the other kinds" : ""
    throw .unsupported("\(place) cannot have \(kind.rawValue); it can have \(names)\(hint)")
  }
}
