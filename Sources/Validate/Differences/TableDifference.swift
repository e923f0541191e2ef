internal import Fixtures

/// How a table on one side differs from the same table on the other.
package struct TableDifference: Codable, Hashable, Sendable {
  /// What came of the comparison.
  package enum Outcome: String, Codable, Sendable {
    /// All rows are the same.
    case equal
    /// Some are not, or columns are missing.
    case different
    /// The table is only where it was expected.
    case missing
    /// The table is only where it was not expected.
    case unexpected
    /// It could not be found out.
    case failed
  }

  /// What a side holds.
  package struct Content: Codable, Hashable, Sendable {
    /// How many rows.
    package let rows: Int
    /// Their fingerprint; nil where it was not computed, or where a cell is no value of its type.
    package let digest: String?

    init(rows: Int, digest: TableDigest? = nil) {
      self.rows = rows
      self.digest = digest?.description
    }
  }

  /// The table, as `database.table`.
  package let table: String
  /// What came of it.
  package internal(set) var outcome: Outcome
  /// What was expected; nil when there is no such table.
  package internal(set) var expected: Content?
  /// What was found; nil when there is no such table.
  package internal(set) var found: Content?
  /// The columns that differ, in declared order; those that only one side has.
  package internal(set) var columns: [ColumnDifference] = []
  /// Whether all columns that differ are named; not so where rows are missing or extra in ranges
  /// that were not looked into row by row, since there every column differs.
  package internal(set) var columnsAreComplete = true
  /// Whether rows are missing, extra, or occur more often.
  package internal(set) var keysDiffer = false
  /// The first rows that differ, in the order of their keys.
  package internal(set) var rows: [RowDifference] = []
  /// How many more rows differ in the ranges of keys that were looked into.
  package internal(set) var moreRows = 0
  /// How many more ranges of keys differ, each by a row at least.
  package internal(set) var moreRanges = 0
  /// What else is to be known.
  package internal(set) var notes: [String] = []

  init(_ table: TablePath, _ outcome: Outcome) {
    self.table = table.description
    self.outcome = outcome
  }
}

/// A column that differs.
package struct ColumnDifference: Codable, Hashable, Sendable {
  /// In what way.
  package enum Kind: String, Codable, Sendable {
    /// Some of its values are others.
    case values
    /// It holds something that is no value of its type, among other differences perhaps.
    case misfits
    /// Only the expected side has it.
    case missing
    /// Only the other side has it.
    case unexpected
  }

  /// The column.
  package let column: String
  /// Its declared type; nil for a column that is not declared.
  package let type: String?
  /// In what way it differs.
  package let kind: Kind
}

/// A row that differs.
package struct RowDifference: Codable, Hashable, Sendable {
  /// In what way.
  package enum Kind: String, Codable, Sendable {
    /// It is there, with other values.
    case changed
    /// It is not there.
    case missing
    /// Its key was not expected.
    case extra
    /// Its key occurs more often, or less often, than expected.
    case repeated
  }

  /// A part of a key.
  package struct KeyPart: Codable, Hashable, Sendable {
    /// The column.
    package let column: String
    /// Its value.
    package let value: ShownCell
  }

  /// In what way.
  package let kind: Kind
  /// The primary key.
  package let key: [KeyPart]
  /// How many rows with this key were expected.
  package let expectedRows: Int
  /// How many there are.
  package let foundRows: Int
  /// The cells that differ, in declared order; for a row that is missing or extra all beside the
  /// key.
  package let cells: [CellDifference]
  /// A statement that shows the row where it was expected; nil where it comes from the generator.
  package let expectedQuery: String?
  /// A statement that shows the row, or that it is not there.
  package let foundQuery: String?
}

/// A cell that differs.
package struct CellDifference: Codable, Hashable, Sendable {
  /// Its column.
  package let column: String
  /// The column's type.
  package let type: String
  /// What was expected; nil when no row was.
  package let expected: ShownCell?
  /// What is there; nil when there is no row.
  package let found: ShownCell?
}

/// A value as people read it.
package struct ShownCell: Codable, Hashable, Sendable {
  /// The value: decimals with their point, days and instants in ISO 8601, lists as JSON; nil for
  /// NULL.
  package let value: String?
  /// What kind of value it is where it is none of the column's type: `text`, `integer`, `real` or
  /// `bytes`; else nil.
  package let storedAs: String?

  init(_ cell: Cell, _ type: ColumnType) {
    value = cell.text(as: type)
    storedAs = cell.misfitKind
  }

  /// Writes NULL as `null`, which would else be left out.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(value, forKey: .value)
    try container.encodeIfPresent(storedAs, forKey: .storedAs)
  }
}
