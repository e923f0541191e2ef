// What the companies have and owe when the books begin, and the goods that they keep.
extension MonthlyBooks {
  var instalment: Int64 { plan.loan.cents / 10 }

  // MARK: Goods

  /// What the goods of a company cost at the end of a month: they grow from 92 percent of what lies
  /// there at the end of the books.
  private func stock(_ entity: LegalEntity, after month: Int) -> Int64 {
    stock[Int(entity.rawValue)] * Int64(92 * BookMonths.count + 8 * (month + 1))
      / Int64(100 * BookMonths.count)
  }

  /// What is bought: what is sold, and what stock grows by.
  func purchases(_ entity: LegalEntity, _ month: Int) -> Int64 {
    plan[.goods, entity, month] + plan[.partnerGoods, entity, month]
      + stock(entity, after: month) - stock(entity, after: month - 1)
  }

  // MARK: Opening balances

  /// What a month leaves due is about what the first one will: 95 percent, in whole euros.
  private func earlier(_ amount: Int64) -> Int64 { amount * 95 / 100 / 100 * 100 }

  /// Three months of what a company spends, in whole thousands.
  private func firstBalance(_ entity: LegalEntity) -> Int64 {
    let bills = (0..<12).reduce(0) {
      $0 + billed(entity, $1) + taxes(entity, $1) + plan[.salaries, entity, $1]
    }
    return bills / 4 / 1000_00 * 1000_00
  }

  private mutating func openAssets(_ entity: LegalEntity) {
    for category in AssetCategory.allCases {
      let worn = plan.assets.depreciation(entity, category, in: nil).cents
      add(category.accounts.cost, plan.assets.bought(entity, category, in: nil).cents, entity)
      add(category.accounts.worn, -worn, entity)
    }
  }

  /// What is owed since before the books.
  private mutating func openDebts(_ entity: LegalEntity) {
    let place = Int(entity.rawValue)
    due[place].payables = earlier(billed(entity, 0))
    due[place].taxes = earlier(taxes(entity, 0))
    add(.payables, -due[place].payables, entity)
    add(.wageTax, -due[place].taxes, entity)
  }

  /// What remains are the earnings of the years before.
  private mutating func addEarnings(since first: Int, _ entity: LegalEntity) {
    add(.earnings, -entries[first...].reduce(0) { $0 + $1.amount }, entity)
  }

  /// A tenth of what a company has in the bank and in goods, in whole ten thousands.
  private func capital(_ entity: LegalEntity) -> Int64 {
    max(1, (firstBalance(entity) + stock(entity, after: -1)) / 10 / 10_000_00) * 10_000_00
  }

  mutating func open(_ entity: LegalEntity) {
    let place = Int(entity.rawValue)
    let first = entries.count
    due[place].partners = earlier(plan[.partnerSales, entity, 0])
    due[place].group = earlier(plan[.fees, entity, 0])
    add(.bank, firstBalance(entity), entity)
    add(.partners, due[place].partners, entity)
    add(.inventories, stock(entity, after: -1), entity)
    openAssets(entity)
    openDebts(entity)
    add(.groupPayables, -due[place].group, entity)
    add(.groupCapital, -capital(entity), entity)
    addEarnings(since: first, entity)
  }

  mutating func openHolding() {
    let entity = LegalEntity.holding
    let first = entries.count
    let companies = LegalEntity.companies
    let owed = companies.reduce(0) { $0 + earlier(plan[.fees, $1, 0]) }
    let shares = companies.reduce(0) { $0 + capital($1) }
    due[Int(entity.rawValue)].group = owed
    add(.bank, firstBalance(entity), entity)
    add(.groupReceivables, owed, entity)
    openAssets(entity)
    add(.subsidiaries, shares, entity)
    openDebts(entity)
    add(.loans, instalment - plan.loan.cents, entity)
    add(.loansDue, -instalment, entity)
    add(.capital, -shares / 2, entity)
    addEarnings(since: first, entity)
  }
}
