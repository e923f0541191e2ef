/// A line of a journal: what is booked on which account.
struct LedgerEntry: Sendable {
  let account: Account
  /// A cost centre, for profit and loss.
  let centre: CompactIndex
  let store: CompactIndex
  /// In cents; debit is positive.
  let amount: Int64
}

/// A journal that a company makes beside those of its orders.
struct MonthlyJournal: Sendable {
  let kind: MonthlyKind
  let entity: LegalEntity
  let month: Int
  /// Its lines, as places among all entries.
  let entries: Range<Int>
  /// The sum of its debits, which is that of its credits.
  let total: Money

  var day: Day { kind.day(in: month) }
}

/// What the companies book each month beside their orders, by day, kind and company.
///
/// A company that has nothing to book has no journal.
struct MonthlyBooks: Sendable {
  private(set) var journals: [MonthlyJournal] = []
  private(set) var entries: [LedgerEntry] = []
  let plan: CostPlan
  private let trade: TradeSums
  let network: StoreNetwork
  private let centres: LedgerCentres
  /// What the goods of each company cost when the books end.
  let stock: [Int64]
  /// What is owed or owing since the month before, by company.
  var due = [Due](repeating: Due(), count: LegalEntity.allCases.count)

  /// What is to be paid or received.
  struct Due {
    var payables: Int64 = 0
    var taxes: Int64 = 0
    var wages: Int64 = 0
    var vat: Int64 = 0
    var tills: Int64 = 0
    var receivables: Int64 = 0
    var partners: Int64 = 0
    var group: Int64 = 0
  }

  init(
    plan: CostPlan, trade: TradeSums, network: StoreNetwork, stock values: [Money],
    centres: LedgerCentres
  ) {
    self.plan = plan
    self.trade = trade
    self.network = network
    self.centres = centres
    var stock = [Int64](repeating: 0, count: LegalEntity.allCases.count)
    // The distribution centre is the Dutch company's.
    stock[Int(LegalEntity.nl.rawValue)] = values[0].cents
    for store in network.stores {
      stock[Int(LegalEntity(sellingIn: store.country).rawValue)] += values[store.index + 1].cents
    }
    self.stock = stock
    for month in 0..<BookMonths.count {
      for kind in MonthlyKind.allCases where kind != .opening || month == 0 {
        for entity in LegalEntity.allCases {
          let first = entries.count
          book(kind, entity, month)
          guard entries.count > first else { continue }
          let total = entries[first...].reduce(0) { $0 + max(0, $1.amount) }
          journals.append(
            MonthlyJournal(
              kind: kind, entity: entity, month: month, entries: first..<entries.count,
              total: Money(cents: total)))
        }
      }
    }
  }

  // MARK: Lines

  private mutating func book(_ kind: MonthlyKind, _ entity: LegalEntity, _ month: Int) {
    let isHolding = entity == .holding
    switch kind {
    case .opening: isHolding ? openHolding() : open(entity)
    case .rent: bookRents(entity, month)
    case .purchases: owe(purchases(entity, month), on: .inventories, entity)
    case .payroll: bookPayroll(entity, month)
    case .social: bookSocial(entity, month)
    case .costs: bookCosts(entity, month)
    case .assets: bookAssets(entity, month)
    case .partners:
      add(.partners, plan[.partnerSales, entity, month], entity)
      add(.partnerSales, -plan[.partnerSales, entity, month], entity)
    case .goods: bookGoods(entity, month)
    case .depreciation: bookDepreciation(entity, month)
    case .fees: bookFees(entity, month)
    case .interest:
      add(.interest, plan[.interest, entity, month], entity)
      add(.bank, -plan[.interest, entity, month], entity)
    case .receipts: bookReceipts(entity, month)
    case .payments: bookPayments(entity, month)
    case .reclassification:
      guard isHolding, month % 12 == 11 else { return }
      add(.loans, instalment, entity)
      add(.loansDue, -instalment, entity)
    }
  }

  /// Adds a line; none of nothing.
  mutating func add(
    _ account: Account, _ amount: Int64, _ entity: LegalEntity, store: Int? = nil
  ) {
    guard amount != 0 else { return }
    entries.append(
      LedgerEntry(
        account: account, centre: centres.centre(of: account, entity, store: store),
        store: CompactIndex(store), amount: amount))
  }

  /// Adds a cost that is owed to a supplier.
  private mutating func owe(_ amount: Int64, on account: Account, _ entity: LegalEntity) {
    add(account, amount, entity)
    add(.payables, -amount, entity)
    due[Int(entity.rawValue)].payables += amount
  }

  private mutating func bookRents(_ entity: LegalEntity, _ month: Int) {
    guard entity != .holding else { return }
    for store in network.byCountry[Int(entity.country.rawValue)] {
      add(.rent, plan.rents[store * BookMonths.count + month], entity, store: store)
    }
    add(.payables, -plan[.rent, entity, month], entity)
    due[Int(entity.rawValue)].payables += plan[.rent, entity, month]
  }

