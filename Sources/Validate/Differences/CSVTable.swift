package import Fixtures
package import Storage

/// A table in a CSV file, which is held in memory as it is; its rows are read where they are needed.
package final class CSVTable: ComparedTable {
  package let info: TableInfo
  private let file: CSVFile
  private let cancellation: Cancellation
  private var fields: [CSVFile.Field] = []
  /// The rows that have a key, in its order, and those that have none; nil until asked for.
  private var sorted: (rows: [Int], keyless: [Int])?

  /// A table.
  /// - Parameters:
  ///   - info: what the declaration says of it.
  ///   - file: its file.
  ///   - cancellation: a way to stop.
  package init(_ info: TableInfo, _ file: CSVFile, cancellation: Cancellation = Cancellation()) {
    self.info = info
    self.file = file
    self.cancellation = cancellation
  }

  package var columnNames: [String] { file.columns }
  // Whoever reads a file knows of no rule that it keeps.
  package var keysMayBeMissing: Bool { true }

  package func rowCount() -> Int { file.count }

  package func digests(
    of columns: [ColumnInfo], in ranges: [KeyRange]
  ) throws(StoreError) -> [RangeDigest] {
    var digests: [RangeDigest] = []
    for range in ranges { digests += try self.digests(ofEach: [columns], in: [range]) }
    return digests
  }

  package func digests(
    ofEach sets: [[ColumnInfo]], in ranges: [KeyRange]
  ) throws(StoreError) -> [RangeDigest] {
    let sets = sets.map { $0.map { (place: place(of: $0), type: $0.type) } }
    var sums = Array(repeating: TableDigest(), count: sets.count)
    var problems: [String?] = Array(repeating: nil, count: sets.count)
    var count = 0
    var line: [UInt8] = []
    for range in ranges {
      for row in try rows(range) {
        if count % 4096 == 0 { try cancellation.check() }
        count += 1
        try file.split(row: row, into: &fields)
        for (set, columns) in sets.enumerated() where problems[set] == nil {
          line.removeAll(keepingCapacity: true)
          for (index, column) in columns.enumerated() {
            if index > 0 { line.append(UInt8(ascii: ",")) }
            if !append(fields[column.place], column.type, to: &line) {
              problems[set] = "row \(row + 1) holds something that is no \(column.type)"
            }
          }
          sums[set].add(SipHash.hash(line))
        }
      }
    }
    return zip(sums, problems).map { sum, problem in
      problem.map { RangeDigest(rows: count, problem: $0) } ?? RangeDigest(sum)
    }
  }

  package func keys(every step: Int, in range: KeyRange, most: Int) throws(StoreError) -> [Key] {
    let rows = try rows(range == .all ? .keys(from: nil, below: nil) : range)
    var keys: [Key] = []
    for place in stride(from: rows.startIndex + step, to: rows.endIndex, by: step).prefix(most) {
      keys.append(try cells(ofRow: rows[place], Array(info.key)))
    }
    return keys
  }

  package func rows(
    of columns: [ColumnInfo], in range: KeyRange, most: Int
  ) throws(StoreError) -> [[Cell]] {
    var rows: [[Cell]] = []
    for row in try self.rows(range).prefix(most) { rows.append(try cells(ofRow: row, columns)) }
    return rows
  }

  package func statement(for key: Key) -> String? { nil }
}

// MARK: Rows by key

extension CSVTable {
  private func place(of column: ColumnInfo) -> Int {
    file.columns.firstIndex(of: column.name) ?? 0
  }

  private func rows(_ range: KeyRange) throws(StoreError) -> ArraySlice<Int> {
    // Without the key there is no order, and none is asked for.
    if range == .all { return Array(0..<file.count)[...] }
    let (rows, keyless) = try sort()
    guard case .keys(let from, let below) = range else { return keyless[...] }
    let start = try from.map { key throws(StoreError) in try place(of: key, in: rows) } ?? 0
    let end =
      try below.map { key throws(StoreError) in try place(of: key, in: rows) } ?? rows.count
    return rows[start..<max(start, end)]
  }

