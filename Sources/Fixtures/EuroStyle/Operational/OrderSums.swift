/// What customers, shops, campaigns and the ledger must know of all orders, and what the lines of each
/// order come to, in arrays of their own size.
struct OrderSums: Sendable {
  /// The orders of a customer; side by side, since they are added to in no order of customers.
  struct Buyer: Sendable {
    /// What they came to, in cents.
    private(set) var spent: Int64 = 0
    /// When the first was placed, in seconds since the books began.
    private var firstSecond: Int32 = 0
    private(set) var orders: UInt32 = 0
    /// When the last was placed, in days since the books began.
    private(set) var lastDay: Int16 = 0

    @inline(__always)
    fileprivate mutating func add(_ sale: Sale) {
      // Orders come by day, and the day of a first purchase has no other of that customer.
      if orders == 0 { firstSecond = sale.second }
      orders += 1
      spent += Int64(sale.total)
      lastDay = Int16(truncatingIfNeeded: sale.second / 86_400)
    }

    /// When the first was placed.
    var first: Instant { RetailCalendar.firstDay.start + Int(firstSecond) }
  }

  private(set) var buyers: [Buyer]
  private(set) var storeSubtotals: [Int64]
  private(set) var conversions: [UInt32]
  private(set) var trade = TradeSums()
  /// What became of each order.
  private(set) var fates: [OrderFate]
  /// The subtotal and the discount of each order, in cents.
  private var amounts: [(subtotal: UInt32, discount: UInt32)]

  /// What the lines of an order come to.
  @inline(__always)
  func totals(of order: OrderHead) -> OrderTotals {
    let amounts = amounts[order.row]
    return OrderTotals(
      order, subtotal: Money(cents: Int64(amounts.subtotal)),
      discount: Money(cents: Int64(amounts.discount)))
  }

  /// One pass over all orders, by all workers.
  init(_ book: OrderLineBook, workers: Workers) {
    buyers = Array(repeating: Buyer(), count: book.orders.customers.count)
    storeSubtotals = Array(repeating: 0, count: book.orders.network.stores.count)
    conversions = Array(repeating: 0, count: book.orders.campaigns.campaigns.count)
    amounts = []
    amounts.reserveCapacity(book.orders.count)
    fates = []
    fates.reserveCapacity(book.orders.count)
    // In slices, so that what the workers hand over stays in a cache.
    let slice = 1 << 15
    for start in stride(from: 0, to: book.orders.count, by: slice) {
      let end = min(start + slice, book.orders.count)
      let parts = workers.map(end - start) { range in
        var sales: [Sale] = []
        var trade = TradeSums()
        sales.reserveCapacity(range.count)
        book.forEachTotal(in: start + range.lowerBound..<start + range.upperBound) {
          order, totals, cost in
          sales.append(Sale(order, totals))
          trade.add(order, totals, cost: cost)
        }
        return (sales, trade)
      }
      for (sales, trade) in parts {
        add(sales)
        self.trade += trade
      }
    }
  }

  /// What is added up of an order.
  fileprivate struct Sale {
    let customer: Int
    let subtotal: UInt32
    let discount: UInt32
    let total: Int32
    let second: Int32
    let store: CompactIndex
    let campaign: CompactIndex
    let fate: OrderFate

    @inline(__always)
    init(_ order: OrderHead, _ totals: OrderTotals) {
      customer = order.customer
      subtotal = UInt32(totals.subtotal.cents)
      discount = UInt32(totals.discount.cents)
      total = Int32(totals.total.cents)
      second = Int32(order.instant - RetailCalendar.firstDay.start)
      store = CompactIndex(order.store)
      campaign = CompactIndex(order.campaign)
      fate = OrderFate(order, totals)
    }
  }

  private mutating func add(_ sales: [Sale]) {
    for sale in sales {
      buyers[sale.customer].add(sale)
      if let store = sale.store.index { storeSubtotals[store] += Int64(sale.subtotal) }
      if let campaign = sale.campaign.index { conversions[campaign] += 1 }
      amounts.append((sale.subtotal, sale.discount))
      fates.append(sale.fate)
    }
  }
}
