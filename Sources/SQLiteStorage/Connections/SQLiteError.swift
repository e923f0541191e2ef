internal import CSQLite

/// A refusal by SQLite.
///
/// It carries no row values: SQLite's messages name tables and columns, and the statement is the
/// text as it was prepared, with its parameters unbound.
public struct SQLiteError: Error, Equatable, Sendable {
  /// The primary result code, such as 19 for a violated constraint.
  public let code: Int32
  /// The extended result code, such as 1555 for a violated primary key.
  public let extendedCode: Int32
  /// What SQLite says.
  public let message: String
  /// The statement that failed, if one did.
  public let statement: String?
  /// The database's file, or `:memory:`.
  public let path: String

  /// An error of a kind that SQLite has a code for.
  init(code: Int32, message: String, statement: String? = nil, path: String) {
    self.code = code & 0xff
    extendedCode = code
    self.message = message
    self.statement = statement
    self.path = path
  }

  /// Whether the disk, or the quota, is full.
  public var isDiskFull: Bool { code == SQLITE_FULL }
  /// Whether the file is no database, or a damaged one.
  public var isDamage: Bool { code == SQLITE_NOTADB || code == SQLITE_CORRUPT }
  /// Whether somebody else is using the file.
  public var isBusy: Bool { code == SQLITE_BUSY || code == SQLITE_LOCKED }
}

extension SQLiteError: CustomStringConvertible {
  /// What happened where, such as `lending.sqlite: no such table: lones (code 1), in: SELECT …`.
  public var description: String {
    let database = path == ":memory:" ? "SQLite in memory" : path
    let place = statement.map { ", in: \($0)" } ?? ""
    return "\(database): \(message) (code \(extendedCode))\(place)"
  }
}
