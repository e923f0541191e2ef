extension Question {
  /// The lines of the books with their journals and accounts.
  static func books(_ sql: SQLWords) -> String {
    """
    (SELECT journal, account, debit, credit, entity, period, booked_on, description, reference, \
    category, kind FROM (SELECT journal, account, debit, credit, entity, period, booked_on, \
    description, reference FROM (SELECT journal_header_id AS journal, account_id AS account, \
    \(sql.cents("debit_amount")) AS debit, \(sql.cents("credit_amount")) AS credit \
    FROM eurostyle_finance.gl_journal_lines) AS l JOIN (SELECT journal_header_id AS journal, \
    entity_id AS entity, period_id AS period, \(sql.day("journal_date")) AS booked_on, description, \
    coalesce(reference_number, '') AS reference FROM eurostyle_finance.gl_journal_headers) AS h \
    USING (journal)) AS b JOIN (SELECT account_id AS account, \(sql.text("account_category")) \
    AS category, \(sql.text("account_type")) AS kind FROM eurostyle_finance.chart_of_accounts) AS a \
    USING (account)) AS books
    """
  }

  /// What a controller would ask.
  static func ledger(_ sql: SQLWords) -> [Question] {
    let books = books(sql)
    func credit(_ account: String) -> String {
      "CASE WHEN account = '\(account)' THEN credit ELSE 0 END"
    }
    return [
      Question(
        "trial balance",
        "SELECT (sum(debit) <> sum(credit)) AS wrong FROM \(books) GROUP BY entity, period"),
      Question(
        "journals balance",
        "SELECT (sum(debit) <> sum(credit)) AS wrong FROM \(books) GROUP BY journal"),
      Question(
        "an order has a journal, of its company and day",
        by: "reference, entity, booked_on",
        sums: ["journals", "total", "goods", "vat", "shipping"],
        """
        SELECT reference, entity, booked_on, count(DISTINCT journal) AS journals, \
        sum(CASE WHEN account IN ('1000', '1100') THEN debit ELSE 0 END) AS total, \
        sum(\(credit("4000"))) AS goods, sum(\(credit("2300"))) AS vat, \
        sum(\(credit("4100"))) AS shipping FROM \(books) \
        WHERE description NOT LIKE 'Reversal%' AND reference LIKE 'ORD%' \
        GROUP BY reference, entity, booked_on
        """,
        """
        SELECT reference, entity, booked_on, 1 AS journals, total, goods, vat, shipping FROM \
        (SELECT customer_id, order_id AS reference, \(sql.day("order_date")) AS booked_on, \
        \(sql.cents("total_amount_eur")) AS total, \(sql.cents("subtotal_eur")) AS goods, \
        \(sql.cents("tax_amount_eur")) AS vat, \(sql.cents("shipping_cost_eur")) AS shipping \
        FROM eurostyle_operational.orders) AS o JOIN (SELECT customer_id, \
        'ENTITY_' || \(sql.text("country_code")) || '_RETAIL' AS entity \
        FROM eurostyle_operational.customers) AS c USING (customer_id)
        """),
      Question(
        "what came back is reversed", by: "reference, booked_on", sums: ["goods"],
        """
        SELECT order_id AS reference, \(sql.cents("subtotal_eur")) AS goods, \
        coalesce(\(sql.day("return_date")), \(sql.day(ofMoment: "updated_at"))) AS booked_on \
        FROM eurostyle_operational.orders WHERE order_status IN ('cancelled', 'returned')
        """,
        """
        SELECT reference, debit AS goods, booked_on FROM \(books) \
        WHERE description LIKE 'Reversal%' AND account = '4000'
        """),
      Question(
        "companies owe each other the same",
        """
        SELECT (sum(debit) <> sum(credit)) AS wrong FROM \(books) \
        WHERE category = 'INTERCOMPANY' GROUP BY period
        """),
      Question(
        "without them the books balance",
        """
        SELECT (sum(debit) <> sum(credit)) AS wrong FROM \(books) \
        WHERE category <> 'INTERCOMPANY'
        """),
      Question(
        "depreciation is as planned", by: "entity, period", sums: ["amount"],
        """
        SELECT entity, period, amount FROM (SELECT asset_id, period_id AS period, \
        \(sql.cents("depreciation_amount")) AS amount \
        FROM eurostyle_finance.depreciation_schedule) AS d JOIN \
        (SELECT asset_id, entity_id AS entity FROM eurostyle_finance.fixed_assets) AS a \
        USING (asset_id)
        """,
        "SELECT entity, period, debit - credit AS amount FROM \(books) WHERE account = '6700'"),
      Question(
        "the payroll is what contracts say", by: "entity, period", sums: ["amount"],
        """
        SELECT entity, period, amount FROM (SELECT employee_id, period, amount FROM \
        (SELECT period_id AS period, \(sql.day("start_date")) AS first_day, \
        \(sql.day("end_date")) AS last_day FROM eurostyle_finance.reporting_periods \
        WHERE period_type = 'MONTH') AS p CROSS JOIN (SELECT employee_id, \
        \(sql.day("start_date")) AS since, coalesce(\(sql.day("end_date")), 99999) AS until, \
        \(sql.quotient(sql.cents("base_salary_eur"), "12")) AS amount \
        FROM eurostyle_hr.employment_contracts) AS c WHERE since <= first_day AND until >= last_day) \
        AS paid JOIN (SELECT employee_id, entity_id AS entity FROM eurostyle_hr.employees) AS e \
        USING (employee_id)
        """,
        "SELECT entity, period, debit - credit AS amount FROM \(books) WHERE account = '6000'"),
      Question(
        "goods cost 40 to 44 percent of revenue",
        """
        SELECT (cost * 100 < 40 * revenue OR cost * 100 > 44 * revenue) AS wrong FROM (SELECT entity, \
        sum(CASE WHEN account IN ('5000', '5010') THEN debit - credit ELSE 0 END) AS cost, \
        sum(CASE WHEN kind = 'REVENUE' THEN credit - debit ELSE 0 END) AS revenue FROM \(books) \
        WHERE entity LIKE '%RETAIL' GROUP BY entity) AS sums
        """),
    ]
  }
}
