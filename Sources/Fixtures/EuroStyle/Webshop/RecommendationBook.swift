/// What the shop recommends.
struct RecommendationBook: Sendable {
  private let content: Stream

  init(seed: Seed) {
    content = TableStreams(seed: seed, table: "eurostyle_webshop.product_recommendations")(
      "content")
  }

  func recommendation(
    _ row: Int, _ visit: borrowing Visit, _ catalogue: Catalogue
  ) -> RecommendationRow {
    let session = visit.session
    let rows = session.children.recommendations
    let number = row - rows.lowerBound
    var draws = content.draws(row)
    let page = visit.pages[number * visit.pages.count / rows.count]
    let source = page.type == .product ? page.product : nil
    let context: RecommendationContext =
      source != nil ? .productPage : page.type == .cart ? .cartPage : .homepage
    let shown = page.at + min(2, Int(page.seconds) - 1)
    let types: [RecommendationType] =
      source != nil
      ? [.similarItems, .similarItems, .frequentlyBoughtTogether, .personalized]
      : page.type == .cart
        ? [.frequentlyBoughtTogether, .personalized] : [.trending, .trending, .personalized]
    let type = types[draws.next(below: types.count)]
    // One in three visits that end in an order has followed a recommendation early on: what it
    // names is in the order.
    let isBought =
      number < visit.bought.count && visit.session.row % 3 == 0
      && page.step < visit.pages.count - 3
    var product = isBought ? visit.bought[number].product : 0
    if !isBought {
      product = catalogue.product(on: session.start.day, online: true, &draws)
      // Nothing is recommended beside itself, nor what the order has without a recommendation.
      for _ in 0..<4
      where product == source || visit.bought.contains(where: { $0.product == product }) {
        product = catalogue.product(on: session.start.day, online: true, &draws)
      }
    }
    let isClicked = isBought || draws.happens(.percent(11))
    let delay = 1 + draws.next(below: max(1, Int(page.seconds) - 3))
    return RecommendationRow(
      row: row, session: session, type: type, source: source == product ? nil : source,
      product: product, position: 1 + number % 8, context: context,
      confidence: 2500 + draws.next(below: 7400), shown: shown,
      clicked: isClicked ? shown + delay : nil,
      isAdded: isBought || isClicked && draws.happens(.percent(25)),
      revenue: isBought ? visit.bought[number].total : nil)
  }
}
