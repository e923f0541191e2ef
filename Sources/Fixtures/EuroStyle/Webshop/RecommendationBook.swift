/// What the shop recommends.
struct RecommendationBook: Sendable {
  private let content: Stream

  init(seed: Seed) {
    content = TableStreams(seed: seed, table: "eurostyle_webshop.product_recommendations")(
      "content")
  }

  /// Appends some of the recommendations of a visit, which are spread over its pages in order.
  func append(
    _ part: Range<Int>, of visit: Visit, _ pages: PageBook, to rows: inout [RecommendationRow]
  ) {
    let bought = pages.bought(in: visit.session)
    var step = 0
    var page = pages.page(0, of: visit, bought, at: visit.session.start)
    for row in part {
      let next = (row - visit.children.lowerBound) * visit.pages.count / visit.children.count
      if next > step {
        let at = page.at + pages.seconds(of: step..<next, in: visit)
        page = pages.page(next, of: visit, bought, at: at)
        step = next
      }
      rows.append(recommendation(row, on: page, of: visit, bought, pages.assortment))
    }
  }

  @inline(__always)
  private func recommendation(
    _ row: Int, on page: PageView, of visit: Visit, _ bought: borrowing [OrderLine],
    _ assortment: Assortment
  ) -> RecommendationRow {
    let number = row - visit.children.lowerBound
    let day = visit.session.day
    var draws = content.draws(row)
    let source = page.type == .product ? page.product : nil
    let context: RecommendationContext =
      source != nil ? .productPage : page.type == .cart ? .cartPage : .homepage
    let type = Self.type(in: context, &draws)
    // One in three visits that end in an order has followed a recommendation early on: what it
    // names is in the order.
    let isBought =
      number < bought.count && visit.row % 3 == 0 && Int(page.step) < visit.pages.count - 3
    var product = isBought ? bought[number].product : 0
    if !isBought {
      product = assortment.product(on: day, &draws)
      // Nothing is recommended beside itself, nor what the order has without a recommendation.
      for _ in 0..<4 where product == source || bought.holds(product) {
        product = assortment.product(on: day, &draws)
      }
    }
    let shown = page.at + min(2, page.seconds - 1)
    let isClicked = isBought || draws.happens(.percent(11))
    let delay = 1 + draws.next(below: max(1, page.seconds - 3))
    let confidence = 2500 + draws.next(below: 7400)
    return RecommendationRow(
      row: row, visit: visit.row, session: visit.session, type: type, context: context,
      position: UInt8(1 + number % 8),
      isAdded: isBought || isClicked && draws.happens(.percent(25)),
      confidence: Int16(confidence), product: Int32(product),
      source: CompactIndex(source == product ? nil : source),
      delay: CompactIndex(isClicked ? delay : nil), shown: shown,
      revenue: isBought ? bought[number].total : nil)
  }

  private static func type(
    in context: RecommendationContext, _ draws: inout Draws
  ) -> RecommendationType {
    switch context {
    case .productPage:
      switch draws.next(below: 4) {
      case 0, 1: .similarItems
      case 2: .frequentlyBoughtTogether
      default: .personalized
      }
    case .cartPage: draws.next(below: 2) == 0 ? .frequentlyBoughtTogether : .personalized
    case .homepage: draws.next(below: 3) < 2 ? .trending : .personalized
    }
  }
}

extension [OrderLine] {
  /// Whether a product is among the lines.
  fileprivate func holds(_ product: Int) -> Bool {
    for index in indices where self[index].product == product { return true }
    return false
  }
}
