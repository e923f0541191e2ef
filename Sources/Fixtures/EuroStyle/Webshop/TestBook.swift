/// Who takes part in tests, and with what outcome.
struct TestBook: Sendable {
  private let content: Stream
  private let variants = AliasTable([40, 30, 30])

  init(seed: Seed) {
    content = TableStreams(seed: seed, table: "eurostyle_webshop.ab_test_results")("content")
  }

  func result(_ row: Int, _ session: Session, _ pages: PageBook) -> TestRow {
    var draws = content.draws(row)
    let tests = WebVocabulary.shared.tests
    let day = session.start.day
    let running = tests.indices.filter { tests[$0].first <= day && day <= tests[$0].last }
    // The tests leave no day out.
    let test = running[draws.next(below: running.count)]
    let assigned = session.start + draws.next(below: min(3, session.duration))
    var converted: Instant?
    var value: Money?
    let moment = session.end - draws.next(below: max(1, session.end - assigned))
    switch tests[test].goal {
    case .purchase:
      if let order = session.order {
        converted = order.instant
        value = OrderTotals(order, pages.bought(in: session)).total
      }
    case .signup: converted = draws.happens(.percent(4)) ? moment : nil
    case .engagement:
      converted = !session.isBounce && draws.happens(.percent(38)) ? moment : nil
    }
    return TestRow(
      row: row, session: session, test: test,
      variant: TestVariant.allCases[variants.pick(draws.next())], assigned: assigned,
      converted: converted, value: value)
  }
}
