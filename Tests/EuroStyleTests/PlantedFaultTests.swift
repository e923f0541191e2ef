import Fixtures
import SQLiteStorage
import Storage
import Testing
import Validate

/// A check that cannot fail proves nothing: each fault must be seen by the one that is meant.
@Suite struct PlantedFaultTests {
  @Test(
    arguments: [
      (
        "UPDATE eurostyle_operational.order_lines SET line_total_eur = line_total_eur + 0.01",
        "order_lines.row.line_total_eur"
      ),
      (
        "DELETE FROM eurostyle_operational.order_lines",
        "orders.total.subtotal_eur"
      ),
      (
        "UPDATE eurostyle_operational.orders SET tax_amount_eur = tax_amount_eur - 0.01",
        "orders.row.tax_amount_eur"
      ),
      (
        "UPDATE eurostyle_operational.orders SET shipping_cost_eur = shipping_cost_eur + 1",
        "orders.row.total_amount_eur"
      ),
      (
        "UPDATE eurostyle_operational.customers SET total_orders = total_orders + 1",
        "customers.total.total_orders"
      ),
      (
        "UPDATE eurostyle_operational.inventory SET quantity_on_hand = quantity_on_hand + 1",
        "products.total.current_stock_total"
      ),
      (
        "UPDATE eurostyle_operational.orders SET return_date = '2024-01-01', order_status = 'returned'",
        "orders.row.return_date"
      ),
      (
        "UPDATE eurostyle_operational.orders SET order_datetime = order_date || ' 23:30:00'",
        "orders.row.shop-hours"
      ),
      (
        "UPDATE eurostyle_webshop.web_sessions SET page_views = page_views + 1",
        "web_sessions.total.page_views"
      ),
      (
        "UPDATE eurostyle_webshop.web_sessions SET conversion_session = 1",
        "web_sessions.total.conversion_session"
      ),
      (
        "UPDATE eurostyle_webshop.product_reviews SET verified_purchase = 1, product_id = 'PROD_EU_000001'",
        "product_reviews.match.verified"
      ),
      (
        "UPDATE eurostyle_webshop.wishlist_items SET purchase_date = '2025-01-01', purchased = 1",
        "wishlist_items.match.came-true"
      ),
      (
        "UPDATE eurostyle_operational.customers SET marketing_opt_in = 0",
        "email_marketing.row.wanted"
      ),
      (
        "UPDATE eurostyle_webshop.page_views SET customer_id = NULL",
        "page_views.row.visit-customer"
      ),
      (
        "UPDATE eurostyle_operational.orders SET customer_id = (SELECT max(customer_id) FROM eurostyle_operational.customers)",
        "orders.row.registered"
      ),
      (
        "UPDATE eurostyle_operational.orders SET order_status = 'cancelled'",
        "orders.row.payment-status"
      ),
      (
        "UPDATE eurostyle_operational.orders SET campaign_code = (SELECT min(campaign_id) FROM eurostyle_operational.campaigns)",
        "orders.row.campaign-days"
      ),
      (
        "UPDATE eurostyle_operational.orders SET order_date = '2025-12-25' WHERE store_id <> 'ONLINE'",
        "orders.row.holidays"
      ),
      (
        "UPDATE eurostyle_operational.orders SET store_id = 'ONLINE' WHERE store_id <> 'ONLINE'",
        "orders.row.till"
      ),
      (
        "UPDATE eurostyle_operational.order_lines SET unit_price_eur = unit_price_eur + 1",
        "order_lines.row.unit_price_eur"
      ),
      (
        "UPDATE eurostyle_operational.order_lines SET size = '36'",
        "order_lines.row.size"
      ),
      (
        "UPDATE eurostyle_operational.order_lines SET product_id = (SELECT product_id FROM eurostyle_operational.order_lines AS o WHERE o.order_id = order_lines.order_id LIMIT 1)",
        "order_lines.unique.product-once"
      ),
      (
        "UPDATE eurostyle_operational.products SET discontinue_date = '2024-01-02' WHERE product_id <= 'PROD_EU_000040'",
        "order_lines.row.in-range"
      ),
      (
        "DELETE FROM eurostyle_operational.order_lines WHERE order_line_id IN (SELECT max(order_line_id) FROM eurostyle_operational.order_lines GROUP BY order_id HAVING count(*) BETWEEN 2 AND 3)",
        "order_lines.distribution.lines"
      ),
      (
        "UPDATE eurostyle_operational.order_lines SET unit_cost_eur = unit_cost_eur * 1.2",
        "order_lines.distribution.gross-margin"
      ),
      (
        "UPDATE eurostyle_operational.customers SET city = 'Atlantis'",
        "customers.match.home"
      ),
      (
        "UPDATE eurostyle_operational.customers SET postal_code = '1011 AB' WHERE country_code = 'NL'",
        "customers.row.postcode"
      ),
      (
        "UPDATE eurostyle_operational.customers SET email = (SELECT max(email) FROM eurostyle_operational.customers)",
        "customers.unique.email"
      ),
      (
        "UPDATE eurostyle_operational.customers SET loyalty_tier = 'Gold'",
        "customers.row.tier"
      ),
      (
        "UPDATE eurostyle_operational.customers SET country_code = 'DE' WHERE country_code = 'FR'",
        "customers.distribution.countries"
      ),
      (
        "UPDATE eurostyle_operational.products SET price_eur = price_eur + 0.01",
        "products.row.ending"
      ),
      (
        "UPDATE eurostyle_operational.products SET price_eur = price_eur * 4",
        "products.row.band"
      ),
      (
        "UPDATE eurostyle_operational.products SET price_local = replace(price_local, '.95', '.90')",
        "products.row.price-nl"
      ),
      (
        "UPDATE eurostyle_operational.inventory SET store_id = 'DC'",
        "inventory.unique.place"
      ),
      (
        "UPDATE eurostyle_operational.campaigns SET actual_conversions = actual_conversions + 1",
        "campaigns.total.actual_conversions"
      ),
      (
        "UPDATE eurostyle_operational.stores SET target_monthly_revenue = target_monthly_revenue + 100",
        "stores.total.target_monthly_revenue"
      ),
      (
        "UPDATE eurostyle_webshop.web_sessions SET landing_page = exit_page, exit_page = landing_page",
        "web_sessions.match.landing"
      ),
      (
        "UPDATE eurostyle_webshop.page_views SET exit_page = 1",
        "page_views.unique.last"
      ),
      (
        "UPDATE eurostyle_webshop.page_views SET referrer_page = page_url WHERE referrer_page IS NOT NULL",
        "page_views.match.previous"
      ),
      (
        "UPDATE eurostyle_webshop.web_analytics_events SET event_value = event_value + 1",
        "web_analytics_events.match.purchase"
      ),
      (
        "UPDATE eurostyle_webshop.web_analytics_events SET event_label = (SELECT min(order_id) FROM eurostyle_operational.orders) WHERE event_type = 'purchase'",
        "web_analytics_events.unique.one-visit"
      ),
      (
        "DELETE FROM eurostyle_webshop.cart_activities",
        "cart_analytics.match.cart"
      ),
      (
        "UPDATE eurostyle_webshop.cart_activities SET cart_total_items = cart_total_items + 1",
        "cart_activities.match.running"
      ),
      (
        "UPDATE eurostyle_webshop.email_marketing SET event_type = 'delivered' WHERE event_type = 'opened'",
        "email_marketing.match.life"
      ),
      (
        "UPDATE eurostyle_webshop.email_marketing SET event_timestamp = '2024-01-01 00:00:00'",
        "email_marketing.row.campaign"
      ),
      (
        "UPDATE eurostyle_webshop.marketing_campaigns SET budget_eur = budget_eur + 100",
        "marketing_campaigns.balance.erp"
      ),
      (
        "DELETE FROM eurostyle_webshop.marketing_campaigns WHERE campaign_id = 'MKT_000001'",
        "marketing_campaigns.balance.erp"
      ),
      (
        "UPDATE eurostyle_webshop.search_queries SET no_results = 1 - no_results",
        "search_queries.row.no_results"
      ),
      (
        "UPDATE eurostyle_webshop.ab_test_results SET test_name = 'footer_newsletter_wording'",
        "ab_test_results.row.test"
      ),
      (
        "UPDATE eurostyle_finance.gl_journal_lines SET debit_amount = debit_amount + 0.01 WHERE account_id = '1000'",
        "gl_journal_headers.total.total_debit_amount"
      ),
      (
        "DELETE FROM eurostyle_finance.gl_journal_lines WHERE account_id = '2000'",
        "gl_journal_headers.total.total_credit_amount"
      ),
      (
        "UPDATE eurostyle_finance.gl_journal_lines SET account_id = '4010' WHERE account_id = '4100'",
        "gl_journal_lines.row.amounts"
      ),
      (
        "DELETE FROM eurostyle_finance.gl_journal_headers WHERE description LIKE 'Reversal%'",
        "gl_journal_headers.balance.reversals"
      ),
      (
        "UPDATE eurostyle_finance.gl_journal_headers SET journal_date = '2024-02-01' WHERE journal_date = '2024-01-31'",
        "gl_journal_headers.row.period"
      ),
      (
        "UPDATE eurostyle_operational.inventory SET inventory_value_eur = inventory_value_eur + 1",
        "gl_journal_lines.balance.inventory"
      ),
      (
        "UPDATE eurostyle_finance.gl_journal_lines SET debit_amount = debit_amount + 1 WHERE account_id = '6800'",
        "gl_journal_lines.balance.trial-balance"
      ),
      (
        "UPDATE eurostyle_finance.gl_journal_lines SET account_id = '6630' WHERE account_id = '6800'",
        "gl_journal_lines.balance.intercompany"
      ),
      (
        "UPDATE eurostyle_finance.depreciation_schedule SET depreciation_amount = depreciation_amount + 0.01",
        "depreciation_schedule.balance.journals"
      ),
      (
        "UPDATE eurostyle_finance.entity_relationships SET ownership_percentage = 99.99",
        "entity_relationships.balance.ownership"
      ),
      (
        "UPDATE eurostyle_finance.budget_data SET period_id = 'PER_2024_01' WHERE period_id = 'PER_2024_02'",
        "budget_data.unique.grid"
      ),
      (
        "UPDATE eurostyle_finance.exchange_rates SET exchange_rate = exchange_rate * 1.05 WHERE rate_date = '2024-05-15'",
        "exchange_rates.match.walk"
      ),
      (
        "UPDATE eurostyle_hr.employment_contracts SET base_salary_eur = base_salary_eur + 1200",
        "employment_contracts.balance.payroll"
      ),
      (
        "UPDATE eurostyle_pos.transactions SET original_transaction_id = NULL WHERE transaction_type = 'RETURN'",
        "transactions.row.transaction_type"
      ),
      (
        "DELETE FROM eurostyle_pos.transactions WHERE transaction_type = 'RETURN'",
        "transactions.balance.returns"
      ),
      (
        "UPDATE eurostyle_pos.transactions SET payment_status = 'COMPLETED' WHERE transaction_type = 'SALE'",
        "transactions.row.payment_status"
      ),
      (
        "UPDATE eurostyle_pos.transactions SET transaction_datetime = business_date || ' 18:00:00'",
        "transactions.balance.orders"
      ),
      (
        "UPDATE eurostyle_pos.transaction_items SET quantity = quantity - 1 WHERE quantity < 0",
        "transaction_items.row.mirror"
      ),
      (
        "DELETE FROM eurostyle_pos.transaction_items WHERE transaction_id IN (SELECT max(transaction_id) FROM eurostyle_pos.transactions WHERE transaction_type = 'RETURN')",
        "transaction_items.balance.returned-lines"
      ),
      (
        "UPDATE eurostyle_pos.payments SET card_last_four = '0000' WHERE amount_eur < 0 AND card_type IS NOT NULL",
        "payments.match.refund"
      ),
      (
        "UPDATE eurostyle_pos.employee_shifts SET opening_cash_eur = opening_cash_eur + 100",
        "employee_shifts.total.opening_cash_eur"
      ),
      (
        "UPDATE eurostyle_pos.store_daily_summaries SET returns_eur = 0",
        "store_daily_summaries.balance.returns"
      ),
    ])
  func isFound(fault: String, by check: String) throws {
    let world = EuroStyle.dataset.world(seed: 42, scale: .tiny)
    let fixture = try SQLiteFixture(world)
    try fixture.execute(fault)
    let report = try validation(of: fixture, as: world, [check])
    #expect(report.findings.map(\.outcome) == [.fail], "\(report.findings)")
  }
}
