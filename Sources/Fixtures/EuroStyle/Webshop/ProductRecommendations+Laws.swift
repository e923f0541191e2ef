extension ProductRecommendations {
  static let laws: [Law] =
    Law.ofVisit + [
      .inRange("recommended_product_id", on: "date(shown_timestamp)"),
      .holds(
        "online", "Only what the web shop sells is recommended.",
        "recommended_product_id.online_availability"),
      .holds(
        "source", "Nothing is recommended beside itself, nor beside a product but on its page.",
        """
        source_product_id is null or page_context = 'product_page' \
        and source_product_id <> recommended_product_id
        """),
      .holds(
        "rule", "Each place has its rules.",
        """
        case page_context when 'product_page' then (recommendation_type <> 'trending') \
        when 'cart_page' then \
        (recommendation_type in ('frequently_bought_together', 'personalized')) \
        else (recommendation_type in ('trending', 'personalized')) end
        """),
      .holds(
        "algorithm", "What computed it follows from how sure it was.",
        """
        confidence_score between 0.2500 and 0.9899 and algorithm_version = \
        case remainder(confidence_score, 4) when 0 then 'v1.2' when 3 then 'content_based' \
        else 'collaborative_filtering' end
        """),
      .holds(
        "revenue", "There is revenue where the product was bought.",
        "purchased = (revenue_eur is not null)"),
      .matched(
        "bought",
        "What was bought on a recommendation is a line of the visit's order, and was clicked before.",
        where: "purchased", in: OrderLines.path,
        on: [
          "recommended_product_id": "product_id", "customer_id": "order_id.customer_id",
          "revenue_eur": "line_total_eur", "date(shown_timestamp)": "order_id.order_date",
        ],
        when: """
          clicked_timestamp <= other.order_id.order_datetime \
          and seconds(other.order_id.order_datetime, session_id.session_end) = 1
          """),
      .share(
        "clicked-share", "Recommendations that are followed, but for what is bought.",
        of: "clicked", where: "not purchased", is: .percent(11)),
      .share(
        "added", "A quarter of those goes into the cart.", of: "added_to_cart",
        where: "clicked and not purchased", is: .percent(25)),
      .shares(
        "product-rules", "How is recommended on a product's page.", of: "recommendation_type",
        where: "page_context = 'product_page'",
        [
          ("'similar_items'", 2), ("'frequently_bought_together'", 1), ("'personalized'", 1),
        ]),
    ]
}
