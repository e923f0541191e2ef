/// The mails of campaigns: to whom and when they go, and how far they come.
struct MailBook: Sendable {
  /// How many steps of mails there are.
  let events: Int
  /// How many mails there are.
  private let count: Int
  /// The e-mail campaigns, in the order in which they begin.
  private let campaigns: [Int]
  private let deal: Stream
  private let content: Stream

  /// The courses of each hundred mails; they make 250 events.
  private static let deck: [MailCourse] =
    [MailCourse](repeating: .bounced, count: 3)
    + [MailCourse](repeating: .delivered, count: 57)
    + [MailCourse](repeating: .opened, count: 30)
    + [MailCourse](repeating: .clicked, count: 8)
    + [MailCourse](repeating: .unsubscribed, count: 2)
  private static let eventsOfDeck = 250

  init(events: Int, campaigns: CampaignPlan, seed: Seed) {
    let streams = TableStreams(seed: seed, table: "eurostyle_webshop.email_marketing")
    self.events = events
    count = (events + Self.eventsOfDeck - 1) / Self.eventsOfDeck * Self.deck.count
    let all = campaigns.campaigns
    self.campaigns = all.indices.filter { all[$0].channel == .email }
      .sorted { (all[$0].first.number, $0) < (all[$1].first.number, $1) }
    deal = streams("deal")
    content = streams("content")
  }

  private func course(_ number: Int) -> MailCourse {
    let size = Self.deck.count
    let shuffle = Permutation(of: size, key: deal.bits(number / size))
    return Self.deck[shuffle(number % size)]
  }

  /// The mail that an event belongs to, and which of its events it is.
  func mail(ofEvent row: Int) -> (mail: Int, step: Int) {
    var number = row / Self.eventsOfDeck * Self.deck.count
    var left = row % Self.eventsOfDeck
    while true {
      let events = course(number).events.count
      if left < events { return (number, left) }
      left -= events
      number += 1
    }
  }

  func mail(_ number: Int, _ model: EuroStyle) -> Mail {
    var draws = content.draws(number)
    let index = campaigns[number * campaigns.count / count]
    let campaign = model.campaigns.campaigns[index]
    let course = course(number)
    let days = campaign.last - campaign.first
    var sent =
      (campaign.first + draws.next(below: max(1, days / 2))).start
      + 28_800 + draws.next(below: 7_200)
    var value: Money?
    var customer = recipient(of: campaign, at: sent, model, &draws)
    var bought: Instant?
    if course == .clicked, let order = order(from: campaign, model, &draws) {
      customer = order.customer
      bought = order.instant
      value = OrderTotals(order, model.lines.lines(of: order)).total
      sent = min(sent, max(campaign.first.start, order.instant - 40_000))
    }
    let (country, language) = model.customers.reader(customer)
    // Reading ends with the campaign, and before the order that it leads to.
    let end = min(campaign.last.start + 86_399, bought ?? RetailCalendar.now)
    let first = sent + 60
    let wait = max(1, min(end - first, 172_800) / 2)
    let opened = first + draws.next(below: wait)
    let clicked = opened + min(2 + draws.next(below: 600), max(1, end - opened - 1))
    let kind = draws.next(below: 100)
    return Mail(
      campaign: index, customer: customer, country: country, language: language,
      type: kind < 58 ? .promotional : kind < 92 ? .newsletter : .transactional, course: course,
      sent: sent, opened: opened, clicked: clicked,
      device: DeviceType.allCases[[0, 0, 1, 1, 1, 1, 2][draws.next(below: 7)]],
      client: MailClient.allCases[[0, 0, 1, 2, 2][draws.next(below: 5)]], value: value,
      bits: draws.next())
  }

  /// A customer of one of the campaign's countries who wants marketing and has registered by then.
  private func recipient(
    of campaign: Campaign, at sent: Instant, _ model: EuroStyle, _ draws: inout Draws
  ) -> Int {
    let base = model.orders.customers
    let blocks = (base.count + 49) / 50
    func suits(_ customer: Int) -> Bool {
      guard customer < base.count else { return false }
      let country = base.cycle.country(customer)
      guard campaign.countries.contains(country) else { return false }
      let rank = base.cycle.rank(customer, of: country)
      let isRegular = rank < base.arrivals[Int(country.rawValue)].regulars
      return isRegular || model.customers.registered(customer) < sent
    }
    for _ in 0..<40 {
      let customer = base.optedIn(
        block: draws.next(below: blocks), choice: draws.next(below: 21))
      if suits(customer) { return customer }
    }
    // Small countries are missed now and then: the first who suits gets the mail.
    for block in 0..<blocks {
      for choice in 0..<21 where suits(base.optedIn(block: block, choice: choice)) {
        return base.optedIn(block: block, choice: choice)
      }
    }
    // So small a company that nobody suits.
    return 0
  }

  /// An order with the campaign's code by somebody who wants marketing; nil when none is found.
  private func order(
    from campaign: Campaign, _ model: EuroStyle, _ draws: inout Draws
  ) -> OrderHead? {
    let days = model.orders.days
    let first = days.rows(on: campaign.first - RetailCalendar.firstDay).upperBound
    let last = days.rows(on: campaign.last - RetailCalendar.firstDay).upperBound
    guard first < last else { return nil }
    for _ in 0..<48 {
      let row = first + draws.next(below: last - first)
      guard model.orders.campaign(ofOrder: row) == campaign.index else { continue }
      let order = model.orders.head(row)
      if model.orders.customers.optsIn(order.customer),
        order.course.status != .cancelled
      {
        let registered = model.customers.registered(order.customer)
        if registered < campaign.first.start { return order }
      }
    }
    return nil
  }
}
