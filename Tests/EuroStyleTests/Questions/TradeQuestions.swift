extension Question {
  /// What is sold and what lies there, across the systems.
  static func trade(_ sql: SQLWords) -> [Question] {
    let books = books(sql)
    let countries = """
      (SELECT store_id, \(sql.text("country_code")) AS country FROM eurostyle_operational.stores)
      """
    let orders = """
      SELECT \(sql.day("order_date")) AS sold_on, country, CASE WHEN store_id = 'ONLINE' \
      THEN 'web' ELSE 'shop' END AS channel, \(sql.cents("total_amount_eur")) AS amount FROM \
      (SELECT customer_id, store_id, order_date, total_amount_eur \
      FROM eurostyle_operational.orders) AS o JOIN (SELECT customer_id, \
      \(sql.text("country_code")) AS country FROM eurostyle_operational.customers) AS c \
      USING (customer_id)
      """
    return [
      Question(
        "revenue by day, country and channel is in the books", by: "sold_on, country, channel",
        sums: ["amount"], orders,
        """
        SELECT booked_on AS sold_on, substr(entity, 8, 2) AS country, \
        CASE WHEN account = '1000' THEN 'shop' ELSE 'web' END AS channel, debit AS amount \
        FROM \(books) WHERE account IN ('1000', '1100') AND reference LIKE 'ORD%' \
        AND description NOT LIKE 'Reversal%'
        """),
      Question(
        "revenue by day and country of shops is in the tills", by: "sold_on, country",
        sums: ["amount"],
        "SELECT sold_on, country, amount FROM (\(orders)) AS sold WHERE channel = 'shop'",
        """
        SELECT sold_on, country, amount FROM (SELECT store_id, \(sql.day("business_date")) \
        AS sold_on, \(sql.cents("total_amount_eur")) AS amount FROM eurostyle_pos.transactions \
        WHERE transaction_type = 'SALE') AS t JOIN \(countries) AS s USING (store_id)
        """),
      Question(
        "revenue of the tills is in the books", by: "sold_on, country", sums: ["amount"],
        """
        SELECT sold_on, country, amount FROM (SELECT store_id, \(sql.day("business_date")) \
        AS sold_on, \(sql.cents("total_amount_eur")) AS amount FROM eurostyle_pos.transactions \
        WHERE transaction_type = 'SALE') AS t JOIN \(countries) AS s USING (store_id)
        """,
        """
        SELECT booked_on AS sold_on, substr(entity, 8, 2) AS country, debit AS amount FROM \(books) \
        WHERE account = '1000' AND reference LIKE 'ORD%' AND description NOT LIKE 'Reversal%'
        """),
      // What lay there, what came and what went come to what lies there.
      Question(
        "the value of stock rolls forward", by: "entity", sums: ["amount"],
        """
        SELECT entity, CASE WHEN reference LIKE 'OPEN%' OR reference LIKE 'PUR%' THEN debit \
        WHEN reference LIKE 'COGS%' THEN 0 - credit ELSE 999999999 END AS amount FROM \(books) \
        WHERE account = '1200'
        """,
        """
        SELECT 'ENTITY_' || country || '_RETAIL' AS entity, amount FROM (SELECT store_id, \
        \(sql.cents("inventory_value_eur")) AS amount FROM eurostyle_operational.inventory) AS i \
        JOIN (SELECT store_id, country FROM \(countries) AS s UNION ALL \
        SELECT 'DC' AS store_id, 'NL' AS country) AS places USING (store_id)
        """),
      Question(
        "what leaves the stock is its cost", by: "journal", sums: ["amount"],
        """
        SELECT journal, credit - debit AS amount FROM \(books) \
        WHERE account = '1200' AND reference LIKE 'COGS%'
        """,
        """
        SELECT journal, debit - credit AS amount FROM \(books) \
        WHERE account IN ('5000', '5010') AND reference LIKE 'COGS%'
        """),
      Question(
        "a product's stock is that of all places", by: "product_id", sums: ["pieces"],
        "SELECT product_id, current_stock_total AS pieces FROM eurostyle_operational.products",
        "SELECT product_id, quantity_on_hand AS pieces FROM eurostyle_operational.inventory"),
    ]
  }
}
