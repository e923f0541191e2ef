internal import Storage

/// An expression over the columns of a row, as declarations write it.
indirect enum Expression: Equatable, Sendable {
  /// A number, unscaled, with how many decimals it was written.
  case number(Int64, scale: Int)
  /// A text in single quotes.
  case text(String)
  /// No value.
  case null
  /// A column, or one of a row that references lead to.
  case column([String])
  case negated(Expression)
  case not(Expression)
  case binary(Operator, Expression, Expression)
  case isNull(Expression)
  case isIn(Expression, [Expression])
  /// A text has the shape of an example.
  case like(Expression, String)
  case call(SQLFunction, [Expression])
  /// The first branch whose condition is true.
  case choice([Branch], otherwise: Expression?)

  struct Branch: Equatable, Sendable {
    let condition: Expression
    let value: Expression
  }

  enum Operator: String, Sendable {
    case or, and
    case equal = "="
    case unequal = "<>"
    case less = "<"
    case atMost = "<="
    case greater = ">"
    case atLeast = ">="
    case plus = "+"
    case minus = "-"
    case times = "*"
  }
}

/// A fault in an expression of a declaration.
public struct ExpressionError: Error, Equatable, CustomStringConvertible {
  /// The expression.
  public let expression: String
  /// What is wrong with it.
  public let reason: String

  /// What is wrong with which expression.
  public var description: String { "in \"\(expression)\": \(reason)" }
}
