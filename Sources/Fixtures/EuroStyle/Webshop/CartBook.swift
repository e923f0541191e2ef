/// What visitors do with their carts.
struct CartBook: Sendable {
  private let content: Stream

  init(seed: Seed) {
    content = TableStreams(seed: seed, table: "eurostyle_webshop.cart_activities")("content")
  }

  /// Some pieces in a cart.
  struct Item {
    let product: Int
    let size: Int
    let colour: Int
    let price: Money
    var quantity: Int
  }

  /// Appends those changes of a visit's cart that lie in `part`; all before them must be gone
  /// through, since a cart is the sum of its changes.
  /// - Parameters:
  ///   - part: which changes.
  ///   - visit: the visit.
  ///   - pages: the pages that were seen in it.
  ///   - catalogue: the products.
  ///   - cart: emptied and used as scratch memory.
  ///   - rows: what the changes are appended to.
  func append(
    _ part: Range<Int>, of visit: Visit, _ pages: PageBook, _ catalogue: Catalogue,
    cart: inout [Item], to rows: inout [CartRow]
  ) {
    let session = visit.session
    let changes = visit.children
    let day = session.day
    let bought = pages.bought(in: session)
    cart.removeAll(keepingCapacity: true)
    // Where the product page of a number of the visit is, from the one found before it.
    var (step, found, shown): (Int, Int, Int?) = (0, -1, nil)
    func product(onProductPage number: Int) -> Int? {
      while found < number, step < visit.pages.count {
        if let product = pages.product(onPage: step, of: visit, bought) {
          found += 1
          shown = product
        }
        step += 1
      }
      return found < number ? nil : shown
    }
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
      if number < bought.count {
        // What the visit ends with is put into the cart first.
        cart.append(
          Item(
            product: bought[number].product, size: bought[number].size,
            colour: bought[number].colour, price: bought[number].unitPrice,
            quantity: bought[number].quantity))
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
          product(onProductPage: number) ?? pages.assortment.product(on: day, &draws)
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
              price: catalogue.offers[product].price(in: session.country), quantity: 1))
        }
      }
      let item = cart[index]
      let isRecommended = activity == .addToCart && draws.happens(.percent(12))
      let position = draws.happens(.percent(60)) ? 1 + draws.next(below: 48) : nil
      if row >= part.lowerBound {
        var items = 0
        var value = Money.zero
        for item in cart {
          items += item.quantity
          value += item.quantity * item.price
        }
        rows.append(
          CartRow(
            row: row, visit: visit.row, session: session, activity: activity,
            product: Int32(item.product), size: Int32(item.size), colour: Int32(item.colour),
            before: Int32(before), after: Int32(item.quantity), items: Int32(items),
            price: item.price, value: value, at: at, position: CompactIndex(position),
            recommendation: isRecommended
              ? RecommendationType.allCases[draws.next(below: 4)] : nil))
      }
      if item.quantity == 0 { cart.remove(at: index) }
    }
  }
}
