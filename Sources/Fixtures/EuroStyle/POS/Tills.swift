/// What the tills of all shops know: what was sold, taken back and exchanged, shop by shop and in the
/// order of time, who did it, and on which days shops were open.
struct Tills: Sendable {
  /// The sales, which are the orders that were placed in shops, shop by shop and in the order of time.
  let sales: [TillSale]
  /// All transactions, shop by shop and in the order of time.
  let transactions: [TillTransaction]
  let tenders: TillTenders
  let roster: Roster
  let promotions: PromotionTexts
  /// The days on which shops were open, shop by shop.
  let openDays: OpenDays
  /// The first transaction of each shop and day, and last their number: shop × days + day.
  private let starts: [Int32]
  /// Which transaction each sale is.
  private let places: [Int32]
  /// The first item, payment and discount of each transaction, and last their number.
  let itemStarts: [Int32]
  let paymentStarts: [Int32]
  let discountStarts: [Int32]
  /// In how many sales each campaign was used.
  let uses: [UInt32]
  /// The sizes as codes of goods have them, without spaces.
  let sizeCodes: TextPool
  /// Who answers for promotions: the head of the holding's marketing.
  let marketer: Int
  let item: KeyFormat

  init(_ lines: OrderLineBook, _ staff: StaffBook, seed: Seed, workers: Workers) {
    let network = lines.orders.network
    let streams = TableStreams(seed: seed, table: Transactions.path)
    tenders = TillTenders(TableStreams(seed: seed, table: Payments.path))
    let days = OpenDays(network)
    var roster = Roster(
      network, staff, TableStreams(seed: seed, table: EmployeeShifts.path), workers: workers)
    let sales = Self.sales(lines, workers)
    var all = Self.transactions(sales, TillExchanges(streams, lines))
    let (selling, later) = (streams("cashier"), streams("later-cashier"))
    var (itemStarts, paymentStarts, discountStarts) = ([Int32(0)], [Int32(0)], [Int32(0)])
    var places = [Int32](repeating: 0, count: sales.count)
    var starts = [Int32](repeating: 0, count: network.stores.count * RetailCalendar.dayCount + 1)
    var uses = [UInt32](repeating: 0, count: lines.orders.campaigns.campaigns.count)
    for index in all.indices {
      let transaction = all[index]
      let sale = sales[Int(transaction.sale)]
      let isSale = transaction.type == .sale
      let shift = roster.shift(of: transaction, (isSale ? selling : later).bits(Int(sale.order)))
      all[index].shift = Int32(shift)
      starts[transaction.store * RetailCalendar.dayCount + transaction.day + 1] += 1
      let payments = tenders.payments(of: transaction, sale)
      roster.shifts[shift].add(
        transaction.type.sign * sale.total,
        cash: payments.map { $0.first.method == .cash ? $0.first.amount : .zero } ?? .zero)
      itemStarts.append(itemStarts[index] + Int32(transaction.items(of: sale)))
      paymentStarts.append(
        paymentStarts[index] + (payments.map { $0.second == nil ? 1 : 2 } ?? 0))
      discountStarts.append(discountStarts[index] + (isSale ? Int32(sale.discountedLines) : 0))
      guard isSale else { continue }
      places[Int(transaction.sale)] = Int32(index)
      if let campaign = sale.campaign.index { uses[campaign] += 1 }
    }
    for place in 1..<starts.count { starts[place] += starts[place - 1] }
    self.sales = sales
    transactions = all
    self.starts = starts
    self.places = places
    self.roster = roster
    self.itemStarts = itemStarts
    self.paymentStarts = paymentStarts
    self.discountStarts = discountStarts
    self.uses = uses
    openDays = days
    promotions = PromotionTexts(lines.orders.campaigns)
    let sizes = lines.catalogue.vocabulary.sizeNames
    sizeCodes = TextPool((0..<sizes.count).map { sizes[$0].filter { $0 != " " } })
    let departments = OfficeDepartment.all
    let marketing = departments.firstIndex { $0.entity == .holding && $0.code == "MKT" }
    marketer = staff.staff(ofOffice: marketing ?? 0).lowerBound
    item = KeyFormat("ITEM_", digits: 8, count: Int(itemStarts[itemStarts.count - 1]))
  }

  /// The sale that a transaction is, or goes back to.
  @inline(__always)
  func sale(of transaction: TillTransaction) -> TillSale { sales[Int(transaction.sale)] }

  /// The place of the sale that a transaction goes back to; nil for a sale.
  @inline(__always)
  func original(of transaction: TillTransaction) -> Int? {
    transaction.type == .sale ? nil : Int(places[Int(transaction.sale)])
  }

  /// The transactions of a shop on a day.
  @inline(__always)
  func transactions(ofStore store: Int, on day: Int) -> Range<Int> {
    let place = store * RetailCalendar.dayCount + day
    return Int(starts[place])..<Int(starts[place + 1])
  }

  /// The number of a transaction.
  @inline(__always)
  func key(of index: Int) -> TransactionKey {
    let (store, day) = (transactions[index].store, transactions[index].day)
    let first = starts[store * RetailCalendar.dayCount + day]
    return TransactionKey(store: store, day: day, number: index - Int(first) + 1)
  }

  /// The place of a transaction among those of its shop, from 1.
  @inline(__always)
  func sequence(of index: Int) -> Int {
    index - Int(starts[transactions[index].store * RetailCalendar.dayCount]) + 1
  }

  /// The shift in which a transaction was.
  @inline(__always)
  func shift(of transaction: TillTransaction) -> TillShift {
    roster.shifts[Int(transaction.shift)]
  }

  /// Calls `body` with each transaction that has some of a range of rows, and which of its rows they
  /// are.
  @inline(__always)
  func forEachTransaction(
    withRows rows: Range<Int>, in starts: [Int32], _ body: (Int, Range<Int>) -> Void
  ) {
    guard !rows.isEmpty else { return }
    var index = starts.owner(of: rows.lowerBound)
    var row = rows.lowerBound
    while row < rows.upperBound {
      let (first, end) = (Int(starts[index]), min(Int(starts[index + 1]), rows.upperBound))
      if row < end { body(index, row - first..<end - first) }
      row = max(row, end)
      index += 1
    }
  }
}

extension Roster {
  /// One of the shifts of the shop that somebody works at the moment of a transaction.
  @inline(__always)
  fileprivate func shift(of transaction: TillTransaction, _ bits: UInt64) -> Int {
    let shifts = shifts(ofStore: transaction.store, on: transaction.day)
    let second = transaction.secondOfDay
    var choice = bounded(bits, shifts.count { self.shifts[$0].covers(second) })
    for shift in shifts where self.shifts[shift].covers(second) {
      if choice == 0 { return shift }
      choice -= 1
    }
    preconditionFailure("an open shop has somebody at the till")
  }
}
