/// The accounts that the ledger's entries name, in the order of their codes.
public enum Account: UInt8, Sendable, CaseIterable {
  /// What other accounts add up to.
  case assets, currentAssets, fixedAssets, liabilities, currentLiabilities, longLiabilities
  /// What other accounts add up to.
  case equity, revenue, expenses, costOfSales, personnel, operating, finance
  /// What the group owns.
  case cash, bank, receivables, partners, inventories, groupReceivables
  /// What it owns for long, and what of it is worn out.
  case buildings, equipment, computers, furniture
  /// What of it is worn out.
  case wornBuildings, wornEquipment, wornComputers, wornFurniture, subsidiaries
  /// What it owes.
  case payables, wages, wageTax, vat, groupPayables, loans, loansDue
  /// What is its own.
  case capital, groupCapital, earnings
  /// What it earns.
  case sales, partnerSales, shipping, feeIncome
  /// What it spends.
  case goods, partnerGoods, salaries, socialSecurity, rent, marketing, logistics, paymentFees
  /// What it spends.
  case energy, it, repairs, insurance, advice, depreciation, fees, interest

  /// What the chart says of it.
  var facts: AccountFacts { AccountFacts.all[Int(rawValue)] }

  static let codes = TextPool(AccountFacts.all.map(\.code))

  /// The accounts that entries can be made to.
  static let detailed = allCases.filter { $0.rawValue >= Account.cash.rawValue }

  /// The detailed accounts of profit and loss.
  static let ofResult = allCases.filter { $0.rawValue >= Account.sales.rawValue }
}

/// What the chart says of an account.
struct AccountFacts: Sendable {
  let code: Substring
  let name: Substring
  let type: AccountType
  let subtype: Substring
  let parent: Int?
  let side: BalanceSide
  let category: Substring
  let classification: Substring
  /// `A` for all entities, `H` for the holding, `R` for the retail companies.
  let users: Substring
  /// The codes that local law asks for: in Germany, in France, in Belgium and Luxembourg.
  private let local: ArraySlice<Substring>

  static let all: [AccountFacts] = {
    let lines = entries(AccountData.table)
    return lines.map { fields in
      AccountFacts(fields, parent: lines.firstIndex { $0[0] == fields[4] })
    }
  }()

  private init(_ fields: [Substring], parent: Int?) {
    guard let type = AccountType(label: fields[2]), let side = BalanceSide(label: fields[5])
    else { preconditionFailure("unknown kind of account: \(fields[2]), \(fields[5])") }
    (code, name, self.type, subtype) = (fields[0], fields[1], type, fields[3])
    (self.parent, self.side, category, classification) = (parent, side, fields[6], fields[7])
    users = fields[8]
    local = fields[9...]
  }

  /// Whether an entity makes entries to it.
  func isUsed(by entity: LegalEntity) -> Bool {
    users == "A" || users == (entity == .holding ? "H" : "R")
  }

  /// The code that the law of an entity's country asks for; nil where that is the group's own.
  func localCode(in entity: LegalEntity) -> Substring? {
    let code: Substring? =
      switch entity {
      case .holding, .nl: nil
      case .de: local[9]
      case .fr: local[10]
      case .be, .lu: local[11]
      }
    return code == "-" ? nil : code
  }
}

/// What an account is.
public enum AccountType: Int, LabelledCell {
  /// The five kinds.
  case asset, liability, equity, revenue, expense

  /// In capitals.
  public var label: String { "\(self)".uppercased() }
}

/// On which side an account usually stands.
public enum BalanceSide: Int, LabelledCell {
  /// Left or right.
  case debit, credit

  /// In capitals.
  public var label: String { "\(self)".uppercased() }
}
