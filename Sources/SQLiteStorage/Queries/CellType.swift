internal import CSQLite
internal import Fixtures

/// Which stored values a column of some type may hold.
enum CellType: Equatable {
  case integers(ClosedRange<Int64>)
  case other(DigestCell, length: Int32 = 0)

  /// A type by its name in SQL, such as `uint8` or `decimal(18,2)`; nil for others.
  init?(_ name: some StringProtocol) {
    switch name {
    case "bool": self = .integers(0...1)
    case "int8": self = .integers(-128...127)
    case "int16": self = .integers(-32_768...32_767)
    case "int32": self = .integers(-2_147_483_648...2_147_483_647)
    case "int64": self = .integers(.min ... .max)
    case "uint8": self = .integers(0...255)
    case "uint16": self = .integers(0...65_535)
    case "uint32": self = .integers(0...4_294_967_295)
    // What does not fit into 63 bits cannot be stored.
    case "uint64": self = .integers(0 ... .max)
    case "date": self = .other(.moment, length: 10)
    case "datetime": self = .other(.moment, length: 19)
    default:
      guard let cell = DigestCell(name) else { return nil }
      self = .other(cell)
    }
  }

  /// Whether a value is of this type, or NULL.
  func admits(_ value: OpaquePointer?) -> Bool {
    let kind = unsafe sqlite3_value_type(value)
    if kind == SQLITE_NULL { return true }
    switch self {
    case .integers(let range):
      return unsafe kind == SQLITE_INTEGER && range.contains(sqlite3_value_int64(value))
    case .other(.text, _):
      return kind == SQLITE_TEXT
    case .other(.moment, let length):
      guard kind == SQLITE_TEXT, let bytes = unsafe sqlite3_value_text(value) else { return false }
      return unsafe sqlite3_value_bytes(value) == length
        && CellType.moment(bytes, isDay: length == 10) != nil
    case .other(let cell, _):
      var line = TextBuffer()
      return unsafe cell.append(value, to: &line)
    }
  }

  /// The days or seconds since 1970 that bytes of the form `YYYY-MM-DD`, or `YYYY-MM-DD HH:MM:SS`,
  /// stand for; nil when they have another form, or numbers that cannot be.
  static func moment(_ bytes: UnsafePointer<UInt8>, isDay: Bool) -> Int64? {
    func number(_ place: Int) -> Int? {
      let (tens, ones) = unsafe (bytes[place] &- 48, bytes[place + 1] &- 48)
      return tens < 10 && ones < 10 ? Int(tens) * 10 + Int(ones) : nil
    }
    func stands(_ byte: UInt8, at place: Int) -> Bool { unsafe bytes[place] == byte }
    guard let century = number(0), let year = number(2), let month = number(5),
      let day = number(8), stands(UInt8(ascii: "-"), at: 4), stands(UInt8(ascii: "-"), at: 7),
      (1...12).contains(month), (1...31).contains(day)
    else { return nil }
    let written = Day(century * 100 + year, month, day)
    if day > 28 {
      guard written.civil == (century * 100 + year, month, day) else { return nil }
    }
    if isDay { return Int64(written.number) }
    guard let hour = number(11), let minute = number(14), let second = number(17),
      stands(UInt8(ascii: " "), at: 10), stands(UInt8(ascii: ":"), at: 13),
      stands(UInt8(ascii: ":"), at: 16), hour < 24, minute < 60, second < 60
    else { return nil }
    return written.start.seconds + Int64((hour * 60 + minute) * 60 + second)
  }
}
