/// The texts of the days of a century, written once and not once a cell.
@safe
@usableFromInline
package struct DayTexts: Sendable {
  /// The days from 1940 to 2039; all others are written when asked for.
  @usableFromInline package static let shared = DayTexts()

  /// `YYYY-MM-DD` and a space, in memory that is never freed.
  @usableFromInline nonisolated(unsafe) let texts: UnsafePointer<SIMD16<UInt8>>
  @usableFromInline static let first = -10_958
  @usableFromInline static let count = 36_525

  private init() {
    let texts = UnsafeMutablePointer<SIMD16<UInt8>>.allocate(capacity: Self.count)
    var place = 0
    while place < Self.count {
      // The days of a month differ in two digits.
      let day = Day(Self.first + place)
      let (year, month, _) = day.civil
      let next = month < 12 ? Day(year, month + 1, 1) : Day(year + 1, 1, 1)
      var text = Self.text(of: day)
      for number in 1...next - day {
        text[8] = UInt8(truncatingIfNeeded: 48 + number / 10)
        text[9] = UInt8(truncatingIfNeeded: 48 + number % 10)
        unsafe (texts + place).initialize(to: text)
        place += 1
      }
    }
    unsafe self.texts = unsafe UnsafePointer(texts)
  }

  /// `YYYY-MM-DD`, a space, and five bytes that do not count.
  @inlinable @inline(__always)
  subscript(day: Day) -> SIMD16<UInt8> {
    let place = Int(day.number) &- Self.first
    return 0..<Self.count ~= place ? unsafe texts[place] : Self.text(of: day)
  }

  @usableFromInline
  static func text(of day: Day) -> SIMD16<UInt8> {
    let (year, month, dayOfMonth) = day.civil
    var text = SIMD16<UInt8>(repeating: UInt8(ascii: " "))
    func write(_ number: Int, width: Int, at place: Int) {
      var rest = number
      for digit in (place..<place + width).reversed() {
        text[digit] = UInt8(truncatingIfNeeded: 48 + rest % 10)
        rest /= 10
      }
    }
    write(year, width: 4, at: 0)
    text[4] = UInt8(ascii: "-")
    write(month, width: 2, at: 5)
    text[7] = UInt8(ascii: "-")
    write(dayOfMonth, width: 2, at: 8)
    return text
  }
}
