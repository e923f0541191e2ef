/// What companies book each month beside their orders, in the order within a month.
public enum MonthlyKind: UInt8, Sendable, CaseIterable {
  /// Balances when the books begin; what falls due during a month.
  case opening, rent, purchases, payroll, social, costs
  /// What a month ends with.
  case assets, partners, goods, depreciation, fees, interest, receipts, payments, reclassification

  /// The day in a month of the books on which it is booked; days of work, but at a month's ends.
  func day(in month: Int) -> Day {
    func workday(_ number: Int) -> Day {
      let day = BookMonths.first(month) + number - 1
      return day - max(0, day.weekday - 4)
    }
    return switch self {
    case .opening, .rent: BookMonths.first(month)
    case .purchases: workday(10)
    case .payroll, .social: workday(25)
    case .costs: workday(28)
    default: BookMonths.last(month)
    }
  }

  /// How its references start.
  var prefix: StaticString {
    switch self {
    case .opening: "OPEN"
    case .rent: "RENT"
    case .purchases: "PUR"
    case .payroll: "PAY"
    case .social: "SOC"
    case .costs: "EXP"
    case .assets: "CAP"
    case .partners: "PART"
    case .goods: "COGS"
    case .depreciation: "DEP"
    case .fees: "FEE"
    case .interest: "INT"
    case .receipts: "REC"
    case .payments: "BANK"
    case .reclassification: "RCL"
    }
  }

  /// What it is, before the month.
  var words: StaticString {
    switch self {
    case .opening: "Opening balances"
    case .rent: "Rent of shops"
    case .purchases: "Purchases of goods"
    case .payroll: "Payroll"
    case .social: "Social security of the employer"
    case .costs: "Operating expenses"
    case .assets: "Assets bought"
    case .partners: "Sales to partners and marketplaces"
    case .goods: "Cost of goods sold"
    case .depreciation: "Depreciation"
    case .fees: "Management fee"
    case .interest: "Interest on loans"
    case .receipts: "Bank receipts"
    case .payments: "Bank payments"
    case .reclassification: "Loan instalment of the next year"
    }
  }

  var type: JournalType {
    switch self {
    case .social, .costs, .depreciation, .fees, .interest: .accrual
    case .reclassification: .reclassification
    default: .standard
    }
  }

  var source: JournalSource {
    switch self {
    case .opening, .fees, .reclassification: .manual
    case .payroll, .social, .receipts, .payments: .import
    default: .system
    }
  }

  var author: JournalAuthor {
    switch self {
    case .rent, .purchases, .costs: .payables
    case .payroll, .social: .payroll
    case .assets, .depreciation: .assets
    case .partners: .sales
    case .goods: .inventory
    case .receipts, .payments, .interest: .treasury
    case .opening, .fees, .reclassification: .ledger
    }
  }
}

/// What kind of journal it is.
public enum JournalType: Int, LabelledCell {
  /// An ordinary one, one of a cost that is not paid yet, a move between accounts.
  case standard, accrual, reclassification

  /// In capitals.
  public var label: String { "\(self)".uppercased() }
}

/// Where a journal comes from.
public enum JournalSource: Int, LabelledCell {
  /// A person, a part of the ERP, another system.
  case manual, system, `import`

  /// In capitals.
  public var label: String { "\(self)".uppercased() }
}

/// Who makes a journal: parts of the ERP and departments, not persons.
enum JournalAuthor: UInt8, CaseIterable {
  case sales, returns, inventory, payables, payroll, assets, treasury, ledger

  static let names = TextPool(allCases.map { "erp.\($0)" })
}
