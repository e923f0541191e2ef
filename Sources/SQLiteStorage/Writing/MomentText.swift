internal import Fixtures

/// A column's days or instants as texts of one width, in memory that the next batch uses again.
///
/// Words are stored whole, and the text of a day is kept for the next time that it is needed: it
/// takes a third of the time of writing digit by digit.
@safe
final class MomentText {
  private var base: UnsafeMutableRawPointer
  private var capacity: Int
  private let days: DayTexts

  /// Memory for a column.
  /// - Parameter days: the texts of days, which the columns of a table share.
  init(sharing days: DayTexts) {
    self.days = days
    capacity = 0
    unsafe base = .allocate(byteCount: 8, alignment: 8)
  }

  deinit { unsafe base.deallocate() }

  /// The texts, one after another, until the next ones are written.
  @unsafe
  var bytes: UnsafePointer<UInt8> {
    unsafe UnsafePointer(base.assumingMemoryBound(to: UInt8.self))
  }

  /// Writes days, 10 bytes each; those of NULL cells as well.
  func writeDays(_ cells: [Int64], count: Int) {
    reserve(count * 10)
    for row in 0..<count {
      let text = days[Int32(truncatingIfNeeded: cells[row])]
      unsafe store(text, at: row &* 10)
    }
  }

  /// Writes instants, 19 bytes each; those of NULL cells as well.
  func writeInstants(_ cells: [Int64], count: Int) {
    reserve(count * 19)
    for row in 0..<count {
      let instant = Instant(cells[row])
      let place = row &* 19
      unsafe store(days[instant.day.number], at: place)
      let second = UInt64(truncatingIfNeeded: instant.secondOfDay)
      // ` HH:MM:S`, its first byte in the lowest place, and the last digit.
      let time =
        0x003a_0000_3a00_0020 | pair(second / 3600) << 8 | pair(second / 60 % 60) << 32
        | (48 &+ second % 60 / 10) << 56
      unsafe base.storeBytes(of: time.littleEndian, toByteOffset: place &+ 10, as: UInt64.self)
      let last = UInt8(truncatingIfNeeded: 48 &+ second % 10)
      unsafe base.storeBytes(of: last, toByteOffset: place &+ 18, as: UInt8.self)
    }
  }

  /// Two digits as two bytes, the first one in the lower place.
  @inline(__always)
  private func pair(_ number: UInt64) -> UInt64 {
    (48 &+ number / 10) | (48 &+ number % 10) << 8
  }

  /// Stores the 10 bytes of a day; the caller has reserved them.
  @inline(__always)
  @unsafe
  private func store(_ text: DayTexts.Text, at place: Int) {
    unsafe base.storeBytes(of: text.front, toByteOffset: place, as: UInt64.self)
    unsafe base.storeBytes(of: text.back, toByteOffset: place &+ 8, as: UInt16.self)
  }

  private func reserve(_ bytes: Int) {
    if bytes <= capacity { return }
    unsafe base.deallocate()
    unsafe base = .allocate(byteCount: bytes, alignment: 8)
    capacity = bytes
  }
}

/// The texts of days that were needed lately, by the lowest bits of their numbers.
final class DayTexts {
  /// `YYYY-MM-` and `DD`, as the words that lie in memory.
  struct Text {
    var day: Int32
    var front: UInt64
    var back: UInt16
  }

  private var texts: [Text]

  init() {
    // Empty slots: day 0 belongs into slot 0 and nowhere else, and day 1 not into slot 0.
    texts = Array(repeating: Text(day: 0, front: 0, back: 0), count: 1024)
    texts[0].day = 1
  }

  /// The text of a day.
  @inline(__always)
  subscript(day: Int32) -> Text {
    let slot = Int(truncatingIfNeeded: day) & 1023
    let text = texts[slot]
    return text.day == day ? text : remember(day, slot)
  }

  @inline(never)
  private func remember(_ day: Int32, _ slot: Int) -> Text {
    let text = DayTexts.text(of: day)
    texts[slot] = text
    return text
  }

  private static func text(of day: Int32) -> Text {
    let (year, month, dayOfMonth) = Day(Int(day)).civil
    func digit(_ number: Int, _ unit: Int) -> UInt64 { UInt64(48 + number / unit % 10) }
    let dash = UInt64(UInt8(ascii: "-"))
    let bytes = [
      digit(year, 1000), digit(year, 100), digit(year, 10), digit(year, 1), dash,
      digit(month, 10), digit(month, 1), dash,
    ]
    let front = bytes.reversed().reduce(0) { $0 << 8 | $1 }
    let back = digit(dayOfMonth, 10) | digit(dayOfMonth, 1) << 8
    return Text(
      day: day, front: front.littleEndian,
      back: UInt16(truncatingIfNeeded: back).littleEndian)
  }
}
