import ArgumentParser

/// Where a dataset goes.
enum Destination: Hashable {
  /// SQLite files in a directory, one a database.
  case sqlite(directory: String)
  /// CSV files in a directory, one a table.
  case csv(directory: String)
  /// CSV on standard output, table after table.
  case csvStream
  /// Nowhere: what is left is the cost of making the rows.
  case null
}

extension Destination {
  /// The destination that an argument names.
  static func parse(_ text: String) throws(ValidationError) -> Destination {
    if text == "null" { return .null }
    if text == "csv:-" { return .csvStream }
    let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
    if parts.count == 2, parts[0] == "sqlite" { return .sqlite(directory: parts[1]) }
    if parts.count == 2, parts[0] == "csv" { return .csv(directory: parts[1]) }
    throw ValidationError(
      "a destination is sqlite:DIRECTORY, csv:DIRECTORY, csv:- for standard output, or null")
  }
}

extension Destination: CustomStringConvertible {
  /// The destination as it is written on the command line.
  var description: String {
    switch self {
    case .sqlite(let directory): "sqlite:\(directory)"
    case .csv(let directory): "csv:\(directory)"
    case .csvStream: "csv:-"
    case .null: "null"
    }
  }
}
