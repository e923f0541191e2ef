/// Who takes part in tests, and with what outcome.
struct TestBook: Sendable {
  private let content: Stream
  private let variants = AliasTable([40, 30, 30])
  private let tests = WebVocabulary.shared.tests
  /// The tests of each day of the books, which leave none out.
  private let running: [[Int]]

  init(seed: Seed) {
    content = TableStreams(seed: seed, table: "eurostyle_webshop.ab_test_results")("content")
    let tests = tests
    running = (0..<RetailCalendar.dayCount).map { number in
      let day = RetailCalendar.firstDay + number
      return tests.indices.filter { tests[$0].first <= day && day <= tests[$0].last }
    }
  }

  func result(_ row: Int, _ visit: Visit, _ pages: PageBook) -> TestRow {
    let session = visit.session
    var draws = content.draws(row)
    let running = running[session.day - RetailCalendar.firstDay]
    let test = running[draws.next(below: running.count)]
    let assigned = session.start + draws.next(below: min(3, session.duration))
    var converted: Instant?
    var value: Money?
    let moment = session.end - draws.next(below: max(1, session.end - assigned))
    switch tests[test].goal {
    case .purchase:
      if let order = session.order.map({ pages.order($0) }) {
        converted = order.instant
        value = OrderTotals(order, pages.bought(in: session)).total
      }
    case .signup: converted = draws.happens(.percent(4)) ? moment : nil
    case .engagement:
      converted = visit.pages.count > 1 && draws.happens(.percent(38)) ? moment : nil
    }
    return TestRow(
      row: row, visit: visit.row, session: session, pages: Int32(visit.pages.count),
      test: Int32(test), variant: TestVariant.allCases[variants.pick(draws.next())],
      assigned: assigned, converted: converted, value: value)
  }
}