  private func place(of key: Key, in rows: [Int]) throws(StoreError) -> Int {
    let columns = Array(info.key)
    var places = 0..<rows.count
    while !places.isEmpty {
      let middle = places.lowerBound + places.count / 2
      let isBefore = Cell.precedes(try cells(ofRow: rows[middle], columns), key)
      places = isBefore ? middle + 1..<places.upperBound : places.lowerBound..<middle
    }
    return places.lowerBound
  }

  /// Puts the rows in the order of their keys, in which files of ours have them already.
  private func sort() throws(StoreError) -> (rows: [Int], keyless: [Int]) {
    if let sorted { return sorted }
    let columns = Array(info.key)
    var (rows, keyless): ([Int], [Int]) = ([], [])
    var last: Key?
    var isSorted = true
    for row in 0..<file.count {
      if row % 4096 == 0 { try cancellation.check() }
      let key = try cells(ofRow: row, columns)
      if key.contains(.null) {
        keyless.append(row)
        continue
      }
      if let last, Cell.precedes(key, last) { isSorted = false }
      last = key
      rows.append(row)
    }
    if !isSorted {
      var keys: [Key] = []
      for row in rows { keys.append(try cells(ofRow: row, columns)) }
      let order = keys.indices.sorted {
        Cell.precedes(keys[$0], keys[$1]) || (!Cell.precedes(keys[$1], keys[$0]) && $0 < $1)
      }
      rows = order.map { rows[$0] }
    }
    sorted = (rows, keyless)
    return (rows, keyless)
  }
}

// MARK: Cells

extension CSVTable {
  private func cells(
    ofRow row: Int, _ columns: [ColumnInfo]
  ) throws(StoreError) -> [Cell] {
    try file.split(row: row, into: &fields)
    return columns.map { cell(fields[place(of: $0)], $0.type) }
  }

  private func cell(_ field: CSVFile.Field, _ type: ColumnType) -> Cell {
    if field.isNull { return .null }
    let text = String(decoding: file.content(of: field), as: UTF8.self)
    switch type {
    case .text, .labels, .date, .dateTime: return .text(text)
    case .textList: return Cell(.text(text), type, isTyped: false)
    default: return CSVTable.number(text, type).map { .number($0) } ?? .misfit(.text(text))
    }
  }

  /// Appends a field in the form in which fingerprints take it.
  /// - Returns: false when it is no value of the type.
  private func append(_ field: CSVFile.Field, _ type: ColumnType, to line: inout [UInt8]) -> Bool {
    if field.isNull {
      line.append(UInt8(ascii: "~"))
      return true
    }
    let bytes = file.content(of: field)
    switch type {
    case .date, .dateTime: line += bytes
    case .text, .labels:
      line += String(bytes.count).utf8
      line.append(UInt8(ascii: ":"))
      line += bytes
    case .textList:
      let copy = Array(bytes)
      guard let items = JSONTextList.items(of: copy.span) else { return false }
      line += "\(items.count)[".utf8
      for item in items {
        line += "\(item.count):".utf8
        line += item
      }
      line.append(UInt8(ascii: "]"))
    default:
      guard let number = CSVTable.number(String(decoding: bytes, as: UTF8.self), type) else {
        return false
      }
      line += String(number).utf8
    }
    return true
  }

  /// The number that a text stands for, unscaled; nil when it stands for none of the type.
  private static func number(_ text: String, _ type: ColumnType) -> Int64? {
    var digits = text
    if case .decimal(_, let scale) = type, scale > 0 {
      let parts = text.split(separator: ".", omittingEmptySubsequences: false)
      let decimals = parts.count == 2 ? parts[1] : ""
      guard parts.count <= 2, decimals.utf8.count <= scale,
        decimals.utf8.allSatisfy({ 48...57 ~= $0 })
      else { return nil }
      digits = parts[0] + decimals + String(repeating: "0", count: scale - decimals.utf8.count)
    }
    // `+5` and an empty text are none.
    guard let first = digits.utf8.first, first == UInt8(ascii: "-") || 48...57 ~= first else {
      return nil
    }
    return Int64(digits)
  }
}
