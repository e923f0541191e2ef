/// What each company earns and spends in each month, by account, and what it must know for that.
///
/// Sales to consumers are those of the orders, salaries those of the contracts, depreciation that of
/// the assets. Rents go by the floor area; other costs are shares of salaries, rents or sales that
/// vary a little. The holding charges its costs to the companies, with a twentieth on top. What the
/// companies sell to partners and marketplaces keeps their people and shops busy: in each year as much
/// as leaves from 4 to 9 percent of all sales.
struct CostPlan: Sendable {
  /// In cents; what is earned is positive as well: account × entities × months.
  private var amounts: [Int64]
  /// What each shop costs in each month: store × months.
  private(set) var rents: [Int64]
  /// What the holding owes its bank when the books begin.
  let loan: Money
  let assets: AssetSums

  /// What the goods that partners buy cost, in percent of their price.
  static let partnerCost: Int64 = 42

  private static let entities = LegalEntity.allCases.count

  subscript(account: Account, entity: LegalEntity, month: Int) -> Int64 {
    get { amounts[Self.place(account, entity, month)] }
    set { amounts[Self.place(account, entity, month)] = newValue }
  }

  private static func place(_ account: Account, _ entity: LegalEntity, _ month: Int) -> Int {
    ((Int(account.rawValue) - Int(Account.sales.rawValue)) * entities + Int(entity.rawValue))
      * BookMonths.count + month
  }

  init(
    trade: TradeSums, staff: StaffBook, network: StoreNetwork, assets: AssetSums, seed: Seed
  ) {
    let streams = TableStreams(seed: seed, table: GlJournalHeaders.path)
    self.assets = assets
    amounts = Array(
      repeating: 0, count: Account.ofResult.count * Self.entities * BookMonths.count)
    rents = network.stores.flatMap { store in
      (0..<BookMonths.count).map { store.rent(in: $0) }
    }
    // Three fifths of what the headquarters cost, in whole thousands.
    let headquarters = assets.bought(.holding, .building, in: nil)
    loan = Money(cents: headquarters.cents * 3 / 5 / 1_000_00 * 1_000_00)
    addTrade(trade)
    addRents(network)
    for entity in LegalEntity.allCases {
      for month in 0..<BookMonths.count {
        addCosts(
          entity, month, staff.monthlyPayroll(entity: entity, month: month), streams("costs"))
      }
    }
    addFees()
    addPartners(streams("margin"))
  }

  private mutating func addTrade(_ trade: TradeSums) {
    for country in Country.allCases {
      let entity = LegalEntity(sellingIn: country)
      for month in 0..<BookMonths.count {
        self[.sales, entity, month] = trade[country, month].subtotal
        self[.shipping, entity, month] = trade[country, month].shipping
        self[.goods, entity, month] = trade[country, month].cost
      }
    }
  }

  private mutating func addRents(_ network: StoreNetwork) {
    for store in network.stores {
      for month in 0..<BookMonths.count {
        self[.rent, LegalEntity(sellingIn: store.country), month] +=
          rents[store.index * BookMonths.count + month]
      }
    }
  }

  /// What follows from salaries, rents, sales and assets.
  private mutating func addCosts(
    _ entity: LegalEntity, _ month: Int, _ payroll: Money, _ stream: Stream
  ) {
    var draws = stream.draws(Int(entity.rawValue) * BookMonths.count + month)
    // Up to 8 percent more or less than the share.
    func share(_ parts: Int64, of base: Int64) -> Int64 {
      base * parts / 10_000 * Int64(92 + draws.next(below: 17)) / 100
    }
    self[.salaries, entity, month] = payroll.cents
    self[.socialSecurity, entity, month] = payroll.percent(entity.socialPercent).cents
    let season = Int64(BookMonths.season[month % 12])
    let isHolding = entity == .holding
    let marketing = share(isHolding ? 2200 : 900, of: payroll.cents)
    self[.marketing, entity, month] = marketing * season * 12 / BookMonths.seasonTotal
    self[.it, entity, month] = share(isHolding ? 1600 : 300, of: payroll.cents)
    self[.repairs, entity, month] = share(200, of: payroll.cents)
    self[.insurance, entity, month] = share(120, of: payroll.cents)
    self[.advice, entity, month] = share(isHolding ? 800 : 150, of: payroll.cents)
    let energy = share(isHolding ? 200 : 500, of: payroll.cents)
    self[.energy, entity, month] = energy * Self.heating[month % 12] / 100
    if !isHolding {
      let logistics = share(600, of: payroll.cents)
      self[.logistics, entity, month] = logistics * season * 12 / BookMonths.seasonTotal
      let taken = self[.sales, entity, month] + self[.shipping, entity, month]
      self[.paymentFees, entity, month] = max(0, share(150, of: taken))
    }
    for category in AssetCategory.allCases {
      self[.depreciation, entity, month] +=
        assets.depreciation(entity, category, in: month).cents
    }
    // 4.2 percent a year.
    if isHolding { self[.interest, entity, month] = loan.cents * 42 / 12_000 }
  }

