extension Question {
  /// What an analyst would put on a first page: revenue, effective VAT, engagement and customers.
  static func analysts(_ sql: SQLWords) -> [Question] {
    let rate = """
      CASE WHEN country = 'DE' THEN 19 WHEN country = 'FR' THEN 20 WHEN country = 'LU' THEN 17 \
      ELSE 21 END
      """
    func visits(on device: String) -> String {
      "sum(CASE WHEN device = '\(device)' THEN 1 ELSE 0 END)"
    }
    func spent(_ tier: String) -> String { "CASE WHEN tier = '\(tier)' THEN spent END" }
    let customers = """
      (SELECT customer_id, \(sql.cents("total_spent")) AS spent, \(sql.text("loyalty_tier")) AS tier, \
      loyalty_member AS member, loyalty_points AS points, marketing_opt_in AS is_told \
      FROM eurostyle_operational.customers) AS customers
      """
    let sessions = """
      (SELECT \(sql.text("device_type")) AS device, page_views AS pages, \
      session_duration_seconds AS seconds, bounce_session AS bounced, conversion_session AS bought \
      FROM eurostyle_webshop.web_sessions) AS sessions
      """
    return [
      Question(
        "revenue of a year is what account 4000 was credited", by: "sold_in", sums: ["revenue"],
        """
        SELECT sold_in, revenue FROM (SELECT journal_header_id, \(sql.cents("credit_amount")) \
        AS revenue FROM eurostyle_finance.gl_journal_lines WHERE account_id = '4000') AS l JOIN \
        (SELECT journal_header_id, \(sql.year("journal_date")) AS sold_in \
        FROM eurostyle_finance.gl_journal_headers) AS h USING (journal_header_id)
        """,
        """
        SELECT \(sql.year("order_date")) AS sold_in, \(sql.cents("subtotal_eur")) AS revenue \
        FROM eurostyle_operational.orders
        """),
      Question(
        "the effective VAT of a country's tills is its rate, within a tenth of a point",
        """
        SELECT (abs(1000 * sum(tax) - 10 * sum(rate * net)) > sum(net)) AS wrong FROM \
        (SELECT country, \(rate) AS rate, tax, net FROM (SELECT store_id, \
        \(sql.cents("tax_amount_eur")) AS tax, \(sql.cents("total_amount_eur - tax_amount_eur")) \
        AS net FROM eurostyle_pos.transactions WHERE transaction_type = 'SALE') AS t JOIN \
        (SELECT store_id, \(sql.text("country_code")) AS country FROM eurostyle_operational.stores) \
        AS s USING (store_id)) AS taxed GROUP BY country
        """),
      Question(
        "visits with a device last and lead to what visits do",
        """
        SELECT (sum(bounced) <> sum(CASE WHEN pages = 1 THEN 1 ELSE 0 END) \
        OR sum(bounced) + sum(bought) > count(*) OR sum(pages) > 30 * count(*) \
        OR sum(seconds) < 10 * count(*) OR sum(seconds) > 3600 * count(*)) AS wrong \
        FROM \(sessions) GROUP BY device
        """),
      Question(
        "most visits are made with phones, and fewest with tablets",
        """
        SELECT (\(visits(on: "mobile")) <= \(visits(on: "desktop")) \
        OR \(visits(on: "desktop")) <= \(visits(on: "tablet"))) AS wrong FROM \(sessions)
        """),
      Question(
        "a better tier is worth more",
        """
        SELECT (max(\(spent("Bronze"))) >= min(\(spent("Silver"))) \
        OR max(\(spent("Silver"))) >= min(\(spent("Gold")))) AS wrong FROM \(customers)
        """),
      Question(
        "members alone have points",
        "SELECT (member = 0 AND points > 0) AS wrong FROM \(customers)"),
      Question(
        "a third of the customers are members, and two fifths want to be told",
        """
        SELECT (100 * sum(member) < 25 * count(*) OR 100 * sum(member) > 45 * count(*) \
        OR 100 * sum(is_told) < 32 * count(*) OR 100 * sum(is_told) > 52 * count(*)) AS wrong \
        FROM \(customers)
        """),
      Question(
        "mails go to customers who want to be told",
        """
        SELECT (is_told = 0) AS wrong FROM (SELECT customer_id \
        FROM eurostyle_webshop.email_marketing) AS mails JOIN \(customers) USING (customer_id)
        """),
    ]
  }
}
