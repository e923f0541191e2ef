internal import Fixtures
internal import Storage

/// A report as the workflow commands that make annotations on GitHub, and a line with the verdict.
public struct GitHubReport: CustomStringConvertible {
  private let report: ValidationReport

  /// - Parameter report: what was found.
  public init(_ report: ValidationReport) { self.report = report }

  /// The commands, each line with its end.
  public var description: String {
    var lines: [String] = []
    if let problem = report.problem {
      lines.append(command("error", title: "validate", problem))
    }
    if let suspicion = report.suspicion {
      lines.append(command("error", title: "validate", suspicion))
    }
    // Only the first ten annotations of a step are shown, so equal ones share one.
    for group in FindingGroup.groups(of: report.findings, with: [.fail, .error]) {
      lines.append(command("error", title: group.names(upTo: 3), message(of: group)))
    }
    if report.problem == nil, report.findings.isEmpty {
      lines.append(command("error", title: "validate", "nothing was checked"))
    }
    for note in report.notes { lines.append(command("notice", title: "validate", note)) }
    for group in FindingGroup.groups(of: report.findings, with: [.warn, .skipped, .empty]) {
      let count = Figures.count(group.findings.count, "check")
      lines.append(
        command(
          "notice", title: group.names(upTo: 3), "\(count) \(group.outcome.word): \(group.found)"))
    }
    lines.append(report.summary)
    return lines.joined(separator: "\n") + "\n"
  }

  private func message(of group: FindingGroup) -> String {
    let finding = group.findings[0]
    var lines: [String] = []
    if group.findings.count == 1 { lines.append(finding.meaning) }
    if !finding.expected.isEmpty { lines.append("expected: \(finding.expected)") }
    if !finding.found.isEmpty { lines.append("found: \(finding.found)") }
    if let examples = finding.examples, !examples.rows.isEmpty {
      lines.append(examples.columns.joined(separator: " | "))
      lines += examples.rows.map { $0.map(\.shown).joined(separator: " | ") }
      if finding.unseen > 0 { lines.append("… and \(Figures.count(finding.unseen)) more") }
    }
    return lines.joined(separator: "\n")
  }

  private func command(_ name: String, title: String, _ message: String) -> String {
    "::\(name) title=\(escaped(title, isProperty: true))::\(escaped(message, isProperty: false))"
  }

  private func escaped(_ text: String, isProperty: Bool) -> String {
    // By scalars: a carriage return with its line feed is one character.
    text.unicodeScalars.map { scalar in
      switch scalar {
      case "%": "%25"
      case "\r": "%0D"
      case "\n": "%0A"
      case ":" where isProperty: "%3A"
      case "," where isProperty: "%2C"
      default: String(scalar)
      }
    }.joined()
  }
}
