import Fixtures
import SQLiteStorage
import Testing

/// What a controller would ask of the made books, in plain SQL that no declaration knows.
@Suite struct LedgerTests {
  static let recipes = [1, 42, UInt64.max].flatMap { seed in
    [Scale.tiny, Scale(billionths: 8_000_000)].map { (seed, $0) }
  }

  /// Money in cents.
  private static let cents = """
    CAST(round(debit_amount * 100) AS INTEGER) AS debit, \
    CAST(round(credit_amount * 100) AS INTEGER) AS credit
    """

  /// The lines with their journals and accounts.
  private static let books = """
    WITH books AS (SELECT l.*, h.entity_id, h.period_id, h.journal_date, h.description, \
    h.reference_number, a.account_category, a.account_type, \(cents) \
    FROM eurostyle_finance.gl_journal_lines AS l JOIN eurostyle_finance.gl_journal_headers AS h \
    USING (journal_header_id) JOIN eurostyle_finance.chart_of_accounts AS a USING (account_id))
    """

  /// Each question with what must not be there: rows.
  private static let questions: [(name: String, rows: String)] = [
    (
      "trial balance",
      "SELECT 1 FROM books GROUP BY entity_id, period_id HAVING sum(debit) <> sum(credit)"
    ),
    (
      "journals", "SELECT 1 FROM books GROUP BY journal_header_id HAVING sum(debit) <> sum(credit)"
    ),
    (
      "orders",
      """
      SELECT 1 FROM eurostyle_operational.orders AS o JOIN eurostyle_operational.customers AS c \
      USING (customer_id) LEFT JOIN (SELECT reference_number, min(journal_date) AS day, \
      min(entity_id) AS entity, sum(CASE WHEN account_id IN ('1000', '1100') THEN debit END) AS total, \
      sum(CASE account_id WHEN '4000' THEN credit END) AS goods, \
      sum(CASE account_id WHEN '2300' THEN credit END) AS vat, \
      sum(CASE account_id WHEN '4100' THEN credit ELSE 0 END) AS shipping, \
      count(DISTINCT journal_header_id) AS journals FROM books \
      WHERE description NOT LIKE 'Reversal%' GROUP BY 1) AS b ON b.reference_number = o.order_id \
      WHERE coalesce(b.day = o.order_date AND b.journals = 1 \
      AND substr(b.entity, 8, 2) = c.country_code AND b.entity LIKE '%RETAIL' \
      AND b.total = CAST(round(o.total_amount_eur * 100) AS INTEGER) \
      AND b.goods = CAST(round(o.subtotal_eur * 100) AS INTEGER) \
      AND b.vat = CAST(round(o.tax_amount_eur * 100) AS INTEGER) \
      AND b.shipping = CAST(round(o.shipping_cost_eur * 100) AS INTEGER), 0) = 0
      """
    ),
    (
      "reversals",
      """
      SELECT 1 FROM (SELECT order_id AS key, coalesce(return_date, date(updated_at)) AS day, \
      CAST(round(subtotal_eur * 100) AS INTEGER) AS sold, 0 AS taken \
      FROM eurostyle_operational.orders WHERE order_status IN ('cancelled', 'returned') \
      UNION ALL SELECT reference_number, journal_date, 0, debit FROM books \
      WHERE description LIKE 'Reversal%' AND account_id = '4000') \
      GROUP BY key, day HAVING sum(sold) <> sum(taken)
      """
    ),
    (
      "inventory",
      """
      SELECT 1 FROM (SELECT entity_id AS key, debit - credit AS booked, 0 AS lies FROM books \
      WHERE account_id = '1200' UNION ALL \
      SELECT 'ENTITY_' || coalesce(country_code, 'NL') || '_RETAIL', 0, \
      CAST(round(inventory_value_eur * 100) AS INTEGER) FROM eurostyle_operational.inventory \
      LEFT JOIN eurostyle_operational.stores USING (store_id)) \
      GROUP BY key HAVING sum(booked) <> sum(lies)
      """
    ),
    (
      "intercompany",
      """
      SELECT 1 FROM books WHERE account_category = 'INTERCOMPANY' GROUP BY period_id \
      HAVING sum(debit) <> sum(credit)
      """
    ),
    (
      "consolidation",
      """
      SELECT 1 FROM books WHERE account_category <> 'INTERCOMPANY' \
      HAVING sum(debit) <> sum(credit)
      """
    ),
    (
      "depreciation",
      """
      SELECT 1 FROM (SELECT entity_id, period_id, 0 AS booked, \
      CAST(round(depreciation_amount * 100) AS INTEGER) AS planned \
      FROM eurostyle_finance.depreciation_schedule JOIN eurostyle_finance.fixed_assets \
      USING (asset_id) UNION ALL SELECT entity_id, period_id, debit - credit, 0 FROM books \
      WHERE account_id = '6700') GROUP BY entity_id, period_id HAVING sum(booked) <> sum(planned)
      """
    ),
    (
      "payroll",
      """
      SELECT 1 FROM (SELECT e.entity_id, p.period_id, 0 AS booked, \
      CAST(round(c.base_salary_eur * 100) AS INTEGER) / 12 AS due \
      FROM eurostyle_finance.reporting_periods AS p JOIN eurostyle_hr.employment_contracts AS c \
      ON c.start_date <= p.start_date AND coalesce(c.end_date, '9999') >= p.end_date \
      JOIN eurostyle_hr.employees AS e USING (employee_id) WHERE p.period_type = 'MONTH' \
      UNION ALL SELECT entity_id, period_id, debit - credit, 0 FROM books \
      WHERE account_id = '6000') GROUP BY entity_id, period_id HAVING sum(booked) <> sum(due)
      """
    ),
    (
      "margin",
      """
      SELECT 1 FROM books WHERE account_type IN ('REVENUE', 'EXPENSE') \
      AND entity_id LIKE '%RETAIL' GROUP BY entity_id HAVING \
      sum(CASE WHEN account_id IN ('5000', '5010') THEN debit - credit END) * 100 \
      NOT BETWEEN 40 * sum(CASE account_type WHEN 'REVENUE' THEN credit - debit END) \
      AND 44 * sum(CASE account_type WHEN 'REVENUE' THEN credit - debit END)
      """
    ),
  ]

  @Test(arguments: recipes)
  func theBooksAnswer(seed: UInt64, scale: Scale) throws {
    let fixture = try SQLiteFixture(EuroStyle.dataset.world(seed: Seed(seed), scale: scale))
    for (name, rows) in Self.questions {
      #expect(try fixture.rows("\(Self.books) \(rows)").count == 0, "\(name)")
    }
    // The questions would find nothing in empty books either.
    #expect(
      try fixture.rows("SELECT 1 FROM eurostyle_finance.gl_journal_lines LIMIT 1").count == 1)
  }
}
