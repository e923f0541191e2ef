/// What must hold of a column's values, or how they come about: the checks, the data dictionary and
/// `explain` read it.
public enum Expectation: Sendable {
  /// No value occurs twice.
  case unique
  /// Every value has the shape of this example: a digit stands for a digit, the rest for itself.
  case like(String)
  /// Numbers (unscaled for decimals, days or seconds for dates) within these bounds.
  case range(ClosedRange<Int64>)
  /// Every value is one of these.
  case oneOf([String])
  /// The labels, with how often each occurs in relation to the others.
  case shares([(label: String, weight: Int)])
  /// True, or present when nullable, with this probability.
  case probability(Probability)
  /// Every value is the primary key of this table, or one of the exceptions.
  case references(TablePath, or: [String] = [])
  /// Every value equals this expression over the columns of its row.
  case equals(String)
  /// This condition over the columns of a row is true in every row.
  case holds(String)
  /// Every value is what rows of another table come to.
  case total(Total)
  /// Every value is a JSON object.
  case json
  /// Where the values come from, in words.
  case from(String)
}

extension Expectation {
  /// Every value is what the rows of another table that refer here come to.
  /// - Parameters:
  ///   - operation: how they are put together.
  ///   - table: whose rows.
  ///   - reference: the expression over their columns that is the key here.
  ///   - condition: which of them count; all when nil.
  ///   - result: what is made of it, where `total` stands for it; the total itself when nil.
  /// - Returns: the expectation.
  public static func total(
    _ operation: Total.Operation, of table: TablePath, by reference: String,
    where condition: String? = nil, giving result: String? = nil
  ) -> Expectation {
    .total(
      Total(
        operation: operation, table: table, reference: reference, condition: condition,
        result: result))
  }
}

/// The name of a table within its dataset: `database.table`.
public struct TablePath: Hashable, Sendable, CustomStringConvertible, ExpressibleByStringLiteral {
  /// The database's name.
  public let database: String
  /// The table's name within the database.
  public let table: String

  /// A path from its two names.
  public init(_ database: String, _ table: String) {
    self.database = database
    self.table = table
  }

  /// A path written as `"database.table"`.
  public init(stringLiteral value: String) {
    let parts = value.split(separator: ".").map(String.init)
    precondition(parts.count == 2, "a table's path is database.table, not \(value)")
    self.init(parts[0], parts[1])
  }

  /// The two names with a dot between them.
  public var description: String { "\(database).\(table)" }
}
