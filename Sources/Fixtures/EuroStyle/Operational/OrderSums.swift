/// What customers, shops and campaigns must know of all orders, in arrays of their own size.
struct OrderSums: Sendable {
  var orders: [UInt32]
  var spent: [Int64]
  /// When each customer bought first, in seconds.
  var first: [Int64]
  /// When each customer bought last, in days since the books began.
  var last: [Int16]
  var storeSubtotals: [Int64]
  var conversions: [UInt32]

  /// One pass over all orders, by all workers.
  init(_ book: OrderLineBook, workers: Workers) {
    struct Order {
      let customer: Int
      let campaign: Int?
      let store: Int?
      let instant: Instant
      let total: Int64
      let subtotal: Int64
    }
    let customers = book.orders.customers.count
    orders = Array(repeating: 0, count: customers)
    spent = Array(repeating: 0, count: customers)
    first = Array(repeating: 0, count: customers)
    last = Array(repeating: 0, count: customers)
    storeSubtotals = Array(repeating: 0, count: book.orders.network.stores.count)
    conversions = Array(repeating: 0, count: book.orders.campaigns.campaigns.count)
    // In slices, so that memory follows the customers and not the orders.
    let slice = 1 << 18
    for start in stride(from: 0, to: book.orders.count, by: slice) {
      let end = min(start + slice, book.orders.count)
      let parts = workers.map(end - start) { range in
        var orders: [Order] = []
        orders.reserveCapacity(range.count)
        book.forEachOrder(in: start + range.lowerBound..<start + range.upperBound) { head, lines in
          let totals = OrderTotals(head, lines)
          orders.append(
            Order(
              customer: head.customer, campaign: head.campaign, store: head.store,
              instant: head.instant, total: totals.total.cents, subtotal: totals.subtotal.cents))
        }
        return orders
      }
      var row = start
      for part in parts {
        for order in part {
          // Orders come by day, and the day of a first purchase has no other of that customer.
          if orders[order.customer] == 0 { first[order.customer] = order.instant.seconds }
          orders[order.customer] += 1
          spent[order.customer] += order.total
          last[order.customer] = Int16(book.orders.days.day(of: row))
          if let store = order.store { storeSubtotals[store] += order.subtotal }
          if let campaign = order.campaign { conversions[campaign] += 1 }
          row += 1
        }
      }
    }
  }
}
