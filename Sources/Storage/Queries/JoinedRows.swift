public import Fixtures

/// The rows of a table, each with those that its references lead to; a reference that leads nowhere
/// gives NULL.
public struct JoinedRows: Sendable {
  /// A table that a reference leads to.
  public struct Join: Hashable, Sendable {
    /// The name that it has in the statement.
    public let alias: String
    /// The table.
    public let table: TablePath
    /// Its key.
    public let key: String
    /// The column that refers to it, as it stands in the statement.
    public let reference: String

    /// A table that a reference leads to.
    public init(alias: String, table: TablePath, key: String, reference: String) {
      self.alias = alias
      self.table = table
      self.key = key
      self.reference = reference
    }
  }

  /// The table.
  public let table: TablePath
  /// The name that it has in the statement.
  public let alias: String
  /// The tables that references lead to, each after the one that it is reached from.
  public let joins: [Join]
  /// The columns that are asked for, by their tables.
  public let columns: [TablePath: [ColumnInfo]]

  /// The rows of a table.
  public init(
    of table: TablePath, as alias: String, with joins: [Join],
    columns: [TablePath: [ColumnInfo]]
  ) {
    self.table = table
    self.alias = alias
    self.joins = joins
    self.columns = columns
  }
}

/// The rows of a table, each with what the rows of another one with its key come to.
public struct TotalledRows: Sendable {
  /// The table.
  public let table: TablePath
  /// The name that it has in the statement.
  public let alias: String
  /// Its key.
  public let key: String
  /// A SELECT of the totals by the key.
  public let totals: String
  /// The name that the totals have in the statement.
  public let totalsAlias: String
  /// The name of the key among the totals.
  public let totalsKey: String
  /// The names of the totals.
  public let names: [String]

  /// The rows of a table with totals.
  public init(
    of table: TablePath, as alias: String, key: String, totals: String, as totalsAlias: String,
    totalsKey: String, names: [String]
  ) {
    self.table = table
    self.alias = alias
    self.key = key
    self.totals = totals
    self.totalsAlias = totalsAlias
    self.totalsKey = totalsKey
    self.names = names
  }
}

/// The question which rows have a partner.
public struct PartneredRows: Sendable {
  /// A value of a row, and the partner's that must equal it.
  public struct Pair: Sendable {
    /// The row's, as it stands in the statement.
    public let own: String
    /// The partner's.
    public let other: String
    /// Whether they are texts; else they are numbers, conditions, days or instants.
    public let areTexts: Bool
    /// Whether the partner's is its whole key.
    public let isKey: Bool

    /// Two values.
    public init(own: String, other: String, areTexts: Bool, isKey: Bool = false) {
      self.own = own
      self.other = other
      self.areTexts = areTexts
      self.isKey = isKey
    }
  }

  /// The rows.
  public let rows: JoinedRows
  /// Those that may be a partner.
  public let partners: JoinedRows
  /// The key of the rows, as it stands in the statement.
  public let key: String
  /// What must be equal, as it stands in the statement.
  public let pairs: [Pair]
  /// What must hold of a row alone.
  public let ownConditions: [String]
  /// What must hold of a partner alone.
  public let partnerConditions: [String]
  /// What else must hold.
  public let conditions: [String]
  /// Whether it is better to look the partners up than the rows.
  public let isSought: Bool

  /// A question.
  public init(
    _ rows: JoinedRows, among partners: JoinedRows, key: String, pairs: [Pair],
    ownConditions: [String] = [], partnerConditions: [String] = [], conditions: [String] = [],
    isSought: Bool = false
  ) {
    self.rows = rows
    self.partners = partners
    self.key = key
    self.pairs = pairs
    self.ownConditions = ownConditions
    self.partnerConditions = partnerConditions
    self.conditions = conditions
    self.isSought = isSought
  }
}
