/// A name in which `*` stands for any run of characters.
package struct NamePattern {
  private let pieces: [Substring]

  package init(_ text: String) {
    pieces = text.split(separator: "*", omittingEmptySubsequences: false)
  }

  /// Whether it is more than a name.
  var isGlob: Bool { pieces.count > 1 }

  package func matches(_ name: String) -> Bool {
    guard let first = pieces.first, let last = pieces.last else { return false }
    if !isGlob { return name == first }
    guard name.hasPrefix(first), name.count >= first.count + last.count, name.hasSuffix(last)
    else { return false }
    var rest = name.dropFirst(first.count).dropLast(last.count)
    for piece in pieces.dropFirst().dropLast() {
      guard let end = NamePattern.end(of: piece, in: rest) else { return false }
      rest = rest[end...]
    }
    return true
  }

  private static func end(of piece: Substring, in text: Substring) -> Substring.Index? {
    var start = text.startIndex
    while true {
      if text[start...].hasPrefix(piece) { return text.index(start, offsetBy: piece.count) }
      guard start < text.endIndex else { return nil }
      start = text.index(after: start)
    }
  }
}
