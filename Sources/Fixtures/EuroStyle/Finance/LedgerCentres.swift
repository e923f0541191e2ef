/// Where earnings and costs are booked: shops have a cost centre of their own, for anything else a
/// department of the company answers.
struct LedgerCentres: Sendable {
  private let centres: CostCentres
  /// The cost centre of an account of profit and loss: entity × accounts + account.
  private let departments: [Int]

  init(_ centres: CostCentres) {
    self.centres = centres
    departments = LegalEntity.allCases.flatMap { entity in
      // The same few departments answer for all accounts.
      let own = OfficeDepartment.all.indices.filter { OfficeDepartment.all[$0].entity == entity }
      return Account.ofResult.map { account in
        let code = entity == .holding ? account.holdingDepartment : account.companyDepartment
        guard let place = own.first(where: { OfficeDepartment.all[$0].code == code }) else {
          preconditionFailure("\(entity) has no department \(code)")
        }
        return centres.number(ofDepartment: place)
      }
    }
  }

  /// The cost centre of a line; none for the balance sheet.
  @inline(__always)
  func centre(of account: Account, _ entity: LegalEntity, store: Int?) -> CompactIndex {
    guard account.rawValue >= Account.sales.rawValue else { return CompactIndex(nil) }
    if let store { return CompactIndex(centres.number(ofStore: store)) }
    let place = Int(account.rawValue - Account.sales.rawValue)
    return CompactIndex(departments[Int(entity.rawValue) * Account.ofResult.count + place])
  }
}

extension Account {
  fileprivate var companyDepartment: String {
    switch self {
    case .salaries, .socialSecurity: "HR"
    case .marketing: "MKT"
    case .logistics, .energy, .it, .repairs: "OPS"
    case .paymentFees, .insurance, .advice, .depreciation, .interest: "FIN"
    case .fees, .feeIncome: "MGMT"
    default: "RETAIL"
    }
  }

  fileprivate var holdingDepartment: String {
    switch self {
    case .salaries, .socialSecurity: "HR"
    case .marketing: "MKT"
    case .it: "IT"
    case .logistics, .energy, .repairs: "LOG"
    case .advice: "LEGAL"
    case .fees, .feeIncome: "EXEC"
    case .sales, .partnerSales, .shipping: "ECOM"
    case .goods, .partnerGoods: "BUY"
    default: "FIN"
    }
  }
}
