extension Tills {
  /// The orders that were placed in shops, by shop, day and time.
  static func sales(_ lines: OrderLineBook, _ workers: Workers) -> [TillSale] {
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
    // Where the sales of each shop and day go next.
    var next = [Int32](repeating: 0, count: places + 1)
    func place(_ sale: TillSale) -> Int { sale.store * RetailCalendar.dayCount + sale.day }
    for sale in parts.joined() { next[place(sale) + 1] += 1 }
    for index in 0..<places { next[index + 1] += next[index] }
    // Orders come by time, so that those of a shop and day stay in its order.
    var order = [Int32](repeating: 0, count: Int(next[places]))
    let flat = parts.count == 1 ? parts[0] : parts.flatMap(\.self)
    for (index, sale) in flat.enumerated() {
      order[Int(next[place(sale)])] = Int32(index)
      next[place(sale)] += 1
    }
    return order.map { flat[Int($0)] }
  }

  /// The sales and what became of them, by shop and time.
  static func transactions(
    _ sales: [TillSale], _ exchanges: TillExchanges
  ) -> [TillTransaction] {
    var later: [TillTransaction] = []
    for (place, sale) in sales.enumerated() {
      if let second = sale.refunded {
        later.append(TillTransaction(.return, ofSale: place, sale, at: second))
      } else if let (second, swap) = exchanges.exchange(of: sale) {
        later.append(TillTransaction(.exchange, ofSale: place, sale, at: second, swap: swap))
      }
    }
    later.sort(by: TillTransaction.precedes)
    // Sales have their order already; what came later goes between them.
    var all: [TillTransaction] = []
    all.reserveCapacity(sales.count + later.count)
    var next = 0
    for (place, sale) in sales.enumerated() {
      let transaction = TillTransaction(.sale, ofSale: place, sale, at: sale.second)
      while next < later.count, TillTransaction.precedes(later[next], transaction) {
        all.append(later[next])
        next += 1
      }
      all.append(transaction)
    }
    all.append(contentsOf: later[next...])
    return all
  }
}
