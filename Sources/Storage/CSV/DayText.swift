import Fixtures

/// The text of a day, kept because the next row's day is mostly the same.
struct DayText {
  private var day: Int64 = .min
  private var front: UInt64 = 0
  private var back: UInt16 = 0

  /// Writes a day as `YYYY-MM-DD`.
  @inline(__always)
  mutating func write(_ day: Int64, to cursor: inout OutputCursor) {
    if day != self.day { format(day) }
    cursor.word(front)
    cursor.word(back)
  }

  @inline(never)
  private mutating func format(_ day: Int64) {
    let (year, month, dayOfMonth) = Day(Int(day)).civil
    func digit(_ number: Int, _ unit: Int) -> UInt64 { UInt64(48 + number / unit % 10) }
    let dash = UInt64(UInt8(ascii: "-"))
    let bytes = [
      digit(year, 1000), digit(year, 100), digit(year, 10), digit(year, 1), dash,
      digit(month, 10), digit(month, 1), dash,
    ]
    self.day = day
    front = bytes.reversed().reduce(0) { $0 << 8 | $1 }.littleEndian
    back = UInt16(digit(dayOfMonth, 1) << 8 | digit(dayOfMonth, 10)).littleEndian
  }
}
