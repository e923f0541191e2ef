/// Who wishes for what.
struct WishBook: Sendable {
  /// How many wishes there are.
  let count: Int
  private let content: Stream

  init(count: Int, seed: Seed) {
    self.count = count
    content = TableStreams(seed: seed, table: "eurostyle_webshop.wishlist_items")("content")
  }

  /// A fifth of the wishes came true: they are lines of orders, wished for before.
  func wish(_ row: Int, _ model: EuroStyle) -> WishRow {
    var draws = content.draws(row)
    let line = model.lines.line(model.lines.stratum(row, of: count, &draws))
    let order = line.order
    let isBought = draws.happens(.percent(21)) && order.course.status != .cancelled
    let product =
      isBought ? line.product : model.pages.assortment.product(on: order.day, &draws)
    let products = model.catalogue.products
    let choice = draws.next()
    let isChosen = !draws.happens(.percent(15))
    var added = order.instant
    if isBought {
      // Not before the customer registered, nor before there was such a product.
      let earliest = max(
        model.customers.registered(order.customer), products[product].launch.start,
        order.instant - 45 * 86_400)
      let span = order.instant - earliest
      added = span > 600 ? order.instant - 600 - draws.next(below: span - 599) : earliest
      added = min(added, order.instant)
    } else {
      added = min(order.instant + 3_600 + draws.next(below: 30 * 86_400), RetailCalendar.now)
      if !products[product].isSold(on: added.day) { added = order.instant }
    }
    let left = RetailCalendar.now - added
    let isRemoved = !isBought && draws.happens(.percent(15)) && left > 86_400
    let removal = 1 + draws.next(below: max(1, left))
    return WishRow(
      row: row, customer: order.customer, country: order.country, product: product,
      size: !isChosen ? nil : isBought ? line.size : model.catalogue.size(of: product, choice),
      colour: !isChosen
        ? nil : isBought ? line.colour : model.catalogue.colour(of: product, choice),
      added: added, source: WishSource.allCases[[0, 0, 0, 1, 1, 2][draws.next(below: 6)]],
      priority: draws.happens(.percent(15)) ? nil : WishPriority.allCases[draws.next(below: 3)],
      price: products[product].localPrices[order.country],
      wantsAlert: draws.happens(.percent(35)),
      isInStock: model.stockTotals[product] > 0, purchased: isBought ? order.day : nil,
      removed: isRemoved ? added + removal : nil)
  }
}
