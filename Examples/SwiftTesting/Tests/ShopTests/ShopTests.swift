import Fixtures
import SQLiteStorage
import Testing
import Validate

/// A report that is to be tested: what each channel has sold.
func takings(of shop: SQLiteFixture) throws -> [String: Double] {
  let rows = try shop.rows(
    """
    SELECT order_channel, sum(total_amount_eur) AS total
    FROM eurostyle_operational.orders GROUP BY order_channel
    """)
  return rows.reduce(into: [:]) { $0[$1.text("order_channel") ?? ""] = $1.double("total") }
}

@Suite struct ShopTests {
  @Test func theReportCoversAllOrders() throws {
    let shop = try SQLiteFixture(EuroStyle.dataset, scale: .tiny)
    let total = try shop.scalar("SELECT sum(total_amount_eur) FROM eurostyle_operational.orders")
    let reported = try takings(of: shop).values.reduce(0, +)
    #expect(abs(reported - (total.double ?? 0)) < 0.005)
  }

  @Test func anEmptyShopHasNoTakings() throws {
    let shop = try SQLiteFixture(EuroStyle.dataset, scale: .tiny)
    try shop.execute("DELETE FROM eurostyle_operational.orders")
    #expect(try takings(of: shop).isEmpty)
  }

  @Test func rowsAreTypedAndTheSameAsInTheDatabase() throws {
    let company = EuroStyle(seed: 42, scale: .tiny)
    let orders = Orders.table.rows(of: company)
    let cents = orders.reduce(0) { $0 + $1.totals.total.cents }

    let shop = try SQLiteFixture(EuroStyle.dataset, scale: .tiny, seed: 42)
    let stored = try shop.scalar(
      """
      SELECT sum(CAST(round(total_amount_eur * 100) AS INTEGER)) FROM eurostyle_operational.orders
      """)
    #expect(stored == .integer(cents))
  }

  @Test(arguments: [1, 2, 3] as [Seed])
  func everySeedIsAnotherShop(_ seed: Seed) throws {
    let shop = try SQLiteFixture(EuroStyle.dataset, scale: .tiny, seed: seed)
    #expect(try shop.scalar("SELECT count(*) FROM eurostyle_operational.orders") == 500)
  }

  /// When it fails, the report says which rows are wrong, and gives the statement that shows them.
  @Test func theShopIsWhole() throws {
    let world = EuroStyle.dataset.world(seed: 42, scale: .tiny)
    let report = try Validator(world).validate(SQLiteFixture(world))
    #expect(report.verdict == .passed, "\(report)")
  }

  @Test func anOrderWithoutItsCustomerIsFound() throws {
    let world = EuroStyle.dataset.world(seed: 42, scale: .tiny)
    let shop = try SQLiteFixture(world)
    try shop.execute("UPDATE eurostyle_operational.orders SET customer_id = 'x' WHERE rowid = 7")
    var validator = Validator(world)
    validator.checks = ["orders.reference.*"]
    let report = try validator.validate(shop)
    #expect(report.findings.filter { $0.outcome == .fail }.map(\.rows) == [1])
  }
}
