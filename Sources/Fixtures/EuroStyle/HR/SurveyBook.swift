/// Who answered which survey, and when.
struct SurveyBook: Sendable {
  /// Survey, employee and instant, in the order of time.
  let all: [(survey: UInt8, employee: Int32, at: Instant)]
  let firstOfSecondYear: Int

  init(_ staff: StaffBook, seed: Seed) {
    let streams = TableStreams(seed: seed, table: SurveyResponses.path)
    let (order, time) = (streams("order"), streams("time"))
    var all: [(survey: UInt8, employee: Int32, at: Instant)] = []
    for (index, survey) in StaffSurvey.all.enumerated() {
      let asked = staff.employees.filter { Self.isAsked($0, survey) }
      guard !asked.isEmpty else { continue }
      let shuffle = Permutation(of: asked.count, key: order.bits(index))
      for place in 0..<asked.count * survey.rate / 100 {
        let person = asked[shuffle(place)]
        var draws = time.draws(index * staff.count + person.number)
        let day: Day =
          switch survey.type {
          case .engagement, .pulse: survey.first + draws.next(below: survey.last - survey.first + 1)
          case .onboarding: min(person.hired + 50 + draws.next(below: 30), survey.last)
          case .exit: (person.left ?? survey.last) - draws.next(below: 20)
          }
        all.append((UInt8(index), Int32(person.number), day.at(8) + draws.next(below: 36_000)))
      }
    }
    all.sort { ($0.at.seconds, $0.employee) < ($1.at.seconds, $1.employee) }
    self.all = all
    firstOfSecondYear = all.firstIndex { $0.at >= Day(2025, 1, 1).start } ?? all.count
  }

  private static func isAsked(_ person: Employee, _ survey: StaffSurvey) -> Bool {
    let isThere = person.hired + 60 <= survey.first && survey.last <= person.left ?? survey.last
    return switch survey.type {
    case .engagement: isThere
    case .pulse: isThere && person.isHead
    // Who comes is asked after seven weeks, if the year is long enough for it.
    case .onboarding:
      person.hired >= survey.first && person.hired + 50 <= survey.last
        && person.hired + 80 <= person.left ?? .init(9999, 12, 31)
    case .exit: person.left.map { survey.first <= $0 && $0 <= survey.last } ?? false
    }
  }
}
