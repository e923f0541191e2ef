import Storage
import Validate

/// What came of the validation that follows a load.
struct ValidationSummary: Encodable, Equatable {
  /// The verdict in a word.
  enum Verdict: String, Encodable {
    case passed, failed, unknown
    /// It was not validated, for a reason.
    case skipped
  }

  /// A check that does not hold, or could not be evaluated.
  struct Failure: Encodable, Equatable {
    let check: String
    let outcome: String
    let found: String
  }

  let verdict: Verdict
  /// Why it was not validated.
  let reason: String?
  /// How many checks came to what.
  let counts: [String: Int]?
  let milliseconds: Int?
  let failures: [Failure]?

  /// A validation that was left out.
  init(skipped reason: String) {
    verdict = .skipped
    self.reason = reason
    (counts, milliseconds, failures) = (nil, nil, nil)
  }

  /// What a report comes to.
  init(_ report: ValidationReport) {
    switch report.verdict {
    case .passed: verdict = .passed
    case .failed: verdict = .failed
    case .unknown: verdict = .unknown
    }
    reason = nil
    counts = Dictionary(
      uniqueKeysWithValues: Outcome.allCases.map { ($0.rawValue, report.count(of: $0)) })
    milliseconds = Figures.milliseconds(report.time)
    let failed = report.findings.filter { $0.outcome == .fail || $0.outcome == .error }
    failures = failed.map { finding in
      Failure(
        check: finding.check, outcome: finding.outcome.rawValue,
        found: finding.found.isEmpty ? finding.meaning : finding.found)
    }
  }

  /// The line for people.
  var text: String {
    if let reason { return "not validated: \(reason)" }
    let time = Figures.time(.milliseconds(milliseconds ?? 0))
    let passed = (counts?["pass"] ?? 0) + (counts?["warn"] ?? 0)
    var words = ["\(Figures.count(passed, "check")) passed"]
    for (outcome, word) in [
      ("fail", "failed"), ("error", "not evaluated"), ("skipped", "skipped"),
      ("empty", "with nothing to check"),
    ] {
      let count = counts?[outcome] ?? 0
      if count > 0 { words.append("\(Figures.count(count)) \(word)") }
    }
    return "validated: \(words.joined(separator: ", ")) in \(time)"
  }
}
