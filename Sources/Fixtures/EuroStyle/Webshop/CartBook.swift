/// What visitors do with their carts.
struct CartBook: Sendable {
  private let content: Stream

  init(seed: Seed) {
    content = TableStreams(seed: seed, table: "eurostyle_webshop.cart_activities")("content")
  }

  private struct Item {
    let product: Int
    let size: Int
    let colour: Int
    let price: Money
    var quantity: Int
  }

  /// Appends those changes of a visit's cart that lie in `part`; all before them must be gone
  /// through, since a cart is the sum of its changes.
  func activities(
    of visit: borrowing Visit, _ catalogue: Catalogue, _ part: Range<Int>, to rows: inout [CartRow]
  ) {
    let session = visit.session
    let changes = session.children.carts
    var cart: [Item] = []
    let seen = visit.pages.filter { $0.type == .product }.compactMap(\.product)
    for row in changes.lowerBound..<part.upperBound {
      let number = row - changes.lowerBound
      var draws = content.draws(row)
      let choice = draws.next()
      // The changes are spread over the visit, which leaves room for them before its last pages.
      let share = session.duration * 3 / 4
      let at =
        session.start + 1 + share * number / changes.count
        + draws.next(below: max(1, share / changes.count))
      let kind = draws.next(below: 100)
      var activity = CartActivity.addToCart
      var index = cart.count
      var before = 0
      if number < visit.bought.count {
        // What the visit ends with is put into the cart first.
        let line = visit.bought[number]
        cart.append(
          Item(
            product: line.product, size: line.size, colour: line.colour, price: line.unitPrice,
            quantity: line.quantity))
      } else if kind < 18 && session.order == nil && !cart.isEmpty {
        index = draws.next(below: cart.count)
        before = cart[index].quantity
        activity = before > 1 && kind < 6 ? .updateQuantity : .removeFromCart
        cart[index].quantity = activity == .updateQuantity ? before - 1 : 0
      } else if kind < 32 && !cart.isEmpty {
        index = draws.next(below: cart.count)
        before = cart[index].quantity
        activity = .updateQuantity
        cart[index].quantity = before + 1
      } else {
        let product =
          seen.isEmpty || number >= seen.count
          ? catalogue.product(on: session.start.day, online: true, &draws) : seen[number]
        if let known = cart.firstIndex(where: { $0.product == product }) {
          index = known
          before = cart[known].quantity
          activity = .updateQuantity
          cart[known].quantity += 1
        } else {
          cart.append(
            Item(
              product: product, size: catalogue.size(of: product, choice),
              colour: catalogue.colour(of: product, choice),
              price: catalogue.products[product].localPrices[session.country], quantity: 1))
        }
      }
      let item = cart[index]
      let isRecommended = activity == .addToCart && draws.happens(.percent(12))
      let position = draws.happens(.percent(60)) ? 1 + draws.next(below: 48) : nil
      if row >= part.lowerBound {
        rows.append(
          CartRow(
            row: row, session: session, activity: activity, product: item.product,
            size: item.size, colour: item.colour, before: before, after: item.quantity,
            price: item.price, at: at, items: cart.reduce(0) { $0 + $1.quantity },
            value: cart.reduce(.zero) { $0 + $1.quantity * $1.price }, position: position,
            recommendation: isRecommended
              ? RecommendationType.allCases[draws.next(below: 4)] : nil))
      }
      if item.quantity == 0 { cart.remove(at: index) }
    }
  }
}
