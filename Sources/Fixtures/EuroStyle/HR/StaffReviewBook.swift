/// Who is reviewed in which round: all who were there for three months of it, and are at its end.
struct StaffReviewBook: Sendable {
  /// Cycle and employee, in the order of time.
  let all: [(cycle: UInt8, employee: Int32)]
  let firstOfSecondYear: Int
  private let content: Stream

  init(_ staff: StaffBook, seed: Seed) {
    content = TableStreams(seed: seed, table: PerformanceReviews.path)("content")
    var all: [(cycle: UInt8, employee: Int32)] = []
    let cycles = ReviewCycle.all.indices.filter { ReviewCycle.all[$0].hasReviews }
      .sorted { ReviewCycle.all[$0].first < ReviewCycle.all[$1].first }
    var firstOfSecondYear = 0
    for index in cycles {
      let cycle = ReviewCycle.all[index]
      for person in staff.employees where person.manager != nil {
        guard person.hired <= cycle.periodEnd - 89,
          cycle.periodEnd <= person.left ?? cycle.periodEnd
        else { continue }
        all.append((UInt8(index), Int32(person.number)))
      }
      if cycle.periodEnd < Day(2025, 1, 1) { firstOfSecondYear = all.count }
    }
    self.all = all
    self.firstOfSecondYear = firstOfSecondYear
  }

  /// A review.
  func review(_ row: Int, _ staff: StaffBook) -> StaffReview {
    let cycle = ReviewCycle.all[Int(all[row].cycle)]
    let person = staff.employees[Int(all[row].employee)]
    var draws = content.draws(row)
    // Three dice: most are near the middle, a few far from it.
    func mark() -> Int {
      15 + draws.next(below: 13) + draws.next(below: 13) + draws.next(below: 12)
    }
    let (goals, competency) = (mark(), mark())
    let overall = (goals + competency + 1) / 2
    let total = draws.next(in: 3...6)
    let progress = cycle.status == .active ? draws.next(below: 100) : 99
    let steps = progress < 20 ? 0 : progress < 55 ? 2 : progress < 80 ? 3 : 4
    let own = cycle.first + 2 + draws.next(below: 13)
    let manager = own + 1 + draws.next(below: 9)
    let confirmed = manager + 1 + draws.next(below: 7)
    let seen = confirmed + draws.next(below: 6)
    let isGood = overall >= 35
    return StaffReview(
      row: row, cycle: Int(all[row].cycle), person: person, manager: person.manager ?? 0,
      overall: overall, goals: goals, competency: competency,
      leadership: person.isHead ? mark() : nil, met: (total * goals + 25) / 50, total: total,
      texts: (0..<5).map { _ in draws.next(below: 6) },
      status: [.draft, .draft, .submitted, .approved, .completed][steps],
      dates: [
        steps > 0 ? own : nil, steps > 0 ? manager : nil, steps > 2 ? confirmed : nil,
        steps > 3 ? seen : nil,
      ],
      isPromising: overall >= 40 && !person.isHead && draws.happens(.percent(30)),
      increase: isGood ? 150 + 25 * draws.next(below: 15) : nil)
  }
}

/// A review.
struct StaffReview: Sendable {
  let row: Int
  let cycle: Int
  let person: Employee
  let manager: Int
  /// Marks, in tenths.
  let overall: Int
  let goals: Int
  let competency: Int
  let leadership: Int?
  let met: Int
  let total: Int
  /// Lines of the texts: needs, strengths, the person's words, the manager's, the plan.
  let texts: [Int]
  let status: StaffReviewStatus
  /// When the person wrote, the manager did, human resources confirmed, the person saw it.
  let dates: [Day?]
  let isPromising: Bool
  /// Hundredths of a percent.
  let increase: Int?

  /// Above 3.4, above 2.4, below: what words go with it.
  var band: Int { overall >= 35 ? 0 : overall >= 25 ? 1 : 2 }
}

/// How far a review is.
enum StaffReviewStatus: Int, CapitalLabel {
  case draft, submitted, approved, completed
}
