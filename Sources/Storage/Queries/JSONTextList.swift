package import Fixtures

/// Lists of texts as JSON arrays of strings.
package enum JSONTextList {
  /// Appends a list in the form in which fingerprints take it: count, `[`, the items, `]`.
  /// - Returns: false when the bytes are not a JSON array of strings and nothing else.
  package static func appendDigestForm(of json: Span<UInt8>, to line: inout TextBuffer) -> Bool {
    guard let items = items(of: json) else { return false }
    line.append(Int64(items.count))
    line.append(UInt8(ascii: "["))
    for item in items {
      line.append(Int64(item.count))
      line.append(UInt8(ascii: ":"))
      line.append(item.span)
    }
    line.append(UInt8(ascii: "]"))
    return true
  }

  /// The items as UTF-8; nil when the bytes are not a JSON array of strings and nothing else.
  package static func items(of json: Span<UInt8>) -> [[UInt8]]? {
    var items: [[UInt8]] = []
    var place = 0
    func peek() -> UInt8? {
      while place < json.count, [32, 9, 10, 13].contains(json[place]) { place += 1 }
      return place < json.count ? json[place] : nil
    }
    func take(_ byte: UInt8) -> Bool {
      guard peek() == byte else { return false }
      place += 1
      return true
    }
    guard take(UInt8(ascii: "[")) else { return nil }
    if !take(UInt8(ascii: "]")) {
      repeat {
        guard take(UInt8(ascii: "\"")), let item = string(in: json, &place) else { return nil }
        items.append(item)
      } while take(UInt8(ascii: ","))
      guard take(UInt8(ascii: "]")) else { return nil }
    }
    return peek() == nil ? items : nil
  }

  /// The string whose opening quote has been read, up to its closing one.
  private static func string(in json: Span<UInt8>, _ place: inout Int) -> [UInt8]? {
    var text: [UInt8] = []
    while place < json.count {
      let byte = json[place]
      place += 1
      switch byte {
      case UInt8(ascii: "\""): return text
      case 0..<32: return nil
      case UInt8(ascii: "\\"):
        guard place < json.count else { return nil }
        let escape = json[place]
        place += 1
        switch escape {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(escape)
        case UInt8(ascii: "b"): text.append(8)
        case UInt8(ascii: "f"): text.append(12)
        case UInt8(ascii: "n"): text.append(10)
        case UInt8(ascii: "r"): text.append(13)
        case UInt8(ascii: "t"): text.append(9)
        case UInt8(ascii: "u"):
          guard let scalar = scalar(in: json, &place) else { return nil }
          text += Array(String(Character(scalar)).utf8)
        default: return nil
        }
      default: text.append(byte)
      }
    }
    return nil
  }

  /// The scalar of one `\u` escape, or of the two of a surrogate pair.
  private static func scalar(in json: Span<UInt8>, _ place: inout Int) -> Unicode.Scalar? {
    guard let first = unit(in: json, &place) else { return nil }
    guard 0xd800..<0xdc00 ~= first else { return Unicode.Scalar(first) }
    guard place + 1 < json.count, json[place] == UInt8(ascii: "\\"),
      json[place + 1] == UInt8(ascii: "u")
    else { return nil }
    place += 2
    guard let second = unit(in: json, &place), 0xdc00..<0xe000 ~= second else { return nil }
    return Unicode.Scalar(0x10000 + (first - 0xd800) << 10 + (second - 0xdc00))
  }

  private static func unit(in json: Span<UInt8>, _ place: inout Int) -> UInt32? {
    guard place + 4 <= json.count else { return nil }
    var unit: UInt32 = 0
    for _ in 0..<4 {
      guard let digit = Character(Unicode.Scalar(json[place])).hexDigitValue else { return nil }
      unit = unit << 4 | UInt32(digit)
      place += 1
    }
    return unit
  }
}
