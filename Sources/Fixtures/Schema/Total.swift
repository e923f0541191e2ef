/// What the rows of another table that refer to a row come to.
public struct Total: Sendable {
  /// How rows are put together.
  public enum Operation: Sendable {
    /// How many there are.
    case count
    /// How many different values there are.
    case distinct(String)
    /// The sum of an expression over their columns; nothing comes to 0.
    case sum(String)
    /// The least value; nothing comes to NULL.
    case min(String)
    /// The greatest value; nothing comes to NULL.
    case max(String)
  }

  /// How the rows are put together.
  public let operation: Operation
  /// Whose rows.
  public let table: TablePath
  /// The expression over their columns that is the key of the row that they count for.
  public let reference: String
  /// Which of them count.
  public let condition: String?
  /// What is made of the total, which stands as `total` among the columns of the row that it counts
  /// for; nil for the total itself.
  public let result: String?

  /// The total in words, such as `the sum of line_total_eur of its rows in shop.order_lines`.
  package var words: String {
    let value =
      switch operation {
      case .count: "the number"
      case .distinct(let value): "the number of different \(value)"
      case .sum(let value): "the sum of \(value)"
      case .min(let value): "the least \(value)"
      case .max(let value): "the greatest \(value)"
      }
    let total = "\(value) of its rows in \(table)\(condition.map { " where \($0)" } ?? "")"
    return result.map { "\($0), the total being \(total)" } ?? total
  }
}
