/// What costs are booked on: a department or a shop.
///
/// Within a country the departments come first, in their order, then the shops; the number of a cost
/// centre is its place in the order of the keys.
public struct CostCentre: Sendable {
  /// What it stands for.
  public enum Subject: Sendable {
    /// A place in ``OfficeDepartment/all``.
    case department(Int)
    /// A shop.
    case store(Int)
  }

  /// What it stands for.
  public let subject: Subject
  /// The company that bears the costs.
  public let entity: LegalEntity
  /// Counted from 1 in the country.
  public let number: Int

  /// The key, such as `CC_NL_001`.
  public var key: String { "CC_\(entity.country.label)_\(threeDigits(number))" }
}

/// All cost centres, in the order of their keys.
struct CostCentres: Sendable {
  let all: [CostCentre]
  /// The keys, by number.
  let keys: TextPool
  private let departments: [Int]
  private let stores: [Int]

  init(network: StoreNetwork) {
    var all: [CostCentre] = []
    var departments: [Int] = []
    var stores: [Int] = []
    for country in Country.allCases {
      let first = all.count
      func add(_ subject: CostCentre.Subject, _ entity: LegalEntity) {
        all.append(CostCentre(subject: subject, entity: entity, number: all.count - first + 1))
      }
      // Departments lie in the order of countries as well.
      for (place, department) in OfficeDepartment.all.enumerated()
      where department.entity.country == country {
        departments.append(all.count)
        add(.department(place), department.entity)
      }
      for store in network.byCountry[Int(country.rawValue)] {
        stores.append(all.count)
        add(.store(store), LegalEntity(sellingIn: country))
      }
    }
    self.all = all
    self.departments = departments
    self.stores = stores
    keys = TextPool(all.map(\.key))
  }

  /// The number of a department's cost centre.
  func number(ofDepartment department: Int) -> Int { departments[department] }

  /// The number of a shop's cost centre.
  func number(ofStore store: Int) -> Int { stores[store] }
}

/// A number from 1 as the keys of masters have it.
func threeDigits(_ number: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, 3 - digits.utf8.count)) + digits
}
