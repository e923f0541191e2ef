/// A step of a program: what is worked out of the lanes that it takes, for all rows of a batch.
///
/// NULL spreads as in SQL: where an operand is NULL, so is the result, but for what says otherwise.
enum Operation: Hashable, Sendable {
  /// The cells of a column of the scan.
  case column(Int)
  /// The same number in every row.
  case number(Int64)
  /// The same text in every row.
  case text(String)
  case null
  /// The row of a parent that a key leads to; NULL where there is none.
  case parent(Int)
  /// A cell of that row.
  case cell(ofParent: Int, column: Int)

  case and, or, not, isNull
  /// The first operand, or the second where that is NULL.
  case coalesce
  case equal, unequal, less, atMost
  case plus, minus, times, negate
  /// a ÷ b, rounded half up or down, and what is left; NULL where b is 0.
  case rounded, quotient, remainder

  /// The day of an instant, and parts of days and instants.
  case dayOf, weekday, month, year, hour

  case textEqual
  /// Whether a text is one of these.
  case isAmong([String])
  /// Which of these a text is, or -1.
  case place([String])
  case hasShape(String)
  case startsWith, endsWith, contains
  case length, digits, isASCII
  case prefix, upper, lower, joined, replaced, trimmed
  case includes, items
  /// A member of a JSON object of numbers, in cents.
  case cents

  /// The value of the first condition that is true; conditions and values take turns, and one more
  /// value is that of no condition.
  case choose(isText: Bool)
  /// The value at the place that the first operand says; the last one where that is -1.
  case pick(isText: Bool)
}

/// Steps that work out lanes, each from those before it.
struct Program: Sendable {
  struct Step: Sendable {
    let operation: Operation
    let inputs: [Int]
  }

  /// The steps; each fills the lane of its own number.
  private(set) var steps: [Step] = []
  private var known: [Key: Int] = [:]

  private struct Key: Hashable {
    let operation: Operation
    let inputs: [Int]
  }

  /// The lane of a step, which is made unless there is one that does the same.
  mutating func lane(_ operation: Operation, _ inputs: Int...) -> Int {
    lane(operation, inputs)
  }

  /// The lane of a step, which is made unless there is one that does the same.
  mutating func lane(_ operation: Operation, _ inputs: [Int]) -> Int {
    let key = Key(operation: operation, inputs: inputs)
    if let lane = known[key] { return lane }
    steps.append(Step(operation: operation, inputs: inputs))
    known[key] = steps.count - 1
    return steps.count - 1
  }
}
