/// The reviews.
enum PerformanceReviews {
  static let path: TablePath = "eurostyle_hr.performance_reviews"

  /// The declaration.
  static let table = Table<EuroStyle, StaffReview>(
    path.table, "The review of somebody in a round, by the manager.",
    count: { $0.staffFiles.reviews.all.count }, columns: marks + words + course, laws: laws
  ) { model, row in model.staffFiles.reviews.review(row, model.staff) }

  private typealias Cell = Column<EuroStyle, StaffReview>

  private static let marks: [Cell] = [
    .key(
      "review_id", "Year of the round and number", .like("REV_2024_000001"),
      .from("REV_year_number"),
      from: { $0.staffFiles.review }
    ) { $0.row },
    .pooled(
      "cycle_id", "The round", .references(PerformanceCycles.path), from: { _ in ReviewCycle.keys }
    ) { $0.cycle },
    .employee("employee_id", "Who is reviewed") { $0.person.number },
    .employee("reviewer_employee_id", "By whom: the manager") { $0.manager },
    .integer("overall_rating", .tenths, "The mean of goals and competency, half rounded up") {
      $0.overall
    },
    .integer("goal_achievement_rating", .tenths, "How far goals were met, 1 to 5", .range(15...50))
    {
      $0.goals
    },
    .integer("competency_rating", .tenths, "What the person can do, 1 to 5", .range(15...50)) {
      $0.competency
    },
    .integerOrNull(
      "leadership_rating", .tenths, "How the person leads, 1 to 5; NULL for those who do not",
      .range(15...50)
    ) { $0.leadership },
    .integer("goals_met", .uint8, "Goals that were met: their share is the mark's") { $0.met },
    .integer("total_goals", .uint8, "Goals agreed", .range(3...6)) { $0.total },
  ]

  private static let words: [Cell] = [
    .pooled(
      "development_needs", "What to work on", .oneOf(StaffReviewTexts.needs), from: { _ in needs }
    ) { $0.texts[0] },
    .pooled(
      "strengths", "What the person does well", .oneOf(StaffReviewTexts.strengths),
      from: { _ in strengths }
    ) { $0.texts[1] },
    .pooled("employee_self_assessment", "What the person says", from: { _ in own }) {
      $0.band * 6 + $0.texts[2]
    },
    .pooled("manager_comments", "What the manager says", from: { _ in comments }) {
      $0.band * 6 + $0.texts[3]
    },
    .pooled(
      "development_plan", "What is agreed", .oneOf(StaffReviewTexts.plans), from: { _ in plans }
    ) { $0.texts[4] },
  ]

  private static let course: [Cell] = [
    .choice("review_status", "How far it is at the end of the books") { $0.status },
    .dateOrNull("self_assessment_date", "When the person wrote") { $0.dates[0] },
    .dateOrNull("manager_review_date", "When the manager wrote") { $0.dates[1] },
    .dateOrNull("hr_approval_date", "When human resources confirmed it") { $0.dates[2] },
    .dateOrNull("employee_acknowledgment_date", "When the person saw it") { $0.dates[3] },
    .bool(
      "promotion_recommended", "Whether the manager wants a promotion: of marks from 4.0 on",
      .holds("not promotion_recommended or overall_rating >= 4.0 and leadership_rating is null")
    ) { $0.isPromising },
    .bool(
      "salary_increase_recommended", "Whether the manager wants more pay: of marks from 3.5 on",
      .equals("overall_rating >= 3.5")
    ) { $0.increase != nil },
    .integerOrNull(
      "recommended_increase_percentage", .hundredths, "By how many percent", .range(150...500)
    ) { $0.increase },
    .bool(
      "pip_recommended", "Whether a plan to improve is needed: of marks below 2.2",
      .equals("overall_rating < 2.2")
    ) { $0.overall < 22 },
    .created("When it was opened: with the round") { ReviewCycle.all[$0.cycle].first.at(8) },
    .updated("When its last step was done") { review in
      let first = ReviewCycle.all[review.cycle].first
      return (review.dates.compactMap(\.self).last ?? first).at(17)
    },
  ]

