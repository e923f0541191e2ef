internal import Fixtures
internal import Storage

/// A report for a page, such as the summary of a job: the verdict, a table of tables, and each
/// failure to be unfolded.
public struct MarkdownReport: CustomStringConvertible {
  /// How many failures are written out: such pages have an end.
  static let fullFailures = 50

  private let report: ValidationReport

  /// - Parameter report: what was found.
  public init(_ report: ValidationReport) { self.report = report }

  /// The report, each line with its end.
  public var description: String {
    var blocks = ["## \(sign) \(text(report.recipe.description)): \(report.verdict.word)"]
    if let problem = report.problem {
      blocks.append(text(problem))
    } else {
      blocks.append("\(report.counts); \(report.effort); \(code(report.location))")
    }
    if let suspicion = report.suspicion { blocks.append("**\(text(suspicion))**") }
    if !report.findings.isEmpty { blocks.append(tables) }
    let groups = FindingGroup.groups(of: report.findings, with: [.fail, .error])
    blocks += groups.prefix(MarkdownReport.fullFailures).map(details)
    if groups.count > MarkdownReport.fullFailures {
      let rest = groups.dropFirst(MarkdownReport.fullFailures)
      let count = rest.reduce(0) { $0 + $1.findings.count }
      blocks.append("… and \(Figures.count(count, "check")) more that failed.")
    }
    if let shell = report.shellCommand, report.findings.contains(where: { $0.sql != nil }) {
      blocks.append("The statements are for:\n\n" + fenced(shell, "sh"))
    }
    if !notes.isEmpty { blocks.append(notes.joined(separator: "\n")) }
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private var sign: String {
    switch report.verdict {
    case .passed: "✅"
    case .failed: "❌"
    case .unknown: "⚠️"
    }
  }

  private var tables: String {
    let shown = Outcome.allCases.filter { $0 == .pass || report.count(of: $0) > 0 }
    var lines = [
      "| table | \(shown.map(\.word).joined(separator: " | ")) |",
      "| --- |" + String(repeating: " ---: |", count: shown.count),
    ]
    for table in TableFindings.all(of: report) {
      let counts = shown.map { outcome in
        let count = table.count(of: outcome)
        return count == 0 ? "" : Figures.count(count)
      }
      lines.append("| \(code(table.path.description)) | \(counts.joined(separator: " | ")) |")
    }
    return lines.joined(separator: "\n")
  }

  private func details(of group: FindingGroup) -> String {
    let finding = group.findings[0]
    let found = finding.found.isEmpty ? finding.meaning : finding.found
    var parts = [
      """
      <details><summary>\(finding.outcome == .error ? "⚠️" : "❌") \
      <code>\(html(group.names(upTo: 3)))</code>: \(html(found))</summary>
      """
    ]
    var lines: [String] = []
    if group.findings.count == 1 { lines.append("- \(text(finding.meaning))") }
    if !finding.expected.isEmpty { lines.append("- expected: \(text(finding.expected))") }
    if !finding.found.isEmpty { lines.append("- found: \(text(finding.found))") }
    parts.append(lines.joined(separator: "\n"))
    if let examples = finding.examples, !examples.rows.isEmpty {
      var rows = [
        "| \(examples.columns.map(text).joined(separator: " | ")) |",
        "|" + String(repeating: " --- |", count: examples.columns.count),
      ]
      rows += examples.rows.map { "| \($0.map { code($0.shown) }.joined(separator: " | ")) |" }
      parts.append(rows.joined(separator: "\n"))
      if finding.unseen > 0 { parts.append("… and \(Figures.count(finding.unseen)) more") }
    }
    if let sql = finding.sql { parts.append(fenced(sql, "sql")) }
    parts.append("</details>")
    return parts.joined(separator: "\n\n")
  }

  private var notes: [String] {
    var lines = report.notes.map { "- note: \(text($0))" }
    for group in FindingGroup.groups(of: report.findings, with: [.warn, .skipped, .empty]) {
      let count = Figures.count(group.findings.count, "check")
      lines.append(
        "- \(group.outcome.word): \(count) (\(text(group.names(upTo: 2)))): \(text(group.found))")
    }
    return lines
  }

  // MARK: Escaping

  /// A text in which nothing is marked up.
  private func text(_ text: String) -> String {
    text.map { "\\`*_{}[]<>#|~&".contains($0) ? "\\\($0)" : $0 == "\n" ? " " : String($0) }.joined()
  }

  /// A text in a fixed font, also within a table.
  private func code(_ text: String) -> String { "<code>\(html(text))</code>" }

  private func html(_ text: String) -> String {
    text.map { character in
      switch character {
      case "&": "&amp;"
      case "<": "&lt;"
      case ">": "&gt;"
      // Signs of Markdown, which count within such tags as well.
      case "|", "*", "_", "`", "[", "]", "\\", "~":
        "&#\(character.unicodeScalars.first?.value ?? 0);"
      case "\n": " "
      default: String(character)
      }
    }.joined()
  }

  private func fenced(_ text: String, _ language: String) -> String {
    // Longer than any run of its sign within.
    var fence = "```"
    while text.contains(fence) { fence += "`" }
    return "\(fence)\(language)\n\(text)\n\(fence)"
  }
}
