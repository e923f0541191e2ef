import Fixtures

extension ColumnInfo {
  /// What is declared of the values, each in words.
  var laws: [String] { expectations.map { $0.words(for: self) } }
}

extension Expectation {
  /// The expectation in words.
  func words(for column: ColumnInfo) -> String {
    switch self {
    case .unique: "occurs once"
    case .like(let example): "shaped like \(example)"
    case .range(let range) where range.count == 1:
      "always \(column.type.text(of: range.lowerBound))"
    case .range(let range):
      """
      from \(column.type.text(of: range.lowerBound)) to \(column.type.text(of: range.upperBound))
      """
    case .oneOf(let texts):
      texts.count == 1 ? "always \(texts[0])" : "one of \(Expectation.list(texts))"
    case .shares(let shares): "drawn as \(Expectation.list(Expectation.percentages(shares)))"
    case .probability(let probability):
      "\(column.isNullable ? "present" : "true") in \(Expectation.percent(probability)) of rows"
    case .references(let table, let exceptions):
      exceptions.isEmpty
        ? "a key of \(table)" : "a key of \(table), or \(Expectation.list(exceptions))"
    case .equals(let expression): "equals \(expression)"
    case .holds(let condition): "in every row \(condition)"
    case .total(let total): total.words
    case .json: "a JSON object"
    case .from(let source): source
    }
  }

  private static func list(_ texts: [String]) -> String {
    let shown = texts.prefix(8).map { $0.isEmpty ? "\"\"" : $0 }.joined(separator: ", ")
    return texts.count > 8 ? "\(shown) and \(texts.count - 8) more" : shown
  }

  private static func percentages(_ shares: [(label: String, weight: Int)]) -> [String] {
    let sum = max(1, shares.reduce(0) { $0 + $1.weight })
    return shares.map { "\($0.label) \(tenths($0.weight * 1000 / sum))" }
  }

  private static func percent(_ probability: Probability) -> String {
    tenths(Int((probability.threshold * 1000 + 1 << 31) >> 32))
  }

  /// Tenths of a percent as a percentage.
  private static func tenths(_ number: Int) -> String {
    number % 10 == 0 ? "\(number / 10) %" : "\(number / 10).\(number % 10) %"
  }
}
