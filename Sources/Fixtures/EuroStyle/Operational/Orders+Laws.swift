extension Orders {
  static let laws: [Law] =
    rules + shops + statuses + RetailCalendar.seasons(of: "order_date") + countries + hours + shares

  private static let country = "customer_id.country_code"

  // MARK: Row by row

  private static let rules: [Law] = [
    .holds(
      "number", "An order's number has its year.",
      """
      starts_with(order_id, case year(order_date) when 2024 then 'ORD_EU_2024_' \
      else 'ORD_EU_2025_' end)
      """),
    .holds(
      "registered", "A customer orders only after registering.",
      "customer_id.registration_date <= order_datetime"),
    .holds(
      "campaign-days", "A campaign's code is used in its time.",
      "order_date between campaign_code.start_date and campaign_code.end_date"),
    .holds(
      "campaign-countries", "A campaign's code is used in its countries.",
      "contains(campaign_code.target_countries, \(country))"),
    .holds(
      "shipping-cost", "Standard parcels are free from 50 euros on.",
      """
      shipping_cost_eur = case shipping_method \
      when 'standard' then (case when subtotal_eur < 50.00 then 4.95 else 0.00 end) \
      when 'express' then 9.95 when 'same-day' then 12.95 else 0.00 end
      """),
    .holds(
      "end-of-books", "Nothing changes after the end of the books.",
      "date(updated_at) <= '\(RetailCalendar.lastDay)'"),
    .holds(
      "updated", "The status changed last when the order came back, or else when it arrived.",
      """
      case when return_date is not null then (date(updated_at) = return_date) \
      when store_id <> 'ONLINE' then (updated_at = order_datetime) \
      when delivery_date is not null then (date(updated_at) = delivery_date) \
      else (created_at <= updated_at) end
      """),
  ]

  private static let shops: [Law] = [
    .holds(
      "shop-country", "A shop sells to customers of its country.",
      "\(country) = store_id.country_code"),
    .holds(
      "shop-opened", "A shop sells only after opening.", "store_id.opening_date <= order_date"),
    .holds(
      "shop-hours", "A shop sells in its opening hours.",
      """
      store_id = 'ONLINE' or \(Country.choice(of: "store_id.country_code", isOpen))
      """),
    .holds(
      "holidays", "A shop sells nothing on the holidays on which it stays closed.",
      """
      store_id = 'ONLINE' or \
      \(Country.choice(of: "store_id.country_code") { "(order_date not in \(holidays(in: $0)))" })
      """),
    .holds(
      "channel", "What is bought in a shop is bought in store, and only that.",
      "(store_id = 'ONLINE') = (order_channel <> 'in-store')"),
    .holds(
      "till", "What is bought in a shop is paid at the till, and only that.",
      "(store_id = 'ONLINE') = (payment_method not in ('card', 'cash', 'mobile'))"),
    .holds(
      "shop-traffic", "Nobody comes into a shop by an advertisement.",
      "store_id = 'ONLINE' or traffic_source in ('direct', 'organic')"),
    .holds(
      "fulfillment", "Shops hand out what they sell; the distribution centre sends the rest.",
      "fulfillment_center = case store_id when 'ONLINE' then 'DC' else store_id end"),
    .holds(
      "taken-home", "What is bought in a shop is taken home.",
      """
      store_id = 'ONLINE' or shipping_method = 'in-store-pickup' and delivery_date = order_date
      """),
  ]

  private static let statuses: [Law] = [
    .holds(
      "payment-status", "Whether an order is paid follows from how far it has come.",
      """
      case order_status when 'pending' then (payment_status = 'pending') \
      when 'returned' then (payment_status = 'refunded') \
      when 'cancelled' then (payment_status in ('failed', 'refunded')) \
      else (payment_status = 'completed') end
      """),
    .holds(
      "return-reason", "There is a reason for each return, and for no other order.",
      "(return_reason is not null) = (order_status = 'returned')"),
    .holds(
      "tracking", "A parcel that is on its way has a number, and nothing else.",
      """
      (tracking_number is not null) = (store_id = 'ONLINE' and \
      shipping_method <> 'in-store-pickup' and order_status in ('shipped', 'delivered', 'returned'))
      """),
    .holds(
      "promise", "A day is promised for what is sent, and never a Sunday.",
      """
      (promised_delivery_date is not null) = (store_id = 'ONLINE') \
      and weekday(promised_delivery_date) <> 6
      """),
    .holds(
      "parcel-days", "No parcel arrives on a Sunday.",
      "store_id <> 'ONLINE' or weekday(delivery_date) <> 6"),
    .holds("return-days", "Nothing comes back on a Sunday.", "weekday(return_date) <> 6"),
    .holds(
      "return-holidays", "Nothing comes back to a shop on a day on which it is closed.",
      """
      store_id = 'ONLINE' or \
      \(Country.choice(of: "store_id.country_code") { "(return_date not in \(holidays(in: $0)))" })
      """),
    .holds(
      "notes", "What the service desk writes fits what became of the order.",
      """
      case order_status when 'cancelled' then (case payment_status \
      when 'failed' then (customer_service_notes in \(notes("payment"))) \
      else (customer_service_notes in \(notes("cancel"))) end) \
      when 'returned' then (customer_service_notes in \(notes("return"))) \
      else (customer_service_notes in \(notes("delivery", "general"))) end
      """),
  ]

  /// The condition that the shops of a country are open at an order's moment.
  private static func isOpen(_ country: Country) -> String {
    let facts = country.facts
    func within(_ hours: Range<Int>?) -> String {
      guard let hours else { return "(0 = 1)" }
      return "(hour(order_datetime) between \(hours.lowerBound) and \(hours.upperBound - 1))"
    }
    return """
      (case weekday(order_date) when 5 then \(within(facts.saturday)) \
      when 6 then \(within(facts.sunday)) else \(within(facts.weekdays)) end)
      """
  }

  private static func holidays(in country: Country) -> String {
    let days = (0..<RetailCalendar.dayCount).map { RetailCalendar.firstDay + $0 }
    return Law.list(
      days.filter {
        country.facts.hours(on: $0) != nil && !RetailCalendar.shared.isOpen(country, on: $0)
      }.map(\.description))
  }

  private static func notes(_ kinds: String...) -> String {
    Law.list(entries(NoteData.serviceNotes).filter { kinds.contains(String($0[0])) }.map { $0[1] })
  }

  // MARK: All together

  private static let countries: [Law] =
    [
      .apportioned(
        "countries", "Each country has its share of orders.", of: country, Country.weights,
        within: 7)
    ]
    + Country.allCases.flatMap { country -> [Law] in
      let facts = country.facts
      let here = "customer_id.country_code = '\(country.label)'"
      let code = country.label.lowercased()
      let methods = PaymentMethod.labels
      let till = [facts.tillShares.card, facts.tillShares.cash, facts.tillShares.mobile]
      return [
        .share(
          "online-\(code)", "Orders of \(facts.name) that are bought online.",
          of: "store_id = 'ONLINE'", where: here, is: .percent(facts.onlineShare)),
        .shares(
          "till-payments-\(code)", "How is paid at the tills of \(facts.name).",
          of: "payment_method", where: "\(here) and store_id <> 'ONLINE'",
          zip(["card", "cash", "mobile"], till).map { (Law.text($0.0), $0.1) }),
        .shares(
          "web-payments-\(code)", "How is paid on the web in \(facts.name).",
          of: "payment_method", where: "\(here) and store_id = 'ONLINE'",
          zip(methods, OrderCourses.onlineShares[Int(country.rawValue)]).filter { $0.1 > 0 }
            .map { (Law.text($0.0), $0.1) }),
        .mean(
          "mean-\(code)", "The mean order of \(facts.name) before VAT.", of: "subtotal_eur",
          where: here, is: Int(facts.meanOrder.cents), tolerance: 600),
      ]
    }

  private static let hours: [Law] =
    [
      .shares(
        "web-hours", "When is bought on the web.", of: "hour(order_datetime)",
        where: "store_id = 'ONLINE'",
        OrderBook.webHours.enumerated().map { ("\($0.offset)", $0.element) })
    ]
    + Country.allCases.flatMap { country -> [Law] in
      let facts = country.facts
      let days: [(String, Range<Int>?, String)] =
        facts.weekdays == facts.saturday
        ? [("weekdays", facts.weekdays, "<= 5"), ("sundays", facts.sunday, "= 6")]
        : [
          ("weekdays", facts.weekdays, "<= 4"), ("saturdays", facts.saturday, "= 5"),
          ("sundays", facts.sunday, "= 6"),
        ]
      return days.compactMap { name, hours, test in
        guard let hours else { return nil }
        return .shares(
          "hours-\(country.label.lowercased())-\(name)",
          "When the shops of \(facts.name) sell on \(name == "weekdays" ? "days of work" : name).",
          of: "hour(order_datetime)",
          where: "store_id.country_code = '\(country.label)' and weekday(order_date) \(test)",
          hours.map { ("\($0)", OrderBook.shopHours[$0 - 6]) })
      }
    }

  private static let shares: [Law] = [
    .shares(
      "channels", "How is bought when not in a shop.", of: "order_channel",
      where: "store_id = 'ONLINE'",
      [("'online'", 76), ("'mobile-app'", 20), ("'phone'", 4)]),
    .shares(
      "shipping-methods", "How what is bought online reaches the customer.",
      of: "shipping_method", where: "store_id = 'ONLINE'",
      Law.weights(of: ShippingMethod.self, OrderCourses.methodShares)),
    .shares(
      "traffic", "What brings those who buy online.", of: "traffic_source",
      where: "store_id = 'ONLINE'",
      Law.weights(of: TrafficSource.self, OrderCourses.trafficShares)),
    .shares(
      "shop-visitors", "What brings those who buy in a shop.", of: "traffic_source",
      where: "store_id <> 'ONLINE'", [("'direct'", 70), ("'organic'", 30)]),
    .share(
      "cancelled", "What is sent is cancelled in 31 cases of a thousand.",
      of: "order_status = 'cancelled'", where: "store_id = 'ONLINE'",
      is: OrderCourses.cancelled),
    .share(
      "returned", "Of what was delivered long enough ago 92 orders in a thousand came back.",
      of: "order_status = 'returned'",
      where: "delivery_date <= '\(RetailCalendar.lastDay - 28)'", is: OrderCourses.returned),
    .shares(
      "return-reasons", "Why orders come back.", of: "return_reason",
      where: "order_status = 'returned'",
      Law.weights(of: ReturnReason.self, OrderCourses.reasonShares)),
    .share(
      "noted", "One order in twenty has a note of the service desk.",
      of: "customer_service_notes is not null",
      where: "order_status not in ('cancelled', 'returned')", is: .percent(5)),
    .share(
      "trouble-noted", "One order in three that went wrong has a note.",
      of: "customer_service_notes is not null",
      where: "order_status in ('cancelled', 'returned')", is: Probability(1, in: 3)),
    .skew(
      "loyalty", "A few customers order a lot: the tenth that orders most has its share.",
      by: "customer_id", share: 20...60),
  ]
}
