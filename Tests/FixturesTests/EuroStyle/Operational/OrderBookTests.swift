import Testing

@testable import Fixtures

@Suite struct OrderBookTests {
  static let model = EuroStyle(seed: 42, scale: .tiny)

  @Test func campaignOfAnOrderIsThatOfItsHead() {
    let orders = Self.model.orders
    for row in 0..<orders.count {
      #expect(orders.campaign(ofOrder: row) == orders.head(row).campaign)
    }
  }

  @Test func oneLineIsAsAmongAll() {
    let lines = Self.model.lines
    for row in 0..<lines.apportionment.children {
      var all: [OrderLine] = []
      lines.lines(in: row..<row + 1, to: &all)
      let line = lines.line(row)
      #expect(line.row == row && line.order.row == all[0].order.row)
      #expect(line.product == all[0].product && line.total == all[0].total)
      #expect(lines.lines(of: line.order).contains { $0.row == row && $0.size == line.size })
    }
  }
}
