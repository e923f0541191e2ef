/// An answer to a survey.
struct SurveyAnswer: Sendable {
  let row: Int
  let survey: Int
  let person: Employee
  let at: Instant
  /// Marks from 1 to 10: all in all, balance, pay, career, managers, culture.
  let marks: [Int]
  /// Lines of the texts: likes, wishes, comments.
  let texts: [Int]

  var info: StaffSurvey { StaffSurvey.all[survey] }

  var level: RoleLevel {
    if !person.isHead { return .individual }
    return person.number == 0
      || person.store == nil && JobPosition.all[person.positions[0]].level == .director
      ? .director : .manager
  }

  /// Whole years at the company.
  var tenure: Int { (at.day - person.hired) / 365 }

  var age: Int { at.day.civil.year - person.birth.civil.year }

  /// The less is told of a person, the more of a group.
  var anonymisation: Anonymisation {
    switch info.type {
    case .engagement: .full
    case .pulse: .partial
    case .exit, .onboarding: .identifiable
    }
  }
}

/// How far up whoever answered is.
enum RoleLevel: Int, CapitalLabel {
  case individual, manager, director
}

/// What an answer tells of who gave it.
enum Anonymisation: Int, CapitalLabel {
  case full, partial, identifiable
}

/// The answers to the surveys.
enum SurveyResponses {
  static let path: TablePath = "eurostyle_hr.survey_responses"

  /// The declaration.
  static let table = Table<EuroStyle, SurveyAnswer>(
    path.table, "An answer to a survey.", count: { $0.staffFiles.surveys.all.count },
    columns: [
      .key(
        "response_id", "Year and number of the answer", .like("RESP_2024_000001"),
        .from("RESP_year_number"),
        from: { $0.staffFiles.response }
      ) { $0.row },
      .pooled(
        "survey_id", "To what", .references(EmployeeSurveys.path), from: { _ in StaffSurvey.keys }
      ) { $0.survey },
      .employeeOrNull("employee_id", "Whose answer it is; NULL where the survey is anonymous") {
        $0.info.isAnonymous ? nil : $0.person.number
      },
      .dateTime("response_date", "When it was given") { $0.at },
      .mark("overall_satisfaction", "All in all", 0),
      .mark("work_life_balance_rating", "Time for work and time for oneself", 1),
      .mark("compensation_satisfaction", "Pay", 2),
      .mark("career_development_rating", "Ways to go further", 3),
      .mark("management_effectiveness", "Those who lead", 4),
      .mark("company_culture_rating", "How people deal with each other", 5),
      .pooled(
        "likes_most", "What is good", .oneOf(SurveyTexts.likes), from: { _ in likes }
      ) { $0.texts[0] },
      .pooled(
        "improvement_suggestions", "What could be better", .oneOf(SurveyTexts.wishes),
        from: { _ in wishes }
      ) { $0.texts[1] },
      .pooled(
        "additional_comments", "Anything else; empty for most", .oneOf(SurveyTexts.comments),
        from: { _ in comments }
      ) { $0.texts[2] },
      .pooledOrNull(
        "department_group",
        "The code of the department, in anonymous answers; RETAIL is the shops too",
        .oneOf(Set(OfficeDepartment.all.map(\.code)).sorted()), from: { _ in departments }
      ) { $0.info.isAnonymous ? $0.person.department : nil },
      .pooledOrNull(
        "tenure_group", "Years at the company, where the answer is PARTIAL",
        .oneOf(SurveyTexts.tenures),
        from: { _ in tenures }
      ) { answer -> Int? in
        guard answer.anonymisation == .partial else { return nil }
        return answer.tenure < 2 ? 0 : answer.tenure < 5 ? 1 : answer.tenure < 10 ? 2 : 3
      },
      .pooledOrNull(
        "age_group", "Age, where the answer is PARTIAL", .oneOf(SurveyTexts.ages),
        from: { _ in ages }
      ) { answer -> Int? in
        guard answer.anonymisation == .partial else { return nil }
        return answer.age < 31 ? 0 : answer.age < 41 ? 1 : answer.age < 51 ? 2 : 3
      },
      .choiceOrNull("role_level", "How far up, in anonymous answers") {
        $0.info.isAnonymous ? $0.level : nil
      },
      .bool(
        "consent_given", "Whether the answer may be used; others are not kept",
        .holds("consent_given")
      ) { _ in true },
      .choice("anonymization_level", "What the answer tells of who gave it") { $0.anonymisation },
      .created("When it was given", { $0.at }),
      .updated("When it was counted: the next day", { ($0.at.day + 1).at(2) }),
    ], laws: laws
  ) { model, row in
    let entry = model.staffFiles.surveys.all[row]
    var draws = model.answers.draws(row)
    let mood = draws.next(in: 4...9)
    let exit = StaffSurvey.all[Int(entry.survey)].type == .exit
    let marks = (0..<6).map { _ in min(10, max(1, mood - (exit ? 2 : 0) + draws.next(in: -2...2))) }
    return SurveyAnswer(
      row: row, survey: Int(entry.survey), person: model.staff.employees[Int(entry.employee)],
      at: entry.at, marks: marks,
      texts: [
        draws.next(below: SurveyTexts.likes.count), draws.next(below: SurveyTexts.wishes.count),
        draws.happens(.percent(30)) ? 1 + draws.next(below: SurveyTexts.comments.count - 1) : 0,
      ])
  }

