internal import Fixtures
internal import Storage

/// A validation of one open database that is asked again and again while its rows change: what does
/// not change, checks, statements and the generator's digests, is made once.
final class StandingValidation {
  /// The checks that can be asked in SQL, table by table.
  let checks: [Check]
  /// How chance is allowed for.
  let bound: ChanceBound
  private let plans: [TablePath: CheckPlan]
  private let judge: Judge
  /// What the generator makes of each table.
  private let expected: [TablePath: TableDigest]
  private let session: any QuerySession
  private var statements: [String: [Statement]] = [:]

  init(_ validator: Validator, _ database: some OpenDatabase) throws(StoreError) {
    let selection = try validator.selection(for: database.dialect)
    session = database.session
    let catalogue = try session.catalogue()
    let schema = SchemaCheck(
      catalogue: catalogue, of: validator.world.tables.lazy.map(\.info), dialect: database.dialect)
    let all = selection.flatMap(\.wanted)
    checks = all.filter { check in
      switch check.body {
      case .schema, .faulty: return false
      case .unique(let unique) where schema.ensures(unique: unique.columns, in: check.table):
        return false
      default: return schema.obstacle(to: check) == nil
      }
    }
    plans = Dictionary(uniqueKeysWithValues: selection.map { ($0.plan.info.path, $0.plan) })
    bound = ChanceBound(values: all.shareCount)
    let load = LoadPlan(
      world: validator.world, tables: selection.map(\.planned), part: validator.plan.part,
      indexes: .keys)
    expected = try Loader().load(load, into: NullStore()).digests
    judge = Judge(dialect: database.dialect, bound: bound, ensured: [])
  }

  /// What is found of some checks now.
  /// - Parameters:
  ///   - name: what their statements are kept under, so that they are written once.
  ///   - isWanted: which checks.
  /// - Returns: the findings.
  /// - Throws: when the database cannot be asked.
  func findings(
    keptAs name: String, of isWanted: (Check) -> Bool
  ) throws(StoreError) -> [Finding] {
    let asked: [Statement]
    if let known = statements[name] {
      asked = known
    } else {
      var byTable: [(TablePath, [Check])] = []
      for check in checks where isWanted(check) {
        if byTable.last?.0 == check.table {
          byTable[byTable.count - 1].1.append(check)
        } else {
          byTable.append((check.table, [check]))
        }
      }
      asked = byTable.flatMap { table, checks in plans[table]?.statements(for: checks) ?? [] }
      statements[name] = asked
    }
    var findings: [Finding] = []
    for statement in asked {
      let answers = try judge.answers(to: statement, in: session)
      findings += statement.answers.compactMap { answer in
        let check = answer.check
        if check.kind == .digest, let stored = answers.stored[check.table] {
          return judge.digest(check, stored, expected[check.table])
        }
        return answers.findings[check.id]
      }
    }
    return findings
  }
}

extension [Check] {
  /// How many values of distributions are looked at: what chance has to be shared among.
  var shareCount: Int {
    reduce(0) { sum, check in
      switch check.body {
      case .shares(let shares) where shares.rows == nil: sum + shares.values.count
      case .mean: sum + 1
      default: sum
      }
    }
  }
}
