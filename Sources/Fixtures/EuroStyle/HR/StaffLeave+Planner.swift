/// Plans the leave of one employee, year by year, within what holidays there are.
struct LeavePlanner {
  private let person: Employee
  private let absence: Leave?
  private(set) var leaves: [Leave] = []
  private(set) var accounts: [HolidayAccount] = []

  init(_ person: Employee, _ absence: Leave?) {
    self.person = person
    self.absence = absence
  }

  /// Plans a year.
  /// - Parameters:
  ///   - count: how many requests there are.
  ///   - year: 0 for 2024.
  ///   - windows: the Mondays of the fortnights that they can lie in; at least as many.
  ///   - draws: of the employee.
  mutating func plan(_ count: Int, _ year: Int, _ windows: [Day], _ draws: inout Draws) {
    var account = HolidayAccount()
    account.accrued = person.accruedHolidays(in: year)
    if let last = accounts.last {
      account.opening = last.current
    } else if person.hired < Day(2023, 7, 1) {
      account.opening = draws.next(below: 11) * 5
    }
    if let absence, absence.type == .annual, year == 1 { account.used = absence.days * 10 }
    let offset = count == 0 ? 0 : draws.next(below: windows.count)
    for number in 0..<count {
      let window = windows[(number * windows.count + offset) / count]
      let left = account.opening + account.accrued - account.used
      let leave = leave(in: window, left: left, later: count - number - 1, &draws)
      if leave.type == .annual, leave.status == .approved { account.used += leave.days * 10 }
      leaves.append(leave)
    }
    accounts.append(account)
  }

  /// Leave in a fortnight.
  /// - Parameters:
  ///   - window: its first Monday.
  ///   - left: how much of the holidays, in tenths of a day.
  ///   - later: how many requests of the year come after.
  ///   - draws: of the employee.
  /// - Returns: holidays, an illness or other leave.
  private func leave(
    in window: Day, left: Int, later: Int, _ draws: inout Draws
  ) -> Leave {
    let month = window.civil.month
    let (annual, sick) =
      switch month {
      case 6...9: (76, 18)
      case 4, 5, 10: (60, 33)
      default: (44, 48)
      }
    let kind = draws.next(below: 100)
    // Nobody lets more than a week expire, as far as two weeks at a time can help it.
    let isUrgent = left > 70 + 60 * later
    if isUrgent || kind < annual, left >= 10 {
      let lengths =
        6...9 ~= month ? [5, 5, 8, 10, 10, 10, 10, 10] : [2, 3, 4, 5, 5, 5, 5, 8, 10, 10]
      let wanted = lengths[draws.next(below: lengths.count)]
      let days = min(isUrgent ? max(wanted, 8) : wanted, left / 10)
      let start = Self.start(days, in: window, &draws)
      let answer = draws.next(below: 100)
      return Leave(
        person.number, .annual,
        isUrgent ? .approved : answer < 4 ? .rejected : answer < 8 ? .cancelled : .approved,
        requested: max(start - 7 - draws.next(below: 60), Day(2024, 1, 2)), start: start, days: days
      )
    }
    if kind < annual + sick || kind < annual {
      let days = [1, 2, 2, 3, 3, 4, 5, 5, 8, 10][draws.next(below: 10)]
      let start = Self.start(days, in: window, &draws)
      return Leave(person.number, .sick, .approved, requested: start, start: start, days: days)
    }
    let age = window.civil.year - person.birth.civil.year
    let type: LeaveType =
      age > 45 || draws.happens(.percent(40))
      ? .unpaid : person.name.isWoman ? .parental : .paternity
    let days = type == .paternity ? 5 : draws.next(in: 1...4)
    let start = Self.start(days, in: window, &draws)
    return Leave(
      person.number, type, .approved,
      requested: max(start - 3 - draws.next(below: 30), Day(2024, 1, 2)), start: start, days: days)
  }

  /// A first day from which so many weekdays lie in the fortnight.
  private static func start(_ days: Int, in window: Day, _ draws: inout Draws) -> Day {
    if days > 5 { return window }
    return window + 7 * draws.next(below: 2) + draws.next(below: 6 - days)
  }
}

extension Country {
  /// Days of holidays in a year.
  var annualLeave: Int {
    switch self {
    case .be: 20
    case .de: 24
    case .fr, .lu, .nl: 25
    }
  }
}

extension Employee {
  /// How many months of a year of the books (0 for 2024) somebody is under contract.
  func months(in year: Int) -> Int {
    let first = max(year * 12, BookMonths.month(of: hired))
    let last = min(year * 12 + 11, left.map(BookMonths.month(of:)) ?? BookMonths.count)
    return max(0, last - first + 1)
  }

  /// Holidays earned in a year, in tenths of a day: a twelfth of the country's a month, to the next
  /// half day.
  func accruedHolidays(in year: Int) -> Int {
    (country.annualLeave * 10 * months(in: year) / 12 + 4) / 5 * 5
  }
}
