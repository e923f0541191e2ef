public import Storage

/// What a validation came to.
public struct ValidationReport: Sendable {
  /// What the data should be.
  public let recipe: Recipe
  /// The place that was looked at.
  public let location: String
  /// What was found of each check, table by table in the order of the dataset.
  public internal(set) var findings: [Finding]
  /// How many rows the tables that were read have.
  public internal(set) var rows: Int
  /// How many statements were run.
  public internal(set) var statements: Int
  /// How long it took.
  public internal(set) var time: Duration

  /// How many checks came to an outcome.
  public func count(of outcome: Outcome) -> Int {
    findings.count { $0.outcome == outcome }
  }

  /// What came of all of it.
  public var verdict: Verdict {
    if findings.contains(where: { $0.outcome == .fail }) { return .failed }
    if findings.contains(where: { $0.outcome == .error }) { return .unknown }
    // Nothing that was looked at and holds is no proof of anything.
    return findings.contains { $0.outcome.isGreen } ? .passed : .unknown
  }

  /// What came of all checks together.
  public enum Verdict: String, Sendable, Codable {
    /// All that was looked at holds.
    case passed
    /// Something does not hold.
    case failed
    /// Something could not be looked at, or nothing was.
    case unknown
  }
}
