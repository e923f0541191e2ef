import ArgumentParser
import ClickHouseStorage
import SQLiteStorage
import Storage

/// The kinds of databases that can be validated.
enum DatabaseKind: String, CaseIterable {
  /// A directory of SQLite files.
  case sqlite
  /// A ClickHouse server.
  case clickhouse

  /// What `--against` says of itself.
  static let help = ArgumentHelp(
    "The kind of database: sqlite or clickhouse. (default: what --at names, or sqlite)",
    valueName: "kind")
}

/// A database that is asked.
enum DatabasePlace: Hashable {
  /// SQLite files.
  case sqlite(directory: String)
  /// A server, by its URL.
  case clickHouse(ClickHouseAddress)

  /// The place that options name.
  /// - Parameters:
  ///   - kind: its kind, where that is said.
  ///   - place: a directory or a URL; nil for the default of the kind.
  /// - Throws: when no place is named, or the two do not go together.
  init(_ kind: DatabaseKind?, _ place: String?) throws {
    let isURL = place?.hasPrefix(Self.scheme) ?? false
    switch kind ?? (isURL ? .clickhouse : .sqlite) {
    case .sqlite:
      if isURL {
        throw ValidationError(
          "--at names a server; leave --against sqlite out, or name a directory")
      }
      self = .sqlite(directory: place ?? "./fixtures")
    case .clickhouse:
      guard let url = place ?? Console.environment("CLICKHOUSE_URL") else {
        throw ValidationError("name the server, as in --at clickhouse://localhost:8123")
      }
      self = .clickHouse(try Destination.address(url))
    }
  }

  /// How a URL of a server starts.
  static let scheme = "clickhouse://"

  /// What asks it.
  func source(
    _ server: ServerOptions, within limits: ClickHouseSource.Limits = ClickHouseSource.Limits()
  ) throws -> any DataSource {
    switch self {
    case .sqlite(let directory): SQLiteSource(directory: directory)
    case .clickHouse(let address):
      try ClickHouseSource(server.client(for: address), limits: limits)
    }
  }
}
