/// The books of all companies.
struct Ledger: Sendable {
  let plan: CostPlan
  let monthly: MonthlyBooks
  let journals: JournalBook
  let centres: LedgerCentres
  let texts: JournalTexts
  /// The journal that has the depreciation of a company in a month, and when it was made: entity ×
  /// months + month.
  private let depreciations: [(row: Int, created: Instant)]

  /// - Parameters:
  ///   - orders: all orders, with the shops.
  ///   - sums: what they come to.
  ///   - staff: who is paid.
  ///   - stock: what the goods cost in the distribution centre, then in the shops.
  ///   - assets: what the group owns for long.
  ///   - centres: what costs are booked on.
  ///   - seed: the dataset's.
  init(
    orders: OrderBook, sums: OrderSums, staff: StaffBook, stock: [Money], assets: AssetBook,
    centres: CostCentres, seed: Seed
  ) {
    let network = orders.network
    self.centres = LedgerCentres(centres)
    plan = CostPlan(
      trade: sums.trade, staff: staff, network: network, assets: AssetSums(assets), seed: seed)
    monthly = MonthlyBooks(
      plan: plan, trade: sums.trade, network: network, stock: stock, centres: self.centres)
    journals = JournalBook(orders.days, sums.fates, monthly)
    texts = JournalTexts(network, .shared)
    var rows = [(row: Int, created: Instant)](
      repeating: (0, RetailCalendar.now), count: LegalEntity.allCases.count * BookMonths.count)
    for (index, journal) in monthly.journals.enumerated() where journal.kind == .depreciation {
      rows[Int(journal.entity.rawValue) * BookMonths.count + journal.month] = (
        journals.row(ofMonthly: index), journal.created
      )
    }
    depreciations = rows
  }

  /// The journal that has the depreciation of a company in a month, and when it was made.
  func depreciation(of entity: LegalEntity, in month: Int) -> (row: Int, created: Instant) {
    depreciations[Int(entity.rawValue) * BookMonths.count + month]
  }
}

/// What journals and their lines say of themselves.
struct JournalTexts: Sendable {
  /// Of journals: sales, returns and cancellations by place, then monthly kinds by month.
  let journals: TextPool
  /// Of lines: the names of accounts, then what the lines of orders say, and those of their
  /// reversals.
  let lines: TextPool
  private let places: Int

  init(_ network: StoreNetwork, _ geography: Geography) {
    let countries = Country.allCases.count
    let places = countries + network.stores.count
    let kinds: [StaticString] = [
      "Sale", "Reversal of a returned order", "Reversal of a cancelled order",
    ]
    journals = TextPool(count: 3 * places + MonthlyKind.allCases.count * BookMonths.count) {
      index, out in
      if index < 3 * places {
        let place = index % places
        out.append(kinds[index / places])
        if place < countries {
          out.append(", online ")
          out.append(string: CountryFacts.all[place].name)
        } else {
          out.append(", ")
          out.append(storeName: network.stores[place - countries], geography)
        }
      } else {
        let rest = index - 3 * places
        out.append(MonthlyKind.allCases[rest / BookMonths.count].words)
        out.append(" ")
        out.append(string: ReportingPeriod.months[rest % 12])
        out.append(rest % BookMonths.count < 12 ? " 2024" : " 2025")
      }
    }
    self.places = places
    lines = TextPool(
      AccountFacts.all.map { String($0.name) } + Self.orderLines
        + Self.orderLines.map { "Reversal: \($0)" })
  }

  private static let orderLines = [
    "Paid in the shop", "Owed by the customer", "Goods sold", "VAT on the goods",
    "Shipping charged",
  ]

  /// The text of the journal of an order.
  @inline(__always)
  func text(of order: OrderHead, isReversal: Bool) -> Int {
    let place = order.store.map { $0 + Country.allCases.count } ?? Int(order.country.rawValue)
    let kind = !isReversal ? 0 : order.course.status == .cancelled ? 2 : 1
    return kind * places + place
  }

  /// The text of a monthly journal.
  func text(of journal: MonthlyJournal) -> Int {
    3 * places + Int(journal.kind.rawValue) * BookMonths.count + journal.month
  }

  /// The text of a line of an order's journal.
  @inline(__always)
  static func text(of line: Account, isReversal: Bool) -> Int {
    let place =
      switch line {
      case .cash: 0
      case .receivables: 1
      case .sales: 2
      case .vat: 3
      default: 4
      }
    return Account.allCases.count + place + (isReversal ? orderLines.count : 0)
  }
}
