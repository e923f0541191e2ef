import Fixtures

/// What a column of texts or lists is like, gathered from the forms in which its cells are hashed.
struct FormTally: Sendable {
  private let isList: Bool
  private var nulls = 0
  private var least: [UInt8]?
  private var greatest: [UInt8]?
  private var counts = TextCounts(bound: ColumnProfile.distinctBound)

  init(isList: Bool) { self.isList = isList }

  mutating func add(_ cells: borrowing CellForms) {
    // The extremes of these cells first, so that a column in order is not copied cell by cell.
    var low = unsafe UnsafeRawBufferPointer(start: nil, count: 0)
    var high = unsafe low
    var isFirst = true
    for row in 0..<cells.count {
      let form = unsafe cells[row]
      if unsafe form[0] == UInt8(ascii: "~") {
        nulls += 1
        continue
      }
      let text = isList ? unsafe form : unsafe form.afterLength
      if !counts.isOver { unsafe counts.add(text) }
      if isList { continue }
      if isFirst {
        unsafe low = unsafe text
        unsafe high = unsafe text
        isFirst = false
      } else if unsafe text.precedes(low) {
        unsafe low = unsafe text
      } else if unsafe high.precedes(text) {
        unsafe high = unsafe text
      }
    }
    if !isFirst { note(unsafe Array(low), unsafe Array(high)) }
  }

  mutating func add(_ other: FormTally) {
    nulls += other.nulls
    if let low = other.least, let high = other.greatest { note(low, high) }
    counts.add(other.counts)
  }

  private mutating func note(_ low: [UInt8], _ high: [UInt8]) {
    if least.map({ low.lexicographicallyPrecedes($0) }) ?? true { least = low }
    if greatest.map({ $0.lexicographicallyPrecedes(high) }) ?? true { greatest = high }
  }

  var profile: ColumnProfile {
    ColumnProfile(
      nulls: nulls, distinct: counts.distinct, min: least.map { excerpt(of: $0) },
      max: greatest.map { excerpt(of: $0) }, sum: nil,
      top: ColumnProfile.top(of: counts.all, by: { $0.lexicographicallyPrecedes($1) }) {
        excerpt(of: isList ? FormTally.listText(of: $0) : $0)
      })
  }

  /// A list as databases that have none keep it: a JSON array.
  private static func listText(of form: [UInt8]) -> [UInt8] {
    var items: [String] = []
    var rest = form.drop { $0 != UInt8(ascii: "[") }.dropFirst()
    while let first = rest.first, first != UInt8(ascii: "]") {
      let digits = rest.prefix { $0 != UInt8(ascii: ":") }
      let length = digits.reduce(0) { $0 * 10 + Int($1) - 48 }
      rest = rest.dropFirst(digits.count + 1)
      items.append(JSONLine.quoted(String(decoding: rest.prefix(length), as: UTF8.self)))
      rest = rest.dropFirst(length)
    }
    return Array("[\(items.joined(separator: ","))]".utf8)
  }
}
