public import Fixtures
internal import Storage

/// A report for what collects the results of tests: a suite a table, a case a check.
///
/// It keeps to the strictest of the schemas that are about, that of Ant's JUnit task
/// (`github.com/windyroad/JUnit-Schema`), which those of Jenkins and GitLab read as well.
public struct JUnitReport: CustomStringConvertible {
  private let report: ValidationReport
  private let time: Instant

  /// - Parameters:
  ///   - report: what was found.
  ///   - time: when, in UTC.
  public init(_ report: ValidationReport, at time: Instant) {
    self.report = report
    self.time = time
  }

  /// The report as XML.
  public var description: String {
    var lines = ["<?xml version=\"1.0\" encoding=\"UTF-8\"?>", "<testsuites>"]
    for (index, table) in TableFindings.all(of: report).enumerated() {
      lines += suite(table, index)
    }
    // A run that looked at nothing is not one without failures.
    if report.findings.isEmpty { lines += unknown }
    lines.append("</testsuites>")
    return lines.joined(separator: "\n") + "\n"
  }

  // MARK: Suites

  private func suite(_ table: TableFindings, _ index: Int) -> [String] {
    let skipped = table.count(of: .skipped) + table.count(of: .empty)
    var lines = open(
      package: table.path.database, name: table.path.table, index, tests: table.findings.count,
      failures: table.count(of: .fail), errors: table.count(of: .error), skipped: skipped,
      time: report.tableTimes[table.path] ?? .zero)
    for finding in table.findings { lines += testCase(finding) }
    let notes = table.findings.filter { $0.outcome == .warn }.map { "\($0.check): \($0.found)" }
    return lines + close((index == 0 ? report.notes : []) + notes)
  }

  private var unknown: [String] {
    let name = attributes([("name", "run"), ("classname", "validate"), ("time", "0.000")])
    let reason = report.problem ?? "nothing was checked"
    return open(
      package: report.recipe.dataset, name: "validate", 0, tests: 1, failures: 0, errors: 1,
      skipped: 0, time: report.time)
      + [
        "    <testcase\(name)>",
        "      <error\(attributes([("message", reason), ("type", "unknown")]))/>",
        "    </testcase>",
      ] + close(report.notes)
  }

  private func open(
    package: String, name: String, _ index: Int, tests: Int, failures: Int, errors: Int,
    skipped: Int, time: Duration
  ) -> [String] {
    let moment = self.time.description.split(separator: " ").joined(separator: "T")
    var lines = [
      "  <testsuite"
        + attributes([
          ("package", package), ("id", "\(index)"), ("name", name), ("timestamp", moment),
          ("hostname", "localhost"), ("tests", "\(tests)"), ("failures", "\(failures)"),
          ("errors", "\(errors)"), ("skipped", "\(skipped)"), ("time", seconds(time)),
        ]) + ">",
      "    <properties>",
    ]
    for (name, value) in properties {
      lines.append("      <property\(attributes([("name", name), ("value", value)]))/>")
    }
    return lines + ["    </properties>"]
  }

  private func close(_ notes: [String]) -> [String] {
    [
      "    <system-out>\(XMLText.escaped(notes.joined(separator: "\n")))</system-out>",
      "    <system-err></system-err>", "  </testsuite>",
    ]
  }

  private var properties: [(String, String)] {
    let recipe = report.recipe
    var properties = [
      ("dataset", recipe.dataset), ("datasetVersion", "\(recipe.version)"),
      ("generator", recipe.generator), ("seed", recipe.seed), ("scale", recipe.scale),
      ("location", report.location), ("verdict", report.verdict.rawValue),
    ]
    if let part = recipe.part { properties.append(("part", "\(part.index)/\(part.count)")) }
    if let shell = report.shellCommand { properties.append(("shellCommand", shell)) }
    return properties
  }

  // MARK: Cases

  private func testCase(_ finding: Finding) -> [String] {
    let start =
      "    <testcase"
      + attributes([
        ("name", finding.shortName), ("classname", finding.table.description), ("time", "0.000"),
      ])
    let kind = ("type", finding.kind.rawValue)
    switch finding.outcome {
    case .pass, .warn: return ["\(start)/>"]
    case .skipped, .empty:
      return [
        "\(start)>", "      <skipped\(attributes([("message", finding.found)]))/>",
        "    </testcase>",
      ]
    case .fail, .error:
      let name = finding.outcome == .fail ? "failure" : "error"
      let message = finding.found.isEmpty ? finding.meaning : finding.found
      return [
        "\(start)>",
        "      <\(name)\(attributes([("message", message), kind]))>"
          + "\(XMLText.escaped(details(of: finding)))</\(name)>",
        "    </testcase>",
      ]
    }
  }

  private func details(of finding: Finding) -> String {
    var lines = [finding.meaning]
    if !finding.expected.isEmpty { lines.append("expected: \(finding.expected)") }
    if !finding.found.isEmpty { lines.append("found: \(finding.found)") }
    if let examples = finding.examples, !examples.rows.isEmpty {
      lines.append(examples.columns.joined(separator: " | "))
      lines += examples.rows.map { $0.map(\.shown).joined(separator: " | ") }
      if finding.unseen > 0 { lines.append("… and \(Figures.count(finding.unseen)) more") }
    }
    if let sql = finding.sql { lines.append(sql) }
    return lines.joined(separator: "\n")
  }

  private func seconds(_ time: Duration) -> String {
    let milliseconds = Figures.milliseconds(time)
    let rest = String(milliseconds % 1000)
    return "\(milliseconds / 1000).\(String(repeating: "0", count: 3 - rest.count))\(rest)"
  }

  private func attributes(_ pairs: [(name: String, value: String)]) -> String {
    pairs.map { " \($0.name)=\"\(XMLText.attribute($0.value))\"" }.joined()
  }
}

/// Texts as XML has them.
enum XMLText {
  /// A text between tags.
  static func escaped(_ text: String) -> String { escaped(text, inAttribute: false) }

  /// A text between the quotes of an attribute, where a plain line break would be read as a blank.
  static func attribute(_ text: String) -> String { escaped(text, inAttribute: true) }

  private static func escaped(_ text: String, inAttribute: Bool) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\n", "\t": result += inAttribute ? "&#\(scalar.value);" : String(scalar)
      case "\r": result += "&#13;"
      // XML 1.0 has no way to write these: the pictures of control characters stand for them.
      case "\0"..."\u{1F}":
        result.unicodeScalars.append(Unicode.Scalar(UInt8(scalar.value)).picture)
      case "\u{FFFE}", "\u{FFFF}": result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

extension Unicode.Scalar {
  /// The visible sign for a control character, such as `␀`.
  fileprivate var picture: Unicode.Scalar { Unicode.Scalar(0x2400 + value) ?? "\u{FFFD}" }
}
