internal import Fixtures
internal import Storage

/// A question how often the values of an expression occur.
struct ShareQuestion: Sendable {
  /// Where it is asked.
  let asked: Asked
  /// The values as they were declared, with their weights.
  let values: [(name: String, weight: Int)]
  /// By how much a share may be off beyond chance, in hundredths of a percent.
  let tolerance: Int
  /// By how many rows a count may be off where nothing is left to chance; nil where rows are drawn.
  let rows: Int?

  /// Where it is asked.
  ///
  /// Either way the answer is how many rows count, the sum of the squares of how many are of one
  /// draw, the most of one draw, and how many rows have each value.
  enum Asked: Sendable {
    /// Beside other questions, by these items.
    case beside(Source, items: [String])
    /// Of the counts of each value, which the questions about one value share.
    case ofCounts(Tally)
  }
}

/// How rows are counted by the value of an expression.
struct Tally: Sendable {
  /// What the counts of are shared: where the rows are, and the expression.
  struct Key: Hashable, Sendable {
    let source: Source
    let value: String
  }

  /// The name that the value has beside its count.
  static let value = "tally_value"

  let key: Key
  /// The condition on the rows that count; nil for all.
  let condition: String?
  /// The conditions that the value is each of those declared, by its name.
  let hits: [String]
}

/// A question for a mean.
struct MeanQuestion: Sendable {
  let source: Source
  /// How many values there are, their sum, the sum of their squares, the least and the greatest;
  /// last the sum of the units where there are any, and the values are then what is left of them
  /// when the mean is taken off.
  let items: [String]
  /// What the mean should be: unscaled, or hundredths of a percent of the units.
  let mean: Int
  let scale: Int
  let hasUnit: Bool
  /// By how much it may be off beyond chance, in hundredths of a percent of itself.
  let tolerance: Int
}

/// A question how unevenly rows are spread.
struct SkewQuestion: Sendable {
  /// Gives how many values occur how often, the most frequent first.
  let statement: String
  /// The share of rows of the tenth of values that has most, in percent.
  let share: ClosedRange<Int>
}

extension TableChecks {
  /// Up to so many values are counted one by one beside other questions; for more it takes less time
  /// to count all values of the expression in a pass of their own.
  private static let fewValues = 3

  /// A check of how often values occur.
  mutating func addShares(_ name: String, _ meaning: String, _ shares: Law.Shares) {
    addMeasure(name, meaning) { () throws(ExpressionError) in
      try shares.aggregates
    } _: { scope throws(ExpressionError) in
      let condition = try shares.condition.map { text throws(ExpressionError) in
        try Renderer.render(text, over: &scope).sql
      }
      let draw = try shares.draw.map { text throws(ExpressionError) in
        try Renderer.render(text, over: &scope).sql
      }
      let values = shares.weights.map { (name: $0.value, weight: $0.weight) }
      if draw == nil, values.count > TableChecks.fewValues {
        let value = try Renderer.render(shares.value, over: &scope)
        let named = ["value": Rendered(sql: Tally.value, type: value.type)]
        let hits = try shares.weights.map { weight throws(ExpressionError) in
          try Renderer.render("value = \(weight.value)", over: &scope, giving: named).sql
        }
        return { source in
          .shares(
            ShareQuestion(
              asked: .ofCounts(
                Tally(
                  key: Tally.Key(source: source, value: value.sql), condition: condition,
                  hits: hits)),
              values: values, tolerance: shares.tolerance, rows: shares.rows))
        }
      }
      let hits = try shares.weights.map { weight throws(ExpressionError) in
        try Renderer.render("(\(shares.value)) = \(weight.value)", over: &scope).sql
      }
      guard let draw else {
        let count = condition.map { "sum(\($0))" } ?? "count(*)"
        let filtered = hits.map { hit in condition.map { "\($0) AND \(hit)" } ?? hit }
        return { source in
          .shares(
            ShareQuestion(
              asked: .beside(source, items: [count, count, "1"] + filtered.map { "sum(\($0))" }),
              values: values, tolerance: shares.tolerance, rows: shares.rows))
        }
      }
      let inner = hits.enumerated().map { "sum(\($1)) AS h\($0)" }.joined(separator: ", ")
      let rows = """
        (SELECT count(*) AS n, \(inner) FROM \(scope.source) WHERE \(condition ?? "1") \
        GROUP BY \(draw)) AS draws
        """
      return { _ in
        .shares(
          ShareQuestion(
            asked: .beside(
              .other(rows),
              items: ["sum(n)", "sum(n * n)", "max(n)"] + hits.indices.map { "sum(h\($0))" }),
            values: values, tolerance: shares.tolerance, rows: shares.rows))
      }
    }
  }

