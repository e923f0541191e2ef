internal import Fixtures
internal import Storage

/// A report for people: a line for each kind of checks of a database, failures in full, and the
/// verdict in a line.
public struct TextReport: CustomStringConvertible {
  /// How many failures are shown in full.
  static let fullFailures = 20
  /// How many failures without rows to show are shown each by itself.
  static let plainFailures = 4
  /// How long a statement may be to be shown: longer ones hide what is around them.
  static let statementLength = 500

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
    var blocks = [["\(report.location): is it \(report.recipe)?"]]
    blocks.append(groups)
    if let suspicion = report.suspicion { blocks.append([coloured(suspicion, .fail)]) }
    blocks += failures
    blocks.append(hints)
    blocks.append(notes)
    blocks.append([verdict])
    return blocks.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }
      .joined(separator: "\n\n") + "\n"
  }

  /// The verdict in a line, without its end.
  public var verdict: String {
    let outcome: Outcome =
      switch report.verdict {
      case .passed: .pass
      case .failed: .fail
      case .unknown: .error
      }
    let reason = report.problem.map { ": \($0)" } ?? ": \(report.counts); \(report.effort)"
    return coloured(report.verdict.word, outcome) + reason
  }

  // MARK: Groups

  private var groups: [String] {
    var names: [(database: String, kind: String)] = []
    var counts: [[Outcome: Int]] = []
    var places: [String: Int] = [:]
    for finding in report.findings {
      let name = (finding.table.database, finding.kind.rawValue)
      let place = places["\(name.0) \(name.1)", default: names.count]
      if place == names.count {
        places["\(name.0) \(name.1)"] = place
        names.append(name)
        counts.append([:])
      }
      counts[place][finding.outcome, default: 0] += 1
    }
    let widths = (
      names.reduce(0) { max($0, $1.database.count) }, names.reduce(0) { max($0, $1.kind.count) }
    )
    return zip(names, counts).map { name, outcomes in
      let words = Outcome.allCases.compactMap { outcome -> String? in
        outcomes[outcome].map { coloured("\(Figures.count($0)) \(outcome.word)", outcome) }
      }
      let place = "\(padded(name.database, widths.0))  \(padded(name.kind, widths.1))"
      return "\(mark(of: outcomes))  \(place)  \(words.joined(separator: ", "))"
    }
  }

  private func mark(of outcomes: [Outcome: Int]) -> String {
    if outcomes[.fail] != nil { return coloured("✗", .fail) }
    if outcomes[.error] != nil { return coloured("!", .error) }
    // What was not looked at is no success.
    if outcomes[.skipped] != nil || outcomes[.empty] != nil { return coloured("–", .skipped) }
    return coloured("✓", .pass)
  }

  // MARK: Failures

  private var failures: [[String]] {
    let groups = FindingGroup.groups(of: report.findings, with: [.fail, .error])
    var blocks: [[String]] = []
    var rest: [Check.Kind: [FindingGroup]] = [:]
    var kinds: [Check.Kind] = []
    let plain = Dictionary(grouping: groups.filter { $0.findings[0].isPlain }) {
      $0.findings[0].kind
    }
    for group in groups {
      let kind = group.findings[0].kind
      let isOneOfMany =
        group.findings[0].isPlain && plain[kind, default: []].count > TextReport.plainFailures
      if isOneOfMany || blocks.count >= TextReport.fullFailures {
        if rest[kind] == nil { kinds.append(kind) }
        rest[kind, default: []].append(group)
      } else {
        blocks.append(details(of: group))
      }
    }
    for kind in kinds { blocks.append(overview(of: kind, rest[kind] ?? [])) }
    return blocks
  }

  private func details(of group: FindingGroup) -> [String] {
    let finding = group.findings[0]
    let isError = finding.outcome == .error
    var lines = [
      coloured("\(isError ? "!" : "✗") \(group.names(upTo: 3))", finding.outcome)
    ]
    if group.findings.count == 1 { lines.append("  \(finding.meaning)") }
    if isError {
      lines.append("  could not be evaluated: \(finding.found)")
    } else {
      if !finding.expected.isEmpty { lines.append("  expected  \(finding.expected)") }
      if !finding.found.isEmpty { lines.append("  found     \(finding.found)") }
    }
    lines += examples(of: finding)
    if let difference = finding.difference {
      lines += difference.details.split(separator: "\n", omittingEmptySubsequences: false)
        .dropLast().map(String.init)
    }
    if let sql = finding.sql {
      lines.append(
        sql.utf8.count <= TextReport.statementLength
          ? "  see all   \(sql)"
          : "  see all   a statement of \(Figures.count(sql.utf8.count)) bytes: --format json has it"
      )
    }
    return lines
  }

  private func examples(of finding: Finding) -> [String] {
    guard let examples = finding.examples, !examples.rows.isEmpty else { return [] }
    let rows = [examples.columns] + examples.rows.map { $0.map(\.shown) }
    let widths = examples.columns.indices.map { column in
      rows.reduce(0) { max($0, column < $1.count ? $1[column].count : 0) }
    }
    var lines = rows.map { row in
      let cells = zip(row, widths).map { padded($0, $1) }.joined(separator: "  ")
      return "    \(cells)".trimmed
    }
    if finding.unseen > 0 {
      lines.append("    … and \(Figures.count(finding.unseen)) more")
    }
    return lines
  }

  /// Many failures of a kind, a line each.
  private func overview(of kind: Check.Kind, _ groups: [FindingGroup]) -> [String] {
    let count = groups.reduce(0) { $0 + $1.findings.count }
    let word = groups.allSatisfy { $0.outcome == .error } ? "not evaluated" : "failed"
    var lines = [
      coloured("✗ \(kind.rawValue): \(Figures.count(count, "check")) \(word)", .fail)
    ]
    if kind == .digest {
      let tables = groups.flatMap(\.findings).map(\.table.description)
      let rest = tables.count > 6 ? " and \(Figures.count(tables.count - 6)) more" : ""
      return lines + ["  of \(tables.prefix(6).joined(separator: ", "))\(rest)"]
    }
    // Where all has one cause, the rest says it again and again.
    let shown = report.suspicion == nil ? 10 : 3
    for group in groups.prefix(shown) {
      let finding = group.findings[0]
      let isBrief = !finding.expected.isEmpty && !group.found.isEmpty && finding.isPlain
      let found = isBrief ? "\(group.found) instead of \(finding.expected)" : group.found
      lines.append("  \(group.names(upTo: 1)): \(found.isEmpty ? finding.meaning : found)")
    }
    if groups.count > shown {
      lines.append("  … and \(Figures.count(groups.count - shown)) more, which --checks shows")
    }
    return lines
  }

  /// How to go on from here.
  private var hints: [String] {
    let failed = report.findings.filter { $0.outcome == .fail }
    guard let first = failed.first else { return [] }
    var lines: [String] = []
    if failed.contains(where: { $0.sql != nil }), let shell = report.shellCommand {
      lines.append("The statements are for: \(shell)")
    }
    if failed.contains(where: { $0.unseen > 0 }) {
      lines.append("More rows: --examples 100. Less to read: --checks \(first.check)")
    } else if failed.count > 1 {
      lines.append("One check at a time: --checks \(first.check)")
    }
    return lines
  }

  // MARK: What was not looked at

  private var notes: [String] {
    var lines = report.notes.map { "\(coloured("note", .warn)): \($0)" }
    for group in FindingGroup.groups(of: report.findings, with: [.warn]) {
      lines.append("\(coloured("note", .warn)): \(group.names(upTo: 3)): \(group.found)")
    }
    for group in FindingGroup.groups(of: report.findings, with: [.skipped, .empty]) {
      let word = group.outcome == .empty ? "nothing to check" : "skipped"
      let count = group.findings.count
      let names = count == 1 ? "" : "\(Figures.count(count, "check")), "
      lines.append(
        "\(coloured(word, group.outcome)): \(names)\(group.names(upTo: 2)): \(group.found)")
    }
    return lines
  }

  private func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
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

extension Finding {
  /// Whether it is told in a line: there are no rows to show.
  var isPlain: Bool { examples == nil && sql == nil && difference == nil }
}

extension StoredValue {
  /// The value in a line of its own: long texts are cut, and nothing in them moves the cursor.
  var shown: String {
    let text = description
    let limit = 60
    let scalars = text.unicodeScalars.map { scalar in
      scalar.value < 32 || scalar.value == 127 ? "␣" : scalar
    }
    let visible = String(String.UnicodeScalarView(scalars))
    return visible.count > limit ? "\(visible.prefix(limit - 1))…" : visible
  }
}

extension String {
  fileprivate var trimmed: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
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
