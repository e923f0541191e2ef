/// What visitors do on pages.
struct EventBook: Sendable {
  private let content: Stream
  private let vocabulary = WebVocabulary.shared

  init(seed: Seed) {
    content = TableStreams(seed: seed, table: "eurostyle_webshop.web_analytics_events")("content")
  }

  /// Appends some of the events of a visit.
  ///
  /// The last one of a visit that ends in an order is the purchase.
  func append(_ part: Range<Int>, of visit: Visit, _ pages: PageBook, to rows: inout [EventRow]) {
    let session = visit.session
    let events = visit.children
    let order = session.order.map { pages.order($0) }
    let bought = pages.bought(in: session)
    var step = 0
    var at = session.start
    for row in part {
      var draws = content.draws(row)
      let variant =
        draws.happens(.percent(15)) ? draws.next(below: TestVariant.allCases.count) : nil
      let isPurchase = order != nil && row == events.upperBound - 1
      // Spread over the pages in order.
      let next =
        isPurchase
        ? visit.pages.count - 1 : (row - events.lowerBound) * visit.pages.count / events.count
      at = at + pages.seconds(of: step..<next, in: visit)
      step = next
      let page = pages.page(step, of: visit, bought, at: at)
      var event = vocabulary.purchase
      var moment = at
      var value: Money?
      if isPurchase, let order {
        moment = order.instant - 1
        value = OrderTotals(order, bought).total
      } else {
        let choices = vocabulary.eventsOn[Int(page.type.rawValue)]
        event = choices[draws.next(below: choices.count)]
        moment = at + draws.next(below: max(1, page.seconds - 2))
      }
      rows.append(
        EventRow(
          row: row, visit: visit.row, session: session, step: page.step, address: page.address,
          event: Int32(event), at: moment, value: value, variant: CompactIndex(variant)))
    }
  }
}
