/// Something that must hold of a table's rows beyond what its columns say.
///
/// It binds columns, tables and databases, or all rows together; checks derive from it. Conditions
/// are written over the columns of a row, in a small language that knows no database:
/// `order_date <= return_date and quantity in (1, 2)`. A column that refers to another table is
/// followed with a dot, as often as need be: `order_id.customer_id.country_code`. Where a value that
/// may be missing is missing, a comparison with it holds.
public struct Law: Sendable {
  /// What checks call it: lower-case words with hyphens, its own within the table.
  public let name: String
  /// What holds, as a sentence.
  public let meaning: String
  /// What is to be checked.
  public let rule: Rule

  /// The kinds of law.
  public enum Rule: Sendable {
    /// The condition is true in every row.
    case holds(String)
    /// No two rows that a condition holds of have the same values in these columns.
    case unique([String], where: String?)
    /// Rows have a partner in another table.
    case matched(Match)
    /// Two sums agree, group by group.
    case balanced(Sum, Sum)
    /// Rows have a property as often as they should.
    case shares(Shares)
    /// Groups of rows have as many rows as they should.
    case sizes(Sizes)
    /// The mean of an expression is what it should be.
    case mean(Mean)
    /// A few of those that rows refer to have most of the rows.
    case skew(Skew)
  }

  /// Rows that need a partner.
  public struct Match: Sendable {
    /// Which rows need one.
    public let condition: String?
    /// Where the partners are.
    public let table: TablePath
    /// Expressions that are equal in the row and its partner.
    public let pairs: [(own: String, other: String)]
    /// What else must hold of the two; the partner's columns stand behind `other.`.
    public let when: String?
  }

  /// A sum over the rows of a table, by group.
  public struct Sum: Sendable {
    /// Whose rows.
    public let table: TablePath
    /// What is added up.
    public let value: String
    /// Which rows count.
    public let condition: String?
    /// What makes a group.
    public let groups: [String]

    /// A sum by group.
    public init(
      of table: TablePath, _ value: String, where condition: String? = nil, by groups: [String]
    ) {
      self.table = table
      self.value = value
      self.condition = condition
      self.groups = groups
    }
  }

  /// How often the values of an expression occur.
  public struct Shares: Sendable {
    /// What is counted.
    public let value: String
    /// Which rows count.
    public let condition: String?
    /// Each value as it is written in expressions, with its weight in relation to the others.
    public let weights: [(value: String, weight: Int)]
    /// What rows must share to be of one draw: such rows count as one when bounds are set.
    public let draw: String?
    /// By how much a share may be off beyond chance, in hundredths of a percent of all rows.
    public let tolerance: Int
    /// By how many rows a count may be off where nothing is left to chance; nil where rows are drawn.
    public let rows: Int?

    /// Values with their weights.
    package init(
      of value: String, where condition: String? = nil, _ weights: [(value: String, weight: Int)],
      draw: String? = nil, tolerance: Int = 0, within rows: Int? = nil
    ) {
      self.value = value
      self.condition = condition
      self.weights = weights
      self.draw = draw
      self.tolerance = tolerance
      self.rows = rows
    }

    /// A condition that is true with a probability.
    package init(
      of condition: String, is probability: Probability, where filter: String? = nil,
      draw: String? = nil, tolerance: Int = 0
    ) {
      let weight = Int(probability.threshold)
      self.init(
        of: condition, where: filter, [("1", weight), ("0", (1 << 32) - weight)], draw: draw,
        tolerance: tolerance)
    }
  }

  /// How many rows groups have.
  public struct Sizes: Sendable {
    /// What makes a group.
    public let group: String
    /// How many groups have one row, two, and so on, in relation to each other; the last weight is
    /// for groups of as many rows as there are weights, or more.
    public let weights: [Int]
    /// By how many groups a count may be off.
    public let slack: Int
    /// By how much a count may be off beyond that, in hundredths of a percent of all groups.
    public let tolerance: Int
  }

  /// The mean of an expression.
  public struct Mean: Sendable {
    /// What is averaged: an integer, or an amount in its unscaled form.
    public let value: String
    /// What it is divided by, summed up over the rows as well; nil for the number of rows.
    public let unit: String?
    /// Which rows count.
    public let condition: String?
    /// What the mean should be, unscaled.
    public let mean: Int
    /// By how much it may be off beyond chance, in hundredths of a percent of itself.
    public let tolerance: Int
  }

  /// How unevenly rows are spread over what they refer to.
  public struct Skew: Sendable {
    /// What rows are counted by.
    public let value: String
    /// The share of rows of the tenth that has most, in percent.
    public let share: ClosedRange<Int>
  }
}

// MARK: What declarations write

extension Law {
  /// A condition that is true in every row.
  public static func holds(_ name: String, _ meaning: String, _ condition: String) -> Law {
    Law(name: name, meaning: meaning, rule: .holds(condition))
  }

  /// Columns in which no two rows have the same values, of those that a condition holds of.
  public static func unique(
    _ name: String, _ meaning: String, _ columns: String..., where condition: String? = nil
  ) -> Law {
    Law(name: name, meaning: meaning, rule: .unique(columns, where: condition))
  }

