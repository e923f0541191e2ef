import Fixtures
import SQLiteStorage
import Storage
import Testing

/// What must agree about the tills, asked in plain SQL and not by the declared laws.
@Suite struct PointOfSaleTests {
  private static let order =
    "store_id, customer_id, subtotal_eur, tax_amount_eur, discount_amount_eur, total_amount_eur"

  private static let sales = "(SELECT * FROM transactions WHERE transaction_type = 'SALE')"
  private static let shopOrders = "(SELECT * FROM orders WHERE store_id <> 'ONLINE')"

  /// Each statement counts what must not be: of orders and their sales.
  private static let saleFaults = [
    // Orders of shops and sales are the same, both ways.
    """
    SELECT count(*) FROM (SELECT order_datetime, \(order) FROM \(shopOrders)
      EXCEPT SELECT transaction_datetime, \(order) FROM \(sales))
    """,
    """
    SELECT count(*) FROM (SELECT transaction_datetime, \(order) FROM \(sales)
      EXCEPT SELECT order_datetime, \(order) FROM \(shopOrders))
    """,
    "SELECT (SELECT count(*) FROM \(sales)) - (SELECT count(*) FROM \(shopOrders))",
    // Line by line.
    """
    SELECT count(*) FROM (SELECT order_datetime, customer_id, product_id, size, color, quantity,
      unit_price_eur, line_discount_eur, line_total_eur FROM order_lines
      JOIN \(shopOrders) USING (order_id)
      EXCEPT SELECT transaction_datetime, customer_id, product_id, size, color, quantity,
      unit_price_eur, i.discount_amount_eur, line_total_eur
      FROM transaction_items i JOIN \(sales) USING (transaction_id))
    """,
    """
    SELECT (SELECT count(*) FROM transaction_items JOIN \(sales) USING (transaction_id))
      - (SELECT count(*) FROM order_lines JOIN \(shopOrders) USING (order_id))
    """,
    // Discounts explain prices.
    """
    SELECT round(100 * ((SELECT sum(discount_amount_eur) FROM discounts)
      - (SELECT sum(discount_amount_eur) FROM \(sales))))
    """,
  ]