  /// A check of how many rows groups have.
  mutating func addSizes(_ law: Law, _ sizes: Law.Sizes) {
    addMeasure(law.name, law.meaning) { () throws(ExpressionError) in
      try sizes.aggregates
    } _: { scope throws(ExpressionError) in
      let group = try Renderer.render(sizes.group, over: &scope).sql
      let rows = "(SELECT count(*) AS n FROM \(scope.source) GROUP BY \(group)) AS sizes"
      let values = sizes.weights.enumerated().map { index, weight in
        let isLast = index == sizes.weights.count - 1
        return (name: "\(index + 1)\(isLast ? " or more" : "")", weight: weight)
      }
      let hits = sizes.weights.indices.map { index in
        "sum(n \(index == sizes.weights.count - 1 ? ">=" : "=") \(index + 1))"
      }
      return { _ in
        .shares(
          ShareQuestion(
            asked: .beside(.other(rows), items: ["count(*)", "count(*)", "1"] + hits),
            values: values, tolerance: sizes.tolerance, rows: sizes.slack))
      }
    }
  }

  mutating func addMean(_ law: Law, _ mean: Law.Mean) {
    let dialect = dialect
    addMeasure(law.name, law.meaning) { () throws(ExpressionError) in
      try mean.aggregates
    } _: { scope throws(ExpressionError) in
      var value = try Renderer.render(mean.value, over: &scope)
      guard case .number(var scale) = value.type else {
        throw ExpressionError(expression: mean.value, reason: "only numbers have a mean")
      }
      var unit: String?
      if let text = mean.unit {
        let rendered = try Renderer.render(text, over: &scope)
        guard rendered.type == value.type else {
          throw ExpressionError(expression: text, reason: "it has other decimals than the value")
        }
        // What remains of the value when its share of the unit is taken off: 0 on average.
        let share = dialect.call(.quotient, ["\(rendered.sql) * \(mean.mean)", "10000"])
        value = Rendered(sql: "(\(value.sql) - \(share))", type: value.type)
        (unit, scale) = (rendered.sql, 2)
      }
      let filter = try mean.condition.map { text throws(ExpressionError) in
        try Renderer.render(text, over: &scope).sql
      }
      let summed = unit.map { unit in
        dialect.sum(filter.map { "CASE WHEN \($0) THEN \(unit) END" } ?? unit)
      }
      let counted = filter.map { "CASE WHEN \($0) THEN \(value.sql) END" } ?? value.sql
      return { source in
        .mean(
          MeanQuestion(
            source: source,
            items: [
              "count(\(counted))", dialect.sum(counted),
              dialect.sum("(\(counted)) * (\(counted))"),
              "min(\(counted))", "max(\(counted))",
            ] + (summed.map { [$0] } ?? []), mean: mean.mean, scale: scale,
            hasUnit: summed != nil, tolerance: mean.tolerance))
      }
    }
  }

  mutating func addSkew(_ law: Law, _ skew: Law.Skew) {
    addMeasure(law.name, law.meaning) { () throws(ExpressionError) in
      try skew.aggregates
    } _: { scope throws(ExpressionError) in
      let value = try Renderer.render(skew.value, over: &scope).sql
      // How many values occur how often: a short list, however many rows there are.
      let statement = """
        SELECT n, count(*) FROM (SELECT count(*) AS n FROM \(scope.source) \
        WHERE \(value) IS NOT NULL GROUP BY \(value)) AS counts GROUP BY n ORDER BY n DESC
        """
      return { _ in .skew(SkewQuestion(statement: statement, share: skew.share)) }
    }
  }

  /// Adds a check of all rows together, over the table alone where that will do.
  private mutating func addMeasure(
    _ name: String, _ meaning: String,
    aggregates: () throws(ExpressionError) -> [Aggregate]?,
    _ make: (inout Scope) throws(ExpressionError) -> (Source) -> Check.Body
  ) {
    do throws(ExpressionError) {
      var scope = Scope(info, as: "t", among: tables, dialect: dialect)
      let body = try make(&scope)
      add(
        .distribution, name, meaning, scope.uses, body(scope.kind), over: scope,
        aggregates: try aggregates())
    } catch {
      add(.distribution, name, meaning, [], .faulty(error.description))
    }
  }
}