  /// How much energy each month takes, in percent of the mean.
  private static let heating: [Int64] = [130, 126, 114, 98, 84, 78, 78, 78, 86, 100, 112, 116]

  /// The accounts of what is spent.
  static let costs: [Account] = [
    .salaries, .socialSecurity, .rent, .marketing, .logistics, .paymentFees, .energy, .it, .repairs,
    .insurance, .advice, .depreciation, .fees, .interest,
  ]

  private func spent(_ entity: LegalEntity, _ month: Int) -> Int64 {
    Self.costs.reduce(0) { $0 + self[$1, entity, month] }
  }

  private mutating func addFees() {
    for month in 0..<BookMonths.count {
      let fee = spent(.holding, month) * 21 / 20
      self[.feeIncome, .holding, month] = fee
      // The Dutch company bears what rounding leaves.
      self[.fees, .nl, month] = fee
      for entity in LegalEntity.companies where entity != .nl {
        let part = fee * Int64(entity.country.facts.share) / 20
        self[.fees, entity, month] = part
        self[.fees, .nl, month] -= part
      }
    }
  }

  private mutating func addPartners(_ margin: Stream) {
    for entity in LegalEntity.companies {
      for year in 0..<2 {
        let months = year * 12..<year * 12 + 12
        let percent = Int64(4 + margin.draw(Int(entity.rawValue) * 2 + year, below: 6))
        var missing: Int64 = 0
        for month in months {
          let sold = self[.sales, entity, month] + self[.shipping, entity, month]
          missing +=
            spent(entity, month) * 100 + sold * percent
            - (sold - self[.goods, entity, month]) * 100
        }
        let whole = max(0, missing / (100 - Self.partnerCost - percent))
        var before: Int64 = 0
        for month in months {
          before += Int64(BookMonths.season[month % 12])
          // In whole euros, so that the year comes out.
          let until = whole * before / BookMonths.seasonTotal / 100 * 100
          let earlier = (year * 12..<month).reduce(0) { $0 + self[.partnerSales, entity, $1] }
          self[.partnerSales, entity, month] = until - earlier
          self[.partnerGoods, entity, month] = (until - earlier) * Self.partnerCost / 100
        }
      }
    }
  }
}

extension LegalEntity {
  /// What an employer pays to social security, in percent of salaries.
  var socialPercent: Int64 {
    switch self {
    case .be: 25
    case .de: 21
    case .fr: 30
    case .lu: 13
    case .holding, .nl: 19
    }
  }
}

extension Store {
  /// What the shop costs in a month of the books: from the month in which it opens, so much for a
  /// square metre; a twentieth less than usual in outlets, half as much again in flagships, and 2
  /// percent more in the second year.
  func rent(in month: Int) -> Int64 {
    guard BookMonths.month(of: opening) <= month else { return 0 }
    let base: Int64 =
      switch country {
      case .be: 24_00
      case .de: 27_00
      case .fr: 29_00
      case .lu: 36_00
      case .nl: 26_00
      }
    let percent: Int64 =
      switch format {
      case .flagship: 150
      case .standard, .popup: 100
      case .outlet: 95
      }
    return Int64(floorArea) * base * percent / 100 * (month < 12 ? 100 : 102) / 100
  }
}
