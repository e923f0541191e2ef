/// What the tills of all shops know: the orders that were placed in shops, shop by shop and in the
/// order of time, who sold them, and on which days shops were open.
struct Tills: Sendable {
  /// The sales, shop by shop and day by day.
  let sales: [TillSale]
  let tenders: TillTenders
  let roster: Roster
  let promotions: PromotionTexts
  /// The days on which shops were open, shop by shop.
  let openDays: OpenDays
  /// The first sale of each shop and day, and last their number: shop × days + day.
  private let starts: [Int32]
  /// The first item, payment and discount of each sale, and last their number.
  let itemStarts: [Int32]
  let paymentStarts: [Int32]
  let discountStarts: [Int32]
  /// What came back to each shop on each day, before VAT: shop × days + day.
  let returns: [Money]
  /// In how many sales each campaign was used.
  let uses: [UInt32]
  /// The sizes as codes of goods have them, without spaces.
  let sizeCodes: TextPool
  /// Who answers for promotions: the head of the holding's marketing.
  let marketer: Int
  let item: KeyFormat

  init(_ lines: OrderLineBook, _ staff: StaffBook, seed: Seed, workers: Workers) {
    let network = lines.orders.network
    tenders = TillTenders(TableStreams(seed: seed, table: Payments.path))
    let days = OpenDays(network)
    var roster = Roster(
      network, staff, TableStreams(seed: seed, table: EmployeeShifts.path), workers: workers)
    let (sales, starts) = Self.sales(lines, workers)
    let choice = TableStreams(seed: seed, table: Transactions.path)("cashier")
    var returns = [Money](
      repeating: .zero, count: network.stores.count * RetailCalendar.dayCount)
    var (itemStarts, paymentStarts, discountStarts) = ([Int32(0)], [Int32(0)], [Int32(0)])
    var uses = [UInt32](repeating: 0, count: lines.orders.campaigns.campaigns.count)
    var all = sales
    for index in all.indices {
      let sale = all[index]
      let payments = tenders.payments(of: sale)
      let shift = roster.shift(of: sale, choice.bits(Int(sale.order)))
      all[index].shift = Int32(shift)
      let isCash = payments.first.method == .cash
      roster.shifts[shift].add(sale.total, cash: isCash ? payments.first.amount : .zero)
      itemStarts.append(itemStarts[index] + Int32(sale.lines))
      paymentStarts.append(paymentStarts[index] + (payments.second == nil ? 1 : 2))
      discountStarts.append(discountStarts[index] + Int32(sale.discountedLines))
      if let campaign = sale.campaign.index { uses[campaign] += 1 }
      if let refunded = sale.refunded {
        let day = refunded.day - RetailCalendar.firstDay
        returns[sale.store * RetailCalendar.dayCount + day] += sale.subtotal
      }
    }
    self.sales = all
    self.starts = starts
    self.roster = roster
    self.itemStarts = itemStarts
    self.paymentStarts = paymentStarts
    self.discountStarts = discountStarts
    self.returns = returns
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

  /// The sales of a shop on a day.
  @inline(__always)
  func sales(ofStore store: Int, on day: Int) -> Range<Int> {
    let place = store * RetailCalendar.dayCount + day
    return Int(starts[place])..<Int(starts[place + 1])
  }

  /// The number of a sale's transaction.
  @inline(__always)
  func key(of index: Int) -> TransactionKey {
    let sale = sales[index]
    let place = sale.store * RetailCalendar.dayCount + sale.day
    return TransactionKey(
      store: sale.store, day: sale.day, number: index - Int(starts[place]) + 1)
  }

  /// The place of a sale among those of its shop, from 1.
  @inline(__always)
  func sequence(of index: Int) -> Int {
    index - Int(starts[sales[index].store * RetailCalendar.dayCount]) + 1
  }

  /// The shift that sold something.
  @inline(__always)
  func shift(of sale: TillSale) -> TillShift { roster.shifts[Int(sale.shift)] }

  /// Calls `body` with each sale that has some of a range of rows, and which of its rows they are.
  @inline(__always)
  func forEachSale(
    withRows rows: Range<Int>, in starts: [Int32], _ body: (Int, Range<Int>) -> Void
  ) {
    guard !rows.isEmpty else { return }
    var sale = starts.owner(of: rows.lowerBound)
    var row = rows.lowerBound
    while row < rows.upperBound {
      let (first, end) = (Int(starts[sale]), min(Int(starts[sale + 1]), rows.upperBound))
      if row < end { body(sale, row - first..<end - first) }
      row = max(row, end)
      sale += 1
    }
  }

  /// The orders that were placed in shops, by shop, day and time, and where those of each shop and
  /// day start.
  private static func sales(
    _ lines: OrderLineBook, _ workers: Workers
  ) -> (sales: [TillSale], starts: [Int32]) {
    let parts = workers.map(lines.orders.count) { range in
      var sales: [TillSale] = []
      var firsts: [Int] = []
      var basket: [Int32] = []
      var block = -1
      let size = lines.apportionment.blockSize
      lines.orders.forEachHead(in: range) { head in
        guard let store = head.store else { return }
        if head.row / size != block {
          block = head.row / size
          lines.split(block: block, into: &firsts)
        }
        let rows = firsts[head.row % size]..<firsts[head.row % size + 1]
        sales.append(
          TillSale(head, store: store, lines: rows, lines.totals(of: head, rows: rows, &basket)))
      }
      return sales
    }
    let places = lines.orders.network.stores.count * RetailCalendar.dayCount
    var starts = [Int32](repeating: 0, count: places + 1)
    func place(_ sale: TillSale) -> Int { sale.store * RetailCalendar.dayCount + sale.day }
    for sale in parts.joined() { starts[place(sale) + 1] += 1 }
    for index in 0..<places { starts[index + 1] += starts[index] }
    // Orders come by time, so that those of a shop and day stay in its order.
    var next = starts
    var order = [Int32](repeating: 0, count: Int(starts[places]))
    let flat = parts.count == 1 ? parts[0] : parts.flatMap(\.self)
    for (index, sale) in flat.enumerated() {
      order[Int(next[place(sale)])] = Int32(index)
      next[place(sale)] += 1
    }
    return (order.map { flat[Int($0)] }, starts)
  }
}

extension Roster {
  /// One of the shifts of the shop that somebody works at the moment of a sale.
  @inline(__always)
  fileprivate func shift(of sale: TillSale, _ bits: UInt64) -> Int {
    let shifts = shifts(ofStore: sale.store, on: sale.day)
    let present = shifts.count { self.shifts[$0].covers(sale.secondOfDay) }
    var choice = bounded(bits, present)
    for shift in shifts where self.shifts[shift].covers(sale.secondOfDay) {
      if choice == 0 { return shift }
      choice -= 1
    }
    preconditionFailure("a shop that sells has somebody at the till")
  }
}

/// Which shops were open when, shop by shop.
struct OpenDays: Sendable {
  /// The open days of each shop before each day, and last their number: shop × days + day.
  private let starts: [Int32]

  init(_ network: StoreNetwork) {
    var starts: [Int32] = [0]
    starts.reserveCapacity(network.stores.count * RetailCalendar.dayCount + 1)
    for store in network.stores {
      for number in 0..<RetailCalendar.dayCount {
        let day = RetailCalendar.firstDay + number
        let isOpen = store.opening <= day && RetailCalendar.shared.isOpen(store.country, on: day)
        starts.append(starts[starts.count - 1] + (isOpen ? 1 : 0))
      }
    }
    self.starts = starts
  }

  /// How many there are.
  var count: Int { Int(starts[starts.count - 1]) }

  /// Calls `body` with the shop and the day of each of some rows.
  @inline(__always)
  func forEach(_ rows: Range<Int>, _ body: (Int, Int) -> Void) {
    guard !rows.isEmpty else { return }
    var place = starts.owner(of: rows.lowerBound)
    var row = rows.lowerBound
    while row < rows.upperBound {
      if starts[place] < starts[place + 1] {
        body(place / RetailCalendar.dayCount, place % RetailCalendar.dayCount)
        row += 1
      }
      place += 1
    }
  }
}
