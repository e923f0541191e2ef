/// A post: where somebody works, before it is known who.
struct StaffPost: Sendable {
  let entity: LegalEntity
  let department: Int
  let store: Int?
  let place: Int
  /// How many work there in all.
  let size: Int
  let manager: Int?
  let tillRole: TillRole?
}

/// All posts of the group, in the order of employees.
struct StaffPosts: Sendable {
  private(set) var all: [StaffPost] = []
  /// The people of each department's office, as departments lie in ``OfficeDepartment/all``.
  private(set) var offices: [Range<Int>]
  let firstInShops: Int

  /// Of those at the tills, 65 % are cashiers, 25 % sales associates, and 10 % supervisors.
  private static let tillRoles: [TillRole] = [
    .supervisor, .cashier, .salesAssociate, .cashier, .cashier, .salesAssociate, .cashier, .cashier,
    .cashier, .cashier, .supervisor, .cashier, .salesAssociate, .cashier, .cashier, .salesAssociate,
    .cashier, .salesAssociate, .cashier, .cashier,
  ]

  /// - Parameters:
  ///   - shops: how many each shop has.
  ///   - network: the shops.
  init(shops: [Int], network: StoreNetwork) {
    let organisation = Organisation.shared
    let departments = organisation.departments
    var offices = departments.map { _ in 0..<0 }
    // For five in the shops there is one in an office, beside the heads of departments.
    let spare = shops.reduce(0, +) / 5
    let weights = departments.map { department in
      let country = network.byCountry[Int(department.entity.country.rawValue)]
      return department.entity == .holding
        ? department.weight * 1000 : department.weight * 1000 * country.count / shops.count
    }
    let bounds = CumulativeTable(weights).apportion(spare)
    // The holding comes first, so that everybody's manager has a smaller number.
    let places = departments.indices.filter { departments[$0].entity == .holding }
    for place in places + departments.indices.filter({ departments[$0].entity != .holding }) {
      let department = departments[place]
      let first = all.count
      let size = 1 + bounds[place + 1] - bounds[place]
      let above = department.parent.map { offices[$0].lowerBound }
      for number in 0..<size {
        all.append(
          StaffPost(
            entity: department.entity, department: place, store: nil, place: number, size: size,
            manager: number == 0 ? above : first, tillRole: nil))
      }
      offices[place] = first..<all.count
    }
    self.offices = offices
    firstInShops = all.count
    var atTills = 0
    for (store, size) in zip(network.stores, shops) {
      let first = all.count
      let department = organisation.retail(of: store.country)
      for number in 0..<size {
        let role = Self.tillRoles[atTills % Self.tillRoles.count]
        all.append(
          StaffPost(
            entity: LegalEntity(sellingIn: store.country), department: department,
            store: store.index, place: number, size: size,
            manager: number == 0 ? offices[department].lowerBound : first,
            tillRole: number == 0 ? nil : role))
        atTills += number == 0 ? 0 : 1
      }
    }
  }
}
