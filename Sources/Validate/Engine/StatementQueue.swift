internal import Fixtures
internal import Storage

/// Runs statements on several sessions and makes rows beside them, the longest first, and judges
/// what comes of it.
struct StatementQueue {
  /// Something to be done by one thread.
  enum Work {
    /// A statement to be run, for checks.
    case ask(Statement)
    /// A table to be read, for checks.
    case scan(TableScan)
    /// A table whose rows are to be made for their fingerprint.
    case make(PlannedTable)
  }

  /// What came of it all.
  struct Results {
    /// What was found, by the names of the checks; fingerprints are still to be compared.
    var findings: [String: Finding] = [:]
    /// The fingerprints of what is stored.
    var stored: [TablePath: TableDigest] = [:]
    /// The fingerprints of what the generator makes.
    var made: [TablePath: TableDigest] = [:]
    /// How many rows the tables that were read have.
    var rows = 0
    /// How many statements were run.
    var statements = 0
    /// How long the statements of each table took.
    var times: [TablePath: Duration] = [:]
  }

  private struct State {
    var waiting: [Work]
    var running = 0
    var done = 0
    var results = Results()
    var failure: StoreError?
    var sessions: [any QuerySession] = []
    var isStopped = false

    var isOver: Bool { running == 0 && (waiting.isEmpty || isStopped || failure != nil) }
  }

  private let state: Monitor<State>
  private let judge: Judge
  private let evidence: [TablePath: Evidence]
  private let failsFast: Bool
  private let total: Int
  private let makePlan: @Sendable (PlannedTable) -> LoadPlan

  /// - Parameters:
  ///   - work: what is to be done.
  ///   - judge: turns answers into findings.
  ///   - evidence: shows what is wrong with each table.
  ///   - failsFast: whether to begin nothing once a check has failed.
  ///   - makePlan: the plan that makes a table alone.
  init(
    _ work: [Work], judge: Judge, evidence: [TablePath: Evidence], failsFast: Bool,
    makePlan: @escaping @Sendable (PlannedTable) -> LoadPlan
  ) {
    // Taken from the end.
    let ordered = work.enumerated().sorted { one, other in
      let (a, b) = (one.element.weight, other.element.weight)
      return (a, other.offset) < (b, one.offset)
    }
    state = Monitor(State(waiting: ordered.map(\.element)))
    self.judge = judge
    self.evidence = evidence
    self.failsFast = failsFast
    self.makePlan = makePlan
    total = work.count
  }

  /// Runs everything.
  /// - Parameters:
  ///   - jobs: how many sessions work side by side.
  ///   - first: the session that is open already.
  ///   - cancellation: a way to stop.
  ///   - progress: is told how many pieces of work are done, of how many.
  ///   - open: opens another session.
  /// - Returns: what came of it.
  /// - Throws: what keeps the rest from being run, or `cancelled`.
  func run(
    jobs: Int, first: any QuerySession, cancellation: Cancellation,
    _ progress: (Int, Int) -> Void,
    _ open: @escaping @Sendable () throws(StoreError) -> any QuerySession
  ) throws(StoreError) -> Results {
    state.withLock { $0.sessions = [first] }
    let team = ThreadTeam(min(jobs, total)) { worker in
      work(cancellation, worker == 0 ? { () throws(StoreError) in first } : open)
    }
    // No thread to be had: slower, and deaf to interruptions, not wrong.
    if team.count == 0 { work(cancellation) { () throws(StoreError) in first } }
    var isOver = false
    while !isOver {
      let done: Int
      (isOver, done) = state.wait(
        milliseconds: 100, until: \.isOver, then: { ($0.isOver, $0.done) })
      progress(done, total)
      if cancellation.isRequested {
        state.withLock { state in
          state.failure = .cancelled
          for session in state.sessions { session.interrupt() }
        }
      }
    }
    team.join()
    return try state.withLock { state in
      Result { () throws(StoreError) in
        if let failure = state.failure { throw failure }
        return state.results
      }
    }.get()
  }

  // MARK: A thread

  private func work(
    _ cancellation: Cancellation, _ open: () throws(StoreError) -> any QuerySession
  ) {
    var session: (any QuerySession)?
    while let work = next() {
      do throws(StoreError) {
        switch work {
        case .make(let table):
          let result = try Loader(jobs: 1).load(
            makePlan(table), into: NullStore(), cancellation: cancellation)
          finish { results in
            for table in result.tables { results.made[table.path] = table.digest }
          }
        case .ask, .scan:
          if session == nil {
            let opened = try open()
            session = opened
            state.withLock { state in
              if !state.sessions.contains(where: { $0 === opened }) {
                state.sessions.append(opened)
              }
            }
          }
          guard let session else { return }
          try ask(work, in: session)
        }
      } catch {
        state.withLock { state in
          state.running -= 1
          if state.failure == nil { state.failure = error }
        }
      }
    }
  }

  private func next() -> Work? {
    state.withLock { state in
      guard state.failure == nil, !state.isStopped, let work = state.waiting.popLast() else {
        return nil
      }
      state.running += 1
      return work
    }
  }

  private func finish(_ change: (inout Results) -> Void) {
    state.withLock { state in
      change(&state.results)
      state.running -= 1
      state.done += 1
      if failsFast, state.results.findings.contains(where: { $0.value.outcome == .fail }) {
        state.isStopped = true
      }
    }
  }

  private func ask(_ work: Work, in session: any QuerySession) throws(StoreError) {
    let start = ContinuousClock.now
    var answers = Answers()
    var statements: [Statement] = []
    switch work {
    case .make: break
    case .ask(let statement): statements = [statement]
    case .scan(let scan):
      let outcome = try scan.run(in: session, judge)
      answers = outcome.answers
      statements = scan.plan.statements(for: outcome.rest, ensured: judge.ensured)
    }
    for statement in statements {
      answers.add(try judge.answers(to: statement, in: session))
      for answer in statement.answers {
        guard var finding = answers.findings[answer.check.id],
          let evidence = evidence[answer.check.table]
        else { continue }
        answers.statements += try evidence.add(to: &finding, of: answer.check, from: session)
        answers.findings[answer.check.id] = finding
      }
    }
    let time = ContinuousClock.now - start
    let tables = Set(work.checks.map(\.table))
    finish { results in
      results.findings.merge(answers.findings) { _, new in new }
      results.stored.merge(answers.stored) { _, new in new }
      results.rows += answers.rows
      results.statements += answers.statements
      for table in tables {
        results.times[table, default: .zero] += time
      }
    }
  }
}

extension StatementQueue.Work {
  /// The checks that it answers.
  fileprivate var checks: [Check] {
    switch self {
    case .ask(let statement): statement.answers.map(\.check)
    case .scan(let scan): scan.checks
    case .make: []
    }
  }

  /// How long it takes in relation to others, roughly.
  fileprivate var weight: Int {
    switch self {
    case .ask(let statement): statement.weight
    case .scan(let scan): scan.weight
    case .make(let table): table.rows.count * table.info.columns.count / 2
    }
  }
}
