/// Whose pay changes in which month of the books, and why: a change for half of the people a year.
struct PayChanges {
  private var months: [[(month: Int, reason: PayReason)]]

  /// The changes of an employee, in order.
  func of(_ employee: Int) -> [(month: Int, reason: PayReason)] { months[employee] }

  /// How many changes a year has.
  static func count(_ employees: Int) -> Int { employees / 2 }

  init(_ employees: [Employee], seed: Seed) {
    let streams = TableStreams(seed: seed, table: "eurostyle_hr.compensation_history")
    let (order, time) = (streams("order"), streams("month"))
    months = employees.map { _ in [] }
    // Reasons but promotions, dealt out in turn.
    let others: [PayReason] = [
      .annualReview, .meritIncrease, .annualReview, .marketAdjustment, .annualReview,
      .meritIncrease, .annualReview, .annualReview, .meritIncrease, .annualReview, .roleChange,
      .annualReview, .meritIncrease, .annualReview, .marketAdjustment,
    ]
    var dealt = 0
    for year in 0..<2 {
      let shuffle = Permutation(of: employees.count, key: order.bits(year))
      let people = (0..<employees.count).map(shuffle.callAsFunction)
      let eligible = people.map { Self.isThere(employees[$0], throughout: year) ? 1 : 0 }
      let bounds = CumulativeTable(eligible).apportion(Self.count(employees.count))
      let chosen = people.indices.filter { bounds[$0] < bounds[$0 + 1] }.map { people[$0] }
      let climbers = chosen.filter { person in
        !employees[person].isHead && !months[person].contains { $0.reason == .promotion }
      }
      let promotions = min(climbers.count, Self.count(employees.count) * PayReason.shares[0] / 20)
      // Climbers are in the order of the shuffle: the first of them are as good as any.
      var promoted = [Bool](repeating: false, count: employees.count)
      for person in climbers.prefix(promotions) { promoted[person] = true }
      for person in chosen {
        var reason = PayReason.promotion
        if !promoted[person] {
          reason = others[dealt % others.count]
          dealt += 1
        }
        // Reviews take effect in April, anything else in any month from February to November.
        let month = reason == .annualReview ? 3 : 1 + time.draw(person * 2 + year, below: 10)
        months[person].append((year * 12 + month, reason))
      }
    }
  }

  /// Who came three months before a year at the latest and stays till its end, but those with a
  /// short contract, and the chief executive, whose pay nobody in the company decides on.
  private static func isThere(_ employee: Employee, throughout year: Int) -> Bool {
    employee.number > 0 && employee.status != .inactive
      && employee.hired <= BookMonths.day(year * 12 - 3)
      && employee.left.map { $0 >= BookMonths.end(year * 12 + 11) } ?? true
  }
}
