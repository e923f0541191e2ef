import Fixtures
import SQLiteStorage
import Storage
import Validate

/// Makes and validates a dataset at many seeds, and counts the runs in which a check fails: all of
/// them by chance, since nothing is wrong with the rows.
struct Sweeping {
  private let scale: Scale
  private let seeds: Int
  private let first: Int
  private let directory: String
  private let checks: [String]

  init(_ arguments: inout Arguments) throws {
    scale = try arguments.scale(default: .tiny)
    seeds = try arguments.count("--seeds", default: 1000)
    first = try arguments.count("--first", default: 1)
    guard let directory = try arguments.text("--in") else {
      throw UsageError(reason: "--in is missing")
    }
    self.directory = directory
    // What the generator makes is its own fingerprint; it would only take time.
    let all = Check.Kind.allCases.filter { $0 != .digest }
    let chosen = try arguments.text("--checks")?.split(separator: ",").map(String.init)
    checks = chosen ?? all.map(\.rawValue)
    try arguments.finish()
  }

  func run() throws {
    let watch = Stopwatch()
    var failures: [String: [Int]] = [:]
    var empty: Set<String> = []
    var failed = 0
    var count = 0
    var validating = 0.0
    for seed in first..<first + seeds {
      let world = EuroStyle.dataset.world(seed: Seed(UInt64(seed)), scale: scale)
      let plan = try LoadPlan.make(world: world)
      _ = try Loader(jobs: 1).load(plan, into: SQLiteStore(directory: directory))
      var validator = Validator(world)
      validator.checks = checks
      let start = Stopwatch()
      let report = try validator.validate(SQLiteSource(directory: directory))
      validating += start.wall
      count = report.findings.count
      if report.verdict != .passed { failed += 1 }
      for finding in report.findings {
        if finding.outcome == .empty { empty.insert(finding.check) }
        if finding.outcome == .fail || finding.outcome == .error {
          failures[finding.check, default: []].append(seed)
        }
      }
    }
    let list = failures.sorted { $0.key < $1.key }.map { check, seeds in
      "\"\(check)\":[\(seeds.map(String.init).joined(separator: ","))]"
    }
    emit(
      """
      {"runs":\(seeds),"failed":\(failed),"checks":\(count),"failures":{\(list.joined(separator: ","))},\
      "empty":[\(empty.sorted().map { "\"\($0)\"" }.joined(separator: ","))],"wall":\(watch.wall),"validating":\(validating)}

      """)
  }
}
