extension WebSessions {
  static let laws: [Law] =
    rules + pages + RetailCalendar.seasons(of: "date(session_start)") + shares

  /// Where a visitor came from, with nothing where a part is missing.
  private static let origin = """
    joined(case when utm_source is null then '' else utm_source end, \
    joined('|', joined(case when utm_medium is null then '' else utm_medium end, \
    joined('|', case when referrer_url is null then '' else referrer_url end))))
    """

  private static let rules: [Law] = [
    .holds(
      "customer", "A visitor who signed in is a customer of that country who had registered.",
      """
      customer_id.country_code = country_code and customer_id.registration_date <= session_end
      """),
    .holds(
      "one-day", "A visit ends on the day on which it began, which is one of the books.",
      """
      session_end is not null and date(session_start) = date(session_end) \
      and date(session_start) between '\(RetailCalendar.firstDay)' and '\(RetailCalendar.lastDay)'
      """),
    .holds(
      "duration", "A visit takes as long as from its start to its end.",
      "seconds(session_start, session_end) = session_duration_seconds"),
    .holds(
      "agent", "Browser, system and device are what the browser calls itself.",
      Law.choice(
        of: "user_agent",
        entries(WebData.userAgents).map { agent in
          (
            String(agent[4]),
            """
            (device_type = \(Law.text(agent[0])) and browser = \(Law.text(agent[1])) \
            and operating_system = \(Law.text(agent[2])))
            """
          )
        })),
    .holds(
      "origin", "Source, medium and referring page go together.",
      """
      \(origin) in \(Law.list(entries(WebData.sources).map { $0[0...2].joined(separator: "|") }))
      """),
    .holds(
      "campaign", "A campaign sends visitors in its time and countries, by some means.",
      """
      utm_campaign is null or utm_medium is not null and \
      date(session_start) between utm_campaign.start_date and utm_campaign.end_date \
      and contains(utm_campaign.target_countries, country_code)
      """),
    .holds(
      "address", "Addresses are from the ranges for documentation.",
      """
      starts_with(ip_address, '192.0.2.') and ip_address like '192.0.2.0' \
      or starts_with(ip_address, '198.51.100.') and ip_address like '198.51.100.0' \
      or starts_with(ip_address, '203.0.113.') and ip_address like '203.0.113.0'
      """),
  ]

  private static let pages: [Law] = [
    .matched(
      "landing", "A visit lands on its first page.", in: PageViews.path,
      on: [
        "session_id": "session_id", "landing_page": "page_url", "session_start": "view_timestamp",
      ], when: "other.referrer_page is null"),
    .matched(
      "exit", "A visit leaves from its last page.", in: PageViews.path,
      on: ["session_id": "session_id", "exit_page": "page_url"],
      when: """
        other.exit_page and seconds(other.view_timestamp, session_end) = other.time_on_page_seconds
        """),
    .matched(
      "cart", "A visit that ends in an order had a cart.", where: "conversion_session",
      in: CartActivities.path, on: ["session_id": "session_id"]),
  ]

  private static let shares: [Law] = [
    .apportioned(
      "bounces", "Of each hundred visits 36 see one page.", of: "bounce_session",
      [("1", 36), ("0", 64)], within: 36),
    .shares(
      "countries", "Each country has its share of visits.", of: "country_code", Country.weights),
    .shares(
      "agents", "How frequent each browser is.", of: "user_agent",
      Law.weights(entries(WebData.userAgents).map { (String($0[4]), number($0[3])) })),
    .shares(
      "origins", "Where visitors come from.", of: origin,
      Law.weights(
        entries(WebData.sources).map { ($0[0...2].joined(separator: "|"), number($0[3])) })),
    .share(
      "signed-in", "Of visitors who buy nothing, 45 % sign in once there are customers.",
      of: "customer_id is not null",
      where: "not conversion_session and date(session_start) > '2024-01-31'", is: .percent(45)),
    .shares(
      "hours", "When the shop is visited by those who buy nothing.",
      of: "hour(session_start)", where: "not conversion_session",
      OrderBook.webHours.enumerated().map { ("\($0.offset)", $0.element) }, tolerance: 30),
    .share(
      "conversions", "Visits that end in an order.", of: "conversion_session", is: .perMille(35),
      tolerance: 200),
  ]
}
