import Fixtures
import Testing

/// How many rows there are; what the rows show is declared beside the tables, and checked there.
@Suite struct FiguresTests {
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
    // Six companies, 24 months, three versions of the budget, 20 accounts of profit and loss.
    #expect(count("legal_entities") == 6)
    #expect(count("exchange_rates") == 5 * (731 + 24))
    #expect(count("budget_data") == 6 * 24 * 3 * 20)
    #expect(count("fixed_assets") == counts[0] * 8 + 29)
  }
}