  private static let needs = TextPool(StaffReviewTexts.needs)
  private static let strengths = TextPool(StaffReviewTexts.strengths)
  private static let own = TextPool(StaffReviewTexts.own.flatMap(\.self))
  private static let comments = TextPool(StaffReviewTexts.comments.flatMap(\.self))
  private static let plans = TextPool(StaffReviewTexts.plans)

  private static let laws: [Law] = [
    .holds(
      "key-year", "The key has the year of the round.",
      """
      contains(review_id, case year(cycle_id.review_period_end) when 2024 then '_2024_' when 2025 then '_2025_' else '' end)
      """),
    .unique("once", "Nobody is reviewed twice in a round.", "cycle_id", "employee_id"),
    .holds(
      "reviewer", "The reviewer is the manager.",
      "reviewer_employee_id = employee_id.manager_employee_id"),
    .holds(
      "reviewer-there", "The reviewer was there at the end of the time.",
      "reviewer_employee_id.hire_date <= cycle_id.review_period_end"),
    .holds(
      "there", "Who is reviewed was there for three months, and at the end of the time.",
      """
      employee_id.hire_date <= day_after(cycle_id.review_period_end, -89) \
      and employee_id.termination_date >= cycle_id.review_period_end
      """),
    .holds(
      "overall", "The mark is the mean of the two.",
      "overall_rating = rounded(goal_achievement_rating + competency_rating, 2)"),
    .matched(
      "leaders", "Who leads, by the position, is marked for it.", in: EmploymentContracts.path,
      on: ["employee_id": "employee_id"],
      when: "(leadership_rating is not null) = other.bonus_eligible"),
    .holds(
      "goals", "Goals met are as many as the mark says.",
      "goals_met = quotient(total_goals * goal_achievement_rating * 10 + 25.0, 50.0)"),
    .holds(
      "words", "The words fit the mark.",
      """
      case when overall_rating >= 3.5 then (\(said(0))) when overall_rating >= 2.5 then (\(said(1))) \
      else (\(said(2))) end
      """),
    .holds(
      "steps", "A draft has no dates, and each step has the dates of those before.",
      """
      (self_assessment_date is null) = (review_status = 'DRAFT') \
      and (manager_review_date is null) = (review_status = 'DRAFT') \
      and (hr_approval_date is null) = (review_status in ('DRAFT', 'SUBMITTED')) \
      and (employee_acknowledgment_date is null) = (review_status <> 'COMPLETED')
      """),
    .holds(
      "order", "The steps follow one another, within the round.",
      """
      self_assessment_date > cycle_id.start_date and manager_review_date > self_assessment_date \
      and hr_approval_date > manager_review_date \
      and employee_acknowledgment_date between hr_approval_date and cycle_id.end_date
      """),
    .holds(
      "finished", "In a round that has ended every review is completed.",
      "review_status = 'COMPLETED' or cycle_id.status = 'ACTIVE'"),
    .holds(
      "increase", "A rise that is wanted has a percentage.",
      "(recommended_increase_percentage is not null) = salary_increase_recommended"),
    .holds(
      "dates", "A review is opened with the round.",
      """
      date(created_date) = cycle_id.start_date \
      and date(updated_date) between cycle_id.start_date and cycle_id.end_date
      """),
    .holds(
      "last-step", "The row changed last with the last step.",
      """
      date(updated_date) = case review_status when 'DRAFT' then cycle_id.start_date \
      when 'SUBMITTED' then manager_review_date when 'APPROVED' then hr_approval_date \
      else employee_acknowledgment_date end
      """),
    .share(
      "promising", "People of high marks whom the manager wants to promote.",
      of: "promotion_recommended", where: "overall_rating >= 4.0 and leadership_rating is null",
      is: .percent(30)),
  ]

  private static func said(_ band: Int) -> String {
    """
    employee_self_assessment in \(Law.list(StaffReviewTexts.own[band])) \
    and manager_comments in \(Law.list(StaffReviewTexts.comments[band]))
    """
  }
}
