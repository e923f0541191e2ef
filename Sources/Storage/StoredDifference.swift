public import Fixtures

/// A way in which stored data is not what its manifest says.
public enum StoredDifference: Equatable, Sendable {
  /// The file of a database is gone.
  case missingFile(String)
  /// A table is gone.
  case missingTable(TablePath)
  /// The manifest has a table that the dataset has not.
  case unknownTable(String)
  /// A table has another number of rows.
  case rows(TablePath, expected: Int, found: Int)
  /// A table has the right number of rows, and another fingerprint.
  case digest(TablePath, expected: String, found: String)
  /// A table cannot be read as its declaration says, with the database's words.
  case unreadable(TablePath, String)
}

extension StoredDifference: CustomStringConvertible {
  /// The difference in words.
  public var description: String {
    switch self {
    case .missingFile(let name): "\(name) is gone"
    case .missingTable(let table): "\(table) is gone"
    case .unknownTable(let name): "\(name) is no table of the dataset"
    case .rows(let table, let expected, let found):
      "\(table) has \(found) rows instead of \(expected)"
    case .digest(let table, let expected, let found):
      "\(table) has other content: digest \(found) instead of \(expected)"
    case .unreadable(let table, let reason): "\(table) cannot be read: \(reason)"
    }
  }
}
