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
