/// Somebody's place in a training.
struct TrainingPlace: Sendable {
  let employee: Int32
  let program: UInt8
  let enrolled: Day
  let start: Day
  /// The last day; in what follows after the books.
  let end: Day
}

/// Who takes part in which training: everybody in those that the law asks for, within two months
/// of the hire or in the first year of the books, again before a certificate runs out, and in one of
/// the others.
struct TrainingBook: Sendable {
  /// In the order of enrolment.
  let all: [TrainingPlace]

  init(_ staff: StaffBook, seed: Seed) {
    let plan = TableStreams(seed: seed, table: EmployeeTraining.path)("plan")
    var all: [TrainingPlace] = []
    for person in staff.employees {
      var draws = plan.draws(person.number)
      let last = person.left ?? Day(2026, 3, 31)
      func add(_ program: Int, on day: Day) -> TrainingPlace? {
        let start = day + 2 + draws.next(below: 10)
        let hours = TrainingProgram.all[program].hours
        let end = start + hours / 8 * 2 + draws.next(below: 12)
        guard end <= last, day <= RetailCalendar.lastDay else { return nil }
        return TrainingPlace(
          employee: Int32(person.number), program: UInt8(program), enrolled: day, start: start,
          end: end)
      }
      let isNew = person.hired >= RetailCalendar.firstDay
      for program in TrainingProgram.mandatory {
        let first =
          isNew
          ? person.hired + draws.next(below: 25)
          : RetailCalendar.firstDay + 8 + draws.next(below: 320)
        var place = add(program, on: first)
        while let taken = place {
          all.append(taken)
          // The next one is finished before the certificate of a year or two runs out.
          let months = TrainingProgram.all[program].renewal ?? 12
          place = add(program, on: taken.end + months * 30 - 40)
        }
      }
      let from = max(person.hired + 60, RetailCalendar.firstDay + 5)
      let span = min(last - 50, RetailCalendar.lastDay) - from
      guard span > 0 else { continue }
      let wanted = TrainingProgram.others.filter { person.isFor(TrainingProgram.all[$0]) }
      let program = wanted[draws.next(below: wanted.count)]
      if let place = add(program, on: from + draws.next(below: span)) { all.append(place) }
    }
    all.sort {
      ($0.enrolled.number, $0.employee, $0.program) < ($1.enrolled.number, $1.employee, $1.program)
    }
    self.all = all
  }
}

extension Employee {
  /// Whether a training that is not mandatory suits the work.
  fileprivate func isFor(_ program: TrainingProgram) -> Bool {
    switch program.category {
    case .leadership:
      tillRole == .supervisor && !program.target.hasPrefix("Managers")
        || isHead && program.target.hasPrefix("Managers")
        || isHead && store != nil && program.target.hasPrefix("Store")
    case .technical:
      program.target.hasPrefix("Office") == (store == nil) && (store == nil || !isHead)
    case .softSkills: store == nil || !program.target.hasPrefix("Office")
    case .compliance: false
    }
  }
}
