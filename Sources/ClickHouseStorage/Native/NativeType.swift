/// A type of a column in an answer.
indirect enum NativeType: Equatable, Sendable {
  case int(bytes: Int)
  case uint(bytes: Int)
  case float(bytes: Int)
  case decimal(bytes: Int, scale: Int)
  case text
  case fixedText(Int)
  case labels([Int64: [UInt8]], bytes: Int)
  case nullable(NativeType)
  case list(NativeType)
  case tuple([NativeType])
  /// What a bare NULL has.
  case nothing

  /// The type of a name as the server gives it; nil when it is not known here.
  init?(_ name: some StringProtocol) {
    var parser = TypeParser(name)
    guard let type = parser.type(), parser.isAtEnd else { return nil }
    self = type
  }
}

/// Reads the name of a type.
private struct TypeParser {
  private let bytes: [UInt8]
  private var place = 0

  init(_ name: some StringProtocol) { bytes = Array(name.utf8) }

  var isAtEnd: Bool { place == bytes.count }

  mutating func type() -> NativeType? {
    let name = word()
    switch name {
    case "Bool", "UInt8": return .uint(bytes: 1)
    case "UInt16", "Date": return arguments(atMost: 0).map { _ in .uint(bytes: 2) }
    case "UInt32": return .uint(bytes: 4)
    case "DateTime": return arguments(atMost: 1).map { _ in .uint(bytes: 4) }
    case "UInt64": return .uint(bytes: 8)
    case "UInt128": return .uint(bytes: 16)
    case "Int8": return .int(bytes: 1)
    case "Int16": return .int(bytes: 2)
    case "Int32", "Date32": return .int(bytes: 4)
    case "Int64": return .int(bytes: 8)
    case "Int128": return .int(bytes: 16)
    case "Float32": return .float(bytes: 4)
    case "Float64": return .float(bytes: 8)
    case "String": return .text
    case "Nothing": return .nothing
    case "DateTime64": return number(of: arguments(atMost: 2)).map { .decimal(bytes: 8, scale: $0) }
    case "FixedString": return number(of: arguments(atMost: 1)).map { .fixedText($0) }
    case "Decimal": return decimal()
    case "Enum8": return labels(bytes: 1)
    case "Enum16": return labels(bytes: 2)
    case "Nullable": return inner().map { .nullable($0) }
    case "Array": return inner().map { .list($0) }
    case "Tuple": return tuple()
    default: return nil
    }
  }

  private mutating func word() -> String {
    let start = place
    while place < bytes.count, isLetter(bytes[place]) { place += 1 }
    return String(decoding: bytes[start..<place], as: UTF8.self)
  }

  private func isLetter(_ byte: UInt8) -> Bool {
    97...122 ~= byte || 65...90 ~= byte || 48...57 ~= byte || byte == 95
  }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    while place < bytes.count, bytes[place] == UInt8(ascii: " ") { place += 1 }
    guard place < bytes.count, bytes[place] == UInt8(ascii: character) else { return false }
    place += 1
    return true
  }

  private mutating func inner() -> NativeType? {
    guard take("("), let type = type(), take(")") else { return nil }
    return type
  }

  private mutating func tuple() -> NativeType? {
    guard take("(") else { return nil }
    var types: [NativeType] = []
    repeat {
      _ = take(" ")
      let start = place
      if let type = type() {
        types.append(type)
        continue
      }
      // `name Type`: the elements of a named tuple.
      place = start
      _ = word()
      _ = take(" ")
      guard let type = type() else { return nil }
      types.append(type)
    } while take(",")
    return take(")") ? .tuple(types) : nil
  }

  /// The texts of the arguments in parentheses, if there are any; nil when there are too many.
  private mutating func arguments(atMost limit: Int) -> [String]? {
    guard take("(") else { return [] }
    let start = place
    while place < bytes.count, bytes[place] != UInt8(ascii: ")") { place += 1 }
    let items = bytes[start..<place].split(separator: UInt8(ascii: ","))
      .map { String(decoding: $0.drop { $0 == UInt8(ascii: " ") }, as: UTF8.self) }
    return take(")") && items.count <= limit ? items : nil
  }

  private func number(of arguments: [String]?) -> Int? { arguments?.first.flatMap { Int($0) } }

  private mutating func decimal() -> NativeType? {
    guard let arguments = arguments(atMost: 2), arguments.count == 2,
      let precision = Int(arguments[0]), let scale = Int(arguments[1]), precision <= 38
    else { return nil }
    let bytes = precision <= 9 ? 4 : precision <= 18 ? 8 : 16
    return .decimal(bytes: bytes, scale: scale)
  }

  private mutating func labels(bytes width: Int) -> NativeType? {
    guard take("(") else { return nil }
    var labels: [Int64: [UInt8]] = [:]
    repeat {
      guard take("'") else { return nil }
      var label: [UInt8] = []
      while place < bytes.count, bytes[place] != UInt8(ascii: "'") {
        if bytes[place] == UInt8(ascii: "\\") { place += 1 }
        guard place < bytes.count else { return nil }
        label.append(bytes[place])
        place += 1
      }
      guard take("'"), take("=") else { return nil }
      _ = take(" ")
      let start = place
      while place < bytes.count, isLetter(bytes[place]) || bytes[place] == UInt8(ascii: "-") {
        place += 1
      }
      guard let number = Int64(String(decoding: bytes[start..<place], as: UTF8.self)) else {
        return nil
      }
      labels[number] = label
    } while take(",")
    return take(")") ? .labels(labels, bytes: width) : nil
  }
}
