import Testing

@testable import Fixtures

/// What is kept to save time must be what it was kept of.
@Suite struct OrderSumsTests {
  static let model = EuroStyle(seed: 42, scale: .tiny)

  @Test func keepsWhatTheLinesOfEachOrderComeTo() {
    let sums = Self.model.orderSums
    for row in 0..<Self.model.orders.count {
      let order = Self.model.orders.head(row)
      let lines = Self.model.lines.lines(of: order)
      let (kept, added) = (sums.totals(of: order), OrderTotals(order, lines))
      #expect(kept.subtotal == added.subtotal && kept.discount == added.discount)
      #expect(kept.total == added.total)
    }
  }

  @Test func isKnownOnceSomebodyNeededIt() {
    let model = EuroStyle(seed: 1, scale: .tiny)
    #expect(model.knownOrderSums == nil)
    _ = model.orderSums
    #expect(model.knownOrderSums != nil)
  }

  @Test func ordersAreTheSameBeforeAndAfter() throws {
    let path: TablePath = "eurostyle_operational.orders"
    let before = try #require(EuroStyle.dataset.world(seed: 42, scale: .tiny)[path])
    let world = EuroStyle.dataset.world(seed: 42, scale: .tiny)
    _ = try #require(world["eurostyle_operational.stores"]).digest()
    #expect(try #require(world[path]).digest() == before.digest())
  }

  @Test func buyersBoughtSomething() {
    let sums = Self.model.orderSums
    #expect(sums.buyers.reduce(0) { $0 + Int($1.orders) } == Self.model.orders.count)
    #expect(sums.buyers.allSatisfy { $0.orders > 0 && $0.spent > 0 })
    #expect(
      sums.buyers.allSatisfy {
        $0.first.day - RetailCalendar.firstDay <= Int($0.lastDay)
      })
  }
}
