/// What a declaration says of a column, without its generator.
public struct ColumnInfo: Sendable {
  /// The name, the same on every target.
  public let name: String
  /// The logical type.
  public let type: ColumnType
  /// Whether a value may be missing.
  public let isNullable: Bool
  /// What the value means, for the data dictionary.
  public let meaning: String
  /// Raised whenever the law of the values changes.
  public internal(set) var version: Int
  /// What must hold, and how the values come about.
  public let expectations: [Expectation]
  /// How its cells lie in a batch.
  public let layout: ColumnLayout
  /// Whether each cell is drawn from the column's own stream; otherwise it shows facts of its row,
  /// which the columns of the table share.
  public internal(set) var isDrawn = false

  /// The table that its values point at, if they do.
  public var reference: (table: TablePath, exceptions: [String])? {
    for case .references(let table, let exceptions) in expectations { return (table, exceptions) }
    return nil
  }
}

/// What a declaration says of a table, without its generators.
public struct TableInfo: Sendable {
  /// Its name with its database's.
  public let path: TablePath
  /// What a row is, for the data dictionary.
  public let meaning: String
  /// How many of the first columns make the primary key.
  public let keyLength: Int
  /// The columns, in order.
  public let columns: [ColumnInfo]
  let makeLaws: @Sendable () -> [Law]
  /// Where the column of a name is: laws name columns thousands of times.
  private let places: [String: Int]

  init(
    path: TablePath, meaning: String, keyLength: Int, columns: [ColumnInfo],
    makeLaws: @escaping @Sendable () -> [Law]
  ) {
    self.path = path
    self.meaning = meaning
    self.keyLength = keyLength
    self.columns = columns
    self.makeLaws = makeLaws
    places = Dictionary(columns.indices.map { (columns[$0].name, $0) }) { first, _ in first }
  }

  /// What must hold beyond the columns; written out when asked for, since making rows needs none.
  public var laws: [Law] { makeLaws() }

  /// The columns of the primary key.
  public var key: ArraySlice<ColumnInfo> { columns.prefix(keyLength) }

  /// The column of a name, if there is one.
  public subscript(name: String) -> ColumnInfo? { places[name].map { columns[$0] } }
}
