/// A page that a visitor saw.
public struct PageView: Sendable {
  /// The page view's row, from 0.
  public let row: Int
  /// Its place in the visit, from 0.
  public let step: Int32
  /// What kind of page it was.
  public let type: PageType
  /// The product shown, or one of the category shown; nil on other pages.
  var product: Int? { shown < 0 ? nil : Int(shown) }
  /// The kind of that product.
  var kind: Int? { shown < 0 ? nil : Int(shownKind) }
  /// Its department.
  let department: Department?
  /// Which of the pages of its type, for those that show neither a category nor a product.
  let plain: UInt8
  let at: Instant
  let seconds: Int32
  let bits: UInt64
  // Kept small: a page is copied with each row that it is a fact of.
  fileprivate let shown: Int32
  fileprivate let shownKind: Int16
}

/// The pages of visits.
struct PageBook: Sendable {
  let sessions: SessionBook
  let lines: OrderLineBook
  private let catalogue: Catalogue
  private let content: Stream
  private let landings = AliasTable([38, 27, 30, 5])
  private let nexts = AliasTable([7, 30, 46, 10, 0, 0, 7])

  init(sessions: SessionBook, lines: OrderLineBook, seed: Seed) {
    self.sessions = sessions
    self.lines = lines
    catalogue = lines.catalogue
    content = TableStreams(seed: seed, table: "eurostyle_webshop.page_views")("content")
  }

  /// Appends the pages of a visit to an empty list.
  @inline(__always)
  func pages(of session: Session, _ bought: [OrderLine], to pages: inout [PageView]) {
    var at = session.start
    let rows = session.children.pages
    let hasCart = !session.children.carts.isEmpty
    for row in rows {
      let step = row - rows.lowerBound
      let seconds = sessions.seconds(onPage: row)
      var draws = content.draws(row)
      let type = type(
        step, of: rows.count, &draws, hasCart: hasCart, isBuying: session.order != nil,
        products: bought.count)
      var product: Int?
      if type == .product && session.order != nil && (1...bought.count).contains(step) {
        product = bought[step - 1].product
      } else if type == .product || type == .category {
        product = catalogue.product(on: session.start.day, online: true, &draws)
      }
      let choices = sessions.vocabulary.plainPages[Int(type.rawValue)]
      let plain =
        choices.isEmpty
        ? 0
        : type == .checkout
          ? choices[min(choices.count - 1, step + 3 - rows.count)]
          : choices[draws.next(below: choices.count)]
      let shown = product.map { catalogue.products[$0] }
      pages.append(
        PageView(
          row: row, step: Int32(step), type: type, department: shown?.department,
          plain: UInt8(plain), at: at, seconds: Int32(seconds), bits: draws.next(),
          shown: Int32(product ?? -1), shownKind: Int16(shown?.kind ?? 0)))
      at = at + seconds
    }
  }

  /// The lines of the order that a visit ended in.
  func bought(in session: Session) -> [OrderLine] {
    session.order.map { lines.lines(of: $0) } ?? []
  }

  /// A visit that ends in an order shows what is bought, then the cart and two pages of checkout;
  /// one that only fills the cart shows it at the end.
  @inline(__always)
  private func type(
    _ step: Int, of count: Int, _ draws: inout Draws, hasCart: Bool, isBuying: Bool,
    products: Int
  ) -> PageType {
    let left = count - step
    if isBuying {
      if left == 3 { return .cart }
      if left <= 2 { return .checkout }
      if (1...products).contains(step) { return .product }
    }
    if step == 0 { return PageType.allCases[landings.pick(draws.next())] }
    if hasCart {
      if left == 1 && step > 1 { return .cart }
      if step == 1 { return .product }
    }
    return PageType.allCases[nexts.pick(draws.next())]
  }
}

/// A visit with its pages and what was bought in it.
struct Visit: Sendable {
  var session: Session
  var pages: [PageView] = []
  var bought: [OrderLine] = []
}

extension EuroStyle {
  /// Calls `body` with each visit that has rows of a table within a range, and these rows.
  func forEachVisit(
    with rows: Range<Int>, of table: SessionTable, _ body: (borrowing Visit, Range<Int>) -> Void
  ) {
    var pagesOfVisit: [PageView] = []
    web.forEachSession(with: rows, of: table) { session, part in
      let bought = pages.bought(in: session)
      pagesOfVisit.removeAll(keepingCapacity: true)
      pages.pages(of: session, bought, to: &pagesOfVisit)
      body(Visit(session: session, pages: pagesOfVisit, bought: bought), part)
    }
  }
}
