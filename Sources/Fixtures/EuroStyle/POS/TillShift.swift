/// A shift at a till: who had which drawer from when to when, and what came in and went out.
struct TillShift: Sendable {
  let employee: Int32
  private let storeNumber: UInt16
  private let dayNumber: UInt16
  /// Counted from 1 in the shop.
  let register: UInt8
  /// Seconds of the day.
  let start: Int32
  let end: Int32
  let pause: Range<Int32>?
  /// By how much the count of the drawer is off when it has taken cash, in cents.
  private let drift: Int16
  /// About how many seconds a transaction takes.
  private let pace: UInt8
  private(set) var transactions: UInt32 = 0
  /// What was paid less what was paid back, in all and in cash.
  private(set) var total: Money = .zero
  private(set) var cash: Money = .zero
  /// What was paid back in cash.
  private var refunds: Money = .zero

  init(
    _ employee: Int, in store: Store, on day: Int, register: Int, _ hours: ShiftHours, drift: Int,
    pace: Int
  ) {
    self.employee = Int32(employee)
    storeNumber = UInt16(store.index)
    dayNumber = UInt16(day)
    self.register = UInt8(register)
    start = Int32(hours.start)
    end = Int32(hours.end)
    pause = hours.pause
    self.drift = Int16(drift)
    self.pace = UInt8(pace)
  }

  var store: Int { Int(storeNumber) }
  /// The day of the books.
  var dayIndex: Int { Int(dayNumber) }
  var day: Day { RetailCalendar.firstDay + dayIndex }
  /// A second of its day.
  func at(_ second: Int32) -> Instant { day.start + Int(second) }

  /// Seconds worked, without the break.
  var worked: Int { Int(end - start) - (pause?.count ?? 0) }
  /// What is put into the drawer: two hundred euros, and one from the safe for each that is paid back.
  var float: Money { Money(cents: 200_00 + refunds.cents / 100_00 * 100_00) }
  /// What is counted in it at the end.
  var counted: Money { float + cash + variance }
  /// By how much the count of the drawer is off.
  var variance: Money { cash == .zero ? .zero : Money(cents: Int64(drift)) }
  /// Seconds that a transaction took on average.
  var averageSeconds: Int { transactions == 0 ? 0 : Int(pace) }

  /// Whether somebody stands at the till at a second of the day.
  @inline(__always)
  func covers(_ second: Int) -> Bool {
    start <= second && second < end && pause.map { !$0.contains(Int32(second)) } ?? true
  }

  /// Adds a transaction; what is paid back is below 0.
  mutating func add(_ amount: Money, cash: Money) {
    transactions += 1
    total += amount
    self.cash += cash
    if cash < .zero { refunds += -1 * cash }
  }
}

/// From when to when somebody works, in seconds of the day.
///
/// The first comes before the shop opens and stays until two hours past the middle of the day; the
/// last comes two hours before the middle and goes after closing. While both are there each has a
/// break, one after the other, so that the tills are never left. So shops close eleven hours and a
/// half before anybody comes back, since none opens earlier than at eight or closes later than at ten
/// but before a Sunday that begins at noon.
struct ShiftHours {
  let start: Int
  let end: Int
  let pause: Range<Int32>?

  /// Presence without a break, and the one that needs a longer break.
  static let shortDay = 6 * 3600
  private static let longDay = 8 * 3600

  /// - Parameters:
  ///   - slot: 0 for the first of the day, 1 for the last, 2 for one in between.
  ///   - open: the hours of the shop.
  ///   - draws: of the shift.
  init(slot: Int, open: Range<Int>, _ draws: inout Draws) {
    let middle = (open.lowerBound + open.upperBound) * 1800
    let jitter = draws.next(below: 600)
    let leave = draws.next(below: 600)
    let rest = draws.next(below: 900)
    switch slot {
    case 0:
      start = open.lowerBound * 3600 - 900 + jitter
      end = middle + 7200 + leave
    case 1:
      start = middle - 7200 - jitter
      end = open.upperBound * 3600 + 300 + leave
    default:
      // Short enough to need no break.
      start = middle - 10_800 + jitter
      end = middle + 9_000 + leave
    }
    let presence = end - start
    guard presence > Self.shortDay, slot < 2 else {
      pause = nil
      return
    }
    let first = Int32(slot == 0 ? middle - 6300 + rest : middle + 900 + rest)
    pause = first..<first + (presence > Self.longDay ? 2700 : 1800)
  }
}
