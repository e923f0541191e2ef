public import Fixtures

/// How the questions of the validator are written for a kind of database.
///
/// Conditions are integers, 0 or 1, and NULL where an operand is; decimals are asked for as their
/// unscaled integers, so that no verdict goes through floating point.
public protocol SQLDialect: Sendable {
  /// The kind of database in a word, such as `sqlite`.
  var name: String { get }

  /// The same for a database of which something was asked that makes other statements quicker.
  /// - Parameters:
  ///   - tables: what will be asked about.
  ///   - session: asks.
  /// - Returns: how that database is asked.
  /// - Throws: when it cannot be asked.
  func informed(
    of tables: [TableInfo], by session: any QuerySession
  ) throws(StoreError) -> any SQLDialect

  /// A name as it stands in a statement.
  func quoted(_ name: String) -> String

  /// A text as it stands in a statement.
  func literal(_ text: String) -> String

  /// A day or an instant, given in ISO 8601, as it stands in a statement.
  func literal(moment: String, isDay: Bool) -> String

  /// A stored value of a type as expressions take it: decimals as unscaled integers, and all others
  /// as they are.
  func operand(_ column: String, _ type: ColumnType) -> String

  /// The same for a column of which more is known than its type.
  func operand(_ place: String, of column: ColumnInfo) -> String

  /// An operand as people read it.
  func shown(_ operand: String, _ type: ColumnType) -> String

  /// A table as it stands in a statement.
  func place(_ table: TablePath) -> String

  /// Whether the database lets no value of another type into a column.
  var isTyped: Bool { get }

  /// Whether NULL in a column that is declared without has to be thought of, since the database may
  /// hold it and has a logic of its own for it.
  func mayHoldNull(_ column: ColumnInfo) -> Bool

  /// What a function makes of a list: NULL where there is no row that the list would be of.
  /// - Parameters:
  ///   - call: the call.
  ///   - key: the key of the row, which is NULL where there is none.
  /// - Returns: the value.
  func value(_ call: String, ofListInRowWith key: String) -> String

  /// What a column of this type is declared with.
  func declaredType(_ column: ColumnInfo) -> String

  /// Whether a column that the database says to be of some type can hold what is declared.
  func accepts(_ declaredType: String, for column: ColumnInfo) -> Bool

  /// The items of a SELECT that give the fingerprint of the rows of a group.
  /// - Parameters:
  ///   - columns: the cells of a row, in order.
  ///   - source: the name that the table has in the statement; nil where there is only one.
  /// - Returns: the items, which ``digest(from:)`` reads.
  func digest(of columns: [ColumnInfo], in source: String?) -> [String]

  /// The fingerprint from the values of ``digest(of:in:)``'s items; nil when they are none.
  func digest(from values: ArraySlice<StoredValue>) -> TableDigest?

  /// The condition that some cell of a row is of another type than its column is declared with; nil
  /// where the database lets no such cell in.
  func hasMisfit(_ columns: [ColumnInfo], in source: String?) -> String?

  /// The same of one cell, in words that every program that reads the database understands; it may
  /// overlook what only the toolkit's own functions see.
  func isMisfit(_ column: ColumnInfo, in source: String?) -> String?

  /// The condition that a value is in none of the rows of a table.
  func isMissing(_ value: String, from table: TablePath, key: String) -> String

  /// The condition that a text has the shape of an example: a digit for a digit, more digits where
  /// it ends with one, and anything else for itself.
  func hasShape(_ text: String, of example: String) -> String

  /// The condition that two conditions hold, which may be NULL or not.
  func both(_ one: String, _ other: String, mayBeMissing: Bool) -> String

  /// The condition that one of two conditions holds, which may be NULL or not.
  func either(_ one: String, _ other: String, mayBeMissing: Bool) -> String

  /// The condition that another one does not hold; NULL where that is NULL.
  func negation(of condition: String) -> String

  /// The condition that a value is one of some, which may be NULL or not.
  func isOne(_ value: String, of items: [String], mayBeMissing: Bool) -> String

  /// The value that stands for a text in a list of texts, each there once, and another for all others,
  /// all of them written out; nil where the database has nothing better than a CASE.
  func chosen(
    by subject: String, among keys: [String], _ values: [String], otherwise: String
  ) -> String?

  /// The sum of an integer expression; NULL where it would not fit into 64 bits, or an error.
  func sum(_ value: String) -> String

  /// A SELECT of how many rows of a source each key has, as `n`, from which can be told whether there
  /// are rows, which keys several rows have, and how many those are; the other keys may be left out.
  /// - Parameters:
  ///   - key: the columns.
  ///   - source: what stands behind FROM.
  ///   - filter: the condition on the rows that count; nil for all.
  /// - Returns: the statement.
  func counts(ofKey key: [ColumnInfo], in source: String, where filter: String?) -> String

  /// What stands behind FROM where rows are read with those that they refer to.
  func source(_ rows: JoinedRows) -> String

  /// What stands behind FROM where rows are read with what others come to.
  func source(_ rows: TotalledRows) -> String

  /// A SELECT of the keys of the rows that have a partner.
  func partnered(_ question: PartneredRows) -> String

  /// Whether ``isPartnered(_:)`` is quicker than ``partnered(_:)``, and instants are numbers of seconds.
  var looksPartnersUp: Bool { get }

  /// The condition that a row has a partner, which nothing but pairs of values ties it to.
  func isPartnered(_ question: PartneredRows) -> String

  /// A function of the expression language; its arguments are written in this dialect already.
  func call(_ function: SQLFunction, _ arguments: [String]) -> String
}

/// What expressions can do beyond operators.
public enum SQLFunction: String, CaseIterable, Sendable {
  /// The day of an instant.
  case date
  /// The day so many days after a day.
  case dayAfter = "day_after"
  /// How many days from one day to another.
  case days
  /// How many seconds from one instant to another.
  case seconds
  /// The day of the week of a day, from 0 for Monday to 6.
  case weekday
  /// The month of a day, from 1.
  case month
  /// The year of a day.
  case year
  /// The hour of an instant, from 0.
  case hour
  /// The quotient of two numbers that are not negative, rounded half up; it has the decimals of the
  /// first less those of the second.
  case rounded
  /// The same, rounded down.
  case quotient
  /// The rest of that division.
  case remainder
  /// The first bytes of a text, which must be ASCII there.
  case prefix
  /// Whether a text starts with another.
  case startsWith = "starts_with"
  /// Whether a text ends with another.
  case endsWith = "ends_with"
  /// Whether a text contains another.
  case contains
  /// Whether a text is an item of a list.
  case includes
  /// How many items a list has.
  case items
  /// A text with its ASCII letters in capitals.
  case upper
  /// A text with its ASCII letters in lower case.
  case lower
  /// Two texts, one after the other.
  case joined
  /// A text with all occurrences of a second one replaced by a third.
  case replaced
  /// A text without those of its first and last characters that occur in a second one, which is
  /// written out in quotes.
  case trimmed
  /// How many characters a text has.
  case length
  /// The whole number that a text of digits is; 0 for any other text.
  case number
  /// Whether a text is printable ASCII.
  case isASCII = "is_ascii"
  /// Whether a text is JSON.
  case isJSON = "is_json"
  /// The number in cents of a member of a JSON object.
  case cents
}
