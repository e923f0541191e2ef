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
enum SickLeave: UInt8, CapitalLabel {
  case shortTerm, longTerm, chronic
}

/// What leave for a child is for.
enum ParentalLeave: UInt8, CapitalLabel {
  case maternity, paternity, adoption, care
}

/// What unpaid leave is for, where it is said.
enum SpecialLeave: UInt8, CapitalLabel {
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
        .from("LEAVE_year_number"), from: { $0.staffFiles.leave }
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

  private static let laws: [Law] = [
    .holds(
      "weekdays", "Leave begins and ends from Monday to Friday.",
      "weekday(start_date) <= 4 and weekday(end_date) <= 4"),
    .holds(
      "days",
      "The days are the weekdays from the first to the last; more than five begin on a Monday.",
      """
      end_date = day_after(start_date, quotient(total_days * 10, 10.0) * 1 - 1 \
      + 2 * quotient(quotient(total_days * 10, 10.0) - 1, 5)) \
      and (total_days <= 5.0 or weekday(start_date) = 0)
      """),
    .holds(
      "employed", "Leave is of people who are there.",
      """
      start_date >= employee_id.hire_date and end_date <= employee_id.termination_date
      """),
    .holds("self", "Everybody asks for themselves.", "requested_by = employee_id"),
    .holds(
      "approver", "The manager answers; the chief executive answers alone.",
      """
      (approved_by is null) = (status in ('PENDING', 'CANCELLED')) \
      and (approved_by = employee_id.manager_employee_id \
      or employee_id.manager_employee_id is null and approved_by = employee_id)
      """),
    .holds(
      "answer", "An answer comes within five days, before the leave begins.",
      """
      (approval_date is null) = (approved_by is null) \
      and approval_date between request_date and day_after(request_date, 5) \
      and approval_date <= start_date
      """),
    .holds(
      "rejected", "A rejection says why.",
      "(rejection_reason is null) = (status <> 'REJECTED')"),
    .holds(
      "answers", "Only holidays are rejected, cancelled or not answered yet.",
      "status = 'APPROVED' or leave_type = 'ANNUAL'"),
    .holds(
      "pending", "What is not answered is for the year after the books.",
      """
      (status = 'PENDING') = (start_date > '\(RetailCalendar.lastDay)') \
      and (status <> 'PENDING' or request_date >= '2025-12-08')
      """),
    .holds(
      "sick", "An illness is short below 30 days, long below 50, and chronic beyond.",
      """
      (sick_leave_type is null) = (leave_type <> 'SICK') \
      and sick_leave_type = case when total_days < 30.0 then 'SHORT_TERM' \
      when total_days < 50.0 then 'LONG_TERM' else 'CHRONIC' end \
      and (leave_type <> 'SICK' or request_date = start_date)
      """),
    .holds(
      "parental", "Leave for a child says what it is for.",
      """
      (parental_leave_type is null) = (leave_type not in ('MATERNITY', 'PATERNITY', 'PARENTAL')) \
      and parental_leave_type = case leave_type when 'PARENTAL' \
      then case when total_days > 20.0 then 'ADOPTION' else 'CARE' end else leave_type end
      """),
    .holds(
      "special", "Only unpaid leave can be special.",
      "special_leave_type is null or leave_type = 'UNPAID'"),
    .holds(
      "certificate", "A certificate is asked for from the country's day of an illness on.",
      """
      medical_certificate_required = (leave_type = 'SICK' and days(start_date, end_date) >= \
      \(Country.choice(of: "employee_id.address_country") { "\(($0.certificateDay ?? 1000) - 1)" }))
      """),
    .holds(
      "doctor", "A certificate is a doctor's.",
      """
      (doctor_name is null) = (not medical_certificate_provided) \
      and starts_with(doctor_name, 'Dr. ')
      """),
    .holds(
      "pay",
      "Holidays are paid in full, an illness without its certificate is not, and the country "
        + "says what a sick or a parent gets.",
      """
      pay_percentage = case leave_type when 'UNPAID' then 0.00 \
      when 'SICK' then case when medical_certificate_required and not medical_certificate_provided \
      then 0.00 else \(Country.choice(of: "employee_id.address_country") { "\($0.sickPay).00" }) end \
      when 'PARENTAL' \
      then \(Country.choice(of: "employee_id.address_country") { "\($0.parentalPay).00" }) \
      else 100.00 end
      """),
    .holds(
      "comments", "Only who asks for holidays says more.",
      "comments is null or leave_type = 'ANNUAL'"),
    .holds(
      "dates", "A row is entered when asked for, and changes with the answer.",
      """
      date(created_date) = request_date and (date(updated_date) = approval_date) \
      and (approval_date is not null or date(updated_date) = request_date)
      """),
    .unique(
      "apart", "Nobody is away twice from one day on.", "employee_id", "start_date",
      where: "status = 'APPROVED'"),
    .share(
      "certificates", "Certificates that are given when asked for.",
      of: "medical_certificate_provided", where: "medical_certificate_required", is: .percent(96)),
    .share(
      "remarks", "Requests for holidays that come with a remark.", of: "comments is not null",
      where: "leave_type = 'ANNUAL' and status <> 'REJECTED'", is: .percent(25)),
  ]
}
