/// Where somebody works at the tills.
struct AssignmentRow: Sendable {
  let person: Employee
  let store: Int
  let format: StoreFormat

  var role: AssignmentRole {
    switch person.tillRole {
    case nil: .manager
    case .supervisor: .supervisor
    default: .cashier
    }
  }

  /// Who has a fixed term is there for a time, and who works three days comes when needed.
  var type: AssignmentType {
    if person.status == .inactive { return .temporary }
    return person.weeklyHours * 5 <= person.country.fullWeek * 3 ? .relief : .permanent
  }
}

/// For how long somebody is assigned.
enum AssignmentType: Int, CapitalLabel {
  case permanent, temporary, relief
}

/// What somebody may do at the tills.
enum AssignmentRole: Int, CapitalLabel {
  case cashier, supervisor, manager
}

/// Who is assigned to which shop.
///
/// Two rows of `tiny` at seed 42, cut:
/// `ASSIGN_EMP000050_STORE001|EMP_000050|STORE_BE_001|PERMANENT|MANAGER|["REG_001","REG_002"…`
/// `ASSIGN_EMP000051_STORE001|EMP_000051|STORE_BE_001|PERMANENT|SUPERVISOR|["REG_001","REG_0…`
enum EmployeeAssignments {
  static let path: TablePath = "eurostyle_pos.employee_assignments"

  /// The declaration.
  static let table = Table<EuroStyle, AssignmentRow>(
    path.table, "Who is assigned to which shop: everybody whom HR has there, for as long.",
    count: { $0.staff.inShops.count },
    columns: [
      .text(
        "assignment_id", "Employee and shop", .unique, .like("ASSIGN_EMP000000_STORE001")
      ) { row, _, out in
        out.append("ASSIGN_")
        out.append(employee: row.person.number)
        out.append("_")
        out.append(storeNumber: row.store)
      },
      .employee("employee_id", "Who") { $0.person.number },
      .shop("Where") { $0.store },
      .choice(
        "assignment_type",
        "PERMANENT; TEMPORARY for a fixed term that ran out; RELIEF for three days a week"
      ) { $0.type },
      .choice(
        "role", "What the person may do: sales associates are at the till as cashiers are"
      ) { $0.role },
      .textList("register_access", "Which registers: all of the shop") { row, _, list in
        for register in 1...row.format.registers { list.item { $0.append(register: register) } }
      },
      .money(
        "discount_limit_eur", "What the person may take off without a promotion",
        .equals("case role when 'CASHIER' then 25.00 when 'SUPERVISOR' then 100.00 else 500.00 end")
      ) { Money(cents: [25_00, 100_00, 500_00][Int($0.role.rawValue)]) },
      .bool(
        "void_authorization", "Whether the person may void a sale", .equals("role <> 'CASHIER'")
      ) { $0.role != .cashier },
      .bool(
        "refund_authorization",
        "Whether the person may pay back without a receipt; with one everybody at a till does",
        .equals("role <> 'CASHIER'")
      ) { $0.role != .cashier },
      .bool(
        "training_mode", "Whether the person is new: in the first three months",
        .equals("start_date > '\(RetailCalendar.lastDay - 90)'")
      ) { RetailCalendar.lastDay - 90 < $0.person.hired },
      .date("start_date", "First day: that of the contract", .equals("employee_id.hire_date")) {
        $0.person.hired
      },
      .dateOrNull(
        "end_date", "Last day, of those who left",
        .holds("end_date = employee_id.termination_date"), .holds("start_date < end_date")
      ) { $0.person.left },
      .bool(
        "is_active", "Whether it holds at the end of the books",
        .equals("end_date is null or end_date > '\(RetailCalendar.lastDay)'")
      ) { $0.person.left == nil || $0.person.left.map { $0 > RetailCalendar.lastDay } ?? true },
      .dateTime(
        "created_at", "When it was entered: on the first day",
        .holds("date(created_at) = start_date")
      ) { $0.person.hired.at(8) },
      .dateTime("updated_at", "When it ended, or else when it was entered") {
        $0.person.left.map { $0.at(18) } ?? $0.person.hired.at(8)
      },
    ], laws: laws
  ) { model, row in
    let person = model.staff.employees[model.staff.inShops.lowerBound + row]
    let store = person.store ?? 0
    return AssignmentRow(
      person: person, store: store, format: model.network.stores[store].format)
  }

  private static let laws: [Law] = [
    .holds(
      "number", "The number has the employee.",
      "starts_with(assignment_id, joined('ASSIGN_', joined(replaced(employee_id, '_', ''), '_STORE')))"
    ),
    .matched(
      "shop-number", "The number has the shop's.", in: StoreDailySummaries.path,
      on: ["store_id": "store_id"],
      when: "contains(other.summary_id, replaced(assignment_id, prefix(assignment_id, 17), ''))"),
    .holds("shop", "The shop is HR's.", "store_id = employee_id.store_id"),
    .unique("once", "Somebody is assigned once.", "employee_id"),
    .balanced(
      "everybody", "Whom HR has in a shop is assigned to it, and nobody else.",
      Law.Sum(of: path, "1", by: ["store_id", "employee_id"]),
      Law.Sum(
        of: Employees.path, "1", where: "store_id is not null", by: ["store_id", "employee_id"])),
    .holds(
      "left", "It ends with the contract.",
      "(end_date is null) = (employee_id.termination_date is null)"),
    .holds(
      "updated", "The row changed last when it ended.",
      """
      case when end_date is null then (updated_at = created_at) \
      else (date(updated_at) = end_date) end
      """),
    .matched(
      "role", "What somebody may do follows from the position.", in: EmploymentContracts.path,
      on: ["employee_id": "employee_id"],
      when: """
        role = case when contains(other.position_id.position_title, 'Supervisor') then 'SUPERVISOR' \
        when other.position_id.position_title = 'Store Manager' then 'MANAGER' else 'CASHIER' end
        """),
    .matched(
      "type", "Those of a fixed term are there for a time, those of three days come when needed.",
      in: EmploymentContracts.path, on: ["employee_id": "employee_id"],
      when: """
        assignment_type = case when employee_id.employee_status = 'INACTIVE' then 'TEMPORARY' \
        when other.working_hours_per_week <= \
        \(Country.choice(of: "store_id.country_code") {
          let most = $0.fullWeek * 3 / 5
          return "\(most / 100).\(most % 100 / 10)\(most % 10)"
        }) \
        then 'RELIEF' else 'PERMANENT' end
        """),
    .holds(
      "registers", "Somebody has all registers of the shop.",
      """
      items(register_access) = \(Law.choice(
        of: "store_id.store_format", StoreFormat.allCases.map { ($0.label, "\($0.registers)") })) \
      and \((1...4).map { "(includes(register_access, 'REG_00\($0)') = (items(register_access) >= \($0)))" }
        .joined(separator: " and "))
      """),
  ]
}

extension StaffBook {
  /// Those who work in shops, or did.
  var inShops: Range<Int> {
    let first = employees.firstIndex { $0.store != nil } ?? employees.count
    return first..<employees.count
  }
}
