/// A department of a company: the same ones at every scale.
public struct OfficeDepartment: Sendable {
  /// Whose it is.
  public let entity: LegalEntity
  /// Counted from 1 in the country.
  public let number: Int
  /// A short name, such as `RETAIL`.
  public let code: String
  /// Its name.
  public let name: String
  let type: DepartmentType
  /// How many of those who work in offices it has, in relation to its company's others.
  let weight: Int
  /// The department above it, as a place in ``all``.
  let parent: Int?
  /// The positions in it, as places in ``JobPosition/all``, those of the shops not among them.
  let positions: Range<Int>

  /// The key, such as `DEPT_NL_001`.
  public var key: String { "DEPT_\(entity.country.label)_\(threeDigits(number))" }

  /// All departments, in the order of their keys: of each country those of the holding first.
  public static let all: [OfficeDepartment] = Organisation.shared.departments
}

/// What a department is for.
enum DepartmentType: Int, LabelledCell {
  case corporate, operational, support

  var label: String { "\(self)".uppercased() }
}

/// A position that somebody can have, in a country.
public struct JobPosition: Sendable {
  /// Where it is.
  public let country: Country
  /// Counted from 1 in the country.
  public let number: Int
  /// A short name, such as `DEV_SR`.
  public let code: String
  /// What it is called.
  public let title: String
  /// A place in ``OfficeDepartment/all``.
  public let department: Int
  let level: PositionLevel
  let grade: String
  /// What somebody who works full time earns in a year.
  let pay: ClosedRange<Money>
  let employment: EmploymentType
  let skills: [Substring]
  let education: String
  let experience: Int
  let isRemote: Bool
  let travel: Int
  /// The position that it reports to, as a place in ``all``.
  let reportsTo: Int?

  /// The key, such as `POS_NL_001`.
  public var key: String { "POS_\(country.label)_\(threeDigits(number))" }

  /// All positions, in the order of their keys.
  public static let all: [JobPosition] = Organisation.shared.positions
}

/// How far up a position is.
enum PositionLevel: Int, LabelledCell {
  case junior, senior, manager, director

  var label: String { "\(self)".uppercased() }
}

/// What kind of work a position is usually given as.
enum EmploymentType: Int, LabelledCell {
  case fullTime, partTime, contract, intern

  var label: String { ["FULL_TIME", "PART_TIME", "CONTRACT", "INTERN"][Int(rawValue)] }
}

/// The departments and positions of the group, parsed once.
struct Organisation: Sendable {
  let departments: [OfficeDepartment]
  let positions: [JobPosition]
  let departmentKeys: TextPool
  let positionKeys: TextPool
  /// Where the positions of the shops of each country start: the manager's.
  let shopPositions: [Int]
  /// The board of the holding, a place among the departments, and the position of its head.
  let board: Int
  let chief: Int

  static let shared = Organisation()

  private init() {
    let departmentLines = entries(StaffData.departments)
    let positionLines = entries(StaffData.positions)
    var departments: [OfficeDepartment] = []
    var positions: [JobPosition] = []
    var shopPositions: [Int] = []
    // The holding's come after those of four countries, whose managements stand below its board.
    let others = Country.allCases.count - 1
    let board = others * departmentLines.count { $0[0] == "C" }
    let chief = others * positionLines.count { $0[0].first == "C" }
    for country in Country.allCases {
      let (firstDepartment, firstPosition) = (departments.count, positions.count)
      func add(_ lines: [[Substring]], to department: Int, below head: Int?) {
        for (place, line) in lines.enumerated() {
          let own = positions.count - place
          positions.append(
            JobPosition(
              line, country: country, number: positions.count - firstPosition + 1,
              department: department, reportsTo: place > 0 ? own : head))
        }
      }
      for entity in LegalEntity.allCases where entity.country == country {
        let scope = entity == .holding ? "H" : "C"
        let top = departments.count
        for line in departmentLines where line[0] == scope {
          let place = departments.count
          let lines = positionLines.filter { $0[0] == "\(scope) \(line[1])" }
          let start = positions.count
          // Heads of departments report to the company's first, who reports to the holding's.
          let above = place == top ? chief : departments[top].positions.lowerBound
          add(lines, to: place, below: place == board ? nil : above)
          departments.append(
            OfficeDepartment(
              entity: entity, number: place - firstDepartment + 1, code: String(line[1]),
              name: String(line[2]), type: parsed(line[3]), weight: number(line[4]),
              parent: place == board ? nil : place == top ? board : top,
              positions: start..<positions.count))
          guard line[1] == "RETAIL" else { continue }
          shopPositions.append(positions.count)
          add(positionLines.filter { $0[0] == "C SHOP" }, to: place, below: start)
        }
      }
    }
    self.departments = departments
    self.positions = positions
    self.shopPositions = shopPositions
    self.board = board
    self.chief = chief
    departmentKeys = TextPool(departments.map(\.key))
    positionKeys = TextPool(positions.map(\.key))
  }

  /// The department of a country's shops.
  func retail(of country: Country) -> Int {
    positions[shopPositions[Int(country.rawValue)]].department
  }
}

extension JobPosition {
  fileprivate init(
    _ line: [Substring], country: Country, number place: Int, department: Int, reportsTo: Int?
  ) {
    // Each country has its level of pay; the holding has one of its own.
    let percent = line[0].first == "H" ? 100 : country.payPercent
    func pay(_ field: Substring) -> Money {
      Money(cents: Int64(Fixtures.number(field) * percent / 10) * 1_000_00 / 10)
    }
    self.init(
      country: country, number: place, code: String(line[1]), title: String(line[2]),
      department: department, level: parsed(line[3]), grade: String(line[4]),
      pay: pay(line[5])...pay(line[6]), employment: parsed(line[7]),
      skills: parts(line[8], by: ";"), education: String(line[9]),
      experience: Fixtures.number(line[10]), isRemote: line[11] == "1",
      travel: Fixtures.number(line[12]), reportsTo: reportsTo)
  }
}

/// The case of a label in a pool.
private func parsed<Label: LabelledCell>(_ field: Substring) -> Label {
  guard let label = Label(label: field) else { preconditionFailure("unknown label: \(field)") }
  return label
}

extension Country {
  /// What is paid in shops and offices, in percent of France.
  var payPercent: Int {
    switch self {
    case .be: 108
    case .de: 112
    case .fr: 100
    case .lu: 134
    case .nl: 118
    }
  }

  /// Hours of a full working week, in hundredths.
  var fullWeek: Int {
    switch self {
    case .be: 38_00
    case .fr: 35_00
    case .de, .lu, .nl: 40_00
    }
  }
}