  /// Gross salaries, of which a third is tax and social security.
  private mutating func bookPayroll(_ entity: LegalEntity, _ month: Int) {
    let gross = plan[.salaries, entity, month]
    let tax = gross * 33 / 100
    add(.salaries, gross, entity)
    add(.wages, tax - gross, entity)
    add(.wageTax, -tax, entity)
    due[Int(entity.rawValue)].wages = gross - tax
  }

  private mutating func bookSocial(_ entity: LegalEntity, _ month: Int) {
    add(.socialSecurity, plan[.socialSecurity, entity, month], entity)
    add(.wageTax, -plan[.socialSecurity, entity, month], entity)
  }

  /// The operating expenses that suppliers send bills for.
  static let billed: [Account] = [
    .marketing, .logistics, .paymentFees, .energy, .it, .repairs, .insurance, .advice,
  ]

  private mutating func bookCosts(_ entity: LegalEntity, _ month: Int) {
    var sum: Int64 = 0
    for account in Self.billed {
      add(account, plan[account, entity, month], entity)
      sum += plan[account, entity, month]
    }
    add(.payables, -sum, entity)
    due[Int(entity.rawValue)].payables += sum
  }

  private mutating func bookAssets(_ entity: LegalEntity, _ month: Int) {
    var sum: Int64 = 0
    for category in AssetCategory.allCases {
      let cost = plan.assets.bought(entity, category, in: month).cents
      add(category.accounts.cost, cost, entity)
      sum += cost
    }
    add(.payables, -sum, entity)
    due[Int(entity.rawValue)].payables += sum
  }

  private mutating func bookGoods(_ entity: LegalEntity, _ month: Int) {
    let (own, partners) = (plan[.goods, entity, month], plan[.partnerGoods, entity, month])
    add(.goods, own, entity)
    add(.partnerGoods, partners, entity)
    add(.inventories, -own - partners, entity)
  }

  private mutating func bookDepreciation(_ entity: LegalEntity, _ month: Int) {
    add(.depreciation, plan[.depreciation, entity, month], entity)
    for category in AssetCategory.allCases {
      let amount = plan.assets.depreciation(entity, category, in: month).cents
      add(category.accounts.worn, -amount, entity)
    }
  }

  private mutating func bookFees(_ entity: LegalEntity, _ month: Int) {
    if entity == .holding {
      add(.groupReceivables, plan[.feeIncome, entity, month], entity)
      add(.feeIncome, -plan[.feeIncome, entity, month], entity)
    } else {
      add(.fees, plan[.fees, entity, month], entity)
      add(.groupPayables, -plan[.fees, entity, month], entity)
    }
  }

  // MARK: The bank

  /// What tills keep: 200 euros a shop.
  private func float(_ entity: LegalEntity) -> Int64 {
    Int64(network.byCountry[Int(entity.country.rawValue)].count) * 200_00
  }

  /// What tills took, and what was owed at the end of the month before.
  private mutating func bookReceipts(_ entity: LegalEntity, _ month: Int) {
    let place = Int(entity.rawValue)
    if entity == .holding {
      add(.bank, due[place].group, entity)
      add(.groupReceivables, -due[place].group, entity)
      due[place].group = plan[.feeIncome, entity, month]
      return
    }
    let trade = trade[entity.country, month]
    due[place].tills += trade.tills
    let taken = max(0, due[place].tills - float(entity))
    let received = max(0, due[place].receivables)
    add(.bank, taken + received + due[place].partners, entity)
    add(.cash, -taken, entity)
    add(.receivables, -received, entity)
    add(.partners, -due[place].partners, entity)
    due[place].tills -= taken
    due[place].receivables += trade.receivables - received
    due[place].partners = plan[.partnerSales, entity, month]
  }

  /// This month's wages, and what was owed at the end of the month before.
  private mutating func bookPayments(_ entity: LegalEntity, _ month: Int) {
    let place = Int(entity.rawValue)
    let isHolding = entity == .holding
    let paid = due[place].payables - billed(entity, month)
    let vat = max(0, due[place].vat)
    let group = isHolding ? 0 : due[place].group
    let loan = isHolding && month % 12 == 5 ? instalment : 0
    add(.payables, paid, entity)
    add(.wages, due[place].wages, entity)
    add(.wageTax, due[place].taxes, entity)
    add(.vat, vat, entity)
    add(.groupPayables, group, entity)
    add(.loansDue, loan, entity)
    add(.bank, -(paid + due[place].wages + due[place].taxes + vat + group + loan), entity)
    due[place].payables -= paid
    due[place].taxes = taxes(entity, month)
    guard !isHolding else { return }
    due[place].vat += trade[entity.country, month].tax - vat
    due[place].group = plan[.fees, entity, month]
  }

  func taxes(_ entity: LegalEntity, _ month: Int) -> Int64 {
    plan[.salaries, entity, month] * 33 / 100 + plan[.socialSecurity, entity, month]
  }

  /// What suppliers bill in a month.
  func billed(_ entity: LegalEntity, _ month: Int) -> Int64 {
    Self.billed.reduce(plan[.rent, entity, month] + purchases(entity, month)) {
      $0 + plan[$1, entity, month]
    }
      + AssetCategory.allCases.reduce(0) {
        $0 + plan.assets.bought(entity, $1, in: month).cents
      }
  }
}
