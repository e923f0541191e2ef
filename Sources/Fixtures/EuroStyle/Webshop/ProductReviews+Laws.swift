extension ProductReviews {
  private static let lastDay = "'\(RetailCalendar.lastDay)'"

  static let laws: [Law] = rules + shares

  private static let rules: [Law] = [
    .holds(
      "country", "A review has the country of its customer.",
      "country_code = customer_id.country_code"),
    .holds(
      "launched", "Only what has been launched is reviewed.",
      "product_id.launch_date <= review_date"),
    .matched(
      "verified", "A verified review is of what its customer had bought and received.",
      where: "verified_purchase", in: OrderLines.path,
      on: ["product_id": "product_id", "customer_id": "order_id.customer_id"],
      when: "other.order_id.delivery_date < review_date"),
    .holds(
      "bought", "Only who bought tells size and colour, which are the product's.",
      """
      (size_purchased is null) = (color_purchased is null) \
      and (verified_purchase or size_purchased is null) \
      and includes(product_id.size_range, size_purchased) \
      and color_purchased in (product_id.color_primary, product_id.color_secondary)
      """),
    .holds(
      "title", "A title fits the stars, in the customer's language.",
      Law.choice(
        of: "customer_id.language_preference",
        languages.map { language, text in
          (
            language,
            "(case rating \(ratings { "(review_title in \(Law.list(parts(text, $0, "title"))))" }) end)"
          )
        })),
    .holds(
      "text", "A text begins as the stars have it.",
      """
      length(review_text) between 20 and 600 and case rating \(ratings { rating in
        let openings = languages.flatMap { parts($0.text, rating, "opening") }
        let tests = openings.map { "starts_with(review_text, \(Law.text($0)))" }
        return "(\(tests.joined(separator: " or ")))"
      }) end
      """),
    .holds(
      "votes", "At most 95 % of the votes found a review helpful.",
      "helpful_votes * 100 <= total_votes * 95 and total_votes < 40"),
    .holds(
      "stars", "Stars for quality and style are within one of those for all.",
      """
      quality_rating between rating - 1 and rating + 1 \
      and style_rating between rating - 1 and rating + 1
      """),
    .holds(
      "fit", "What has one size fits nobody better or worse.",
      "fit_rating is null or not includes(product_id.size_range, 'One Size')"),
    .holds(
      "pending", "Only reviews of the last days wait for a moderator.",
      "review_status <> 'pending' or days(review_date, \(lastDay)) < 3"),
    .holds(
      "moderator", "A moderator is one of those there are.",
      "moderated_by in \(Law.list(entries(NoteData.moderators).map { $0[0] }))"),
    .holds(
      "created", "The row was made on the day of the review.", "date(created_at) = review_date"),
    .holds(
      "updated", "A review is moderated within the hour.",
      """
      case review_status when 'pending' then (updated_at = created_at) \
      else (seconds(created_at, updated_at) between 0 and 3600) end
      """),
  ]

  private static let shares: [Law] = [
    .share(
      "told-sizes", "Of those who bought, 15 % do not tell the size.",
      of: "size_purchased is not null", where: "verified_purchase", is: .percent(85)),
    .share(
      "told-fit", "15 % do not tell how it fits.", of: "fit_rating is not null",
      where: "not includes(product_id.size_range, 'One Size')", is: .percent(85)),
    .share(
      "quality", "15 % give no stars for quality.", of: "quality_rating is not null",
      is: .percent(85)),
    .share(
      "style", "15 % give no stars for style.", of: "style_rating is not null", is: .percent(85)),
    .share(
      "verified-reviews", "Reviews of what was bought.", of: "verified_purchase", is: .percent(81),
      tolerance: 300),
    .shares(
      "statuses", "Whether reviews are shown, but for those of the last days.",
      of: "review_status", where: "days(review_date, \(lastDay)) >= 3",
      [("'approved'", 97), ("'rejected'", 3)]),
  ]

  // MARK: What is in the pools

  private static let languages: [(language: String, text: [[Substring]])] = [
    ("nl", entries(ReviewData.dutch)), ("de", entries(ReviewData.german)),
    ("fr", entries(ReviewData.french)), ("en", entries(ReviewData.english)),
  ]

  private static func parts(_ text: [[Substring]], _ rating: Int, _ kind: String) -> [Substring] {
    text.filter { $0[0] == "\(rating)" && $0[1] == kind }.map { $0[2] }
  }

  private static func ratings(_ value: (Int) -> String) -> String {
    (1...5).map { "when \($0) then \(value($0))" }.joined(separator: " ")
  }
}
