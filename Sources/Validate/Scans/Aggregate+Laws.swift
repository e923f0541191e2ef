internal import Fixtures
internal import Storage

extension Law.Shares {
  /// What a scan is to work out, item by item as a statement would; nil where rows are put together
  /// by their draws first.
  var aggregates: [Aggregate]? {
    get throws(ExpressionError) {
      if draw != nil { return nil }
      let filter = try condition.map(Parser.parse)
      let value = try Parser.parse(value)
      let all = filter.map { Aggregate.sum($0) } ?? .rows
      var hits: [Aggregate] = []
      for weight in weights {
        let hit = Expression.binary(.equal, value, try Parser.parse(weight.value))
        hits.append(.sum(filter.map { .binary(.and, $0, hit) } ?? hit))
      }
      return [all, all, .one] + hits
    }
  }
}

extension Law.Mean {
  /// What a scan is to work out, item by item as a statement would.
  var aggregates: [Aggregate]? {
    get throws(ExpressionError) {
      var value = try Parser.parse(value)
      let unit = try unit.map(Parser.parse)
      if let unit {
        let share = Expression.binary(.times, unit, .number(Int64(mean), scale: 0))
        value = .binary(.minus, value, .call(.quotient, [share, .number(10_000, scale: 0)]))
      }
      let filter = try condition.map(Parser.parse)
      func counted(_ value: Expression) -> Expression {
        filter.map { .choice([.init(condition: $0, value: value)], otherwise: nil) } ?? value
      }
      let one = counted(value)
      return [.count(one), .sum(one), .sumOfSquares(one), .least(one), .greatest(one)]
        + (unit.map { [.sum(counted($0))] } ?? [])
    }
  }
}
