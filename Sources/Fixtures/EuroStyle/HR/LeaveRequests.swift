/// A request for leave with what its country's rules make of it.
struct LeaveRow: Sendable {
  let row: Int
  let leave: Leave
  let person: Employee
  let answered: Day?
  let hasCertificate: Bool
  let doctor: PersonName?
  let special: SpecialLeave?
  let remark: Int?

  var country: Country { person.country }

  /// Calendar days, from the first to the last.
  var length: Int { leave.end - leave.start + 1 }

  /// Whether a doctor must say so: in France from day 1, in Belgium from day 2, in Luxembourg from
  /// day 3, in Germany from day 4, and never for the employer in the Netherlands.
  var needsCertificate: Bool {
    leave.type == .sick && country.certificateDay.map { length >= $0 } ?? false
  }

  var sickness: SickLeave? {
    guard leave.type == .sick else { return nil }
    return leave.days < 30 ? .shortTerm : leave.days < 50 ? .longTerm : .chronic
  }

  var parental: ParentalLeave? {
    switch leave.type {
    case .maternity: .maternity
    case .paternity: .paternity
    // A long one is for a child that came, a short one for a child that is ill.
    case .parental: leave.days > 20 ? .adoption : .care
    case .annual, .sick, .unpaid: nil
    }
  }

  /// Percent of pay during the leave.
  var pay: Int {
    switch leave.type {
    case .annual, .maternity, .paternity: 100
    case .sick: needsCertificate && !hasCertificate ? 0 : country.sickPay
    case .parental: country.parentalPay
    case .unpaid: 0
    }
  }
}

/// How long an illness lasts: below 30 weekdays, below 50, longer.
enum SickLeave: Int, CapitalLabel {
  case shortTerm, longTerm, chronic
}

/// What leave for a child is for.
enum ParentalLeave: Int, CapitalLabel {
  case maternity, paternity, adoption, care
}

/// What unpaid leave is for, where it is said.
enum SpecialLeave: Int, CapitalLabel {
  case bereavement, wedding, military
}

extension Country {
  /// From which day of an illness on a certificate is asked for.
  var certificateDay: Int? {
    switch self {
    case .be: 2
    case .de: 4
    case .fr: 1
    case .lu: 3
    case .nl: nil
    }
  }

  /// Percent of pay during an illness.
  var sickPay: Int { self == .fr ? 90 : 100 }

  /// Percent of pay during parental leave.
  var parentalPay: Int {
    switch self {
    case .be: 45
    case .de: 65
    case .fr: 40
    case .lu: 80
    case .nl: 70
    }
  }
}

/// Requests for leave, and illnesses that were reported.
enum LeaveRequests {
  static let path: TablePath = "eurostyle_hr.leave_requests"

  /// The declaration.
  static let table = Table<EuroStyle, LeaveRow>(
    path.table, "A request for leave, or an illness that was reported.",
    count: { LeaveBook.count($0.staff.count) },
    columns: [
      .key(
        "leave_request_id", "Year in which it was asked for, and number",
        .like("LEAVE_2024_000001"), .from("LEAVE_year_number"), from: { $0.staffFiles.leave }
      ) { $0.row },
      .employee("employee_id", "Who is away") { $0.leave.employee },
      .choice("leave_type", "What it is for") { $0.leave.type },
      .date("start_date", "First day, a weekday") { $0.leave.start },
      .date("end_date", "Last day, a weekday", .holds("start_date <= end_date")) { $0.leave.end },
      .integer("total_days", .tenths, "Days from Monday to Friday within it", .range(10...800)) {
        $0.leave.days * 10
      },
      .date(
        "request_date", "When it was asked for; an illness is reported on its first day", .inBooks,
        .holds("request_date <= start_date")
      ) { $0.leave.requested },
      .choiceOrNull("sick_leave_type", "How long an illness lasts: under 30 days, under 50, longer")
      {
        $0.sickness
      },
      .choiceOrNull("parental_leave_type", "What leave for a child is for") { $0.parental },
      .choiceOrNull("special_leave_type", "What unpaid leave is for, where it is said") {
        $0.special
      },
      .choice("status", "What became of it; PENDING is for the year after the books") {
        $0.leave.status
      },
      .employee("requested_by", "Who asked: the person", { $0.leave.employee }),
      .employeeOrNull("approved_by", "Who answered: the manager, or nobody yet") {
        $0.leave.status == .approved || $0.leave.status == .rejected ? $0.person.manager ?? 0 : nil
      },
      .dateOrNull("approval_date", "When it was answered, approved or not") { $0.answered },
      .pooledOrNull(
        "rejection_reason", "Why it was rejected", .oneOf(StaffTexts.rejections),
        from: { _ in rejections }
      ) { $0.leave.status == .rejected ? $0.remark : nil },
      .bool(
        "medical_certificate_required",
        "Whether a doctor must say so: FR from day 1, BE 2, LU 3, DE 4, never in NL"
      ) { $0.needsCertificate },
      .bool(
        "medical_certificate_provided", "Whether a doctor did",
        .holds("medical_certificate_provided <= medical_certificate_required")
      ) { $0.hasCertificate },
      .textOrNull("doctor_name", "Who wrote the certificate; invented") { row, model, out in
        guard let doctor = row.doctor else { return false }
        out.append("Dr. ")
        out.append(model.names.surnames, doctor.last)
        return true
      },
      .bool(
        "statutory_entitlement", "Whether the law gives it",
        .equals("leave_type <> 'UNPAID'")
      ) { $0.leave.type != .unpaid },
      .bool("paid_leave", "Whether there is any pay", .equals("pay_percentage > 0.00")) {
        $0.pay > 0
      },
      .integer("pay_percentage", .hundredths, "Percent of pay during the leave") { $0.pay * 100 },
      .pooledOrNull(
        "comments", "What the person says of it; NULL for most", .oneOf(StaffTexts.leaveComments),
        from: { _ in comments }
      ) { $0.leave.type == .annual && $0.leave.status != .rejected ? $0.remark : nil },
      .created("When it was entered") { $0.leave.requested.at(9) },
      .updated("When it was answered, or entered", { ($0.answered ?? $0.leave.requested).at(17) }),
    ], laws: laws
  ) { model, row in
    let leave = model.staff.leave.value.all[row]
    let person = model.staff.employees[leave.employee]
    var draws = model.leaveAnswers.draws(row)
    let isAnswered = leave.status == .approved || leave.status == .rejected
    let wait = leave.type == .sick ? 0 : draws.next(below: 6)
    let remark = draws.next(below: 16)
    var details = LeaveRow(
      row: row, leave: leave, person: person,
      answered: isAnswered ? min(leave.requested + wait, leave.start) : nil, hasCertificate: false,
      doctor: nil, special: nil, remark: nil)
    let hasCertificate = details.needsCertificate && draws.happens(.percent(96))
    let doctor = model.names.name(
      in: person.country, isWoman: false, first: 0, last: draws.next())
    let kinds: [SpecialLeave?] = [.bereavement, .wedding, .wedding, nil, nil, nil]
    let special = kinds[draws.next(below: kinds.count)]
    details = LeaveRow(
      row: row, leave: leave, person: person, answered: details.answered,
      hasCertificate: hasCertificate, doctor: hasCertificate ? doctor : nil,
      special: leave.type == .unpaid ? special : nil,
      remark: leave.status == .rejected || remark < 4 ? remark % 4 : nil)
    return details
  }

  private static let rejections = TextPool(StaffTexts.rejections)
  private static let comments = TextPool(StaffTexts.leaveComments)
}
