extension LeaveRequests {
  static let laws: [Law] = [
    .holds(
      "key-year", "The key has the year of the request.",
      """
      contains(leave_request_id, case year(request_date) when 2024 then '_2024_' when 2025 then '_2025_' else '' end)
      """),
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
    .holds(
      "away", "Whose leave holds on the last day of the books is on leave.",
      """
      status <> 'APPROVED' or start_date > '\(RetailCalendar.lastDay)' \
      or end_date < '\(RetailCalendar.lastDay)' or employee_id.employee_status = 'ON_LEAVE'
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
