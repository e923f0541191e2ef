// Visits, pages, and how they meet orders.
let webshopInvariants: [Invariant] = [
  Invariant(
    "a visit's figures follow from its pages",
    """
    SELECT s.session_id FROM eurostyle_webshop.web_sessions s
    LEFT JOIN (
      SELECT session_id, count(*) n, sum(time_on_page_seconds) seconds,
        count(DISTINCT CASE WHEN page_type = 'product' THEN product_id END) products,
        min(view_timestamp) first, sum(exit_page) exits
      FROM eurostyle_webshop.page_views GROUP BY session_id) p ON p.session_id = s.session_id
    WHERE p.n IS NULL OR p.n <> s.page_views OR p.seconds <> s.session_duration_seconds
      OR p.products <> s.unique_products_viewed OR p.first <> s.session_start OR p.exits <> 1
      OR (s.page_views = 1) <> s.bounce_session
      OR strftime('%s', s.session_end) - strftime('%s', s.session_start)
        <> s.session_duration_seconds
      OR date(s.session_start) <> date(s.session_end)
      OR s.session_end > '2025-12-31 23:59:59' OR s.session_start < '2024-01-01'
    """),
  Invariant(
    "a visit lands on its first page and leaves from its last",
    """
    SELECT s.session_id FROM eurostyle_webshop.web_sessions s
    JOIN eurostyle_webshop.page_views f
      ON f.session_id = s.session_id AND f.referrer_page IS NULL
    JOIN eurostyle_webshop.page_views l ON l.session_id = s.session_id AND l.exit_page
    WHERE s.landing_page <> f.page_url OR s.exit_page <> l.page_url
      OR f.view_timestamp <> s.session_start
    """),
  Invariant(
    "a visit that ends in an order has exactly one, of that day and customer",
    """
    SELECT s.session_id FROM eurostyle_webshop.web_sessions s
    LEFT JOIN eurostyle_webshop.web_analytics_events e
      ON e.session_id = s.session_id AND e.event_type = 'purchase'
    LEFT JOIN eurostyle_operational.orders o ON o.order_id = e.event_label
    WHERE s.conversion_session <> (e.event_id IS NOT NULL)
      OR (s.conversion_session AND (o.order_id IS NULL OR o.customer_id <> s.customer_id
        OR o.store_id <> 'ONLINE' OR o.order_date <> date(s.session_start)
        OR o.order_datetime < e.event_timestamp OR e.event_value <> o.total_amount_eur
        OR o.order_datetime > s.session_end
        OR NOT EXISTS (SELECT 1 FROM eurostyle_webshop.cart_activities c
          WHERE c.session_id = s.session_id AND c.activity_timestamp <= o.order_datetime)
        OR EXISTS (SELECT 1 FROM eurostyle_webshop.cart_activities c
          WHERE c.session_id = s.session_id AND c.activity_timestamp > o.order_datetime)))
    """),
  Invariant(
    "no order has two visits",
    """
    SELECT event_label FROM eurostyle_webshop.web_analytics_events
    WHERE event_type = 'purchase' GROUP BY event_label HAVING count(*) > 1
    """),
  Invariant(
    "what belongs to a visit has its customer, country and time",
    [
      "page_views", "cart_activities", "search_queries", "web_analytics_events",
      "product_recommendations", "ab_test_results",
    ].map { table in
      """
      SELECT t.session_id FROM eurostyle_webshop.\(table) t
      LEFT JOIN eurostyle_webshop.web_sessions s ON s.session_id = t.session_id
      WHERE s.session_id IS NULL OR t.customer_id IS NOT s.customer_id
        OR t.country_code <> s.country_code
        OR t.created_at NOT BETWEEN s.session_start AND s.session_end
      """
    }.joined(separator: " UNION ALL ")),
  Invariant(
    "a visitor who signed in is a customer of that country who had registered before",
    """
    SELECT s.session_id FROM eurostyle_webshop.web_sessions s
    JOIN eurostyle_operational.customers c ON c.customer_id = s.customer_id
    WHERE c.country_code <> s.country_code OR c.registration_date > s.session_end
    """),
  Invariant(
    "there is a row of cart analytics for each visit with a cart, and no other",
    """
    SELECT session_id FROM (
      SELECT DISTINCT session_id FROM eurostyle_webshop.cart_activities
      EXCEPT SELECT session_id FROM eurostyle_webshop.cart_analytics)
    UNION ALL SELECT session_id FROM (
      SELECT session_id FROM eurostyle_webshop.cart_analytics
      EXCEPT SELECT session_id FROM eurostyle_webshop.cart_activities)
    UNION ALL SELECT a.session_id FROM eurostyle_webshop.cart_analytics a
      JOIN eurostyle_webshop.web_sessions s ON s.session_id = a.session_id
      WHERE (a.abandonment_stage IS NULL) <> s.conversion_session
        OR a.customer_id IS NOT s.customer_id OR a.recovered_via_email > a.recovery_email_sent
    """),
  Invariant(
    "a verified review is of a product that its customer had bought and received",
    """
    SELECT r.review_id FROM eurostyle_webshop.product_reviews r
    WHERE r.verified_purchase AND NOT EXISTS (
      SELECT 1 FROM eurostyle_operational.orders o
      JOIN eurostyle_operational.order_lines l ON l.order_id = o.order_id
      WHERE o.customer_id = r.customer_id AND l.product_id = r.product_id
        AND o.delivery_date < r.review_date)
    """),
  Invariant(
    "a review is by a customer of its country, of a product that was there, with votes that add up",
    """
    SELECT r.review_id FROM eurostyle_webshop.product_reviews r
    JOIN eurostyle_operational.customers c ON c.customer_id = r.customer_id
    JOIN eurostyle_operational.products p ON p.product_id = r.product_id
    WHERE c.country_code <> r.country_code OR r.review_date < p.launch_date
      OR r.helpful_votes > r.total_votes OR r.rating NOT BETWEEN 1 AND 5
      OR r.review_date > '2025-12-31' OR r.updated_at < r.created_at
      OR (r.moderated_by IS NULL) <> (r.review_status = 'pending')
    """),
  Invariant(
    "a wish that came true is a later order line of that customer and product",
    """
    SELECT w.wishlist_item_id FROM eurostyle_webshop.wishlist_items w
    WHERE (w.purchased <> (w.purchase_date IS NOT NULL)) OR (w.purchased AND NOT EXISTS (
      SELECT 1 FROM eurostyle_operational.orders o
      JOIN eurostyle_operational.order_lines l ON l.order_id = o.order_id
      WHERE o.customer_id = w.customer_id AND l.product_id = w.product_id
        AND o.order_date = w.purchase_date AND o.order_datetime >= w.added_date))
    """),
  Invariant(
    "wishes are made by registered customers for products that are there, and removed later",
    """
    SELECT w.wishlist_item_id FROM eurostyle_webshop.wishlist_items w
    JOIN eurostyle_operational.customers c ON c.customer_id = w.customer_id
    JOIN eurostyle_operational.products p ON p.product_id = w.product_id
    WHERE w.added_date < c.registration_date OR date(w.added_date) < p.launch_date
      OR w.removed_date < w.added_date OR w.added_date > '2025-12-31 23:59:59'
      OR w.removed_date > '2025-12-31 23:59:59' OR c.country_code <> w.country_code
      OR w.in_stock <> (p.current_stock_total > 0)
      OR w.current_price_eur <> json_extract(p.price_local, '$.' || c.country_code)
    """),
  Invariant(
    "a recommendation that was bought is a line of the visit's order, and was clicked before",
    """
    SELECT r.recommendation_id FROM eurostyle_webshop.product_recommendations r
    LEFT JOIN eurostyle_webshop.web_analytics_events e
      ON e.session_id = r.session_id AND e.event_type = 'purchase'
    LEFT JOIN eurostyle_operational.orders o ON o.order_id = e.event_label
    LEFT JOIN eurostyle_operational.order_lines l
      ON l.order_id = o.order_id AND l.product_id = r.recommended_product_id
    WHERE (r.purchased AND (l.order_line_id IS NULL OR l.line_total_eur <> r.revenue_eur
        OR r.clicked_timestamp > o.order_datetime OR NOT r.added_to_cart))
      OR r.purchased <> (r.revenue_eur IS NOT NULL)
      OR r.clicked <> (r.clicked_timestamp IS NOT NULL) OR r.added_to_cart > r.clicked
      OR r.clicked_timestamp < r.shown_timestamp
    """),
  Invariant(
    "mails go to customers who want them, in the campaign's countries and time",
    """
    SELECT m.email_event_id FROM eurostyle_webshop.email_marketing m
    JOIN eurostyle_operational.customers c ON c.customer_id = m.customer_id
    JOIN eurostyle_operational.campaigns k ON k.campaign_id = m.campaign_id
    WHERE NOT c.marketing_opt_in OR c.country_code <> m.country_code OR k.channel <> 'email'
      OR date(m.event_timestamp) NOT BETWEEN k.start_date AND k.end_date
      OR m.event_timestamp < c.registration_date
    """),
  Invariant(
    "mails go through their life in order",
    """
    SELECT email_event_id FROM (
      SELECT email_event_id, event_type, event_timestamp, customer_id, campaign_id,
        lag(event_type) OVER w before, lag(event_timestamp) OVER w earlier,
        lag(customer_id) OVER w who, lag(campaign_id) OVER w what
      FROM eurostyle_webshop.email_marketing WINDOW w AS (ORDER BY email_event_id))
    WHERE event_type <> 'sent' AND (event_timestamp < earlier OR who <> customer_id
      OR what <> campaign_id OR before <> CASE event_type WHEN 'delivered' THEN 'sent'
        WHEN 'bounced' THEN 'sent' WHEN 'opened' THEN 'delivered' ELSE 'opened' END)
    """),
  Invariant(
    "a mail's conversion is an order of that customer with that campaign's code, later that click",
    """
    SELECT m.email_event_id FROM eurostyle_webshop.email_marketing m
    WHERE m.conversion_value_eur IS NOT NULL AND (m.event_type <> 'clicked' OR NOT EXISTS (
      SELECT 1 FROM eurostyle_operational.orders o WHERE o.customer_id = m.customer_id
        AND o.campaign_code = m.campaign_id AND o.total_amount_eur = m.conversion_value_eur
        AND o.order_datetime >= m.event_timestamp))
    """),
  Invariant(
    "a test runs on its days, and its conversions are the visit's",
    """
    SELECT t.ab_test_id FROM eurostyle_webshop.ab_test_results t
    JOIN eurostyle_webshop.web_sessions s ON s.session_id = t.session_id
    WHERE t.page_views_in_test <> s.page_views OR t.converted <> (t.conversion_timestamp IS NOT NULL)
      OR (t.conversion_goal = 'purchase' AND t.converted <> s.conversion_session)
      OR (t.conversion_value_eur IS NOT NULL AND t.conversion_value_eur <> (
        SELECT e.event_value FROM eurostyle_webshop.web_analytics_events e
        WHERE e.session_id = t.session_id AND e.event_type = 'purchase'))
      OR t.conversion_timestamp < t.assignment_timestamp
      OR t.time_to_conversion_seconds <> strftime('%s', t.conversion_timestamp)
        - strftime('%s', t.assignment_timestamp)
    """),
  Invariant(
    "searches find nothing exactly when they say so, and clicks are among the results",
    """
    SELECT search_query_id FROM eurostyle_webshop.search_queries q
    LEFT JOIN eurostyle_operational.products p ON p.product_id = q.clicked_product_id
    WHERE q.no_results <> (q.results_count = 0) OR q.clicked_result_position > q.results_count
      OR (q.clicked_result_position IS NULL) <> (q.clicked_product_id IS NULL)
      OR date(q.search_timestamp) < p.launch_date
    """),
  Invariant(
    "pages show products of the range, in their category",
    """
    SELECT v.page_view_id FROM eurostyle_webshop.page_views v
    LEFT JOIN eurostyle_operational.products p ON p.product_id = v.product_id
    WHERE (v.page_type = 'product') <> (v.product_id IS NOT NULL)
      OR (v.page_type IN ('product', 'category')) <> (v.category_l1 IS NOT NULL)
      OR p.category_l1 <> v.category_l1 OR p.category_l2 <> v.category_l2
      OR date(v.view_timestamp) NOT BETWEEN p.launch_date
        AND ifnull(date(p.discontinue_date, '-1 day'), '2025-12-31')
      OR (p.product_id IS NOT NULL AND v.page_url <> p.product_url)
    """),
  Invariant(
    "the shop's own campaigns are those of the ERP on its channels",
    """
    SELECT m.campaign_id FROM eurostyle_webshop.marketing_campaigns m
    LEFT JOIN eurostyle_operational.campaigns k ON k.campaign_name = m.campaign_name
      AND k.start_date = m.start_date AND k.end_date = m.end_date
    WHERE k.campaign_id IS NULL
      OR upper(replace(k.channel, '-', '_')) <> m.campaign_type
    UNION ALL SELECT 'count' WHERE (SELECT count(*) FROM eurostyle_webshop.marketing_campaigns)
      <> (SELECT count(*) FROM eurostyle_operational.campaigns
        WHERE channel IN ('email', 'social-media', 'display'))
    """),
]
