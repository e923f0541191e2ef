public import Fixtures
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
  /// How long the statements of each table took; side by side, they add up to more than ``time``.
  public internal(set) var tableTimes: [TablePath: Duration] = [:]
  /// What is worth knowing and no check is about, such as a table that nobody declared.
  public var notes: [String] = []
  /// A command that opens the place, to paste the statements of findings into.
  public internal(set) var shellCommand: String?
  /// Why nothing could be looked at at all; nil when something was.
  public internal(set) var problem: String?

  init(
    recipe: Recipe, location: String, findings: [Finding], rows: Int, statements: Int,
    time: Duration
  ) {
    self.recipe = recipe
    self.location = location
    self.findings = findings
    self.rows = rows
    self.statements = statements
    self.time = time
  }

  /// The report of a validation that could not even begin, so that whoever reads reports does not
  /// take an old one for it.
  /// - Parameters:
  ///   - recipe: what the data should be.
  ///   - location: the place.
  ///   - problem: why.
  public init(of recipe: Recipe, at location: String, problem: String) {
    self.init(
      recipe: recipe, location: location, findings: [], rows: 0, statements: 0, time: .zero)
    self.problem = problem
  }

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

extension ValidationReport {
  /// The verdict in a line: a word, how many checks came to what, and what was read for it.
  public var summary: String { "\(verdict.word): \(counts); \(effort)" }

  /// How many checks came to what, in words.
  var counts: String {
    let counts = Outcome.allCases.compactMap { outcome -> String? in
      let count = count(of: outcome)
      return count == 0 ? nil : "\(Figures.count(count)) \(outcome.word)"
    }
    return counts.isEmpty ? "nothing was checked" : counts.joined(separator: ", ")
  }

  /// What was read, in words.
  var effort: String {
    """
    \(Figures.count(rows, "row")), \(Figures.count(statements, "statement")), \
    \(Figures.time(time))
    """
  }

  /// What a look at all findings together suggests; nil when it suggests nothing.
  public var suspicion: String? {
    func outcomes(_ kind: Check.Kind) -> (failed: Int, all: Int) {
      let compared = findings.filter {
        $0.kind == kind && ($0.outcome == .fail || $0.outcome == .pass)
      }
      return (compared.count { $0.outcome == .fail }, compared.count)
    }
    let (digests, rows) = (outcomes(.digest), outcomes(.rows))
    // One change seldom touches most tables, and some tables are the same at every seed and scale.
    guard digests.all > 1, 2 * digests.failed > digests.all else { return nil }
    let what = 2 * rows.failed > rows.all ? "scale" : "seed"
    let value = what == "scale" ? recipe.scale : recipe.seed
    return """
      \(Figures.count(digests.failed)) of \(Figures.count(digests.all, "fingerprint")) differ: the \
      data seems to be of another \(what) than \(value), or of another version of \(recipe.dataset) \
      than \(recipe.version); pass the --\(what) that it was made with
      """
  }
}

extension ValidationReport.Verdict {
  /// The verdict in capitals.
  public var word: String {
    switch self {
    case .passed: "PASSED"
    case .failed: "FAILED"
    case .unknown: "COULD NOT CHECK"
    }
  }
}

extension ValidationReport: CustomStringConvertible {
  /// The report for people, so that an expectation of a test that fails says what is wrong.
  public var description: String { TextReport(self).description }
}
