/// Somebody's place in a training, and what became of it.
struct TrainingRow: Sendable {
  let row: Int
  let place: TrainingPlace
  let person: Employee
  let program: TrainingProgram
  let status: TrainingStatus
  /// In tenths of a hundred points.
  let score: Int?
  let instructor: PersonName?
  let city: Int
  let approver: Int
  let rating: Int?
  let feedback: Int?

  var isDone: Bool { status == .completed }
  var completion: Day? { isDone || status == .failed ? place.end : nil }
  var isCertified: Bool { isDone && program.certifies }

  /// The day on which a certificate runs out.
  var expiry: Day? {
    guard isCertified, let months = program.renewal else { return nil }
    return EmployeeFile.anniversary(place.end, years: months / 12)
  }

  /// When the row changed last.
  var changed: Day {
    switch status {
    case .enrolled: place.enrolled
    case .inProgress, .cancelled: place.start
    case .completed, .failed: place.end
    }
  }
}

/// How far a training is.
enum TrainingStatus: Int, CapitalLabel {
  case enrolled, inProgress, completed, cancelled, failed
}

/// The trainings that people took part in.
enum EmployeeTraining {
  static let path: TablePath = "eurostyle_hr.employee_training"

  /// The declaration.
  static let table = Table<EuroStyle, TrainingRow>(
    path.table, "Somebody's place in a training.", count: { $0.staffFiles.training.all.count },
    columns: [
      .key(
        "training_record_id", "Number of the place", .like("TRAIN_REC_000001"),
        from: { $0.staffFiles.record }
      ) { $0.row },
      .employee("employee_id", "Who takes part") { Int($0.place.employee) },
      .pooled(
        "program_id", "In what", .references(TrainingPrograms.path),
        from: { _ in TrainingProgram.keys }
      ) { $0.place.program },
      .date("enrollment_date", "When the place was booked", .inBooks) { $0.place.enrolled },
      .date("start_date", "First day: two to eleven days later") { $0.place.start },
      .dateOrNull("completion_date", "Last day; NULL if it was not reached") { $0.completion },
      .choice("status", "How far it is at the end of the books") { $0.status },
      .integerOrNull("score", .tenths, "Points of a hundred; 60 are enough", .range(300...1000)) {
        $0.score
      },
      .bool("certification_earned", "Whether there is a certificate") { $0.isCertified },
      .textOrNull("certification_number", "Its number") { row, _, out in
        guard row.isCertified else { return false }
        out.append("CERT-")
        out.append(row.place.end.civil.year, digits: 4)
        out.append("-")
        out.append(row.row + 1, digits: 6)
        return true
      },
      .dateOrNull("certification_expiry_date", "When it runs out; NULL if it does not") {
        $0.expiry
      },
      .textOrNull("instructor_name", "Who gave it; NULL online") { row, model, out in
        guard let name = row.instructor else { return false }
        out.append(model.names.firstNames, name.first)
        out.append(UInt8(ascii: " "))
        out.append(model.names.surnames, name.last)
        return true
      },
      .textOrNull("training_location", "ONLINE, or the city of the person's work") {
        row, model, out in
        if row.program.type == .online {
          out.append("ONLINE")
        } else {
          out.append(model.geography.names, row.city)
        }
        return true
      },
      .money("cost_eur", "What the place cost; nothing when cancelled") {
        $0.status == .cancelled ? .zero : $0.program.cost
      },
      .employee("approved_by", "Who agreed: the manager") { $0.approver },
      .pooledOrNull(
        "employee_feedback", "What the person says of it", .oneOf(TrainingTexts.all),
        from: { _ in feedback }
      ) { $0.feedback },
      .integerOrNull("employee_rating", .uint8, "How the person liked it, 1 to 5", .range(1...5)) {
        $0.rating
      },
      .created("When the place was booked") { $0.place.enrolled.at(11) },
      .updated("When the training began, ended or was cancelled") { $0.changed.at(18) },
    ], laws: laws
  ) { model, row in
    let place = model.staffFiles.training.all[row]
    let person = model.staff.employees[Int(place.employee)]
    let program = TrainingProgram.all[Int(place.program)]
    var draws = model.trainings.draws(row)
    let course = draws.next(below: 100)
    let isOver = place.end <= RetailCalendar.lastDay
    let isBegun = place.start <= RetailCalendar.lastDay
    let mayFail = program.compliance == nil
    let status: TrainingStatus =
      isOver
      ? mayFail && course < 4 ? .failed : mayFail && course < 9 ? .cancelled : .completed
      : isBegun ? .inProgress : .enrolled
    let points = draws.next(below: 401)
    let score = status == .completed ? 600 + points : status == .failed ? 300 + points / 2 : nil
    let isRated = status == .completed && draws.happens(.percent(70))
    let rating = [1, 2, 3, 3, 4, 4, 4, 4, 5, 5][draws.next(below: 10)]
    let words = draws.next(below: 4)
    let name = model.names.name(
      in: person.country, isWoman: draws.happens(.percent(50)), first: draws.next(),
      last: draws.next())
    let isSaid = isRated && draws.happens(.percent(60))
    return TrainingRow(
      row: row, place: place, person: person, program: program, status: status, score: score,
      instructor: program.type == .online ? nil : name,
      city: person.store.map { model.network.stores[$0].city }
        ?? model.geography.headOffice(in: person.country),
      approver: person.manager ?? model.staff.headOfPeople(of: person),
      rating: isRated ? rating : nil,
      feedback: isSaid ? (rating > 3 ? 0 : rating == 3 ? 4 : 8) + words : nil)
  }

