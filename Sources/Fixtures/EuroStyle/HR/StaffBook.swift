/// Who works for the group, where, since when and until when.
///
/// Numbers follow the tree: the holding's offices, those of the retail companies, the shops; within
/// a department or shop its head comes first. So whoever is above has the smaller number. How many
/// there are follows from the scale alone.
public struct StaffBook: Sendable {
  /// All employees, by number.
  public let employees: [Employee]
  let contracts: ContractBook
  /// Who is away when.
  ///
  /// It is made when it is first asked for; ask for its value once, not for each day.
  let leave: Once<LeaveBook>
  private let storeBounds: [Int]
  /// Of the departments, as they lie in ``OfficeDepartment/all``.
  private let offices: [Range<Int>]

  /// How many there are.
  public var count: Int { employees.count }

  /// Those who work in a shop, or did; the first is its manager.
  public func staff(ofStore store: Int) -> Range<Int> {
    storeBounds[store]..<storeBounds[store + 1]
  }

  /// Those who work in a department's office, or did; the first is its head.
  public func staff(ofOffice department: Int) -> Range<Int> { offices[department] }

  /// Whether somebody is under contract on a day.
  public func isEmployed(_ employee: Int, on day: Day) -> Bool {
    let person = employees[employee]
    return person.hired <= day && day <= person.left ?? day
  }

  /// How many work in a shop at the end of the books.
  func present(inStore store: Int) -> Int {
    staff(ofStore: store).count { isEmployed($0, on: RetailCalendar.lastDay) }
  }

  /// How many a shop has, leavers with them: by its kind, and fewer where less is sold; seven keep
  /// it open all its hours though one is ill and one is on holiday.
  static func headcount(of format: StoreFormat, scale: Scale) -> Int {
    let scale = min(scale.billionths, Scale.full.billionths)
    let sizes = [(9, 14, 27), (7, 9, 16), (8, 11, 21), (7, 7, 8)][Int(format.rawValue)]
    return Scale(billionths: scale).count(tiny: sizes.0, medium: sizes.1, full: sizes.2)
  }

  init(scale: Scale, network: StoreNetwork, seed: Seed) {
    let heads = network.stores.map { Self.headcount(of: $0.format, scale: scale) }
    let posts = StaffPosts(shops: heads, network: network)
    storeBounds = heads.reduce(into: [posts.firstInShops]) { $0.append($0[$0.count - 1] + $1) }
    offices = posts.offices
    let careers = StaffCareers(posts: posts, network: network, seed: seed)
    employees = careers.employees
    contracts = ContractBook(employees, seed: seed)
    leave = Once { [employees] in LeaveBook(employees, seed: seed) }
  }
}

// MARK: Pay

extension StaffBook {
  /// What somebody earns in a year on a day: that of the contract in force, 0 without one.
  public func salary(of employee: Int, on day: Day) -> Money {
    contracts.contract(of: employee, on: day)?.salary ?? .zero
  }

  /// What a company pays its people in a month of the books (0 for January 2024): a twelfth of each
  /// salary under contract.
  ///
  /// Contracts start on the first of a month and end on the last, and a
  /// salary is twelve times a number of whole euros, so nothing is cut or rounded.
  public func monthlyPayroll(entity: LegalEntity, month: Int) -> Money {
    contracts.payrolls.value[Int(entity.rawValue) * BookMonths.count + month]
  }
}
