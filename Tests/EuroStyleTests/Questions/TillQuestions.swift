/// What must agree about the tills themselves.
extension Question {
  private static let shifts = "eurostyle_pos.employee_shifts"
  private static let summaries = "eurostyle_pos.store_daily_summaries"

  /// Money, people, shifts and days.
  static func tills(_ sql: SQLWords) -> [Question] {
    [
      Question(
        "taxes of items add up", by: "ticket", sums: ["tax"],
        """
        SELECT transaction_id AS ticket, \(sql.cents("tax_amount_eur")) AS tax \
        FROM \(transactions)
        """,
        "SELECT transaction_id AS ticket, \(sql.cents("tax_amount_eur")) AS tax FROM \(items)"),
      Question(
        "payments add up", by: "ticket", sums: ["amount"],
        """
        SELECT transaction_id AS ticket, \(sql.cents("total_amount_eur")) AS amount \
        FROM \(transactions)
        """,
        "SELECT transaction_id AS ticket, \(sql.cents("amount_eur")) AS amount FROM \(payments)"
      ),
      Question(
        "change is given for cash alone",
        """
        SELECT (\(sql.cents("cash_tendered_eur - change_due_eur")) <> \(sql.cents("amount_eur"))) \
        AS wrong FROM \(payments) WHERE cash_tendered_eur IS NOT NULL UNION ALL \
        SELECT (has_tendered <> is_cash) AS wrong FROM (SELECT CASE WHEN cash_tendered_eur IS NULL \
        THEN 0 ELSE 1 END AS has_tendered, CASE WHEN payment_method = 'CASH' AND amount_eur > 0 \
        THEN 1 ELSE 0 END AS is_cash FROM \(payments)) AS p
        """),
      Question(
        "the cashier has a shift there, and no break", by: "ticket",
        "SELECT transaction_id AS ticket FROM \(transactions)",
        """
        SELECT DISTINCT ticket FROM (SELECT ticket, moment, starts, ends, break_starts, \
        break_ends FROM (SELECT transaction_id AS ticket, employee_id, store_id, \
        \(sql.moment("transaction_datetime")) AS moment FROM \(transactions)) AS t JOIN (SELECT \
        employee_id, store_id, \(sql.moment("clock_in_time")) AS starts, \
        coalesce(\(sql.moment("clock_out_time")), 0) AS ends, \
        coalesce(\(sql.moment("break_start")), 0) AS break_starts, \
        coalesce(\(sql.moment("break_end")), 0) AS break_ends FROM \(shifts)) AS s \
        USING (employee_id, store_id)) AS pairs WHERE moment >= starts AND moment <= ends \
        AND (moment < break_starts OR moment >= break_ends)
        """),
      Question(
        "nobody has a shift while away",
        """
        SELECT (shift_on >= since AND shift_on <= until) AS wrong FROM (SELECT employee_id, \
        \(sql.day("shift_date")) AS shift_on FROM \(shifts)) AS s JOIN (SELECT employee_id, \
        \(sql.day("start_date")) AS since, \(sql.day("end_date")) AS until \
        FROM eurostyle_hr.leave_requests WHERE status = 'APPROVED') AS l USING (employee_id)
        """),
      Question(
        "shifts are of those who are assigned", by: "shift",
        "SELECT shift_id AS shift FROM \(shifts)",
        """
        SELECT DISTINCT shift FROM (SELECT shift, shift_on, since, until FROM (SELECT \
        shift_id AS shift, employee_id, store_id, \(sql.day("shift_date")) AS shift_on \
        FROM \(shifts)) AS s JOIN (SELECT employee_id, store_id, \(sql.day("start_date")) AS since, \
        coalesce(\(sql.day("end_date")), 99999) AS until FROM eurostyle_pos.employee_assignments) \
        AS a USING (employee_id, store_id)) AS pairs WHERE shift_on >= since AND shift_on <= until
        """),
      Question(
        "shifts come to what their transactions do", by: "employee_id, worked_on",
        sums: ["amount", "transactions"],
        """
        SELECT employee_id, \(sql.day("shift_date")) AS worked_on, \
        \(sql.cents("total_sales_eur")) AS amount, transactions_processed AS transactions \
        FROM \(shifts)
        """,
        """
        SELECT employee_id, \(sql.day("business_date")) AS worked_on, \
        \(sql.cents("total_amount_eur")) AS amount, 1 AS transactions FROM \(transactions)
        """),
      Question(
        "days come to what their transactions do", by: "store_id, sold_on",
        sums: ["transactions", "sold", "back", "net", "tax", "total"],
        """
        SELECT store_id, \(sql.day("business_date")) AS sold_on, \
        total_transactions AS transactions, \(sql.cents("gross_sales_eur - discounts_eur")) AS sold, \
        \(sql.cents("returns_eur")) AS back, \(sql.cents("net_sales_eur")) AS net, \
        \(sql.cents("tax_collected_eur")) AS tax, \(sql.cents(
          "cash_sales_eur + card_sales_eur + contactless_sales_eur + mobile_payment_sales_eur")) \
        AS total FROM \(summaries)
        """,
        """
        SELECT store_id, sold_on, 1 AS transactions, CASE WHEN kind = 'SALE' THEN amount ELSE 0 END \
        AS sold, CASE WHEN kind = 'RETURN' THEN 0 - amount ELSE 0 END AS back, \
        CASE WHEN kind = 'SALE' OR kind = 'RETURN' THEN amount ELSE 0 END AS net, tax, total FROM \
        (SELECT store_id, \(sql.day("business_date")) AS sold_on, \
        \(sql.text("transaction_type")) AS kind, \(sql.cents("subtotal_eur")) AS amount, \
        \(sql.cents("tax_amount_eur")) AS tax, \(sql.cents("total_amount_eur")) AS total \
        FROM \(transactions)) AS t
        """),
      Question(
        "shops sell what was ordered and kept", by: "store_id", sums: ["amount"],
        "SELECT store_id, \(sql.cents("net_sales_eur")) AS amount FROM \(summaries)",
        """
        SELECT store_id, \(sql.cents("subtotal_eur")) AS amount FROM eurostyle_operational.orders \
        WHERE store_id <> 'ONLINE' AND order_status <> 'returned'
        """),
      // What was put there, the cash of sales less that of returns, and what was miscounted.
      Question(
        "the drawer holds what came and went", by: "employee_id, worked_on", sums: ["amount"],
        """
        SELECT employee_id, \(sql.day("shift_date")) AS worked_on, coalesce(\(sql.cents(
          "closing_cash_eur - opening_cash_eur - cash_variance_eur")), 0) AS amount FROM \(shifts)
        """,
        """
        SELECT employee_id, worked_on, amount FROM (SELECT transaction_id, \
        \(sql.cents("amount_eur")) AS amount FROM \(payments) WHERE payment_method = 'CASH') AS p \
        JOIN (SELECT transaction_id, employee_id, \(sql.day("business_date")) AS worked_on \
        FROM \(transactions)) AS t USING (transaction_id)
        """),
      Question(
        "drawers are never empty",
        """
        SELECT (coalesce(closing_cash_eur, 50) < 50 OR coalesce(opening_cash_eur, 200) < 200) \
        AS wrong FROM \(shifts)
        """),
      Question(
        "a day's cash is that of its drawers", by: "store_id, worked_on", sums: ["amount"],
        """
        SELECT store_id, \(sql.day("business_date")) AS worked_on, \
        \(sql.cents("actual_cash_eur")) AS amount FROM \(summaries)
        """,
        """
        SELECT store_id, \(sql.day("shift_date")) AS worked_on, \
        coalesce(\(sql.cents("closing_cash_eur")), 0) AS amount FROM \(shifts)
        """),
      // Numbers count all transactions of a shop, and of its days.
      Question(
        "numbers are given once",
        """
        SELECT (min(place) <> 1 OR max(place) <> count(*) OR count(DISTINCT place) <> count(*)) \
        AS wrong FROM (SELECT store_id, 0 AS sold_on, pos_sequence_number AS place \
        FROM \(transactions) UNION ALL SELECT store_id, \(sql.day("business_date")) AS sold_on, \
        \(sql.number("substr(transaction_id, 23)")) AS place FROM \(transactions)) AS numbers \
        GROUP BY store_id, sold_on
        """),
      Question(
        "numbers are given in the order of time",
        """
        SELECT (moment > next_moment OR moment = next_moment AND name > next_name \
        OR receipt <> place - 1) AS wrong FROM (SELECT store_id, pos_sequence_number + 1 AS place, \
        \(sql.number("substr(receipt_number, 6)")) AS receipt, transaction_id AS name, \
        \(sql.moment("transaction_datetime")) AS moment FROM \(transactions)) AS t \
        JOIN (SELECT store_id, pos_sequence_number + 0 AS place, transaction_id AS next_name, \
        \(sql.moment("transaction_datetime")) AS next_moment FROM \(transactions)) AS later \
        USING (store_id, place)
        """),
      Question(
        "the tax is the country's",
        """
        SELECT (tax * 2000 < (rate * 20 - 1) * amount OR tax * 2000 > (rate * 20 + 1) * amount) \
        AS wrong FROM (SELECT country, sum(tax) AS tax, sum(amount) AS amount, CASE country \
        WHEN 'NL' THEN 21 WHEN 'BE' THEN 21 WHEN 'DE' THEN 19 WHEN 'FR' THEN 20 ELSE 17 END AS rate \
        FROM (SELECT store_id, \(sql.cents("tax_amount_eur")) AS tax, \
        \(sql.cents("subtotal_eur")) AS amount FROM \(transactions)) AS t JOIN (SELECT store_id, \
        \(sql.text("country_code")) AS country FROM eurostyle_operational.stores) AS s \
        USING (store_id) GROUP BY country) AS sums
        """),
    ]
  }
}
