/// A department with who runs it.
struct DepartmentRow: Sendable {
  let index: Int
  let department: OfficeDepartment
  let manager: Int
  let appointed: Day
  let costCentre: Int
  let city: Int
}

/// The departments, the same ones at every scale.
enum Departments {
  static let path: TablePath = "eurostyle_hr.departments"

  /// When the HR system took them over.
  static let founded = Day(2007, 11, 5).at(9)

  /// The declaration.
  static let table = Table<EuroStyle, DepartmentRow>(
    path.table, "A department of the holding or of a retail company.",
    count: { _ in OfficeDepartment.all.count },
    columns: [
      .pooled(
        "department_id", "Country and number in the country", .unique,
        from: { _ in Organisation.shared.departmentKeys }
      ) { $0.index },
      .pooled("department_code", "A short name", from: { _ in codes }) { $0.index },
      .pooled("department_name", "Its name", from: { _ in names }) { $0.index },
      .pooled(
        "entity_id", "Whose it is", .references(LegalEntities.path),
        from: { _ in LegalEntity.keys }
      ) { $0.department.entity.rawValue },
      .pooledOrNull(
        "parent_department_id", "The one above it; NULL for the board", .references(path),
        from: { _ in Organisation.shared.departmentKeys }
      ) { $0.department.parent },
      .employeeOrNull("manager_employee_id", "Who runs it; there is always somebody") {
        $0.manager
      },
      .pooled(
        "cost_center_id", "What its costs are booked on", .references(CostCenters.path),
        .equals("replaced(department_id, 'DEPT_', 'CC_')"), from: { $0.costCentres.keys }
      ) { $0.costCentre },
      .choice("department_type", "What it is for") { $0.department.type },
      .pooled("location", "The city of its offices", from: { $0.geography.names }) { $0.city },
      .bool("is_active", "Whether it is in use", .holds("is_active")) { _ in true },
      .created("When the HR system took it over") { _ in founded },
      .updated("When its manager came") { $0.appointed.at(9) },
    ], laws: laws
  ) { model, index in
    let department = OfficeDepartment.all[index]
    let manager = model.staff.staff(ofOffice: index).lowerBound
    return DepartmentRow(
      index: index, department: department, manager: manager,
      appointed: model.staff.employees[manager].hired,
      costCentre: model.costCentres.number(ofDepartment: index),
      city: model.geography.headOffice(in: department.entity.country))
  }

  private static let codes = TextPool(OfficeDepartment.all.map(\.code))
  private static let names = TextPool(OfficeDepartment.all.map(\.name))
}

extension Geography {
  /// Where the offices of a country are: in its largest city.
  func headOffice(in country: Country) -> Int { byCountry[Int(country.rawValue)][0] }
}

extension Departments {
  static let laws: [Law] = [
    .facts(
      "facts", "What a department is follows from its number.", of: "department_id",
      OfficeDepartment.all.map { department in
        let parent = department.parent.map { OfficeDepartment.all[$0].key }
        return (
          key: department.key,
          columns: [
            "department_code": Law.text(department.code),
            "department_name": Law.text(department.name),
            "entity_id": Law.text(department.entity.key),
            "department_type": Law.text(department.type.label),
            "parent_department_id": parent.map { Law.text($0) } ?? "parent_department_id",
          ]
        )
      }),
    .holds(
      "root", "Every department but the board of the holding is below another.",
      "(parent_department_id is null) = (department_code = 'EXEC')"),
    .holds("manager", "Every department has a manager.", "manager_employee_id is not null"),
    .holds(
      "managers", "A manager is at work, in the same company, and in no shop.",
      """
      manager_employee_id.employee_status = 'ACTIVE' \
      and manager_employee_id.entity_id = entity_id and manager_employee_id.store_id is null
      """),
    .holds(
      "tree", "A manager is below the manager of the department above.",
      "manager_employee_id.manager_employee_id = parent_department_id.manager_employee_id"),
    .holds(
      "location", "Offices are in the largest city of the country.",
      "location = "
        + Law.choice(
          of: "entity_id",
          LegalEntity.allCases.map { entity in
            let city = Geography.shared.headOffice(in: entity.country)
            return (entity.key, Law.text(Geography.shared.cities[city].name))
          })),
    .holds(
      "dates", "A row changed last when the manager came.",
      "created_date = '\(founded)' and date(updated_date) = manager_employee_id.hire_date"),
  ]
}
