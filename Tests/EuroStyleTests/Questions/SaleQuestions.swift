/// What must agree about what shops sold and took back, with the orders.
extension Question {
  static let transactions = "eurostyle_pos.transactions"
  static let items = "eurostyle_pos.transaction_items"
  static let payments = "eurostyle_pos.payments"

  /// Sales and the orders of shops are the same.
  static func sales(_ sql: SQLWords) -> [Question] {
    let shopOrders = "eurostyle_operational.orders WHERE store_id <> 'ONLINE'"
    return [
      Question(
        "orders of shops are sales",
        by: "sold_at, store_id, customer, subtotal, tax, discount, total",
        """
        SELECT \(sql.moment("order_datetime")) AS sold_at, store_id, customer_id AS customer, \
        \(sql.cents("subtotal_eur")) AS subtotal, \(sql.cents("tax_amount_eur")) AS tax, \
        \(sql.cents("discount_amount_eur")) AS discount, \(sql.cents("total_amount_eur")) AS total \
        FROM \(shopOrders)
        """,
        """
        SELECT \(sql.moment("transaction_datetime")) AS sold_at, store_id, \
        coalesce(customer_id, '') AS customer, \(sql.cents("subtotal_eur")) AS subtotal, \
        \(sql.cents("tax_amount_eur")) AS tax, \(sql.cents("discount_amount_eur")) AS discount, \
        \(sql.cents("total_amount_eur")) AS total FROM \(transactions) \
        WHERE transaction_type = 'SALE'
        """),
      Question(
        "so are their lines",
        by: "sold_at, customer, product_id, size, color, quantity, price, discount, total",
        """
        SELECT sold_at, customer, product_id, size, color, quantity, price, discount, total FROM \
        (SELECT order_id, product_id, size, color, quantity, \
        \(sql.cents("unit_price_eur")) AS price, \(sql.cents("line_discount_eur")) AS discount, \
        \(sql.cents("line_total_eur")) AS total FROM eurostyle_operational.order_lines) AS l \
        JOIN (SELECT order_id, \(sql.moment("order_datetime")) AS sold_at, \
        customer_id AS customer FROM \(shopOrders)) AS o USING (order_id)
        """,
        """
        SELECT sold_at, customer, product_id, size, color, quantity, price, discount, total FROM \
        (SELECT transaction_id, product_id, size, color, quantity, \
        \(sql.cents("unit_price_eur")) AS price, \(sql.cents("discount_amount_eur")) AS discount, \
        \(sql.cents("line_total_eur")) AS total FROM \(items)) AS i JOIN (SELECT transaction_id, \
        \(sql.moment("transaction_datetime")) AS sold_at, coalesce(customer_id, '') AS customer \
        FROM \(transactions) WHERE transaction_type = 'SALE') AS t USING (transaction_id)
        """),
      Question(
        "discounts explain prices", by: "ticket", sums: ["discount"],
        """
        SELECT transaction_id AS ticket, \(sql.cents("discount_amount_eur")) AS discount \
        FROM eurostyle_pos.discounts
        """,
        """
        SELECT transaction_id AS ticket, \(sql.cents("discount_amount_eur")) AS discount \
        FROM \(transactions) WHERE transaction_type = 'SALE'
        """),
      Question(
        "sales are complete",
        """
        SELECT (\(sql.text("transaction_status")) <> 'COMPLETED' OR return_reason IS NOT NULL) \
        AS wrong FROM \(transactions) WHERE transaction_type = 'SALE'
        """),
    ]
  }

