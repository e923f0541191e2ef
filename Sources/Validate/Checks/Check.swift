public import Fixtures
internal import Storage

/// Something that is checked of a table: derived from the declaration, never written by hand.
public struct Check: Sendable {
  /// Its name: `database.table.kind`, and the column or the law where there is one.
  public let id: String
  /// What kind of check it is.
  public let kind: Kind
  /// The table that it is a check of.
  public let table: TablePath
  /// What must hold, as a sentence.
  public let meaning: String
  /// The columns, of any table, whose values decide it.
  public var columns: [TablePath: Set<String>] { uses.columns }
  let uses: ColumnUses
  let body: Body
  /// The tables that its references lead to; nil where they lead to none.
  let joined: Scope?
  /// What is to be worked out of the rows where they are handed over, in place of the items that a
  /// statement asks for; nil where only a statement will do.
  let aggregates: [Aggregate]?

  /// The kinds of checks; a kind's name chooses them with `--checks`.
  public enum Kind: String, Sendable, CaseIterable, Codable {
    /// The table, its columns and their types are as declared.
    case schema
    /// There are as many rows as the scale says.
    case rows
    /// Every cell is of its column's type.
    case type
    /// Nothing is missing where nothing may be.
    case null
    /// No two rows have the same key.
    case unique
    /// Every value is one of those there are.
    case domain
    /// Every number, day or instant is within bounds.
    case range
    /// Every text has its shape.
    case format
    /// Every reference leads to a row.
    case reference
    /// A condition between the columns of a row, and of the rows that it refers to.
    case row
    /// A value is what the rows of another table come to.
    case total
    /// A row has its partner in another table.
    case match
    /// Sums of two tables agree group by group.
    case balance
    /// Values occur as often as their law says.
    case distribution
    /// The rows are those that the generator makes.
    case digest
  }

  /// What is to be asked.
  indirect enum Body: Sendable {
    case schema
    /// How many rows there must be.
    case rows(Int)
    case digest
    /// Rows that break it are counted.
    case violations(Violations)
    /// The same, of a condition that a scan works out: what a statement would ask is written when one
    /// is needed.
    case unwritten
    /// Columns in which no two rows have the same values.
    case unique(Uniqueness)
    /// Two sums by group.
    case balance(Balance)
    case shares(ShareQuestion)
    case mean(MeanQuestion)
    case skew(SkewQuestion)
    /// The declaration has a fault.
    case faulty(String)
  }
}

/// The columns that decide a check.
enum ColumnUses: Sendable {
  case known([TablePath: Set<String>])
  /// Looked up when somebody asks, which mostly nobody does.
  case of(Expression, TableInfo, among: [TablePath: TableInfo])

  var columns: [TablePath: Set<String>] {
    switch self {
    case .known(let columns): columns
    case .of(let expression, let table, let tables):
      expression.columns(of: table, among: tables)
    }
  }
}

/// The rows that break a check.
struct Violations: Sendable {
  let source: Source
  /// The condition that a row breaks the check.
  let condition: String
  /// What is shown of a row beside its key: a name and an expression.
  let shown: [(name: String, sql: String)]
  /// The condition that a row could break it; nil where every row could.
  var subject: String?
}

/// Columns in which no two rows have the same values.
struct Uniqueness: Sendable {
  let columns: [String]
  /// What stands behind FROM.
  let source: String
  /// The condition on the rows that count; nil for all.
  let filter: String?

  /// A SELECT of the values that occur in several rows, by the items given.
  func repeats(_ items: String, by columns: String) -> String {
    """
    SELECT \(items) FROM \(source)\(filter.map { " WHERE \($0)" } ?? "") GROUP BY \(columns) \
    HAVING count(*) > 1
    """
  }
}

/// What a question reads: questions that read the same are asked together.
enum Source: Hashable, Sendable {
  /// The table alone, as `t`.
  case table
  /// The table as `t` with those that the references of the checks lead to.
  case joined
  /// What stands behind FROM.
  case other(String)
}

extension Check {
  /// Whether what a statement would ask is not written.
  var isUnwritten: Bool { if case .unwritten = body { true } else { false } }

  /// Where its rows are.
  var source: Source {
    switch body {
    case .violations(let violations): violations.source
    case .mean(let mean): mean.source
    case .shares(let shares):
      switch shares.asked {
      case .beside(let source, _): source
      case .ofCounts(let tally): tally.key.source
      }
    default: .table
    }
  }
}
