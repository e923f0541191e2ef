internal import Fixtures

/// What was found of a table.
struct TableFindings {
  let path: TablePath
  private(set) var findings: [Finding]

  /// The findings of a report, table by table.
  static func all(of report: ValidationReport) -> [TableFindings] {
    var tables: [TableFindings] = []
    var places: [TablePath: Int] = [:]
    for finding in report.findings {
      if let place = places[finding.table] {
        tables[place].findings.append(finding)
      } else {
        places[finding.table] = tables.count
        tables.append(TableFindings(path: finding.table, findings: [finding]))
      }
    }
    return tables
  }

  /// How many checks came to an outcome.
  func count(of outcome: Outcome) -> Int { findings.count { $0.outcome == outcome } }
}
