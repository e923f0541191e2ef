public import Fixtures

/// A place whose tables can be asked questions, and are never changed by it: what the validator
/// needs of a database.
public protocol DataSource: Sendable {
  /// The place, as the user named it.
  var location: String { get }

  /// How its statements are written.
  var dialect: any SQLDialect { get }

  /// What a load of ours left beside the data; nil when there is nothing of the kind.
  func manifest() throws(StoreError) -> Manifest?

  /// Opens a session that reads; sessions are independent of each other.
  /// - Parameter databases: the names of the databases that will be asked for; those that are not
  ///   there are left out of the session's catalogue.
  /// - Returns: the session.
  /// - Throws: when there is nothing at the place; what is there and cannot be read is a problem of
  ///   the session's catalogue.
  func openSession(_ databases: [String]) throws(StoreError) -> any QuerySession

  /// A shell command that opens some of the databases for reading, under the names that statements
  /// call them by; nil where there is none.
  func shellCommand(_ databases: [String]) -> String?
}

extension DataSource {
  /// No command.
  public func shellCommand(_ databases: [String]) -> String? { nil }
}

/// A connection that asks a database questions; for one thread at a time, but for ``interrupt()``.
public protocol QuerySession: AnyObject, Sendable {
  /// The tables that are there.
  func catalogue() throws(StoreError) -> StoredCatalogue

  /// All rows that a statement gives.
  /// - Parameter statement: one SELECT.
  /// - Returns: the rows, in the order in which the database gives them.
  /// - Throws: what the database has against it, or `cancelled` after an interruption.
  func rows(_ statement: String) throws(StoreError) -> [[StoredValue]]

  /// Makes a statement that is running on another thread end early; it throws `cancelled`, and so
  /// does every statement after it.
  func interrupt()

  /// Whether ``scan(_:as:_:)`` reads rows, and faster than the database would look at them itself.
  var handsRowsOver: Bool { get }

  /// Reads the rows of a statement some at a time.
  /// - Parameters:
  ///   - statement: one SELECT.
  ///   - types: the types of its columns; labels are read as texts.
  ///   - take: is given the rows in a batch that the next ones will be read into.
  /// - Returns: whether all rows were read; false as soon as a value is not of its column's type.
  /// - Throws: what the database has against it, or `cancelled` after an interruption.
  func scan(
    _ statement: String, as types: [ColumnType], _ take: (Batch) -> Void
  ) throws(StoreError) -> Bool
}

extension QuerySession {
  /// Rows are looked at where they are.
  public var handsRowsOver: Bool { false }

  /// Reads nothing.
  public func scan(
    _ statement: String, as types: [ColumnType], _ take: (Batch) -> Void
  ) throws(StoreError) -> Bool { false }
}

/// What tables a place holds.
public struct StoredCatalogue: Sendable {
  /// The databases that are there.
  public let databases: Set<String>
  /// The tables, in any order.
  public let tables: [StoredTable]
  /// Why some databases that are there cannot be read, by their names.
  public let problems: [String: String]

  /// A catalogue.
  public init(
    databases: Set<String>, tables: [StoredTable], problems: [String: String] = [:]
  ) {
    self.databases = databases
    self.tables = tables
    self.problems = problems
  }

  /// The table of a path, if it is there.
  public subscript(path: TablePath) -> StoredTable? { tables.first { $0.path == path } }
}

/// A table as a database describes it.
public struct StoredTable: Sendable {
  /// Its name with its database's.
  public let path: TablePath
  /// Its columns, in order.
  public let columns: [StoredColumn]
  /// The sets of columns in which the database itself lets no row occur twice.
  public let uniqueKeys: [Set<String>]

  /// A table.
  public init(path: TablePath, columns: [StoredColumn], uniqueKeys: [Set<String>]) {
    self.path = path
    self.columns = columns
    self.uniqueKeys = uniqueKeys
  }

  /// The column of a name, if there is one.
  public subscript(name: String) -> StoredColumn? { columns.first { $0.name == name } }
}

/// A column as a database describes it.
public struct StoredColumn: Hashable, Sendable {
  /// Its name.
  public let name: String
  /// Its type, in the words of the database.
  public let declaredType: String
  /// Whether the database takes NULL in it.
  public let acceptsNull: Bool

  /// A column.
  public init(name: String, declaredType: String, acceptsNull: Bool) {
    self.name = name
    self.declaredType = declaredType
    self.acceptsNull = acceptsNull
  }
}
