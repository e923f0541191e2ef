public import Storage

/// A value as SQLite stores it.
public typealias SQLiteValue = StoredValue

/// A row of a query's result.
public struct SQLiteRow: Hashable, Sendable {
  /// The names of the columns, the same array in every row of a result.
  public let columns: [String]
  /// The values, in the same order.
  public let values: [SQLiteValue]

  /// The value of a column, counted from 0.
  public subscript(index: Int) -> SQLiteValue { values[index] }

  /// The value of the first column of this name; nil when there is none, and ``SQLiteValue/null``
  /// when its value is missing.
  public subscript(name: String) -> SQLiteValue? {
    columns.firstIndex(of: name).map { values[$0] }
  }

  /// The integer in a column; nil when there is no such column or it holds something else.
  public func integer(_ name: String) -> Int64? { self[name]?.integer }

  /// The number in a column; nil when there is no such column or it holds something else.
  public func double(_ name: String) -> Double? { self[name]?.double }

  /// The text in a column; nil when there is no such column or it holds something else.
  public func text(_ name: String) -> String? { self[name]?.text }
}

extension SQLiteRow: CustomStringConvertible {
  /// The columns with their values, such as `loan_id=LOAN_0000001 returned=NULL`.
  public var description: String {
    zip(columns, values).map { "\($0)=\($1)" }.joined(separator: " ")
  }
}
