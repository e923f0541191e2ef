import Testing

@testable import Fixtures

@Suite struct StockBookTests {
  static let stock = EuroStyle(seed: 42, scale: .tiny).stock

  @Test(arguments: [0..<1, 3..<20, 6..<7, 7..<14])
  func rowsAreTheSameInAnyRange(rows: Range<Int>) {
    func items(_ range: Range<Int>) -> [StockItem] {
      var items: [StockItem] = []
      Self.stock.items(in: range, to: &items)
      return items
    }
    let whole = items(0..<Self.stock.count)
    let part = items(rows)
    #expect(part.map(\.row) == Array(rows))
    #expect(part.map(\.onHand) == rows.map { whole[$0].onHand })
    #expect(part.map(\.store) == rows.map { $0 % Self.stock.places == 0 ? nil : whole[$0].store })
  }

  @Test func totalsAreTheSumsOfTheRows() {
    var items: [StockItem] = []
    Self.stock.items(in: 0..<Self.stock.count, to: &items)
    var sums = [Int32](repeating: 0, count: Self.stock.catalogue.products.count)
    for item in items { sums[item.product] += Int32(item.onHand) }
    #expect(Self.stock.totals(workers: .one) == sums)
  }
}
