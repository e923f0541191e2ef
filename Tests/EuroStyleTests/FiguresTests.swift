import Fixtures
import SQLiteStorage
import Storage
import Testing

/// A share or mean that the data must show, as a query for one number, and the bounds for it at a
/// twentieth of the full size: the figure give or take five standard errors, and for prices what
/// rounding to shelf prices moves.
struct Figure: Sendable, CustomTestStringConvertible {
  let name: String
  let query: String
  let bounds: ClosedRange<Double>

  var testDescription: String { name }

  init(_ name: String, _ bounds: ClosedRange<Double>, _ query: String) {
    self.name = name
    self.query = query
    self.bounds = bounds
  }
}

private let countries: [(code: String, customers: Double, online: Double, mean: Double)] = [
  ("DE", 35, 62, 92), ("FR", 25, 58, 88), ("NL", 20, 75, 82), ("BE", 15, 60, 80),
  ("LU", 5, 55, 105),
]
private let lineShares: [(lines: Int, share: Double)] = [
  (1, 35), (2, 25), (3, 20), (4, 12), (5, 5),
]
private let departments: [(name: String, share: Double)] = [
  ("Women", 45), ("Men", 35), ("Kids", 15), ("Accessories", 5),
]
private let wishes: [(column: String, share: Double)] = [
  ("loyalty_member", 35), ("marketing_opt_in", 42), ("newsletter_subscription", 28),
]

private let countryFigures: [Figure] = countries.flatMap { country, customers, online, mean in
  [
    Figure(
      "share of customers in \(country)", customers - 0.1...customers + 0.1,
      """
      SELECT 100.0 * sum(country_code = '\(country)') / count(*)
      FROM eurostyle_operational.customers
      """),
    Figure(
      "share of orders online in \(country)", online - 5...online + 5,
      """
      SELECT 100.0 * sum(o.store_id = 'ONLINE') / count(*)
      FROM eurostyle_operational.orders o JOIN eurostyle_operational.customers c
        ON c.customer_id = o.customer_id WHERE c.country_code = '\(country)'
      """),
    Figure(
      "mean order in \(country)", mean * 0.94...mean * 1.06,
      """
      SELECT avg(o.subtotal_eur)
      FROM eurostyle_operational.orders o JOIN eurostyle_operational.customers c
        ON c.customer_id = o.customer_id WHERE c.country_code = '\(country)'
      """),
  ]
}

private let lineFigures: [Figure] = lineShares.map { lines, share in
  Figure(
    "orders of \(lines) lines", share...share,
    """
    SELECT 100.0 * sum(n = \(lines)) / count(*) FROM (SELECT count(*) n
    FROM eurostyle_operational.order_lines GROUP BY order_id)
    """)
}

private let departmentFigures: [Figure] = departments.map { department, share in
  Figure(
    "share of \(department)", share - 0.5...share + 0.5,
    """
    SELECT 100.0 * sum(category_l1 = '\(department)') / count(*)
    FROM eurostyle_operational.products
    """)
}

private let wishFigures: [Figure] = wishes.map { column, share in
  Figure(
    "share of \(column)", share - 3...share + 3,
    "SELECT 100.0 * sum(\(column)) / count(*) FROM eurostyle_operational.customers")
}

