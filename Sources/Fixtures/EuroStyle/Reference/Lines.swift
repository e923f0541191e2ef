/// The entries of a pool that is written as text: one a line, fields between `|`.
func entries(_ text: String) -> [[Substring]] {
  // By bytes: finding characters first would take most of the time of making a tiny dataset.
  text.utf8.split(separator: UInt8(ascii: "\n")).map { line in
    line.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false).map { Substring($0) }
  }
}

/// A whole number in a pool; the pools are part of the program, so anything else is a bug in them.
func number(_ field: Substring) -> Int {
  guard let value = Int(field) else { preconditionFailure("not a number in a pool: \(field)") }
  return value
}

/// A decimal number in a pool, times 10 to the power of its decimals.
func unscaled(_ field: Substring) -> Int64 {
  Int64(number(Substring(field.split(separator: ".").joined())))
}
