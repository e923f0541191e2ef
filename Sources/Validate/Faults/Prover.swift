public import Fixtures
package import Storage

/// Proves that checks can fail: plants every kind of fault in every column of a copy of a dataset,
/// one at a time, and sees which checks notice.
///
/// The bar is twofold. With digests no fault at all may get through; without them, as for data that
/// others made, every fault that breaks a declared law must be caught by the check of that law.
public struct Prover: Sendable {
  /// What is proven: its checks, over its tables.
  public var validator: Validator
  /// Which kinds of faults are planted.
  public var kinds = FaultKind.allCases
  /// What decides where; the dataset's own seed unless another is set.
  public var seed: Seed

  /// A prover of all checks of a validator.
  public init(_ validator: Validator) {
    self.validator = validator
    seed = validator.world.seed
  }

  /// Plants faults in a copy and takes them back, one after another.
  /// - Parameters:
  ///   - copy: the whole dataset, with nothing in the way of a fault.
  ///   - cancellation: a way to stop.
  ///   - progress: is told how many tables are done, of how many.
  /// - Returns: what came of it.
  /// - Throws: when the copy cannot be changed or asked, or it was cancelled.
  package func prove(
    on copy: some ChangeableDatabase, cancellation: Cancellation = Cancellation(),
    progress: (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) throws(StoreError) -> Proof {
    let start = ContinuousClock.now
    let world = validator.world
    var whole = validator
    // A fault in one table may be seen in another.
    whole.plan = Validator(world).plan
    let validation = try StandingValidation(whole, copy)
    let rows = DatasetRows(world)
    var run = ProofRun(
      validation: validation, copy: copy, rows: rows,
      proof: Proof(seed: seed, scale: world.scale),
      maker: FaultMaker(rows: rows, seed: seed),
      laws: BrokenLaws(rows: rows, bound: validation.bound))
    try run.examineWhatIsThere()
    for (index, table) in validator.plan.tables.enumerated() {
      progress(index, validator.plan.tables.count)
      for target in FaultTarget.all(of: table.info) where kinds.contains(target.kind) {
        try cancellation.check()
        try run.attempt(target)
      }
    }
    progress(validator.plan.tables.count, validator.plan.tables.count)
    run.proof.unwatched = validation.unwatched(
      in: validator.plan.tables.map(\.info))
    run.proof.time = ContinuousClock.now - start
    return run.proof
  }
}

/// The planting of faults, one after another.
private struct ProofRun<Copy: ChangeableDatabase> {
  let validation: StandingValidation
  let copy: Copy
  let rows: DatasetRows
  var proof: Proof
  let maker: FaultMaker
  let laws: BrokenLaws
  /// Checks that fail without a fault catch none.
  private var useless: Set<String> = []

  init(
    validation: StandingValidation, copy: Copy, rows: DatasetRows, proof: Proof,
    maker: FaultMaker, laws: BrokenLaws
  ) {
    self.validation = validation
    self.copy = copy
    self.rows = rows
    self.proof = proof
    self.maker = maker
    self.laws = laws
  }

  /// Runs all checks once before anything is planted.
  mutating func examineWhatIsThere() throws(StoreError) {
    let findings = try validation.findings(keptAs: "") { _ in true }
    for finding in findings where finding.outcome == .fail || finding.outcome == .error {
      useless.insert(finding.check)
      proof.failedBefore.append((finding.check, finding.found))
    }
  }

  /// Plants a fault, if there is a place for it, asks the checks that look there, and takes it back.
  mutating func attempt(_ target: FaultTarget) throws(StoreError) {
    guard let (fault, _) = maker.fault(for: target), fault.changes.allSatisfy(copy.admits) else {
      proof.inapplicable.append(
        Proof.Inapplicable(kind: target.kind, table: target.table.path, subject: target.subject))
      return
    }
    let expected = laws.checks(brokenBy: fault)
    try copy.plant(fault.changes)
    let findings: [Finding]
    do throws(StoreError) {
      findings = try self.findings(of: fault)
    } catch {
      try copy.undo()
      throw error
    }
    try copy.undo()
    let failed = findings.filter { $0.outcome == .fail && !useless.contains($0.check) }
    let caughtBy = failed.filter { $0.kind != .digest }.map(\.check)
    let names = Set(caughtBy)
    proof.trials.append(
      Proof.Trial(
        fault: fault, statement: fault.changes.first.map(copy.statement) ?? "",
        isSeenByDigest: failed.contains { $0.kind == .digest && $0.table == fault.table },
        caughtBy: caughtBy, expected: expected.map(\.id).sorted(),
        missed: expected.filter { !$0.isMet(by: names) }.map(\.id).sorted()))
  }

  /// What the checks say that look at what a fault changed.
  private func findings(of fault: Fault) throws(StoreError) -> [Finding] {
    guard let table = fault.changes.first?.table else { return [] }
    if fault.changes.contains(where: { $0.before == nil || $0.after == nil }) {
      return try validation.findings(keptAs: "\(fault.table)") {
        $0.table == fault.table || $0.columns[fault.table] != nil
      }
    }
    let columns = Set(fault.changes.flatMap(\.columns)).map { table.columns[$0].name }.sorted()
    return try validation.findings(keptAs: "\(fault.table) \(columns.joined(separator: ","))") {
      $0.columns[fault.table].map { !$0.isDisjoint(with: columns) } ?? false
    }
  }
}

extension StandingValidation {
  /// The columns that only the type check and the digest look at.
  fileprivate func unwatched(in tables: [TableInfo]) -> [String] {
    var watched: [TablePath: Set<String>] = [:]
    for check in checks where check.kind != .digest && check.kind != .type {
      watched.merge(check.columns) { $0.union($1) }
    }
    return tables.flatMap { table in
      table.columns.map(\.name).filter { !(watched[table.path]?.contains($0) ?? false) }
        .map { "\(table.path).\($0)" }
    }
  }
}