  /// What came back, and what was exchanged.
  static func returns(_ sql: SQLWords) -> [Question] {
    let returned = "\(transactions) WHERE transaction_type = 'RETURN'"
    let refunded =
      "\(transactions) WHERE transaction_type = 'SALE' AND payment_status = 'REFUNDED'"
    let exchanged = "\(transactions) WHERE transaction_type = 'EXCHANGE'"
    return [
      Question(
        "orders that came back are returns",
        by: "sold_at, returned_at, returned_on, reason, store_id, customer, total",
        """
        SELECT \(sql.moment("order_datetime")) AS sold_at, \(sql.moment("updated_at")) \
        AS returned_at, coalesce(\(sql.day("return_date")), 0) AS returned_on, \
        coalesce(\(sql.text("return_reason")), '') AS reason, store_id, customer_id AS customer, \
        \(sql.cents("total_amount_eur")) AS total FROM eurostyle_operational.orders \
        WHERE store_id <> 'ONLINE' AND order_status = 'returned'
        """,
        """
        SELECT sold_at, returned_at, returned_on, reason, store_id, customer, total FROM \
        (SELECT coalesce(original_transaction_id, '') AS sale, \
        \(sql.moment("transaction_datetime")) AS returned_at, \
        \(sql.day("business_date")) AS returned_on, coalesce(\(sql.text("return_reason")), '') \
        AS reason, store_id, coalesce(customer_id, '') AS customer, \
        0 - \(sql.cents("total_amount_eur")) AS total FROM \(returned)) AS r JOIN (SELECT \
        transaction_id AS sale, \(sql.moment("transaction_datetime")) AS sold_at FROM \(refunded)) \
        AS s USING (sale)
        """),
      Question(
        "items of a return mirror those of the sale",
        by: "sale, line_number, product_id, size, color, pieces, price, total, discount, tax, item",
        """
        SELECT sale, line_number, product_id, size, color, pieces, price, total, discount, tax, item \
        FROM (SELECT transaction_id, line_number, product_id, size, color, 0 - quantity AS pieces, \
        \(sql.cents("unit_price_eur")) AS price, 0 - \(sql.cents("line_total_eur")) AS total, \
        0 - \(sql.cents("discount_amount_eur")) AS discount, \
        0 - \(sql.cents("tax_amount_eur")) AS tax, coalesce(original_item_id, '') AS item \
        FROM \(items)) AS i JOIN (SELECT transaction_id, coalesce(original_transaction_id, '') \
        AS sale FROM \(returned)) AS r USING (transaction_id)
        """,
        """
        SELECT sale, line_number, product_id, size, color, pieces, price, total, discount, tax, item \
        FROM (SELECT transaction_id AS sale, line_number, product_id, size, color, \
        quantity - 0 AS pieces, \(sql.cents("unit_price_eur")) AS price, \
        \(sql.cents("line_total_eur")) AS total, \(sql.cents("discount_amount_eur")) AS discount, \
        \(sql.cents("tax_amount_eur")) AS tax, item_id AS item FROM \(items)) AS i \
        JOIN (SELECT transaction_id AS sale FROM \(refunded)) AS s USING (sale)
        """),
      Question(
        "money goes back the way it came", by: "sale, place, method, amount, digits",
        """
        SELECT sale, place, method, amount, digits FROM (SELECT transaction_id, \
        payment_sequence AS place, \(sql.text("payment_method")) AS method, \
        0 - \(sql.cents("amount_eur")) AS amount, coalesce(card_last_four, '') AS digits \
        FROM \(payments) WHERE payment_status = 'REFUNDED') AS p JOIN (SELECT transaction_id, \
        coalesce(original_transaction_id, '') AS sale FROM \(returned)) AS r USING (transaction_id)
        """,
        """
        SELECT sale, place, method, amount, digits FROM (SELECT transaction_id AS sale, \
        payment_sequence AS place, \(sql.text("payment_method")) AS method, \
        \(sql.cents("amount_eur")) AS amount, coalesce(card_last_four, '') AS digits \
        FROM \(payments) WHERE payment_status = 'APPROVED') AS p JOIN (SELECT transaction_id \
        AS sale FROM \(refunded)) AS s USING (sale)
        """),
      // Two items of a product and a price, which cost nothing, and no payment.
      Question(
        "an exchange costs nothing", isRare: true,
        """
        SELECT (sum(pieces) <> 0 OR sum(total) <> 0 OR sum(tax) <> 0 OR sum(lines) <> 2 \
        OR sum(paid) <> 0) AS wrong FROM (SELECT transaction_id, quantity - 0 AS pieces, \
        \(sql.cents("line_total_eur")) AS total, \(sql.cents("tax_amount_eur")) AS tax, 1 AS lines, \
        0 AS paid FROM \(items) UNION ALL SELECT transaction_id, 0 AS pieces, 0 AS total, 0 AS tax, \
        0 AS lines, 1 AS paid FROM \(payments)) AS parts WHERE transaction_id IN \
        (SELECT transaction_id FROM \(exchanged)) GROUP BY transaction_id
        """),
      Question(
        "an exchange gives another size or colour for what was sold", isRare: true,
        by: "ticket",
        "SELECT transaction_id AS ticket FROM \(exchanged)",
        """
        SELECT ticket FROM (SELECT ticket, sale FROM (SELECT ticket, item, pieces, \
        look, new_look FROM (SELECT transaction_id AS ticket, product_id AS product, \
        0 - quantity AS pieces, \(sql.cents("unit_price_eur")) AS price, size || color AS look, \
        coalesce(original_item_id, '') AS item FROM \(items) WHERE quantity < 0) AS a JOIN (SELECT \
        transaction_id AS ticket, product_id AS product, quantity - 0 AS pieces, \
        \(sql.cents("unit_price_eur")) AS price, size || color AS new_look FROM \(items)) AS b \
        USING (ticket, product, pieces, price) WHERE look <> new_look) AS swapped JOIN (SELECT \
        item_id AS item, transaction_id AS sale, quantity - 0 AS pieces, size || color AS look \
        FROM \(items)) AS sold USING (item, pieces, look)) AS known JOIN (SELECT \
        transaction_id AS ticket, coalesce(original_transaction_id, '') AS sale \
        FROM \(exchanged)) AS e USING (ticket, sale)
        """),
      Question(
        "an exchange comes within a month of a sale that stands", isRare: true,
        """
        SELECT (standing <> 'COMPLETED' OR customer <> buyer OR shop <> sold_in \
        OR came_on - sold_on < 1 OR came_on - sold_on > 30) AS wrong FROM (SELECT \
        coalesce(original_transaction_id, '') AS sale, coalesce(customer_id, '') AS customer, \
        store_id AS shop, \(sql.day("business_date")) AS came_on FROM \(exchanged)) AS e \
        JOIN (SELECT transaction_id AS sale, coalesce(customer_id, '') AS buyer, \
        store_id AS sold_in, \(sql.day("business_date")) AS sold_on, \
        \(sql.text("payment_status")) AS standing FROM \(transactions)) AS s USING (sale)
        """),
      Question(
        "what the tills gave back is in the books", by: "country, returned_on", sums: ["amount"],
        """
        SELECT country, returned_on, amount FROM (SELECT store_id, \
        \(sql.day("business_date")) AS returned_on, 0 - \(sql.cents("total_amount_eur")) AS amount \
        FROM \(returned)) AS r JOIN (SELECT store_id, \(sql.text("country_code")) AS country \
        FROM eurostyle_operational.stores) AS s USING (store_id)
        """,
        """
        SELECT substr(entity, 8, 2) AS country, booked_on AS returned_on, credit AS amount \
        FROM \(books(sql)) WHERE account = '1000' AND description LIKE 'Reversal%'
        """),
    ]
  }
}
