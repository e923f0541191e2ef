internal import Fixtures
internal import Storage

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A report for programs; `docs/validation-report.md` says what the fields mean.
public struct JSONReport: CustomStringConvertible {
  /// The version of the format: it changes when a field does that was there before.
  public static let format = 1

  private let document: Document

  /// - Parameter report: what was found.
  public init(_ report: ValidationReport) { document = Document(report) }

  /// The report, the same text for the same findings.
  public var description: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    // Texts, integers, finite numbers and lists: there is nothing that JSON could not hold.
    guard let json = try? encoder.encode(document) else { return "" }
    return String(decoding: json, as: UTF8.self) + "\n"
  }
}

private struct Document: Encodable {
  let format = JSONReport.format
  let generator = Toolkit.version
  let verdict: ValidationReport.Verdict
  let problem: String?
  let suspicion: String?
  let location: String
  let shellCommand: String?
  let recipe: RecipeSummary
  let counts: [String: Int]
  let rows: Int
  let statements: Int
  let milliseconds: Int
  let notes: [String]
  let tables: [TableFields]
  let findings: [FindingFields]

  init(_ report: ValidationReport) {
    verdict = report.verdict
    problem = report.problem
    suspicion = report.suspicion
    location = report.location
    shellCommand = report.shellCommand
    recipe = RecipeSummary(report.recipe)
    counts = Dictionary(
      uniqueKeysWithValues: Outcome.allCases.map { ($0.rawValue, report.count(of: $0)) })
    rows = report.rows
    statements = report.statements
    milliseconds = Figures.milliseconds(report.time)
    notes = report.notes
    tables = TableFields.all(of: report)
    findings = report.findings.map(FindingFields.init)
  }
}

private struct TableFields: Encodable {
  let table: String
  let checks: Int
  let milliseconds: Int

  static func all(of report: ValidationReport) -> [TableFields] {
    TableFindings.all(of: report).map { table in
      TableFields(
        table: table.path.description, checks: table.findings.count,
        milliseconds: Figures.milliseconds(report.tableTimes[table.path] ?? .zero))
    }
  }
}

private struct FindingFields: Encodable {
  let check: String
  let kind: Check.Kind
  let table: String
  let meaning: String
  let outcome: Outcome
  let expected: String?
  let found: String?
  let rows: Int?
  let columns: [String]?
  let examples: [[CellField]]?
  let difference: TableDifference?
  let sql: String?

  init(_ finding: Finding) {
    check = finding.check
    kind = finding.kind
    table = finding.table.description
    meaning = finding.meaning
    outcome = finding.outcome
    expected = finding.expected.isEmpty ? nil : finding.expected
    found = finding.found.isEmpty ? nil : finding.found
    rows = finding.rows
    columns = finding.examples?.columns
    examples = finding.examples?.rows.map { $0.map(CellField.init) }
    difference = finding.difference
    sql = finding.sql
  }
}

/// A stored value; integers that readers of JSON would round are texts, and so are bytes.
private struct CellField: Encodable {
  let value: StoredValue

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch value {
    case .null: try container.encodeNil()
    case .integer(let number) where number.magnitude <= 1 << 53: try container.encode(number)
    case .real(let number) where number.isFinite: try container.encode(number)
    case .integer, .real, .text, .blob: try container.encode(value.description)
    }
  }
}
