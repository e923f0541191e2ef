/// What visitors do on pages.
struct EventBook: Sendable {
  private let content: Stream

  init(seed: Seed) {
    content = TableStreams(seed: seed, table: "eurostyle_webshop.web_analytics_events")("content")
  }

  /// The last event of a visit that ends in an order is the purchase.
  func event(_ row: Int, _ visit: borrowing Visit) -> EventRow {
    let session = visit.session
    let events = session.children.events
    var draws = content.draws(row)
    let variant = draws.happens(.percent(15)) ? draws.next(below: TestVariant.allCases.count) : nil
    if let order = session.order, row == events.upperBound - 1 {
      return EventRow(
        row: row, session: session, page: visit.pages[visit.pages.count - 1], event: nil,
        at: order.instant - 1, value: OrderTotals(order, visit.bought).total, variant: variant)
    }
    // Spread over the pages in order.
    let page = visit.pages[(row - events.lowerBound) * visit.pages.count / events.count]
    let choices = WebVocabulary.shared.eventsOn[Int(page.type.rawValue)]
    return EventRow(
      row: row, session: session, page: page, event: choices[draws.next(below: choices.count)],
      at: page.at + draws.next(below: max(1, Int(page.seconds) - 2)), value: nil, variant: variant)
  }
}