  /// Of what came back and what was exchanged.
  private static let returnFaults = [
    // Orders that came back and returns are the same, both ways.
    """
    SELECT count(*) FROM (SELECT order_datetime, updated_at, return_date, return_reason, store_id,
      customer_id, round(100 * total_amount_eur) FROM \(shopOrders) WHERE order_status = 'returned'
      EXCEPT SELECT s.transaction_datetime, r.transaction_datetime, r.business_date, r.return_reason,
      r.store_id, r.customer_id, round(-100 * r.total_amount_eur) FROM transactions r
      JOIN transactions s ON s.transaction_id = r.original_transaction_id
      WHERE r.transaction_type = 'RETURN' AND s.payment_status = 'REFUNDED')
    """,
    """
    SELECT (SELECT count(*) FROM transactions WHERE transaction_type = 'RETURN')
      - (SELECT count(*) FROM \(shopOrders) WHERE order_status = 'returned')
    """,
    "SELECT count(*) FROM \(sales) WHERE return_reason IS NOT NULL OR transaction_status <> 'COMPLETED'",
    """
    SELECT (SELECT count(*) FROM \(sales) WHERE payment_status = 'REFUNDED')
      - (SELECT count(*) FROM transactions WHERE transaction_type = 'RETURN')
    """,
    // Their items mirror those of the sale, all of them.
    """
    SELECT count(*) FROM (SELECT original_transaction_id, line_number, product_id, size, color,
      -quantity, unit_price_eur, round(-100 * line_total_eur), round(-100 * i.discount_amount_eur),
      round(-100 * i.tax_amount_eur), original_item_id
      FROM transaction_items i JOIN transactions USING (transaction_id)
      WHERE transaction_type = 'RETURN'
      EXCEPT SELECT transaction_id, line_number, product_id, size, color, quantity, unit_price_eur,
      round(100 * line_total_eur), round(100 * discount_amount_eur), round(100 * tax_amount_eur),
      item_id FROM transaction_items)
    """,
    """
    SELECT (SELECT count(*) FROM transaction_items i JOIN transactions USING (transaction_id)
      WHERE transaction_type = 'RETURN') - (SELECT count(*) FROM transaction_items i
      JOIN \(sales) USING (transaction_id) WHERE payment_status = 'REFUNDED')
    """,
    // Money goes back the way it came.
    """
    SELECT count(*) FROM (SELECT original_transaction_id, payment_sequence, p.payment_method,
      round(-100 * amount_eur), card_last_four FROM payments p JOIN transactions USING (transaction_id)
      WHERE transaction_type = 'RETURN' AND p.payment_status = 'REFUNDED'
      EXCEPT SELECT transaction_id, payment_sequence, payment_method, round(100 * amount_eur),
      card_last_four FROM payments WHERE payment_status = 'APPROVED')
    """,
    // An exchange has two items of a product and a price, which cost nothing, and no payment.
    """
    SELECT count(*) FROM transactions t WHERE transaction_type = 'EXCHANGE' AND NOT EXISTS (
      SELECT * FROM transaction_items a JOIN transaction_items b USING (transaction_id, product_id)
      JOIN transaction_items o ON o.item_id = a.original_item_id
      WHERE a.transaction_id = t.transaction_id AND a.quantity = -b.quantity AND a.quantity < 0
      AND a.unit_price_eur = b.unit_price_eur AND a.size || a.color <> b.size || b.color
      AND o.transaction_id = t.original_transaction_id AND o.size || o.color = a.size || a.color
      AND o.quantity = b.quantity)
    """,
    """
    SELECT count(*) FROM (SELECT sum(quantity) q, round(100 * sum(line_total_eur)) total,
      round(100 * sum(i.tax_amount_eur)) tax, count(*) n, (SELECT count(*) FROM payments p
      WHERE p.transaction_id = t.transaction_id) paid FROM transactions t
      JOIN transaction_items i USING (transaction_id) WHERE transaction_type = 'EXCHANGE'
      GROUP BY t.transaction_id) WHERE q <> 0 OR total <> 0 OR tax <> 0 OR n <> 2 OR paid <> 0
    """,
    """
    SELECT count(*) FROM transactions e JOIN transactions s
      ON s.transaction_id = e.original_transaction_id WHERE e.transaction_type = 'EXCHANGE'
      AND (s.payment_status <> 'COMPLETED' OR s.customer_id <> e.customer_id
      OR s.store_id <> e.store_id OR julianday(e.business_date) - julianday(s.business_date)
        NOT BETWEEN 1 AND 30)
    """,
    // What the books took back is what the tills did, by country and day.
    """
    SELECT count(*) FROM (SELECT journal_date, entity_id, round(100 * sum(credit_amount)) FROM
      eurostyle_finance.gl_journal_lines JOIN eurostyle_finance.gl_journal_headers h
      USING (journal_header_id) WHERE account_id = '1000' AND h.description LIKE 'Reversal%'
      GROUP BY 1, 2
      EXCEPT SELECT business_date, (SELECT entity_id FROM eurostyle_finance.legal_entities e
      WHERE e.country_code = s.country_code AND e.entity_type <> 'HOLDING'),
      round(-100 * sum(total_amount_eur)) FROM transactions JOIN stores s USING (store_id)
      WHERE transaction_type = 'RETURN' GROUP BY 1, 2)
    """,
  ]

