/// Who works at the tills when: shifts for each shop and open day, day by day, and within a day by
/// shop and employee.
///
/// A shift is a drawer; whoever works in the shop without one is not listed, so that people have
/// fewer hours here than their contracts say.
struct Roster: Sendable {
  /// All shifts.
  var shifts: [TillShift]
  /// The first shift of each shop on each day, and last their number: day × shops + shop.
  private let starts: [Int32]
  private let stores: Int

  /// The shifts of a shop on a day.
  @inline(__always)
  func shifts(ofStore store: Int, on day: Int) -> Range<Int> {
    let place = day * stores + store
    return Int(starts[place])..<Int(starts[place + 1])
  }

  init(
    _ network: StoreNetwork, _ staff: StaffBook, _ streams: TableStreams, workers: Workers
  ) {
    let absences = Absences(staff)
    let content = streams("content")
    let parts = workers.map(network.stores.count) { range in
      range.map { index in
        var maker = RosterMaker(network.stores[index], staff, absences, content)
        return maker.shifts()
      }
    }
    let byStore = parts.flatMap(\.self)
    stores = byStore.count
    var starts: [Int32] = [0]
    var shifts: [TillShift] = []
    shifts.reserveCapacity(byStore.reduce(0) { $0 + $1.count })
    var next = byStore.map { _ in 0 }
    for day in 0..<RetailCalendar.dayCount {
      for store in byStore.indices {
        while next[store] < byStore[store].count, byStore[store][next[store]].dayIndex == day {
          shifts.append(byStore[store][next[store]])
          next[store] += 1
        }
        starts.append(Int32(shifts.count))
      }
    }
    self.shifts = shifts
    self.starts = starts
  }
}

/// Who is away when, on leave that was approved: employee × days + day.
struct Absences: Sendable {
  private var days: [Bool]

  init(_ staff: StaffBook) {
    var days = [Bool](repeating: false, count: staff.count * RetailCalendar.dayCount)
    for leave in staff.leave.value.all where leave.status == .approved {
      let first = max(0, leave.start - RetailCalendar.firstDay)
      let last = min(RetailCalendar.dayCount - 1, leave.end - RetailCalendar.firstDay)
      guard first <= last else { continue }
      for day in first...last { days[leave.employee * RetailCalendar.dayCount + day] = true }
    }
    self.days = days
  }

  @inline(__always)
  func isAway(_ employee: Int, on day: Int) -> Bool {
    days[employee * RetailCalendar.dayCount + day]
  }
}

/// Makes the shifts of one shop, week by week: whoever has had least of the contract's hours is next,
/// managers only when nobody else is there.
private struct RosterMaker {
  let store: Store
  let people: ArraySlice<Employee>
  let absences: Absences
  let content: Stream
  /// Seconds worked in the week, by place in the shop.
  var worked: [Int]
  /// Days worked in the week.
  var days: [Int]

  init(_ store: Store, _ staff: StaffBook, _ absences: Absences, _ content: Stream) {
    self.store = store
    people = staff.employees[staff.staff(ofStore: store.index)]
    self.absences = absences
    self.content = content
    worked = people.map { _ in 0 }
    days = worked
  }

  mutating func shifts() -> [TillShift] {
    var shifts: [TillShift] = []
    let first = max(0, store.opening - RetailCalendar.firstDay)
    guard first < RetailCalendar.dayCount else { return [] }
    shifts.reserveCapacity((RetailCalendar.dayCount - first) * 2)
    for day in first..<RetailCalendar.dayCount {
      // The books begin on a Monday.
      if day % 7 == 0 {
        for place in worked.indices { (worked[place], days[place]) = (0, 0) }
      }
      let date = RetailCalendar.firstDay + day
      guard RetailCalendar.shared.isOpen(store.country, on: date),
        let open = store.country.facts.hours(on: date)
      else { continue }
      add(day, open, to: &shifts)
    }
    return shifts
  }

  private mutating func add(_ day: Int, _ open: Range<Int>, to shifts: inout [TillShift]) {
    let start = shifts.count
    for slot in 0..<slots(day, open) {
      var draws = content.draws((store.index * RetailCalendar.dayCount + day) * 4 + slot)
      let hours = ShiftHours(slot: slot, open: open, &draws)
      let length = hours.end - hours.start - (hours.pause?.count ?? 0)
      let taken = shifts[start...].map { Int($0.employee) }
      guard let place = next(day, length, taken, isNeeded: slot < 2) else { continue }
      worked[place] += length
      days[place] += 1
      shifts.append(
        TillShift(
          people.startIndex + place, in: store, on: day,
          register: (day + slot) % store.format.registers + 1, hours,
          drift: Self.drift(&draws), pace: 70 + draws.next(below: 120)))
    }
    shifts[start...].sort { $0.employee < $1.employee }
  }

  /// Two a day; a third at noon on Fridays and Saturdays, where there are registers for it.
  private func slots(_ day: Int, _ open: Range<Int>) -> Int {
    open.count >= 10 && store.format.registers > 2 && 4...5 ~= day % 7 ? 3 : 2
  }

  /// The place of who is next, if there is anybody.
  private func next(_ day: Int, _ length: Int, _ taken: [Int], isNeeded: Bool) -> Int? {
    var best: (score: Int, place: Int)?
    let date = RetailCalendar.firstDay + day
    for (place, person) in people.enumerated() {
      guard person.hired <= date, date <= person.left ?? date,
        !absences.isAway(person.number, on: day), !taken.contains(person.number)
      else { continue }
      // Hundredths of an hour of the contract, in seconds.
      let contract = person.weeklyHours * 36
      let isOver = worked[place] + length > contract || days[place] >= 5
      let isManager = person.isHead
      if !isNeeded, isOver || isManager { continue }
      let share = worked[place] * 1000 / contract
      // Those of the same hours take turns.
      let turn = (place + day * 5 + day / 7 * 3) % people.count
      let score =
        (days[place] >= 6 ? 1 << 40 : 0) + (isOver ? 1 << 30 : 0) + (isManager ? 1 << 29 : 0)
        + share * 1000 + turn
      if best.map({ score < $0.score }) ?? true { best = (score, place) }
    }
    return best?.place
  }

  /// By how much a drawer is off: mostly nothing, else some cents, and once in a while some euros.
  private static func drift(_ draws: inout Draws) -> Int {
    let kind = draws.next(below: 100)
    let size = draws.next(below: 100)
    let sign = draws.next(below: 3) == 0 ? 1 : -1
    if kind < 88 { return 0 }
    return sign * (kind < 98 ? 1 + size / 2 : 100 + size / 10 * 100)
  }
}

extension StoreFormat {
  /// How many registers a shop has.
  var registers: Int { [4, 3, 3, 2][Int(rawValue)] }
}
