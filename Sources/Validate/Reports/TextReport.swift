internal import Fixtures
internal import Storage

/// A report for people: a line for each kind of checks of a database, failures in full, and the
/// verdict in a line.
public struct TextReport: CustomStringConvertible {
  private let report: ValidationReport
  private let isColoured: Bool

  /// - Parameters:
  ///   - report: what was found.
  ///   - isColoured: whether words may carry the colours of a terminal.
  public init(_ report: ValidationReport, isColoured: Bool = false) {
    self.report = report
    self.isColoured = isColoured
  }

  /// The report, each line with its end.
  public var description: String {
    var lines = ["\(report.location): is it \(report.recipe)?", ""]
    lines += groups
    for finding in report.findings where finding.outcome == .fail || finding.outcome == .error {
      lines += [""] + details(of: finding)
    }
    let notes = report.findings.filter { $0.outcome == .warn || $0.outcome == .skipped }
    if !notes.isEmpty { lines.append("") }
    for finding in notes { lines.append(sentence(of: finding)) }
    lines += ["", verdict]
    return lines.joined(separator: "\n") + "\n"
  }

  // MARK: Groups

  private var groups: [String] {
    var names: [String] = []
    var counts: [String: [Outcome: Int]] = [:]
    for finding in report.findings {
      let name = "\(finding.table.database)  \(finding.kind.rawValue)"
      if counts[name] == nil { names.append(name) }
      counts[name, default: [:]][finding.outcome, default: 0] += 1
    }
    let width = names.reduce(0) { max($0, $1.count) }
    return names.map { name in
      let outcomes = counts[name] ?? [:]
      let words = Outcome.allCases.compactMap { outcome -> String? in
        guard let count = outcomes[outcome] else { return nil }
        return coloured("\(count) \(outcome.word)", outcome)
      }
      let worst = outcomes.keys.contains(.fail) || outcomes.keys.contains(.error)
      let mark = worst ? coloured("✗", .fail) : coloured("✓", .pass)
      let space = String(repeating: " ", count: width - name.count)
      return "\(mark) \(name)\(space)  \(words.joined(separator: ", "))"
    }
  }

  // MARK: Findings

  private func details(of finding: Finding) -> [String] {
    var lines = [coloured("✗ \(finding.check)", finding.outcome), "  \(finding.meaning)"]
    if finding.outcome == .error {
      lines.append("  could not be evaluated: \(finding.found)")
    } else {
      if !finding.expected.isEmpty { lines.append("  expected: \(finding.expected)") }
      if !finding.found.isEmpty { lines.append("  found:    \(finding.found)") }
    }
    if let examples = finding.examples, !examples.rows.isEmpty {
      lines.append("  \(examples.columns.joined(separator: " | "))")
      for row in examples.rows {
        lines.append("    \(row.map(\.description).joined(separator: " | "))")
      }
    }
    if let sql = finding.sql { lines.append("  see all: \(sql)") }
    return lines
  }

  private func sentence(of finding: Finding) -> String {
    let word = finding.outcome == .warn ? "note" : "skipped"
    return "\(coloured(word, .warn)): \(finding.check): \(finding.found)"
  }

  private var verdict: String {
    let counts = Outcome.allCases.compactMap { outcome -> String? in
      let count = report.count(of: outcome)
      return count == 0 ? nil : "\(count) \(outcome.word)"
    }
    let word =
      switch report.verdict {
      case .passed: coloured("PASSED", .pass)
      case .failed: coloured("FAILED", .fail)
      case .unknown: coloured("COULD NOT CHECK", .error)
      }
    return """
      \(word): \(counts.joined(separator: ", ")); \(report.rows) rows, \
      \(report.statements) statements, \(report.time.milliseconds) ms
      """
  }

  private func coloured(_ text: String, _ outcome: Outcome) -> String {
    guard isColoured else { return text }
    let code =
      switch outcome {
      case .pass: "32"
      case .fail, .error: "31"
      case .warn, .skipped, .empty: "33"
      }
    return "\u{1B}[\(code)m\(text)\u{1B}[0m"
  }
}

extension Outcome {
  /// The word for how many checks came to it.
  var word: String {
    switch self {
    case .pass: "passed"
    case .warn: "passed with a note"
    case .fail: "failed"
    case .error: "not evaluated"
    case .skipped: "skipped"
    case .empty: "with nothing to check"
    }
  }
}

extension Duration {
  /// The duration in whole milliseconds.
  var milliseconds: Int {
    let parts = components
    return Int(parts.seconds) * 1000 + Int(parts.attoseconds / 1_000_000_000_000_000)
  }
}

extension ValidationReport: CustomStringConvertible {
  /// The report for people, so that an expectation of a test that fails says what is wrong.
  public var description: String { TextReport(self).description }
}
