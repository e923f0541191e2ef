/// An exception as ClickHouse writes it into an answer: at its start, or behind rows it sent before.
///
/// Old servers write `Code: 60, e.displayText() = DB::Exception: …, e.what() = DB::Exception`, new
/// ones `Code: 60. DB::Exception: … (UNKNOWN_TABLE) (version …)`.
struct ServerException: Equatable {
  let code: Int
  let message: String

  init(code: Int, message: String) {
    self.code = code
    self.message = message
  }

  /// Finds the last exception in the bytes of an answer.
  /// - Parameter bytes: its end; rows may come before.
  init?(in bytes: [UInt8]) {
    let mark = Array("Code: ".utf8)
    guard bytes.count > mark.count else { return nil }
    for start in stride(from: bytes.count - mark.count, through: 0, by: -1)
    where bytes[start] == mark[0] && bytes[start..<start + mark.count].elementsEqual(mark) {
      guard let found = ServerException(at: bytes[(start + mark.count)...]) else { continue }
      self = found
      return
    }
    return nil
  }

  private init?(at bytes: ArraySlice<UInt8>) {
    let digits = bytes.prefix { 48...57 ~= $0 }
    guard !digits.isEmpty, let code = Int(String(decoding: digits, as: UTF8.self)) else {
      return nil
    }
    let rest = String(decoding: bytes[digits.endIndex...].prefix(8192), as: UTF8.self)
    let marks = [", e.displayText() = ", ". DB::", ", Stack trace"]
    guard let mark = marks.first(where: { rest.hasPrefix($0) }) else { return nil }
    var message = Substring(mark == ". DB::" ? rest.dropFirst(2) : rest.dropFirst(mark.count))
    for end in [", e.what() = ", ", Stack trace", "\n__exception__", "\r\n__exception__"] {
      if let place = Self.place(of: end, in: message) { message = message[..<place] }
    }
    // The version is known, and the expected tokens of a syntax error fill pages.
    if let version = Self.place(of: " (version ", in: message) { message = message[..<version] }
    if let tokens = Self.place(of: " Expected one of:", in: message) {
      message = message[..<tokens]
    }
    if message.hasPrefix("DB::Exception: ") { message = message.dropFirst(15) }
    let line = message.split { $0.isNewline }.joined(separator: " ")
    self.code = code
    self.message = line.count > 500 ? line.prefix(497) + "..." : line
  }

  private static func place(of needle: String, in text: Substring) -> Substring.Index? {
    let wanted = Array(needle.utf8)
    let bytes = text.utf8
    var start = bytes.startIndex
    while start != bytes.endIndex {
      if bytes[start] == wanted[0], bytes[start...].starts(with: wanted) { return start }
      bytes.formIndex(after: &start)
    }
    return nil
  }
}