private let otherFigures: [Figure] = [
  Figure(
    "customers without a telephone", 6.5...9.5,
    "SELECT 100.0 * sum(phone = '') / count(*) FROM eurostyle_operational.customers"),
  Figure(
    "products without a second colour", 24...36,
    "SELECT 100.0 * sum(color_secondary = '') / count(*) FROM eurostyle_operational.products"),
  Figure(
    "returned lines", 7.5...9.5,
    """
    SELECT 100.0 * sum(returned_quantity > 0) / count(*) FROM eurostyle_operational.order_lines
    """),
  Figure(
    "gross margin", 56...60,
    """
    SELECT 100.0 * (sum(line_total_eur) - sum(quantity * unit_cost_eur)) / sum(line_total_eur)
    FROM eurostyle_operational.order_lines
    """),
  Figure(
    "Decembers' share of orders", 1.3 / 13.5 * 100 - 0.2...1.3 / 13.5 * 100 + 0.2,
    """
    SELECT 100.0 * sum(strftime('%m', order_date) = '12') / count(*)
    FROM eurostyle_operational.orders
    """),
  Figure(
    "Saturdays' share of orders", 19...25,
    """
    SELECT 100.0 * sum(strftime('%w', order_date) = '6') / count(*)
    FROM eurostyle_operational.orders
    """),
  Figure(
    "Black Friday against the Fridays before it", 1.7...2.9,
    """
    SELECT 1.0 * sum(order_date = '2024-11-29')
      / (sum(order_date IN ('2024-11-08', '2024-11-15')) / 2.0)
    FROM eurostyle_operational.orders
    """),
  Figure(
    "the tenth of products that sells most has its share of pieces", 30...75,
    """
    SELECT 100.0 * (SELECT sum(n) FROM (SELECT sum(quantity) n
      FROM eurostyle_operational.order_lines GROUP BY product_id ORDER BY n DESC LIMIT 80))
      / (SELECT sum(quantity) FROM eurostyle_operational.order_lines)
    """),
  Figure(
    "the tenth of customers that orders most has its share of orders", 20...60,
    """
    SELECT 100.0 * (SELECT sum(total_orders) FROM (SELECT total_orders
      FROM eurostyle_operational.customers ORDER BY total_orders DESC LIMIT 1550))
      / (SELECT count(*) FROM eurostyle_operational.orders)
    """),
  Figure(
    "visits that end in an order", 2...5,
    """
    SELECT 100.0 * sum(conversion_session) / count(*) FROM eurostyle_webshop.web_sessions
    """),
  Figure(
    "cash in German shops", 30...40,
    """
    SELECT 100.0 * sum(payment_method = 'cash') / count(*) FROM eurostyle_operational.orders o
    WHERE o.store_id LIKE 'STORE_DE%'
    """),
]

/// The figures of the company, at a twentieth of the full size.
@Suite struct FiguresTests {
  @Test func everyFigureIsWithinItsBounds() throws {
    let fixture = try SQLiteFixture(EuroStyle.dataset, scale: .medium, seed: 42)
    for figure in countryFigures + lineFigures + departmentFigures + wishFigures + otherFigures {
      let value = try #require(try fixture.scalar(figure.query).double, "\(figure.name)")
      #expect(figure.bounds.contains(value), "\(figure.name): \(value), not in \(figure.bounds)")
    }
  }

  @Test(
    arguments: [
      (Scale.tiny, [6, 120, 310, 24, 500, 1200, 173, 1030, 50, 25, 15, 35, 100, 75, 200, 30]),
      (
        .medium,
        [
          24, 800, 15_500, 120, 25_000, 60_000, 8670, 51_500, 2500, 1250, 750, 1750, 5000, 3750,
          10_000, 1500,
        ]
      ),
      (
        .full,
        [
          94, 4944, 310_000, 600, 500_000, 1_200_000, 173_400, 1_030_000, 50_000, 25_000, 15_000,
          35_000, 100_000, 75_000, 200_000, 30_000,
        ]
      ),
    ])
  func rowsAreCountedExactly(scale: Scale, counts: [Int]) {
    let names = [
      "stores", "products", "customers", "campaigns", "orders", "order_lines", "web_sessions",
      "page_views", "cart_activities", "search_queries", "product_reviews", "wishlist_items",
      "web_analytics_events", "email_marketing", "product_recommendations", "ab_test_results",
    ]
    let world = EuroStyle.dataset.world(seed: 3, scale: scale)
    func count(_ name: String) -> Int? {
      world.tables.first { $0.info.path.table == name }?.count
    }
    for (name, expected) in zip(names, counts) { #expect(count(name) == expected, "\(name)") }
    #expect(count("european_geography") == 158)
    #expect(count("fashion_calendar") == 497)
    #expect(count("inventory") == counts[1] * (counts[0] + 1))
  }
}
