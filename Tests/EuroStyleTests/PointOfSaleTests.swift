import Fixtures
import SQLiteStorage
import Storage
import Testing

/// What must agree about the tills, asked in plain SQL and not by the declared laws.
@Suite struct PointOfSaleTests {
  private static let order =
    "store_id, customer_id, subtotal_eur, tax_amount_eur, discount_amount_eur, total_amount_eur"

  /// Each statement counts what must not be.
  private static let faults = [
    // Orders of shops and sales are the same, both ways.
    """
    SELECT count(*) FROM (SELECT order_datetime, \(order) FROM orders WHERE store_id <> 'ONLINE'
      EXCEPT SELECT transaction_datetime, \(order) FROM transactions)
    """,
    """
    SELECT count(*) FROM (SELECT transaction_datetime, \(order) FROM transactions
      EXCEPT SELECT order_datetime, \(order) FROM orders WHERE store_id <> 'ONLINE')
    """,
    """
    SELECT (SELECT count(*) FROM transactions)
      - (SELECT count(*) FROM orders WHERE store_id <> 'ONLINE')
    """,
    // Line by line.
    """
    SELECT count(*) FROM (SELECT order_datetime, customer_id, product_id, size, color, quantity,
      unit_price_eur, line_discount_eur, line_total_eur FROM order_lines JOIN orders USING (order_id)
      WHERE store_id <> 'ONLINE'
      EXCEPT SELECT transaction_datetime, customer_id, product_id, size, color, quantity,
      unit_price_eur, i.discount_amount_eur, line_total_eur
      FROM transaction_items i JOIN transactions USING (transaction_id))
    """,
    """
    SELECT (SELECT count(*) FROM transaction_items) - (SELECT count(*) FROM order_lines
      JOIN orders USING (order_id) WHERE store_id <> 'ONLINE')
    """,
    """
    SELECT count(*) FROM transactions t WHERE round(100 * tax_amount_eur) <> (
      SELECT round(100 * sum(tax_amount_eur)) FROM transaction_items i
      WHERE i.transaction_id = t.transaction_id)
    """,
    // Payments.
    """
    SELECT count(*) FROM transactions t WHERE round(100 * total_amount_eur) <> (
      SELECT round(100 * sum(amount_eur)) FROM payments p
      WHERE p.transaction_id = t.transaction_id)
    """,
    """
    SELECT count(*) FROM payments WHERE round(100 * (cash_tendered_eur - change_due_eur))
      <> round(100 * amount_eur) OR (payment_method = 'CASH') <> (cash_tendered_eur IS NOT NULL)
    """,
    // The cashier works there, has a shift that covers the moment, and no break.
    """
    SELECT count(*) FROM transactions t WHERE NOT EXISTS (SELECT * FROM employee_shifts s
      WHERE s.employee_id = t.employee_id AND s.store_id = t.store_id
      AND transaction_datetime BETWEEN clock_in_time AND clock_out_time
      AND NOT (break_start IS NOT NULL AND transaction_datetime >= break_start
        AND transaction_datetime < break_end))
    """,
    """
    SELECT count(*) FROM employee_shifts s JOIN eurostyle_hr.leave_requests l USING (employee_id)
    WHERE l.status = 'APPROVED' AND shift_date BETWEEN l.start_date AND l.end_date
    """,
    """
    SELECT count(*) FROM employee_shifts s WHERE NOT EXISTS (SELECT * FROM employee_assignments a
      WHERE a.employee_id = s.employee_id AND a.store_id = s.store_id AND start_date <= shift_date
      AND coalesce(end_date, shift_date) >= shift_date)
    """,
    // Sums of shifts and days.
    """
    SELECT round(100 * ((SELECT sum(total_sales_eur) FROM employee_shifts)
      - (SELECT sum(total_amount_eur) FROM transactions)))
    """,
    """
    SELECT count(*) FROM store_daily_summaries d WHERE total_transactions <> (
      SELECT count(*) FROM transactions t WHERE t.store_id = d.store_id
      AND t.business_date = d.business_date)
    """,
    """
    SELECT round(100 * ((SELECT sum(gross_sales_eur - discounts_eur) FROM store_daily_summaries)
      - (SELECT sum(subtotal_eur) FROM transactions)))
    """,
    """
    SELECT round(100 * ((SELECT sum(returns_eur) FROM store_daily_summaries) - (SELECT
      sum(subtotal_eur) FROM orders WHERE store_id <> 'ONLINE' AND order_status = 'returned')))
    """,
    """
    SELECT count(*) FROM store_daily_summaries d WHERE round(100 * actual_cash_eur) <> (
      SELECT round(100 * sum(closing_cash_eur)) FROM employee_shifts s
      WHERE s.store_id = d.store_id AND s.shift_date = d.business_date)
    """,
    // Discounts explain prices.
    """
    SELECT round(100 * ((SELECT sum(discount_amount_eur) FROM discounts)
      - (SELECT sum(discount_amount_eur) FROM transactions)))
    """,
    // The effective VAT is the country's.
    """
    SELECT count(*) FROM (SELECT country_code, round(100 * sum(tax_amount_eur) / sum(subtotal_eur), 1)
      AS vat FROM transactions JOIN stores USING (store_id) GROUP BY 1)
    WHERE vat <> CASE country_code WHEN 'NL' THEN 21 WHEN 'BE' THEN 21 WHEN 'DE' THEN 19
      WHEN 'FR' THEN 20 ELSE 17 END
    """,
  ]

  @Test(arguments: [3, 44, UInt64.max], [Scale.tiny, Scale(billionths: 20_000_000)])
  func tillsAgree(seed: UInt64, scale: Scale) throws {
    let fixture = try SQLiteFixture(EuroStyle.dataset.world(seed: Seed(seed), scale: scale))
    for statement in Self.faults {
      #expect(
        try fixture.scalar("SELECT CAST((\(statement)) AS INTEGER)") == 0, "\(statement)")
    }
  }
}
