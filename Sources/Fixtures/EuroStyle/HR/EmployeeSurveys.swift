/// A survey among the people.
struct StaffSurvey: Sendable {
  let key: String
  let name: String
  let type: SurveyType
  let first: Day
  let last: Day
  let audience: SurveyAudience
  /// Percent of those asked who should answer, and of those who do.
  let target: Int
  let rate: Int

  var isAnonymous: Bool { type == .engagement || type == .pulse }

  /// All surveys, in the order of their keys.
  static let all: [StaffSurvey] = [2024, 2025].flatMap { year in
    [
      StaffSurvey(
        key: "SURV_\(year)_ENGAGEMENT", name: "Engagement Survey \(year)", type: .engagement,
        first: Day(year, 5, 13), last: Day(year, 5, 31), audience: .allEmployees, target: 75,
        rate: year == 2024 ? 68 : 73),
      StaffSurvey(
        key: "SURV_\(year)_EXIT", name: "Exit Survey \(year)", type: .exit,
        first: Day(year, 1, 1), last: Day(year, 12, 31), audience: .allEmployees, target: 60,
        rate: 100),
      StaffSurvey(
        key: "SURV_\(year)_ONBOARDING", name: "Onboarding Survey \(year)", type: .onboarding,
        first: Day(year, 1, 1), last: Day(year, 12, 31), audience: .allEmployees, target: 80,
        rate: 100),
      StaffSurvey(
        key: "SURV_\(year)_PULSE", name: "Managers' Pulse \(year)", type: .pulse,
        first: Day(year, 10, 7), last: Day(year, 10, 18), audience: .managers, target: 65, rate: 60),
    ]
  }

  static let keys = TextPool(all.map(\.key))
}

/// What a survey is about.
enum SurveyType: Int, CapitalLabel {
  case engagement, exit, onboarding, pulse
}

/// Who is asked.
enum SurveyAudience: Int, CapitalLabel {
  case allEmployees, managers, departmentSpecific
}

/// The surveys, the same for every seed and scale.
enum EmployeeSurveys {
  static let path: TablePath = "eurostyle_hr.employee_surveys"

  /// The declaration.
  static let table = Table<EuroStyle, SurveyRow>(
    path.table, "A survey among the people.", count: { _ in StaffSurvey.all.count },
    columns: [
      .pooled(
        "survey_id", "Year and kind", .unique, .oneOf(StaffSurvey.all.map(\.key)),
        from: { _ in StaffSurvey.keys }
      ) { $0.index },
      .pooled("survey_name", "What it is called", from: { _ in names }) { $0.index },
      .choice("survey_type", "What it is about") { $0.survey.type },
      .date("start_date", "First day", .inBooks, .holds("start_date < end_date")) {
        $0.survey.first
      },
      .date("end_date", "Last day", .inBooks) { $0.survey.last },
      .choice("target_audience", "Who is asked; exit and onboarding: whoever goes or comes") {
        $0.survey.audience
      },
      .bool(
        "is_anonymous", "Whether answers carry no name",
        .equals("survey_type in ('ENGAGEMENT', 'PULSE')")
      ) { $0.survey.isAnonymous },
      .integer("response_rate_target", .hundredths, "Percent of those asked who should answer") {
        $0.survey.target * 100
      },
      .created("When it was planned: a month before") { ($0.survey.first - 30).at(10) },
      .updated("When it was closed") { $0.survey.last.at(20) },
    ], laws: laws
  ) { _, index in SurveyRow(index: index, survey: StaffSurvey.all[index]) }

  private static let names = TextPool(StaffSurvey.all.map(\.name))

  private static let laws: [Law] = [
    .facts(
      "facts", "What a survey is follows from its key.", of: "survey_id",
      StaffSurvey.all.map { survey in
        (
          key: survey.key,
          columns: [
            "survey_name": Law.text(survey.name), "survey_type": Law.text(survey.type.label),
            "start_date": "'\(survey.first)'", "end_date": "'\(survey.last)'",
            "target_audience": Law.text(survey.audience.label),
            "response_rate_target": "\(survey.target).00",
          ]
        )
      }),
    .holds(
      "dates", "A survey is planned a month before, and closed at its end.",
      """
      date(created_date) = day_after(start_date, -30) and date(updated_date) = end_date
      """),
  ]
}

/// A survey and its place in the list.
struct SurveyRow: Sendable {
  let index: Int
  let survey: StaffSurvey
}
