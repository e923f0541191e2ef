/// The entries of a pool that is written as text: one a line, fields between `|`.
func entries(_ text: String) -> [[Substring]] {
  // By bytes and in one pass: finding characters first would take most of the time of making a tiny
  // dataset.
  let bytes = text.utf8.span
  var entries: [[Substring]] = []
  var fields: [Substring] = []
  var start = 0
  func place(_ offset: Int) -> String.Index { text.utf8.index(text.startIndex, offsetBy: offset) }
  for end in 0...bytes.count {
    let byte = end < bytes.count ? bytes[end] : UInt8(ascii: "\n")
    guard byte == UInt8(ascii: "|") || byte == UInt8(ascii: "\n") else { continue }
    fields.append(text[place(start)..<place(end)])
    start = end + 1
    guard byte == UInt8(ascii: "\n") else { continue }
    let isEmpty = fields.count == 1 && fields[0].isEmpty
    if !isEmpty { entries.append(fields) }
    fields = []
    fields.reserveCapacity(entries.last?.count ?? 1)
  }
  return entries
}

/// The parts of a field of a pool, but empty ones.
func parts(_ field: Substring, by separator: Unicode.Scalar) -> [Substring] {
  field.utf8.split(separator: UInt8(ascii: separator)).map { Substring($0) }
}

/// A whole number in a pool; the pools are part of the program, so anything else is a bug in them.
func number(_ field: Substring) -> Int {
  guard let value = Int(field) else { preconditionFailure("not a number in a pool: \(field)") }
  return value
}

/// A decimal number in a pool, times 10 to the power of its decimals.
func unscaled(_ field: Substring) -> Int64 {
  let parts = parts(field, by: ".")
  guard parts.count == 2 else { return Int64(number(field)) }
  let unit = parts[1].utf8.reduce(1) { unit, _ in unit * 10 }
  let sign = parts[0].utf8.first == UInt8(ascii: "-") ? -1 : 1
  return Int64(number(parts[0]) * unit + sign * number(parts[1]))
}
