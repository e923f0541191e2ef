extension JSONTextList {
  /// A list as a JSON array.
  package static func json(of items: [String]) -> String {
    "[\(items.map { "\"\($0.unicodeScalars.map(escaped).joined())\"" }.joined(separator: ","))]"
  }

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\"": "\\\""
    case "\\": "\\\\"
    case "\u{0}"..<" ": "\\u00\(hexadecimal(UInt8(scalar.value)))"
    default: String(scalar)
    }
  }

  /// A byte as two digits.
  package static func hexadecimal(_ byte: UInt8) -> String {
    (byte < 16 ? "0" : "") + String(byte, radix: 16)
  }
}