  private static let likes = TextPool(SurveyTexts.likes)
  private static let wishes = TextPool(SurveyTexts.wishes)
  private static let comments = TextPool(SurveyTexts.comments)
  private static let tenures = TextPool(SurveyTexts.tenures)
  private static let ages = TextPool(SurveyTexts.ages)
  private static let departments = TextPool(OfficeDepartment.all.map(\.code))

  private static let laws: [Law] = [
    .holds(
      "key-year", "The key has the year of the answer.",
      """
      contains(response_id, case year(date(response_date)) when 2024 then '_2024_' when 2025 then '_2025_' else '' end)
      """),
    .holds(
      "nobody", "Anonymous answers carry no employee, the others do.",
      "(employee_id is null) = survey_id.is_anonymous"),
    .holds(
      "in-time", "An answer comes while the survey is open.",
      "date(response_date) between survey_id.start_date and survey_id.end_date"),
    .holds(
      "level", "What an answer tells of its giver follows from the survey.",
      """
      anonymization_level = case survey_id.survey_type when 'ENGAGEMENT' then 'FULL' \
      when 'PULSE' then 'PARTIAL' else 'IDENTIFIABLE' end
      """),
    .holds(
      "groups", "Groups are told where names are not, and few where nothing else is.",
      """
      (department_group is null) = (not survey_id.is_anonymous) \
      and (role_level is null) = (not survey_id.is_anonymous) \
      and (tenure_group is null) = (anonymization_level <> 'PARTIAL') \
      and (age_group is null) = (anonymization_level <> 'PARTIAL')
      """),
    .holds(
      "managers", "Only those who lead are asked how they lead.",
      "survey_id.target_audience <> 'MANAGERS' or role_level in ('MANAGER', 'DIRECTOR')"),
    .holds(
      "comers", "Who comes or goes is asked in that year.",
      """
      case survey_id.survey_type \
      when 'EXIT' then (days(date(response_date), employee_id.termination_date) between 0 and 19) \
      when 'ONBOARDING' then (days(employee_id.hire_date, date(response_date)) between 50 and 79) \
      else (employee_id is null) end
      """),
    .unique(
      "once", "Nobody answers a survey twice under a name.", "survey_id", "employee_id",
      where: "employee_id is not null"),
    .share(
      "commented", "Answers with a comment.", of: "additional_comments <> ''", is: .percent(30)),
    .holds(
      "dates", "An answer is counted the next day.",
      """
      created_date = response_date and date(updated_date) = day_after(date(response_date), 1)
      """),
    .holds(
      "mood", "No mark is far from that of all in all.",
      """
      work_life_balance_rating - overall_satisfaction between -4 and 4 \
      and compensation_satisfaction - overall_satisfaction between -4 and 4 \
      and career_development_rating - overall_satisfaction between -4 and 4 \
      and management_effectiveness - overall_satisfaction between -4 and 4 \
      and company_culture_rating - overall_satisfaction between -4 and 4
      """),
  ]
}

/// What people say in surveys.
enum SurveyTexts {
  static let likes = [
    "My colleagues", "The team spirit in our shop", "Flexible hours", "The staff discount",
    "Working with fashion", "My manager listens", "Variety in the daily work",
    "The contact with customers", "Short ways to decide", "Trust in what I do",
  ]

  static let wishes = [
    "Rotas should come earlier", "More staff on Saturdays", "Better pay for experience",
    "More training", "Newer tills", "Fewer meetings", "Clearer goals", "A quieter break room",
    "More say in the range of our shop", "Faster answers from head office",
  ]

  static let comments = [
    "", "Thank you for asking.", "Please tell us what comes of this survey.",
    "I would recommend EuroStyle to friends.", "The last year was busy but good.",
    "It depends a lot on the shop.", "The new scheduling tool helps.",
  ]

  static let tenures = ["0-1 years", "2-4 years", "5-9 years", "10+ years"]
  static let ages = ["under 31", "31-40", "41-50", "over 50"]
}

extension Column where Model == EuroStyle, Row == SurveyAnswer {
  /// A mark from 1 to 10.
  fileprivate static func mark(_ name: String, _ meaning: String, _ place: Int) -> Column {
    .integer(name, .uint8, "\(meaning), 1 to 10", .range(1...10)) { $0.marks[place] }
  }
}
