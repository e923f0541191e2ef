import Fixtures
import Storage
import Validate

/// What `diff` has found.
struct DiffSummary: Encodable, Equatable {
  /// The finding in a word.
  enum Outcome: String, Encodable {
    /// All tables are the same on both sides.
    case equal
    /// Some are not.
    case different
    /// Some could not be compared.
    case failed
  }

  /// The version of the JSON.
  let format = 1
  let outcome: Outcome
  let expected: String
  let found: String
  let tables: [TableDifference]
  /// How many tables are equal.
  let equalTables: Int
  /// How many rows these have.
  let equalRows: Int
  /// What is there and was not looked into.
  let notCompared: [String]
  /// What else explains the findings.
  let notes: [String]
  let milliseconds: Int

  /// - Parameters:
  ///   - expected: one side.
  ///   - found: the other.
  ///   - tables: what came of each table.
  ///   - notCompared: what is there and was not looked into.
  ///   - notes: what else explains the findings.
  ///   - time: how long it took.
  init(
    expected: String, found: String, _ tables: [TableDifference], notCompared: [String],
    notes: [String], time: Duration
  ) {
    self.expected = expected
    self.found = found
    self.tables = tables
    self.notCompared = notCompared
    self.notes = notes
    milliseconds = Figures.milliseconds(time)
    let equal = tables.filter { $0.outcome == .equal }
    equalTables = equal.count
    equalRows = equal.reduce(0) { $0 + ($1.found?.rows ?? 0) }
    // Nothing at all is no proof of anything.
    outcome =
      if tables.isEmpty || tables.contains(where: { $0.outcome == .failed }) {
        .failed
      } else if equal.count == tables.count {
        .equal
      } else {
        .different
      }
  }

  /// What the process ends with.
  var status: ExitStatus {
    switch outcome {
    case .equal: .ok
    case .different: .failed
    case .failed: .unable
    }
  }

  /// The findings for people.
  var text: String {
    var text = "\(expected) (expected) and \(found) (found)\n"
    for note in notes { text += "\(note)\n" }
    for table in tables where table.outcome != .equal { text += "\n\(table.text)" }
    text += "\n\(verdict) (\(Figures.time(.milliseconds(milliseconds))))\n"
    if !notCompared.isEmpty {
      text += "Not compared, since not of the dataset: \(notCompared.joined(separator: ", ")).\n"
    }
    return text
  }

  private var verdict: String {
    if tables.isEmpty { return "Neither has any of the tables: nothing was compared." }
    let equal = "\(Figures.count(equalTables, "table")) equal, \(Figures.count(equalRows, "row"))"
    if outcome == .equal { return "Equal: \(equal)." }
    if equalTables == 0 { return "\(changes); none equal." }
    return "\(changes); \(equal)."
  }

  private var changes: String {
    var parts: [String] = []
    for (outcome, words) in [
      (TableDifference.Outcome.different, "different"), (.missing, "missing"),
      (.unexpected, "unexpected"), (.failed, "not compared"),
    ] {
      let count = tables.count { $0.outcome == outcome }
      if count > 0 { parts.append("\(Figures.count(count, "table")) \(words)") }
    }
    let word = outcome == .failed ? "Could not be compared in full" : "Different"
    return "\(word): \(parts.joined(separator: ", "))"
  }
}
