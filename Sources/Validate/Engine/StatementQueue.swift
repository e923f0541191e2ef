internal import Fixtures
internal import Storage

/// Runs statements on several sessions, the longest first, and judges what they give.
struct StatementQueue {
  private struct State {
    var waiting: [Statement]
    var running = 0
    var done = 0
    var findings: [String: Finding] = [:]
    var rows = 0
    var failure: StoreError?
    var sessions: [any QuerySession] = []
    var isStopped = false

    var isOver: Bool { running == 0 && (waiting.isEmpty || isStopped || failure != nil) }
  }

  private let state: Monitor<State>
  private let judge: Judge
  private let failsFast: Bool
  private let total: Int

  init(_ statements: [Statement], judge: Judge, failsFast: Bool) {
    // Taken from the end.
    let ordered = statements.enumerated().sorted { one, other in
      let (a, b) = (one.element.weight, other.element.weight)
      return (a, other.offset) < (b, one.offset)
    }
    state = Monitor(State(waiting: ordered.map(\.element)))
    self.judge = judge
    self.failsFast = failsFast
    total = statements.count
  }

  /// What was found, by the names of the checks.
  var findings: [String: Finding] { state.withLock { $0.findings } }
  /// How many rows the tables that were read have.
  var rows: Int { state.withLock { $0.rows } }

  /// Runs everything.
  /// - Parameters:
  ///   - jobs: how many sessions work side by side.
  ///   - first: the session that is open already.
  ///   - cancellation: a way to stop.
  ///   - progress: is told how many statements are done, of how many.
  ///   - open: opens another session.
  /// - Throws: what keeps the rest from being run, or `cancelled`.
  func run(
    jobs: Int, first: any QuerySession, cancellation: Cancellation,
    _ progress: (Int, Int) -> Void,
    _ open: @escaping @Sendable () throws(StoreError) -> any QuerySession
  ) throws(StoreError) {
    state.withLock { $0.sessions = [first] }
    let team = ThreadTeam(min(jobs, max(1, total))) { worker in
      work(worker == 0 ? { () throws(StoreError) in first } : open)
    }
    // No thread to be had: slower, and deaf to interruptions, not wrong.
    if team.count == 0 { work { () throws(StoreError) in first } }
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
    if let failure = state.withLock({ $0.failure }) { throw failure }
  }

  // MARK: A thread

  private func work(_ open: () throws(StoreError) -> any QuerySession) {
    var session: (any QuerySession)?
    while let statement = next() {
      do throws(StoreError) {
        if session == nil {
          let opened = try open()
          session = opened
          state.withLock { state in
            if !state.sessions.contains(where: { $0 === opened }) { state.sessions.append(opened) }
          }
        }
        guard let session else { return }
        finish(statement, try judge.findings(of: statement, in: session))
      } catch {
        state.withLock { state in
          state.running -= 1
          if state.failure == nil { state.failure = error }
        }
      }
    }
  }

  private func next() -> Statement? {
    state.withLock { state in
      guard state.failure == nil, !state.isStopped, let statement = state.waiting.popLast() else {
        return nil
      }
      state.running += 1
      return statement
    }
  }

  private func finish(_ statement: Statement, _ result: (findings: [Finding], rows: Int)) {
    state.withLock { state in
      for finding in result.findings { state.findings[finding.check] = finding }
      state.running -= 1
      state.done += 1
      state.rows += result.rows
      if failsFast, result.findings.contains(where: { $0.outcome == .fail }) {
        state.isStopped = true
      }
    }
  }
}

extension Judge {
  /// What a statement says of its checks; when it cannot be run, each is asked alone, so that only
  /// those that cannot be evaluated are without a verdict.
  func findings(
    of statement: Statement, in session: any QuerySession
  ) throws(StoreError) -> (findings: [Finding], rows: Int) {
    do throws(StoreError) {
      let rows = try session.rows(statement.sql)
      let findings = statement.answers.map { answer in
        finding(answer.check, rows, rows.first?[answer.values] ?? [])
      }
      let count = statement.source == .table ? rows.first?.first?.integer : nil
      return (findings, Int(count ?? 0))
    } catch {
      guard case .database(_, let message, _) = error else { throw error }
      let apart = statement.apart
      if apart.count == 1 {
        return (statement.answers.map { failure($0.check, message) }, 0)
      }
      var findings: [Finding] = []
      var count = 0
      for part in apart {
        let (found, rows) = try self.findings(of: part, in: session)
        findings += found
        count = max(count, rows)
      }
      return (findings, count)
    }
  }
}
