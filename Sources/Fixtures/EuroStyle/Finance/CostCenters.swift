/// What costs are booked on, with who answers for it.
public struct CostCentreRow: Sendable {
  let row: Int
  /// The department or shop.
  public let centre: CostCentre
  let manager: PersonName
  let created: Day
}

/// What is done where costs arise.
public enum CostCentreType: Int, LabelledCell {
  /// Goods are moved and bought, the company is run, or something is sold.
  case operational, administrative, sales

  /// In capitals.
  public var label: String { "\(self)".uppercased() }
}

/// What costs are booked on.
///
/// Two rows of `tiny` at seed 42, cut:
/// `CC_BE_001|BE_MGMT|Country Management|ENTITY_BE_RETAIL|ADMINISTRATIVE|Sofie Pauwels|MGMT|1…`
/// `CC_BE_002|BE_RETAIL|Retail Operations|ENTITY_BE_RETAIL|OPERATIONAL|Jonas Lambert|RETAIL|1…`
public enum CostCenters {
  static let path: TablePath = "eurostyle_finance.cost_centers"

  /// The declaration.
  public static let table = Table<EuroStyle, CostCentreRow>(
    path.table,
    "What costs are booked on: a department or a shop, so as many as there are of both.",
    count: { $0.costCentres.all.count },
    columns: [
      .pooled(
        "cost_center_id", "Country and number in the country, the departments before the shops",
        .unique, .holds("starts_with(cost_center_id, joined('CC_', prefix(cost_center_code, 2)))"),
        from: { $0.costCentres.keys }
      ) { $0.row },
      .text(
        "cost_center_code", "Country and department (of the holding behind HQ), or number of shop",
        .unique
      ) { row, _, out in out.append(string: row.centre.code) },
      .text("cost_center_name", "The department's or the shop's name") { row, model, out in
        switch row.centre.subject {
        case .department(let place): out.append(string: OfficeDepartment.all[place].name)
        case .store(let store): out.append(storeName: model.network.stores[store], model.geography)
        }
      },
      .pooled(
        "entity_id", "Who bears the costs", .references(LegalEntities.path),
        .holds("entity_id.country_code = prefix(cost_center_code, 2)"),
        from: { _ in LegalEntity.keys }
      ) { $0.centre.entity.rawValue },
      .choice("cost_center_type", "What is done there") { $0.centre.type },
      .textOrNull("manager_name", "Who runs the department or the shop") { row, model, out in
        out.append(model.names.firstNames, row.manager.first)
        out.append(UInt8(ascii: " "))
        out.append(model.names.surnames, row.manager.last)
        return true
      },
      .text("department", "Code of the department; RETAIL for shops") { row, _, out in
        out.append(string: row.centre.department)
      },
      .bool("is_active", "Whether costs are booked on it", .holds("is_active")) { _ in true },
      .dateTime("created_date", "When the row was made: a month before a shop opens") {
        $0.created.start + 32_400
      },
      .dateTime("updated_date", "When it changed last", .equals("created_date")) {
        $0.created.start + 32_400
      },
    ], laws: laws
  ) { model, index in
    let centre = model.costCentres.all[index]
    let staff: Int
    var created = Day(2023, 12, 4)
    switch centre.subject {
    case .department(let place): staff = model.staff.staff(ofOffice: place).lowerBound
    case .store(let store):
      staff = model.staff.staff(ofStore: store).lowerBound
      created = max(created, model.network.stores[store].opening - 30)
    }
    return CostCentreRow(
      row: index, centre: centre, manager: model.staff.employees[staff].name, created: created)
  }

  private static let laws: [Law] = [
    .facts(
      "department", "A department's cost centre has its name and kind.",
      of: "case cost_center_type when 'SALES' then 'shop' else cost_center_code end",
      OfficeDepartment.all.map { department in
        (
          department.costCentreCode,
          [
            "cost_center_name": Law.text(department.name),
            "department": Law.text(department.code),
            "entity_id": Law.text(department.entity.key),
            "cost_center_type": Law.text(department.costCentreType.label),
          ]
        )
      } + [("shop", ["department": "'RETAIL'", "ends_with(entity_id, '_RETAIL')": "1"])]),
    .matched(
      "shop", "Every cost centre of sales is a shop, with its name and manager.",
      where: "cost_center_type = 'SALES'", in: Stores.path,
      on: [
        "joined('STORE_', replaced(cost_center_code, '_S', '_'))": "store_id",
        "cost_center_name": "store_name", "manager_name": "manager_name",
      ],
      when: """
        date(created_date) = case when other.opening_date < '2024-01-03' then '2023-12-04' \
        else day_after(other.opening_date, -30) end
        """),
    .holds(
      "made", "The rows were made before the books began, those of new shops before they open.",
      """
      date(created_date) = '2023-12-04' or cost_center_type = 'SALES' \
      and date(created_date) between '2023-12-05' and '\(RetailCalendar.lastDay)'
      """),
    .holds(
      "manager", "The manager has a first name and a surname.",
      "manager_name is not null and contains(manager_name, ' ')"),
  ]
}

extension CostCentre {
  var code: String {
    switch subject {
    case .department(let place): OfficeDepartment.all[place].costCentreCode
    case .store: shopCode
    }
  }

  /// The shop's number in the country is the cost centre's less the departments.
  private var shopCode: String {
    let departments = OfficeDepartment.all.count { $0.entity.country == entity.country }
    return "\(entity.country.label)_S\(threeDigits(number - departments))"
  }

  var type: CostCentreType {
    switch subject {
    case .department(let place): OfficeDepartment.all[place].costCentreType
    case .store: .sales
    }
  }

  var department: String {
    switch subject {
    case .department(let place): OfficeDepartment.all[place].code
    case .store: "RETAIL"
    }
  }
}

extension OfficeDepartment {
  var costCentreCode: String {
    "\(entity.country.label)_\(entity == .holding ? "HQ_" : "")\(code)"
  }

  var costCentreType: CostCentreType { type == .operational ? .operational : .administrative }
}