  /// Of money, people, shifts and days.
  private static let tillFaults = [
    """
    SELECT count(*) FROM transactions t WHERE round(100 * tax_amount_eur) <> (
      SELECT round(100 * sum(tax_amount_eur)) FROM transaction_items i
      WHERE i.transaction_id = t.transaction_id)
    """,
    // Payments.
    """
    SELECT count(*) FROM transactions t WHERE round(100 * total_amount_eur) <> (
      SELECT coalesce(round(100 * sum(amount_eur)), 0) FROM payments p
      WHERE p.transaction_id = t.transaction_id)
    """,
    """
    SELECT count(*) FROM payments WHERE round(100 * (cash_tendered_eur - change_due_eur))
      <> round(100 * amount_eur)
      OR (payment_method = 'CASH' AND amount_eur > 0) <> (cash_tendered_eur IS NOT NULL)
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
    SELECT count(*) FROM store_daily_summaries d JOIN (SELECT store_id, business_date,
      sum(CASE transaction_type WHEN 'SALE' THEN subtotal_eur ELSE 0 END) sold,
      sum(CASE transaction_type WHEN 'RETURN' THEN -subtotal_eur ELSE 0 END) back,
      sum(tax_amount_eur) tax, sum(total_amount_eur) total
      FROM transactions GROUP BY 1, 2) t USING (store_id, business_date)
    WHERE round(100 * (gross_sales_eur - discounts_eur)) <> round(100 * sold)
      OR round(100 * returns_eur) <> round(100 * back)
      OR round(100 * net_sales_eur) <> round(100 * (sold - back))
      OR round(100 * tax_collected_eur) <> round(100 * tax)
      OR round(100 * (cash_sales_eur + card_sales_eur + contactless_sales_eur
        + mobile_payment_sales_eur)) <> round(100 * total)
    """,
    """
    SELECT count(*) FROM store_daily_summaries WHERE total_transactions = 0 AND (gross_sales_eur <> 0
      OR returns_eur <> 0 OR net_sales_eur <> 0 OR tax_collected_eur <> 0)
    """,
    """
    SELECT round(100 * ((SELECT sum(net_sales_eur) FROM store_daily_summaries) - (SELECT
      sum(subtotal_eur) FROM orders WHERE store_id <> 'ONLINE' AND order_status <> 'returned')))
    """,
    // The drawer: what was put there, cash of sales less that of returns, and what was miscounted.
    """
    SELECT count(*) FROM employee_shifts s WHERE round(100 * (closing_cash_eur - opening_cash_eur
      - cash_variance_eur)) <> (SELECT coalesce(round(100 * sum(amount_eur)), 0) FROM payments p
      JOIN transactions t USING (transaction_id) WHERE p.payment_method = 'CASH'
      AND t.employee_id = s.employee_id AND t.business_date = s.shift_date)
    """,
    "SELECT count(*) FROM employee_shifts WHERE closing_cash_eur < 50 OR opening_cash_eur < 200",
    """
    SELECT count(*) FROM employee_shifts s WHERE transactions_processed <> (SELECT count(*)
      FROM transactions t WHERE t.employee_id = s.employee_id AND t.business_date = s.shift_date)
    """,
    """
    SELECT count(*) FROM store_daily_summaries d WHERE round(100 * actual_cash_eur) <> (
      SELECT round(100 * sum(closing_cash_eur)) FROM employee_shifts s
      WHERE s.store_id = d.store_id AND s.shift_date = d.business_date)
    """,
    // Numbers count all transactions in the order of time.
    """
    SELECT count(*) FROM (SELECT pos_sequence_number n, receipt_number r,
      row_number() OVER (PARTITION BY store_id ORDER BY transaction_datetime, transaction_id) place,
      CAST(substr(transaction_id, 23) AS INTEGER) number, row_number() OVER (PARTITION BY store_id,
      business_date ORDER BY transaction_datetime, transaction_id) of_day FROM transactions)
    WHERE n <> place OR number <> of_day OR CAST(substr(r, 6) AS INTEGER) <> n
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
    let world = EuroStyle.dataset.world(seed: Seed(seed), scale: scale)
    let directory = "/tmp/fixturectl-tills-\(UInt64.random(in: 0 ... .max))"
    defer { removeFlat(directory) }
    let plan = LoadPlan(
      world: world, tables: world.tables.map { PlannedTable(source: $0, rows: 0..<$0.count) },
      indexes: .all)
    _ = try Loader().load(plan, into: SQLiteStore(directory: directory))
    let files = try SQLiteFixture(directory: directory)
    for statement in Self.saleFaults + Self.returnFaults + Self.tillFaults {
      #expect(try files.scalar("SELECT CAST((\(statement)) AS INTEGER)") == 0, "\(statement)")
    }
  }
}

/// Removes a directory and the files in it.
private func removeFlat(_ directory: String) {
  for name in (try? FileSystem.names(in: directory)) ?? [] {
    try? FileSystem.remove("\(directory)/\(name)")
  }
  FileSystem.removeIfEmpty(directory)
}
