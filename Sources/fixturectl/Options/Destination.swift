import ArgumentParser
import ClickHouseStorage

/// Where a dataset goes.
enum Destination: Hashable {
  /// SQLite files in a directory, one a database.
  case sqlite(directory: String)
  /// CSV files in a directory, one a table.
  case csv(directory: String)
  /// CSV on standard output, table after table.
  case csvStream
  /// Databases on a ClickHouse server.
  case clickHouse(ClickHouseAddress)
  /// Nowhere: what is left is the cost of making the rows.
  case null
}

extension Destination {
  /// The destination that an argument names.
  static func parse(_ text: String) throws(ValidationError) -> Destination {
    if text == "null" { return .null }
    if text == "csv:-" { return .csvStream }
    if text == "clickhouse" {
      guard let url = Console.environment("CLICKHOUSE_URL") else {
        throw ValidationError(
          "clickhouse without a URL is the server that CLICKHOUSE_URL names, and that is not set")
      }
      return .clickHouse(try address(url))
    }
    if text.hasPrefix("clickhouse:") { return .clickHouse(try address(text)) }
    let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
    if parts.count == 2, parts[0] == "sqlite" { return .sqlite(directory: parts[1]) }
    if parts.count == 2, parts[0] == "csv" { return .csv(directory: parts[1]) }
    throw ValidationError(
      """
      a destination is sqlite:DIRECTORY, csv:DIRECTORY, csv:- for standard output, \
      clickhouse://USER@HOST:PORT, or null
      """)
  }

  /// The server that an argument names, where nothing else will do.
  static func server(_ text: String) throws(ValidationError) -> ClickHouseAddress {
    if case .clickHouse(let address) = try parse(text) { return address }
    throw ValidationError("name a server, such as clickhouse://default@localhost:8123")
  }

  /// The server that a URL names.
  static func address(_ url: String) throws(ValidationError) -> ClickHouseAddress {
    do throws(ClickHouseAddressError) {
      return try ClickHouseAddress(url: url)
    } catch {
      throw ValidationError(error.description)
    }
  }
}

extension Destination: CustomStringConvertible {
  /// The destination as it is written on the command line.
  var description: String {
    switch self {
    case .sqlite(let directory): "sqlite:\(directory)"
    case .csv(let directory): "csv:\(directory)"
    case .csvStream: "csv:-"
    case .clickHouse(let address): "\(address)"
    case .null: "null"
    }
  }
}
