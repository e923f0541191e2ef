public import Fixtures
public import Storage

/// What was found of a check.
public struct Finding: Sendable {
  /// The check's name.
  public let check: String
  /// Its kind.
  public let kind: Check.Kind
  /// The table that it is a check of.
  public let table: TablePath
  /// What must hold, as a sentence.
  public let meaning: String
  /// What came of it.
  public let outcome: Outcome
  /// What was expected, in a few words; empty where the meaning says it.
  public internal(set) var expected = ""
  /// What was found, in a few words.
  public internal(set) var found = ""
  /// How many rows, or groups of rows, break it.
  public internal(set) var rows: Int?
  /// Some of them, the first by key.
  public internal(set) var examples: Examples?
  /// For a fingerprint that is another: which columns, rows and cells are.
  package internal(set) var difference: TableDifference?
  /// A statement that shows what breaks it, to be pasted into that database.
  public internal(set) var sql: String?

  /// Some rows that break a check.
  public struct Examples: Sendable {
    /// The names of what is shown: the key first.
    public let columns: [String]
    /// The values, row by row.
    public let rows: [[StoredValue]]
  }

  init(_ check: Check, _ outcome: Outcome, expected: String = "", found: String = "") {
    self.check = check.id
    kind = check.kind
    table = check.table
    meaning = check.meaning
    self.outcome = outcome
    self.expected = expected
    self.found = found
  }

  /// The check's name without its table's.
  var shortName: String { String(check.dropFirst(table.description.count + 1)) }

  /// How many more rows break it than are shown.
  var unseen: Int {
    guard let examples, let rows, !examples.rows.isEmpty else { return 0 }
    // Of a key that occurs twice there are two rows, and one example.
    return kind == .unique ? 0 : max(0, rows - examples.rows.count)
  }
}
