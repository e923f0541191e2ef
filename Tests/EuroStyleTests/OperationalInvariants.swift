// Orders, lines, customers, products and stock.
let operationalInvariants: [Invariant] = [
  Invariant(
    "a line's total is quantity times price less discount",
    """
    SELECT order_line_id FROM eurostyle_operational.order_lines
    WHERE \(cents("line_total_eur"))
      <> quantity * \(cents("unit_price_eur")) - \(cents("line_discount_eur"))
    """),
  Invariant(
    "an order's subtotal and discount are the sums of its lines",
    """
    SELECT o.order_id FROM eurostyle_operational.orders o
    LEFT JOIN (
      SELECT order_id, sum(\(cents("line_total_eur"))) total,
        sum(\(cents("line_discount_eur"))) discount, count(*) n
      FROM eurostyle_operational.order_lines GROUP BY order_id) l ON l.order_id = o.order_id
    WHERE l.n IS NULL OR l.total <> \(cents("o.subtotal_eur"))
      OR l.discount <> \(cents("o.discount_amount_eur"))
    """),
  Invariant(
    "an order's tax is its country's VAT on the subtotal, rounded half up",
    """
    SELECT o.order_id FROM eurostyle_operational.orders o
    JOIN eurostyle_operational.customers c ON c.customer_id = o.customer_id
    WHERE \(cents("o.tax_amount_eur")) <> (\(cents("o.subtotal_eur")) * CASE c.country_code
      WHEN 'DE' THEN 19 WHEN 'FR' THEN 20 WHEN 'NL' THEN 21 WHEN 'BE' THEN 21 WHEN 'LU' THEN 17
      END + 50) / 100
    """),
  Invariant(
    "an order's total is subtotal, tax and shipping",
    """
    SELECT order_id FROM eurostyle_operational.orders
    WHERE \(cents("total_amount_eur")) <> \(cents("subtotal_eur")) + \(cents("tax_amount_eur"))
      + \(cents("shipping_cost_eur")) OR total_amount_local <> total_amount_eur
    """),
  Invariant(
    "a line costs what its product costs in the customer's country",
    """
    SELECT l.order_line_id FROM eurostyle_operational.order_lines l
    JOIN eurostyle_operational.orders o ON o.order_id = l.order_id
    JOIN eurostyle_operational.customers c ON c.customer_id = o.customer_id
    JOIN eurostyle_operational.products p ON p.product_id = l.product_id
    WHERE \(cents("l.unit_price_eur"))
        <> \(cents("json_extract(p.price_local, '$.' || c.country_code)"))
      OR l.unit_cost_eur <> p.cost_price_eur
    """),
  Invariant(
    "a line has a size and a colour of its product",
    """
    SELECT l.order_line_id FROM eurostyle_operational.order_lines l
    JOIN eurostyle_operational.products p ON p.product_id = l.product_id
    WHERE l.color NOT IN (p.color_primary, p.color_secondary)
      OR NOT EXISTS (SELECT 1 FROM json_each(p.size_range) s WHERE s.value = l.size)
    """),
  Invariant(
    "an order has a product once",
    """
    SELECT order_id, product_id FROM eurostyle_operational.order_lines
    GROUP BY order_id, product_id HAVING count(*) > 1
    """),
  Invariant(
    "a product is sold only while it is in the range, and online only if it is offered there",
    """
    SELECT l.order_line_id FROM eurostyle_operational.order_lines l
    JOIN eurostyle_operational.orders o ON o.order_id = l.order_id
    JOIN eurostyle_operational.products p ON p.product_id = l.product_id
    WHERE o.order_date < p.launch_date OR o.order_date >= p.discontinue_date
      OR (o.store_id = 'ONLINE' AND NOT p.online_availability)
    """),
  Invariant(
    "a customer's figures follow from the orders",
    """
    SELECT c.customer_id FROM eurostyle_operational.customers c
    LEFT JOIN (
      SELECT customer_id, count(*) n, sum(\(cents("total_amount_eur"))) spent, max(order_date) last
      FROM eurostyle_operational.orders GROUP BY customer_id) o ON o.customer_id = c.customer_id
    WHERE o.n IS NULL OR o.n <> c.total_orders OR o.spent <> \(cents("c.total_spent"))
      OR o.last <> c.last_order_date
      OR (2 * o.spent + o.n) / (2 * o.n) <> \(cents("c.average_order_value"))
      OR c.loyalty_points <> CASE WHEN c.loyalty_member THEN o.spent / 100 ELSE 0 END
      OR c.loyalty_tier <> CASE WHEN o.spent >= 100000 THEN 'Platinum'
        WHEN o.spent >= 40000 THEN 'Gold' WHEN o.spent >= 15000 THEN 'Silver' ELSE 'Bronze' END
    """),
  Invariant(
    "a product's stock is the sum of its places",
    """
    SELECT p.product_id FROM eurostyle_operational.products p
    LEFT JOIN (SELECT product_id, sum(quantity_on_hand) n FROM eurostyle_operational.inventory
      GROUP BY product_id) i ON i.product_id = p.product_id
    WHERE i.n IS NULL OR i.n <> p.current_stock_total
    """),
  Invariant(
    "every product lies in the distribution centre and in every shop, once",
    """
    SELECT p.product_id FROM eurostyle_operational.products p
    WHERE (SELECT count(DISTINCT store_id) FROM eurostyle_operational.inventory i
      WHERE i.product_id = p.product_id) <> (SELECT count(*) + 1 FROM eurostyle_operational.stores)
      OR (SELECT count(*) FROM eurostyle_operational.inventory i
      WHERE i.product_id = p.product_id) <> (SELECT count(*) + 1 FROM eurostyle_operational.stores)
    """),
  Invariant(
    "available and value of stock follow from its quantity",
    """
    SELECT inventory_id FROM eurostyle_operational.inventory
    WHERE quantity_available <> quantity_on_hand - quantity_reserved OR quantity_available < 0
      OR \(cents("inventory_value_eur")) <> quantity_on_hand * \(cents("unit_cost_eur"))
      OR quantity_on_hand > max_stock_level
      OR (next_restock_date IS NULL) <> (quantity_on_order = 0)
      OR last_restock_date > '2025-12-31' OR next_restock_date <= '2025-12-31'
      OR last_movement_date > '2025-12-31 23:59:59' OR last_restock_date > last_movement_date
    """),
  Invariant(
    "dates of an order run forward and fit its status",
    """
    SELECT o.order_id FROM eurostyle_operational.orders o
    JOIN eurostyle_operational.customers c ON c.customer_id = o.customer_id
    WHERE c.registration_date > o.order_datetime OR date(o.order_datetime) <> o.order_date
      OR o.delivery_date < o.order_date OR o.promised_delivery_date < o.order_date
      OR o.return_date < o.delivery_date OR o.delivery_date > '2025-12-31'
      OR o.return_date > '2025-12-31' OR o.updated_at > '2025-12-31 23:59:59'
      OR o.updated_at < o.created_at
      OR (o.order_status IN ('delivered', 'returned')) <> (o.delivery_date IS NOT NULL)
      OR (o.order_status = 'returned') <> (o.return_date IS NOT NULL)
      OR (o.order_status = 'returned') <> (o.return_reason IS NOT NULL)
      OR (o.order_status = 'pending') <> (o.payment_status = 'pending')
      OR (o.order_status = 'returned' AND o.payment_status <> 'refunded')
      OR (o.order_status IN ('delivered', 'shipped', 'confirmed')
        AND o.payment_status <> 'completed')
    """),
  Invariant(
    "a line's quantities and dates follow its order's status",
    """
    SELECT l.order_line_id FROM eurostyle_operational.order_lines l
    JOIN eurostyle_operational.orders o ON o.order_id = l.order_id
    WHERE l.returned_quantity <> CASE o.order_status WHEN 'returned' THEN l.quantity ELSE 0 END
      OR l.shipped_quantity <> CASE WHEN o.order_status IN ('shipped', 'delivered', 'returned')
        THEN l.quantity ELSE 0 END
      OR (l.inventory_fulfilled_at IS NOT NULL) <> (l.shipped_quantity > 0)
      OR l.inventory_fulfilled_at < l.inventory_reserved_at OR l.updated_at < l.created_at
      OR (l.return_reason IS NOT NULL) <> (l.returned_quantity > 0)
    """),
  Invariant(
    "a shop sells after its opening, in its hours, to customers of its country",
    """
    SELECT o.order_id FROM eurostyle_operational.orders o
    JOIN eurostyle_operational.stores s ON s.store_id = o.store_id
    JOIN eurostyle_operational.customers c ON c.customer_id = o.customer_id
    WHERE o.order_date < s.opening_date OR c.country_code <> s.country_code
      OR o.order_channel <> 'in-store'
      OR (s.country_code = 'DE' AND strftime('%w', o.order_date) = '0')
      OR substr(o.order_datetime, 12) < CASE
        WHEN strftime('%w', o.order_date) = '0' THEN
          CASE s.country_code WHEN 'NL' THEN '12' ELSE '10' END
        WHEN s.country_code = 'DE' THEN '08' ELSE '09' END
      OR substr(o.order_datetime, 12, 8) >= CASE
        WHEN strftime('%w', o.order_date) = '0' THEN
          CASE s.country_code WHEN 'FR' THEN '19' ELSE '18' END
        WHEN s.country_code = 'NL' THEN CASE strftime('%w', o.order_date)
          WHEN '6' THEN '22' ELSE '21' END
        WHEN s.country_code IN ('DE', 'FR') THEN '20' ELSE '19' END
    """),
  Invariant(
    "what is bought online has no shop, and only that",
    """
    SELECT order_id FROM eurostyle_operational.orders
    WHERE (store_id = 'ONLINE') <> (order_channel <> 'in-store')
      OR (store_id = 'ONLINE') <> (payment_method NOT IN ('card', 'cash', 'mobile'))
      OR (store_id <> 'ONLINE' AND shipping_cost_eur <> 0)
    """),
  Invariant(
    "a campaign's code is used in its time and countries, with its discount",
    """
    SELECT l.order_line_id FROM eurostyle_operational.order_lines l
    JOIN eurostyle_operational.orders o ON o.order_id = l.order_id
    JOIN eurostyle_operational.customers c ON c.customer_id = o.customer_id
    LEFT JOIN eurostyle_operational.campaigns k ON k.campaign_id = o.campaign_code
    WHERE o.order_date NOT BETWEEN k.start_date AND k.end_date
      OR instr(k.target_countries, c.country_code) = 0
      OR (o.campaign_code IS NOT NULL AND k.campaign_id IS NULL)
      OR \(cents("l.line_discount_eur")) <> (l.quantity * \(cents("l.unit_price_eur"))
        * CAST(ifnull(k.discount_percentage, 0) AS INTEGER) + 50) / 100
    """),
  Invariant(
    "a campaign's conversions are the orders with its code",
    """
    SELECT k.campaign_id FROM eurostyle_operational.campaigns k
    WHERE actual_conversions <> (SELECT count(*) FROM eurostyle_operational.orders o
        WHERE o.campaign_code = k.campaign_id)
      OR spend_eur > budget_eur OR end_date <= start_date OR actual_clicks < actual_conversions
      OR actual_impressions < actual_clicks
      OR (discount_percentage IS NULL) <> (promotional_code IS NULL)
    """),
  Invariant(
    "customers live in a city of their country, in its region, with one of its postcodes",
    """
    SELECT c.customer_id FROM eurostyle_operational.customers c
    LEFT JOIN eurostyle_operational.european_geography g
      ON g.city = c.city AND g.country_code = c.country_code
    WHERE g.city IS NULL OR g.region <> c.region
      OR c.postal_code NOT GLOB CASE c.country_code
        WHEN 'NL' THEN '[0-9][0-9][0-9][0-9] [A-Z][A-Z]'
        WHEN 'DE' THEN '[0-9][0-9][0-9][0-9][0-9]' WHEN 'FR' THEN '[0-9][0-9][0-9][0-9][0-9]'
        ELSE '[0-9][0-9][0-9][0-9]' END
      OR (c.phone <> '' AND c.phone NOT LIKE CASE c.country_code WHEN 'NL' THEN '+31 %'
        WHEN 'DE' THEN '+49 %' WHEN 'FR' THEN '+33 %' WHEN 'BE' THEN '+32 %' ELSE '+352 %' END)
      OR c.email NOT LIKE '%@%.example'
    """),
  Invariant(
    "no two customers share an e-mail address",
    "SELECT email FROM eurostyle_operational.customers GROUP BY email HAVING count(*) > 1"),
  Invariant(
    "a product costs less than its price, which ends in .95 or .99",
    """
    SELECT product_id FROM eurostyle_operational.products
    WHERE cost_price_eur >= price_eur OR \(cents("price_eur")) % 100 NOT IN (95, 99)
      OR NOT json_valid(product_name_local) OR NOT json_valid(price_local)
      OR product_url GLOB '*[^ -~]*' OR discontinue_date <= launch_date
      OR (discontinue_date IS NULL) <> is_active
    """),
  Invariant(
    "prices in the countries end in .95 or .99 too",
    """
    SELECT p.product_id FROM eurostyle_operational.products p, json_each(p.price_local) v
    WHERE \(cents("v.value")) % 100 NOT IN (95, 99)
      OR (SELECT count(*) FROM json_each(p.price_local)) <> 5
    """),
]