  private static let feedback = TextPool(TrainingTexts.all)

  private static let laws: [Law] = [
    .holds(
      "dates", "A training starts some days after it was booked.",
      """
      days(enrollment_date, start_date) between 2 and 11 and completion_date >= start_date \
      and date(created_date) = enrollment_date
      """),
    .holds(
      "employed", "Who takes part is there.",
      "enrollment_date >= employee_id.hire_date and completion_date <= employee_id.termination_date"
    ),
    .holds(
      "status", "What is over has an end, and what is to come has none.",
      """
      (completion_date is not null) = (status in ('COMPLETED', 'FAILED')) \
      and (status <> 'ENROLLED' or start_date > '\(RetailCalendar.lastDay)') \
      and (status = 'ENROLLED' or start_date <= '\(RetailCalendar.lastDay)') \
      and completion_date <= '\(RetailCalendar.lastDay)'
      """),
    .holds(
      "compliance", "What the law asks for is neither failed nor cancelled.",
      "not program_id.mandatory or status not in ('FAILED', 'CANCELLED')"),
    .holds(
      "score", "Sixty points are enough.",
      """
      (score is null) = (completion_date is null) \
      and (status = 'COMPLETED') = (score >= 60.0)
      """),
    .holds(
      "certificate", "Mandatory trainings and those for it end with a certificate.",
      """
      certification_earned = (status = 'COMPLETED' \
      and (program_id.mandatory or program_id.program_type = 'CERTIFICATION')) \
      and (certification_number is not null) = certification_earned \
      and (certification_expiry_date is not null) = (certification_earned and program_id.mandatory)
      """),
    .holds(
      "number", "A certificate's number is that of the place.",
      """
      certification_number = joined(case year(completion_date) when 2024 then 'CERT-2024-' \
      else 'CERT-2025-' end, replaced(training_record_id, 'TRAIN_REC_', ''))
      """),
    .holds(
      "expiry", "A certificate holds for a year or two.",
      """
      year(certification_expiry_date) * 12 + month(certification_expiry_date) \
      = year(completion_date) * 12 + month(completion_date) + program_id.renewal_period_months
      """),
    .matched(
      "renewed", "A certificate that runs out in the books is renewed before, if its owner stays.",
      where: """
        certification_expiry_date <= '2025-12-01' and employee_id.termination_date is null
        """, in: path, on: ["employee_id": "employee_id", "program_id": "program_id"],
      when: """
        other.completion_date > completion_date \
        and other.completion_date <= certification_expiry_date
        """),
    .holds(
      "place", "Online there is neither a place nor a teacher.",
      """
      (instructor_name is null) = (program_id.program_type = 'ONLINE') \
      and (training_location = 'ONLINE') = (program_id.program_type = 'ONLINE') \
      and training_location is not null and contains(instructor_name, ' ')
      """),
    .holds(
      "town", "A training is in the city of the person's work.",
      "training_location = 'ONLINE' or training_location = employee_id.address_city"),
    .holds(
      "cost", "A place costs what the training does, and nothing when cancelled.",
      """
      cost_eur = case status when 'CANCELLED' then 0.00 \
      else program_id.cost_per_participant_eur end
      """),
    .holds(
      "approved", "The manager agrees.",
      """
      approved_by = employee_id.manager_employee_id \
      or employee_id.manager_employee_id is null and approved_by <> employee_id
      """),
    .holds(
      "feedback", "Words go with a mark, and fit it.",
      """
      (employee_feedback is null or employee_rating is not null) \
      and (employee_feedback in \(Law.list(TrainingTexts.good))) = (employee_rating >= 4) \
      and (employee_feedback in \(Law.list(TrainingTexts.bad))) = (employee_rating <= 2)
      """),
    .holds(
      "rated", "Only what was completed is marked.",
      "employee_rating is null or status = 'COMPLETED'"),
    .share(
      "marks", "Completed trainings that are marked.", of: "employee_rating is not null",
      where: "status = 'COMPLETED'", is: .percent(70)),
    .holds(
      "changed", "The row changed last as the training began, ended or was cancelled.",
      """
      date(updated_date) = case status when 'ENROLLED' then enrollment_date \
      when 'IN_PROGRESS' then start_date when 'CANCELLED' then start_date else completion_date end
      """),
  ]
}

/// What people say of trainings.
enum TrainingTexts {
  static let good = [
    "Very useful for my daily work", "Clear explanations and good examples",
    "The trainer took time for questions", "I could use it the next day",
  ]
  static let fair = [
    "Fine, but a bit long", "Good content, too much theory", "Some parts I knew already",
    "More practice would help",
  ]
  static let bad = [
    "Not what I had expected", "Hard to follow", "Hardly useful for my position",
    "The material was out of date",
  ]
  static let all = good + fair + bad
}
