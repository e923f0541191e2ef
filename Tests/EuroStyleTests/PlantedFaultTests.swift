import Fixtures
import SQLiteStorage
import Storage
import Testing

/// An invariant that cannot fail proves nothing: each fault must be seen by the one that is meant.
@Suite struct PlantedFaultTests {
  @Test(
    arguments: [
      (
        "UPDATE eurostyle_operational.order_lines SET line_total_eur = line_total_eur + 0.01",
        "a line's total is quantity times price less discount"
      ),
      (
        "DELETE FROM eurostyle_operational.order_lines",
        "an order's subtotal and discount are the sums of its lines"
      ),
      (
        "UPDATE eurostyle_operational.orders SET tax_amount_eur = tax_amount_eur - 0.01",
        "an order's tax is its country's VAT on the subtotal, rounded half up"
      ),
      (
        "UPDATE eurostyle_operational.orders SET shipping_cost_eur = shipping_cost_eur + 1",
        "an order's total is subtotal, tax and shipping"
      ),
      (
        "UPDATE eurostyle_operational.customers SET total_orders = total_orders + 1",
        "a customer's figures follow from the orders"
      ),
      (
        "UPDATE eurostyle_operational.inventory SET quantity_on_hand = quantity_on_hand + 1",
        "a product's stock is the sum of its places"
      ),
      (
        "UPDATE eurostyle_operational.orders SET return_date = '2024-01-01', order_status = 'returned'",
        "dates of an order run forward and fit its status"
      ),
      (
        "UPDATE eurostyle_operational.orders SET order_datetime = order_date || ' 23:30:00'",
        "a shop sells after its opening, in its hours, to customers of its country"
      ),
      (
        "UPDATE eurostyle_webshop.web_sessions SET page_views = page_views + 1",
        "a visit's figures follow from its pages"
      ),
      (
        "UPDATE eurostyle_webshop.web_sessions SET conversion_session = 1",
        "a visit that ends in an order has exactly one, of that day and customer"
      ),
      (
        "UPDATE eurostyle_webshop.product_reviews SET verified_purchase = 1, product_id = 'PROD_EU_000001'",
        "a verified review is of a product that its customer had bought and received"
      ),
      (
        "UPDATE eurostyle_webshop.wishlist_items SET purchase_date = '2025-01-01', purchased = 1",
        "a wish that came true is a later order line of that customer and product"
      ),
      (
        "UPDATE eurostyle_operational.customers SET marketing_opt_in = 0",
        "mails go to customers who want them, in the campaign's countries and time"
      ),
      (
        "UPDATE eurostyle_webshop.page_views SET customer_id = NULL",
        "what belongs to a visit has its customer, country and time"
      ),
    ])
  func isFound(fault: String, invariant name: String) throws {
    let fixture = try SQLiteFixture(EuroStyle.dataset, scale: .tiny, seed: 42)
    let invariant = try #require(
      (operationalInvariants + webshopInvariants).first { $0.name == name })
    #expect(try fixture.rows("SELECT * FROM (\(invariant.violations)) LIMIT 1").isEmpty)
    try fixture.execute(fault)
    #expect(try !fixture.rows("SELECT * FROM (\(invariant.violations)) LIMIT 1").isEmpty)
  }
}
