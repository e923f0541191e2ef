/// A round of reviews.
struct ReviewCycle: Sendable {
  let key: String
  let name: String
  let type: CycleType
  /// When reviews are written, and what time they are about.
  let first: Day
  let last: Day
  let periodStart: Day
  let periodEnd: Day
  /// Whether reviews have begun.
  var hasReviews: Bool { first <= RetailCalendar.lastDay }

  var status: CycleStatus {
    if !hasReviews { return .planning }
    return last <= RetailCalendar.lastDay ? .completed : .active
  }

  /// All cycles, in the order of their keys.
  static let all: [ReviewCycle] = (2024...2026).flatMap { year in
    [
      ReviewCycle(
        key: "PERF_\(year)_ANNUAL", name: "Annual Review \(year)", type: .annual,
        first: Day(year, 11, 11), last: Day(year + 1, 1, 31), periodStart: Day(year, 1, 1),
        periodEnd: Day(year, 12, 31)),
      ReviewCycle(
        key: "PERF_\(year)_MIDYEAR", name: "Mid-Year Review \(year)", type: .semiAnnual,
        first: Day(year, 6, 3), last: Day(year, 7, 31), periodStart: Day(year, 1, 1),
        periodEnd: Day(year, 6, 30)),
    ]
  }

  static let keys = TextPool(all.map(\.key))
}

/// How often a kind of review is held.
enum CycleType: Int, CapitalLabel {
  case annual, semiAnnual, quarterly
}

/// How far a round of reviews is.
enum CycleStatus: Int, CapitalLabel {
  case planning, active, completed
}

/// The rounds of reviews, the same for every seed and scale.
enum PerformanceCycles {
  static let path: TablePath = "eurostyle_hr.performance_cycles"

  /// The declaration.
  static let table = Table<EuroStyle, ReviewCycleRow>(
    path.table, "A round of reviews.", count: { _ in ReviewCycle.all.count },
    columns: [
      .pooled(
        "cycle_id", "Year and kind", .unique, .oneOf(ReviewCycle.all.map(\.key)),
        from: { _ in ReviewCycle.keys }
      ) { $0.index },
      .pooled("cycle_name", "What it is called", from: { _ in names }) { $0.index },
      .choice("cycle_type", "How often it is held") { $0.cycle.type },
      .date("start_date", "First day on which reviews are written", .holds("start_date < end_date"))
      {
        $0.cycle.first
      },
      .date("end_date", "Last day on which they are") { $0.cycle.last },
      .date("review_period_start", "Since when work counts") { $0.cycle.periodStart },
      .date("review_period_end", "Until when work counts") { $0.cycle.periodEnd },
      .choice("status", "How far it is at the end of the books") { $0.cycle.status },
      .created("When it was planned: in the December before the year") {
        ($0.cycle.periodStart - 20).at(9)
      },
      .updated("When it was closed or, till then, planned") { row in
        row.cycle.status == .completed ? row.cycle.last.at(18) : (row.cycle.periodStart - 20).at(9)
      },
    ], laws: laws
  ) { _, index in ReviewCycleRow(index: index, cycle: ReviewCycle.all[index]) }

  private static let names = TextPool(ReviewCycle.all.map(\.name))

  private static let laws: [Law] = [
    .facts(
      "facts", "When reviews are written and what they are about follows from the key.",
      of: "cycle_id",
      ReviewCycle.all.map { cycle in
        (
          key: cycle.key,
          columns: [
            "cycle_name": Law.text(cycle.name), "cycle_type": Law.text(cycle.type.label),
            "start_date": "'\(cycle.first)'", "end_date": "'\(cycle.last)'",
            "review_period_start": "'\(cycle.periodStart)'",
            "review_period_end": "'\(cycle.periodEnd)'",
          ]
        )
      }),
    .holds(
      "status", "A cycle is completed once it has ended.",
      """
      status = case when end_date <= '\(RetailCalendar.lastDay)' then 'COMPLETED' \
      when start_date <= '\(RetailCalendar.lastDay)' then 'ACTIVE' else 'PLANNING' end
      """),
    .holds(
      "dates", "A cycle is planned in the December before, and closed on its last day.",
      """
      date(created_date) = day_after(review_period_start, -20) \
      and date(updated_date) = case status when 'COMPLETED' then end_date \
      else date(created_date) end
      """),
  ]
}

/// A round of reviews and its place in the list.
struct ReviewCycleRow: Sendable {
  let index: Int
  let cycle: ReviewCycle
}
