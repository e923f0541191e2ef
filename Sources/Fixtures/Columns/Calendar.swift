/// A day of the Gregorian calendar, counted from 1970-01-01.
public struct Day: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01.
  public var number: Int32

  /// The day with the given count of days since 1970-01-01.
  @inlinable public init(_ number: Int) { self.number = Int32(truncatingIfNeeded: number) }

  /// A day from its year, month (1–12) and day of the month (Hinnant, "chrono-compatible low-level
  /// date algorithms").
  public init(_ year: Int, _ month: Int, _ day: Int) {
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    self.init(era * 146_097 + dayOfEra - 719_468)
  }

  /// A day written as `YYYY-MM-DD`; nil when it is not one.
  public init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-")
    else { return nil }
    func number(_ places: Range<Int>) -> Int? {
      places.reduce(0) { sum, place in
        guard let sum, 48...57 ~= bytes[place] else { return nil }
        return sum * 10 + Int(bytes[place]) - 48
      }
    }
    guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10)
    else { return nil }
    self.init(year, month, day)
    guard civil == (year, month, day) else { return nil }
  }

  /// Year, month (1–12) and day of the month.
  public var civil: (year: Int, month: Int, day: Int) {
    // Unsigned 32-bit arithmetic from 0000-03-01: this runs once a cell.
    let shifted = UInt32(bitPattern: number &+ 719_468)
    let era = shifted / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (Int(year), Int(month), Int(day))
  }

  /// Days since Monday: 0 is Monday, 6 is Sunday.
  public var weekday: Int {
    let shifted = (Int(number) + 3) % 7
    return shifted < 0 ? shifted + 7 : shifted
  }

  /// The first second of the day.
  @inlinable public var start: Instant { Instant(Int64(number) * 86_400) }

  /// The day so many days later.
  @inlinable public static func + (day: Day, days: Int) -> Day { Day(Int(day.number) + days) }
  /// The day so many days earlier.
  @inlinable public static func - (day: Day, days: Int) -> Day { Day(Int(day.number) - days) }
  /// How many days lie between two days.
  @inlinable public static func - (later: Day, earlier: Day) -> Int {
    Int(later.number) - Int(earlier.number)
  }
  /// Whether one day is before another.
  @inlinable public static func < (one: Day, other: Day) -> Bool { one.number < other.number }
}

extension Day: CustomStringConvertible {
  /// The day as `YYYY-MM-DD`.
  public var description: String {
    var text = TextBuffer()
    text.append(self)
    return text.string
  }
}

/// A second, counted from 1970-01-01 00:00:00; no time zone is applied anywhere.
public struct Instant: Hashable, Comparable, Sendable {
  /// Seconds since 1970-01-01 00:00:00.
  public var seconds: Int64

  /// The instant with the given count of seconds since 1970-01-01 00:00:00.
  @inlinable public init(_ seconds: Int64) { self.seconds = seconds }

  /// The day it falls on.
  @inlinable public var day: Day {
    Day(Int(seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400))
  }

  /// The seconds since its day began.
  @inlinable public var secondOfDay: Int { Int(seconds - Int64(day.number) * 86_400) }

  /// The instant so many seconds later.
  @inlinable public static func + (instant: Instant, seconds: Int) -> Instant {
    Instant(instant.seconds + Int64(seconds))
  }
  /// The instant so many seconds earlier.
  @inlinable public static func - (instant: Instant, seconds: Int) -> Instant {
    Instant(instant.seconds - Int64(seconds))
  }
  /// How many seconds lie between two instants.
  @inlinable public static func - (later: Instant, earlier: Instant) -> Int {
    Int(later.seconds - earlier.seconds)
  }
  /// Whether one instant is before another.
  @inlinable public static func < (one: Instant, other: Instant) -> Bool {
    one.seconds < other.seconds
  }
}

extension Instant: CustomStringConvertible {
  /// The instant as `YYYY-MM-DD HH:MM:SS`.
  public var description: String {
    var text = TextBuffer()
    text.append(self)
    return text.string
  }
}
