public import Fixtures

/// The forms in which a report can be had.
public enum ReportFormat: String, CaseIterable, Sendable {
  /// For people.
  case text
  /// For programs: all there is to know, in a form with a version.
  case json
  /// For what collects the results of tests.
  case junit
  /// For pages such as the summary of a job.
  case markdown
  /// For the annotations of a GitHub workflow.
  case github

  /// A report in this form, each line with its end.
  /// - Parameters:
  ///   - report: what was found.
  ///   - time: when it was found, in UTC.
  ///   - isColoured: whether words may carry the colours of a terminal.
  /// - Returns: the text.
  public func text(
    of report: ValidationReport, at time: Instant, isColoured: Bool = false
  ) -> String {
    switch self {
    case .text: TextReport(report, isColoured: isColoured).description
    case .json: JSONReport(report).description
    case .junit: JUnitReport(report, at: time).description
    case .markdown: MarkdownReport(report).description
    case .github: GitHubReport(report).description
    }
  }
}
