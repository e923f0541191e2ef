package import Fixtures

/// A CSV file as this toolkit writes it, read into memory: RFC 4180 with a header, NULL an empty
/// field, and the empty text `""`.
package struct CSVFile: Sendable {
  /// A field of a row.
  package struct Field: Sendable {
    /// Its bytes within the file, without the quotes around them.
    let range: Range<Int>
    /// Whether quotes within it are doubled.
    let isQuoted: Bool

    /// Whether there is no value.
    package var isNull: Bool { range.isEmpty && !isQuoted }
  }

  /// The names of the columns.
  package let columns: [String]
  private let path: String
  private let bytes: [UInt8]
  /// Where each row starts, and where the last one ends.
  private let starts: [Int]

  /// Reads a file.
  package init(path: String) throws(StoreError) {
    guard let bytes = try File.contents(of: path) else {
      throw .unsupported("\(path) is not there")
    }
    try self.init(bytes, path: path)
  }

  /// Takes the bytes of a file.
  init(_ bytes: [UInt8], path: String) throws(StoreError) {
    var starts: [Int] = []
    var isQuoted = false
    let content = bytes.span
    for place in content.indices {
      if content[place] == UInt8(ascii: "\"") {
        isQuoted.toggle()
      } else if content[place] == UInt8(ascii: "\n"), !isQuoted {
        starts.append(place + 1)
      }
    }
    if isQuoted { throw .unsupported("\(path) ends within quotes: a part of it is missing") }
    if starts.last != bytes.count { starts.append(bytes.count) }
    if bytes.isEmpty { throw .unsupported("\(path) is empty: it has not even a header") }
    self.path = path
    self.bytes = bytes
    self.starts = starts
    var header: [Field] = []
    CSVFile.split(bytes, 0..<starts[0], into: &header)
    columns = header.map { String(decoding: CSVFile.content(of: $0, in: bytes), as: UTF8.self) }
  }

  /// How many rows there are, without the header.
  package var count: Int { starts.count - 1 }

  /// Finds the fields of a row.
  /// - Parameters:
  ///   - row: its number, from 0.
  ///   - fields: takes them, instead of what it held.
  /// - Throws: when there are more or fewer than columns.
  package func split(row: Int, into fields: inout [Field]) throws(StoreError) {
    fields.removeAll(keepingCapacity: true)
    CSVFile.split(bytes, starts[row]..<starts[row + 1], into: &fields)
    guard fields.count == columns.count else {
      throw .unsupported(
        "\(path): row \(row + 1) has \(fields.count) fields instead of \(columns.count)")
    }
  }

  /// The bytes of a field, with doubled quotes made single.
  package func content(of field: Field) -> ArraySlice<UInt8> {
    CSVFile.content(of: field, in: bytes)
  }

  private static func content(of field: Field, in bytes: [UInt8]) -> ArraySlice<UInt8> {
    let raw = bytes[field.range]
    let quote = UInt8(ascii: "\"")
    guard field.isQuoted, raw.contains(quote) else { return raw }
    var content: [UInt8] = []
    var isSecond = false
    for byte in raw {
      isSecond = byte == quote && !isSecond
      if !isSecond { content.append(byte) }
    }
    return content[...]
  }

  private static func split(_ bytes: [UInt8], _ row: Range<Int>, into fields: inout [Field]) {
    let content = bytes.span
    var end = row.upperBound
    if end > row.lowerBound, content[end - 1] == UInt8(ascii: "\n") { end -= 1 }
    if end > row.lowerBound, content[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    var place = row.lowerBound
    while true {
      let start = place
      var isQuoted = false
      while place < end, isQuoted || content[place] != UInt8(ascii: ",") {
        if content[place] == UInt8(ascii: "\"") { isQuoted.toggle() }
        place += 1
      }
      let hasQuotes =
        place - start >= 2 && content[start] == UInt8(ascii: "\"")
        && content[place - 1] == UInt8(ascii: "\"")
      fields.append(
        Field(range: hasQuotes ? start + 1..<place - 1 : start..<place, isQuoted: hasQuotes))
      if place >= end { return }
      place += 1
    }
  }
}

extension CSVStore {
  /// The tables whose files are in the directory.
  package func tables() throws(StoreError) -> [TablePath] {
    guard let names = try FileSystem.names(in: directory) else {
      throw .unsupported("\(directory) is not there")
    }
    return names.compactMap { name in
      let parts = name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
      guard parts.count == 3, parts[2] == "csv" else { return nil }
      return TablePath(parts[0], parts[1])
    }
  }
}
