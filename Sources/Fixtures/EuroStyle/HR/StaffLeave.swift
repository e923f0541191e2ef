/// Days that somebody is away, or asked to be.
struct Leave: Sendable {
  let employee: Int
  let type: LeaveType
  let status: LeaveStatus
  /// When it was asked for, or an illness reported.
  let requested: Day
  let start: Day
  /// The last day: `days` weekdays lie from the first to it.
  let end: Day
  let days: Int

  /// Leave of so many weekdays; more than five begin on a Monday.
  init(
    _ employee: Int, _ type: LeaveType, _ status: LeaveStatus, requested: Day, start: Day, days: Int
  ) {
    self.employee = employee
    self.type = type
    self.status = status
    self.requested = requested
    self.start = start
    self.days = days
    end = start + (days - 1) + (days - 1) / 5 * 2
  }

  func covers(_ day: Day) -> Bool { start <= day && day <= end }
}

/// What leave is for.
enum LeaveType: Int, LabelledCell {
  case annual, sick, maternity, paternity, parental, unpaid

  var label: String { "\(self)".uppercased() }
}

/// What became of a request.
enum LeaveStatus: Int, LabelledCell {
  case pending, approved, rejected, cancelled

  var label: String { "\(self)".uppercased() }
}

/// Holidays of a year, in tenths of a day.
struct HolidayAccount: Sendable {
  var opening = 0
  var accrued = 0
  var used = 0

  /// At most five days are carried over; the others expire at the end of the year.
  static let carryOver = 50
  /// What expires.
  var expired: Int { max(0, opening + accrued - used - Self.carryOver) }
  /// What is left at the end of the year.
  var current: Int { opening + accrued - used - expired }
}

/// The leave of everybody during the books.
///
/// People of a shop or department are away in turns: each has two weeks in eight, by the place in
/// it, and all leave but long one lies in these, so that at most one in four is away. Long leave is
/// that of 2 % of all people, and of those who are on leave when the books end.
struct LeaveBook: Sendable {
  /// In the order in which it was asked for.
  let all: [Leave]
  /// The holidays of each employee: employee × 2 + year.
  let accounts: [HolidayAccount]
  /// Of each employee, the leave that was approved, as places in ``all``.
  private let approved: [[Int32]]

  /// Whether somebody is away on a day.
  func isAway(_ employee: Int, on day: Day) -> Bool {
    approved[employee].contains { all[Int($0)].covers(day) }
  }

  /// How many requests there are: four a year and head, the long ones, those that run at the end of
  /// the books, and for one head in fifty one for the year after.
  static func count(_ employees: Int) -> Int {
    8 * employees + 2 * (employees / 50) + employees * StaffCareers.onLeave / 100
  }

  init(_ employees: [Employee], seed: Seed) {
    let streams = TableStreams(seed: seed, table: "eurostyle_hr.leave_requests")
    let (order, long, final) = (streams("order"), streams("long"), streams("final"))
    var absences = [Leave?](repeating: nil, count: employees.count)
    // Long leave: of people who are there all the time and nobody's manager.
    let settled = employees.filter {
      $0.status == .active && !$0.isHead && $0.hired < RetailCalendar.firstDay
    }
    let share = employees.count / 50
    let bounds = CumulativeTable(settled.map { _ in 1 }).apportion(share)
    for (place, person) in settled.enumerated() where bounds[place] < bounds[place + 1] {
      absences[person.number] = Self.long(person, long.draws(person.number), from: nil)
    }
    for person in employees where person.status == .onLeave {
      absences[person.number] = Self.final(person, final.draws(person.number))
    }
    let windows = employees.map { Self.windows(of: $0, around: absences[$0.number]) }
    let counts = (0..<2).map { year in
      CumulativeTable(windows.map { $0[year].count }).apportion(4 * employees.count)
    }
    let content = streams("content")
    var all: [Leave] = []
    var accounts: [HolidayAccount] = []
    for person in employees {
      var draws = content.draws(person.number)
      var planner = LeavePlanner(person, absences[person.number])
      for year in 0..<2 {
        let count = counts[year][person.number + 1] - counts[year][person.number]
        planner.plan(count, year, windows[person.number][year], &draws)
      }
      all += planner.leaves
      accounts += planner.accounts
    }
    all += absences.compactMap(\.self)
    // Wishes for the next year, not answered yet.
    let wishers = Permutation(of: settled.count, key: order.bits(0))
    for place in 0..<share {
      let person = settled[wishers(place)]
      var draws = final.draws(person.number)
      all.append(
        Leave(
          person.number, .annual, .pending, requested: Day(2025, 12, 8) + draws.next(below: 22),
          start: Day(2026, 1, 12) + 7 * draws.next(below: 8), days: 1 + draws.next(below: 5)))
    }
    all.sort { ($0.requested.number, $0.employee) < ($1.requested.number, $1.employee) }
    var approved = [[Int32]](repeating: [], count: employees.count)
    for (row, leave) in all.enumerated() where leave.status == .approved {
      approved[leave.employee].append(Int32(row))
    }
    self.all = all
    self.accounts = accounts
    self.approved = approved
  }

  /// The two weeks in eight that somebody can be away in, by the year of their first Monday.
  private static func windows(of person: Employee, around absence: Leave?) -> [[Day]] {
    var windows: [[Day]] = [[], []]
    for round in 0..<13 {
      let start = RetailCalendar.firstDay + (8 * round + 2 * (person.place % 4)) * 7
      let end = start + 11
      // Nobody asks in the first week of the books, or goes within a month after the hire.
      guard start > RetailCalendar.firstDay, person.hired + 30 <= start,
        end <= person.left ?? end, start.civil.year == end.civil.year
      else { continue }
      if let absence, absence.start <= end, start <= absence.end { continue }
      windows[start < Day(2025, 1, 1) ? 0 : 1].append(start)
    }
    return windows
  }

  /// Long leave, for a child or an illness by gender and age.
  private static func long(_ person: Employee, _ draws: Draws, from given: Day?) -> Leave {
    var draws = draws
    let start = given ?? Day(2024, 2, 5) + 7 * draws.next(below: 76)
    let age = 2025 - person.birth.civil.year
    let isYoung = age < 43 && draws.happens(.percent(75))
    if isYoung, person.name.isWoman {
      return Leave(
        person.number, .maternity, .approved, requested: max(start - 90, Day(2024, 1, 2)),
        start: start, days: 80)
    }
    if isYoung {
      return Leave(
        person.number, .parental, .approved, requested: max(start - 60, Day(2024, 1, 2)),
        start: start, days: 60)
    }
    return Leave(
      person.number, .sick, .approved, requested: start, start: start,
      days: 30 + 5 * draws.next(below: 8))
  }

  /// Leave over the last day of the books, a Wednesday: mostly holidays.
  private static func final(_ person: Employee, _ draws: Draws) -> Leave {
    var draws = draws
    let monday = Day(2025, 12, 29)
    let kind = draws.next(below: 100)
    if kind < 55, person.hired <= Day(2025, 9, 1) {
      return Leave(
        person.number, .annual, .approved, requested: Day(2025, 10, 1) + draws.next(below: 60),
        start: monday, days: draws.next(in: 3...5))
    }
    if kind < 80 || person.hired > Day(2025, 8, 1) {
      let start = monday + draws.next(below: 3)
      return Leave(
        person.number, .sick, .approved, requested: start, start: start,
        days: start == monday ? draws.next(in: 3...10) : 3)
    }
    return long(person, draws, from: Day(2025, 11, 24) + 7 * draws.next(below: 4))
  }
}