  /// Rows that each have a partner in another table.
  /// - Parameters:
  ///   - name: what checks call it.
  ///   - meaning: what holds, as a sentence.
  ///   - condition: which rows need a partner; all when nil.
  ///   - table: where the partners are.
  ///   - pairs: expressions that are equal in the row and its partner.
  ///   - when: what else must hold of the two; the partner's columns stand behind `other.`.
  /// - Returns: the law.
  public static func matched(
    _ name: String, _ meaning: String, where condition: String? = nil, in table: TablePath,
    on pairs: KeyValuePairs<String, String>, when: String? = nil
  ) -> Law {
    Law(
      name: name, meaning: meaning,
      rule: .matched(
        Match(
          condition: condition, table: table, pairs: pairs.map { ($0.key, $0.value) }, when: when)))
  }

  /// Two sums that agree in every group; a group that only one side has is a failure.
  public static func balanced(
    _ name: String, _ meaning: String, _ one: Sum, _ other: Sum
  ) -> Law {
    Law(name: name, meaning: meaning, rule: .balanced(one, other))
  }

  /// A property that rows have as often as a probability says.
  /// - Parameters:
  ///   - name: what checks call it.
  ///   - meaning: what holds, as a sentence.
  ///   - property: the condition.
  ///   - condition: which rows count; all when nil.
  ///   - probability: how often it is true.
  ///   - draw: what rows have in common that get it together; nil where each row is drawn alone.
  ///   - tolerance: by how much the share may be off beyond chance, in hundredths of a percent.
  /// - Returns: the law.
  public static func share(
    _ name: String, _ meaning: String, of property: String, where condition: String? = nil,
    is probability: Probability, draw: String? = nil, tolerance: Int = 0
  ) -> Law {
    Law(
      name: name, meaning: meaning,
      rule: .shares(
        Shares(
          of: property, is: probability, where: condition, draw: draw, tolerance: tolerance)))
  }

  /// Values of an expression that occur in relation to their weights.
  /// - Parameters:
  ///   - name: what checks call it.
  ///   - meaning: what holds, as a sentence.
  ///   - value: the expression.
  ///   - condition: which rows count; all when nil.
  ///   - weights: each value as it is written in expressions, with its weight.
  ///   - draw: what rows have in common that get it together; nil where each row is drawn alone.
  ///   - tolerance: by how much a share may be off beyond chance, in hundredths of a percent.
  /// - Returns: the law.
  public static func shares(
    _ name: String, _ meaning: String, of value: String, where condition: String? = nil,
    _ weights: [(value: String, weight: Int)], draw: String? = nil, tolerance: Int = 0
  ) -> Law {
    Law(
      name: name, meaning: meaning,
      rule: .shares(
        Shares(of: value, where: condition, weights, draw: draw, tolerance: tolerance)))
  }

  /// Values of an expression that are dealt out and not drawn, in relation to their weights.
  /// - Parameters:
  ///   - name: what checks call it.
  ///   - meaning: what holds, as a sentence.
  ///   - value: the expression.
  ///   - condition: which rows count; all when nil.
  ///   - weights: each value as it is written in expressions, with its weight.
  ///   - rows: by how many rows a count may be off.
  /// - Returns: the law.
  public static func apportioned(
    _ name: String, _ meaning: String, of value: String, where condition: String? = nil,
    _ weights: [(value: String, weight: Int)], within rows: Int
  ) -> Law {
    Law(
      name: name, meaning: meaning,
      rule: .shares(Shares(of: value, where: condition, weights, within: rows)))
  }

  /// Groups of rows that have one row, two, and so on as often as weights say.
  /// - Parameters:
  ///   - name: what checks call it.
  ///   - meaning: what holds, as a sentence.
  ///   - group: what makes a group.
  ///   - weights: for each number of rows from one on; the last also for more rows.
  ///   - slack: by how many groups a count may be off.
  ///   - tolerance: by how much it may be off beyond that, in hundredths of a percent.
  /// - Returns: the law.
  public static func sizes(
    _ name: String, _ meaning: String, by group: String, _ weights: [Int], within slack: Int,
    tolerance: Int = 0
  ) -> Law {
    Law(
      name: name, meaning: meaning,
      rule: .sizes(Sizes(group: group, weights: weights, slack: slack, tolerance: tolerance)))
  }

  /// A mean.
  /// - Parameters:
  ///   - name: what checks call it.
  ///   - meaning: what holds, as a sentence.
  ///   - value: what is averaged.
  ///   - unit: what the sum is divided by, itself summed up; the number of rows when nil.
  ///   - condition: which rows count; all when nil.
  ///   - mean: what it should be: unscaled, or hundredths of a percent where there is a unit.
  ///   - tolerance: by how much it may be off beyond chance, in hundredths of a percent of itself.
  /// - Returns: the law.
  public static func mean(
    _ name: String, _ meaning: String, of value: String, per unit: String? = nil,
    where condition: String? = nil, is mean: Int, tolerance: Int
  ) -> Law {
    Law(
      name: name, meaning: meaning,
      rule: .mean(
        Mean(
          value: value, unit: unit, condition: condition, mean: mean, tolerance: tolerance)))
  }

  /// Rows of which the most frequent tenth of what they refer to has a share within bounds.
  public static func skew(
    _ name: String, _ meaning: String, by value: String, share: ClosedRange<Int>
  ) -> Law {
    Law(name: name, meaning: meaning, rule: .skew(Skew(value: value, share: share)))
  }
}
