/// A time on one position and at one salary.
struct Contract: Sendable {
  let employee: Int
  /// A place in ``JobPosition/all``.
  let position: Int
  let start: Day
  /// The last day; nil while it is open.
  let end: Day?
  let salary: Money
  let type: ContractType
  /// The change of pay that it began with.
  let change: PayReason?

  /// Whether it is in force on a day.
  func holds(on day: Day) -> Bool { start <= day && day <= end ?? day }
}

/// For how long a contract is meant.
enum ContractType: Int, LabelledCell {
  case permanent, temporary, fixedTerm

  var label: String { ["PERMANENT", "TEMPORARY", "FIXED_TERM"][Int(rawValue)] }
}

/// Why pay changed.
enum PayReason: Int, LabelledCell {
  case promotion, annualReview, meritIncrease, marketAdjustment, roleChange

  var label: String {
    ["PROMOTION", "ANNUAL_REVIEW", "MERIT_INCREASE", "MARKET_ADJUSTMENT", "ROLE_CHANGE"][
      Int(rawValue)]
  }

  /// Of each twenty changes.
  static let shares = [5, 8, 4, 2, 1]
}

/// All contracts: a change of pay ends one and begins the next.
struct ContractBook: Sendable {
  /// By employee, and from the first to the last of each.
  let all: [Contract]
  /// Where those of each employee start, and last the end of all.
  let firsts: [Int]
  /// What each company pays in each month of the books: entity × months + month.
  let payrolls: Once<[Money]>

  /// The contracts of an employee.
  func contracts(of employee: Int) -> ArraySlice<Contract> {
    all[firsts[employee]..<firsts[employee + 1]]
  }

  /// The contract of an employee on a day.
  func contract(of employee: Int, on day: Day) -> Contract? {
    contracts(of: employee).first { $0.holds(on: day) }
  }

  init(_ employees: [Employee], seed: Seed) {
    let changes = PayChanges(employees, seed: seed)
    let pay = TableStreams(seed: seed, table: "eurostyle_hr.employment_contracts")("pay")
    var all: [Contract] = []
    var firsts = [0]
    for employee in employees {
      var draws = pay.draws(employee.number)
      Self.append(employee, changes.of(employee.number), &draws, to: &all)
      firsts.append(all.count)
    }
    self.all = all
    self.firsts = firsts
    payrolls = Once { [all] in
      var sums = [Money](repeating: .zero, count: LegalEntity.allCases.count * BookMonths.count)
      for contract in all {
        let entity = Int(employees[contract.employee].entity.rawValue) * BookMonths.count
        let last = contract.end.map(BookMonths.month(of:)) ?? BookMonths.count
        for month in max(
          0, BookMonths.month(of: contract.start))..<max(0, min(last + 1, BookMonths.count))
        {
          sums[entity + month] += Money(cents: contract.salary.cents / 12)
        }
      }
      return sums
    }
  }

  /// The contracts of one employee.
  ///
  /// Who was hired from 2023 on began with a fixed term of a year. Those whose term ran out have no
  /// other; for six months or less it was a temporary one.
  private static func append(
    _ employee: Employee, _ changes: [(month: Int, reason: PayReason)], _ draws: inout Draws,
    to all: inout [Contract]
  ) {
    let hired = BookMonths.month(of: employee.hired)
    let isLapsed = employee.status == .inactive
    let isOpen = hired < -12 || employee.isHead
    // The first month under a permanent contract.
    // A year that would run out with the books is a month shorter.
    let permanent = isOpen ? hired : hired + 12 == BookMonths.count ? hired + 11 : hired + 12
    let isPromoted = changes.contains { $0.reason == .promotion }
    let positions = employee.positions
    let isSenior = draws.happens(.percent(35)) && hired < -36
    var position = positions[positions.count == 1 || isPromoted || !isSenior ? 0 : 1]
    let full = employee.country.fullWeek
    func monthly(_ fullPay: Int64) -> Money {
      let euros = fullPay * Int64(employee.weeklyHours) / Int64(full) / 1200
      return Money(cents: euros * 1200)
    }
    let band = JobPosition.all[position].pay
    let spread = (band.upperBound.cents - band.lowerBound.cents) / 10 * 4
    var fullPay = band.lowerBound.cents + Int64(draws.next(below: Int(spread)))
    var start = hired
    var change: PayReason?
    let last = employee.left.map(BookMonths.month(of:))
    var steps = changes.map { (month: $0.month, reason: PayReason?.some($0.reason)) }
    if !isOpen, !isLapsed, permanent <= last ?? BookMonths.count - 1,
      !steps.contains(where: { $0.month == permanent })
    {
      steps.append((permanent, nil))
      steps.sort { $0.month < $1.month }
    }
    func add(until end: Int?) {
      let isPermanent = !isLapsed && start >= permanent
      let length = (end ?? permanent - 1) - start + 1
      all.append(
        Contract(
          employee: employee.number, position: position, start: BookMonths.day(start),
          end: end.map(BookMonths.end) ?? (isPermanent ? nil : BookMonths.end(permanent - 1)),
          salary: monthly(fullPay),
          type: isPermanent ? .permanent : isLapsed && length <= 6 ? .temporary : .fixedTerm,
          change: change))
    }
    for step in steps {
      add(until: step.month - 1)
      (start, change) = (step.month, step.reason)
      guard let reason = step.reason else { continue }
      let parts = Int64(draws.next(in: reason.raise))
      if reason == .promotion { position = positions[1] }
      let band = JobPosition.all[position].pay
      let raised = fullPay + fullPay * parts / 1000
      fullPay = min(max(raised, band.lowerBound.cents), band.upperBound.cents)
    }
    add(until: last)
  }
}

extension PayReason {
  /// By how much pay rises, in tenths of a percent.
  var raise: ClosedRange<Int> {
    switch self {
    case .promotion: 80...150
    case .annualReview: 20...40
    case .meritIncrease: 30...60
    case .marketAdjustment: 20...50
    case .roleChange: 30...80
    }
  }
}

extension Employee {
  /// The positions that the employee can have had, the junior one first.
  var positions: [Int] {
    if store != nil {
      let first = Organisation.shared.shopPositions[Int(country.rawValue)]
      guard let tillRole else { return [first] }
      let junior = first + 1 + 2 * Int(tillRole.rawValue)
      return [junior, junior + 1]
    }
    let range = OfficeDepartment.all[department].positions
    if isHead { return [range.lowerBound] }
    let junior = range.lowerBound + 1 + (place - 1) % (range.count / 2) * 2
    return [junior, junior + 1]
  }
}
