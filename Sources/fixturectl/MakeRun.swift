import Fixtures
import Storage
import Validate

/// One run of `make`, once it is known what to make and where.
struct MakeRun {
  let plan: LoadPlan
  let target: Target
  let jobs: Int
  let force: Bool
  /// Whether somebody reads the summary.
  let reports: Bool
  let skipsValidation: Bool

  /// What a run came to.
  struct Outcome {
    var summary: LoadSummary
    /// What the checks found; nil when they were left out.
    var report: ValidationReport?
  }

  /// What the run would do; nothing is written.
  func summary() throws(StoreError) -> PlanSummary {
    let freeBytes = try target.directory.map { directory throws(StoreError) in
      try FileSystem.freeSpace(at: directory)
    }
    var admission: Admission?
    var refusal: StoreError?
    do throws(StoreError) {
      admission = try Admission(plan, to: target, force: force)
      if let directory = target.directory {
        let estimate = LoadEstimate(of: plan, to: target.estimate, jobs: jobs)
        try Preflight.check(directory: directory, needed: estimate.bytes)
      }
    } catch {
      refusal = error
    }
    return PlanSummary(
      plan, to: target, jobs: jobs, freeBytes: freeBytes, admission: admission, refusal: refusal)
  }

  /// Does it.
  /// - Parameters:
  ///   - cancellation: a way to stop it.
  ///   - note: takes what is worth saying before it starts.
  ///   - progress: is told how far it has come.
  /// - Returns: what came of it.
  /// - Throws: what is in the way, or that it was cancelled.
  func make(
    cancellation: Cancellation, note: (String) -> Void, progress: (LoadProgress) -> Void
  ) throws -> Outcome {
    let start = ContinuousClock.now
    switch try Admission(plan, to: target, force: force) {
    case .unchanged(let manifest):
      return Outcome(
        summary: LoadSummary(
          unchanged: manifest, of: plan, in: target.destination.description,
          time: ContinuousClock.now - start))
    case .repair(let changes):
      note("making it again: \(changes.joined(separator: ", "))")
    case .new, .replace: break
    }
    try requireSpace()
    let result = try Loader(jobs: jobs, digests: reports).load(
      plan, into: target.store, cancellation: cancellation, progress: progress)
    var outcome = Outcome(
      summary: LoadSummary(result, of: plan, in: target.destination.description))
    switch target.destination {
    case .clickHouse where plan.part != nil:
      outcome.summary.validation = ValidationSummary(
        skipped: "the part waits; `fixturectl publish` puts all in place when they are in")
    case .sqlite where skipsValidation, .clickHouse where skipsValidation:
      outcome.summary.validation = ValidationSummary(skipped: "--skip-validation")
    case .sqlite, .clickHouse:
      let report = try validate(result, cancellation)
      outcome.report = report
      outcome.summary.validation = ValidationSummary(report)
    case .csv:
      outcome.summary.validation = ValidationSummary(
        skipped: "checks run in a database; make the same --to sqlite:DIR to have them run")
    case .csvStream, .null: break
    }
    return outcome
  }

  /// Checks what is stored against the declaration, and against the fingerprints that the rows had
  /// when they were made.
  private func validate(
    _ result: LoadResult, _ cancellation: Cancellation
  ) throws(CommandFailure) -> ValidationReport {
    var validator = Validator(plan)
    validator.jobs = jobs
    validator.expectedDigests = result.digests
    do throws(StoreError) {
      return try validator.validate(target.source, cancellation: cancellation)
    } catch {
      guard error == .cancelled else {
        throw CommandFailure(
          .unable, "the data is made and in place, and could not be validated: \(error)")
      }
      throw CommandFailure(
        .interrupted(signal: 2), "cancelled while it was validated; the new data is in place")
    }
  }

  /// Fails unless there is room; whether files can be made shows at once when the load begins.
  private func requireSpace() throws(StoreError) {
    guard let directory = target.directory else { return }
    let free = try FileSystem.freeSpace(at: directory)
    // Far more than it can be; the closer look takes longer than a tiny dataset.
    let atMost = plan.tables.reduce(0) { $0 + $1.rows.count * (64 + 64 * $1.info.columns.count) }
    if free / 2 > atMost { return }
    let needed = LoadEstimate(of: plan, to: target.estimate, jobs: jobs).bytes
    if free < needed { throw .notEnoughSpace(path: directory, needed: needed, free: free) }
  }
}
