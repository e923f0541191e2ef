/// Long texts cut to what matters of them.
enum Excerpt {
  private static let width = 64
  private static let lead = 16

  /// The beginning of a text.
  static func beginning(of text: String) -> String {
    text.count <= width ? text : text.prefix(width - 1) + "…"
  }

  /// Two texts, cut so that their first difference is to be seen.
  static func around(_ one: String, _ other: String) -> (String, String) {
    if one.count <= width, other.count <= width { return (one, other) }
    let same = zip(one, other).prefix { $0 == $1 }.count
    let skipped = same > width / 2 ? same - lead : 0
    func cut(_ text: String) -> String {
      (skipped > 0 ? "…" : "") + beginning(of: String(text.dropFirst(skipped)))
    }
    return (cut(one), cut(other))
  }

  /// A text in quotes, with what cannot be seen written out.
  static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\r": quoted += "\\r"
      case "\t": quoted += "\\t"
      case "\u{0}"..<" ", "\u{7f}", "\u{a0}", "\u{200b}": quoted += code(of: scalar)
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }

  /// A text with all but ASCII written out.
  static func escaped(_ text: String) -> String {
    text.unicodeScalars.map { $0.isASCII ? String($0) : code(of: $0) }.joined()
  }

  private static func code(of scalar: Unicode.Scalar) -> String {
    "\\u{\(String(scalar.value, radix: 16))}"
  }
}
