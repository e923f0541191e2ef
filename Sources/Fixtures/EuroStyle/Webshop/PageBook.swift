/// A page that a visitor saw.
public struct PageView: Sendable {
  /// Its place in the visit, from 0.
  public let step: Int32
  private let shown: CompactIndex
  /// Its place among the texts of ``ShopTexts``.
  let address: Int32
  let title: Int32
  private let shownKind: Int16
  private let shownDepartment: Department
  /// What kind of page it was.
  public let type: PageType
  private let time: UInt8
  let at: Instant
  let bits: UInt64

  /// The product shown, or one of the category shown; nil on other pages.
  var product: Int? { shown.index }
  /// The kind of that product.
  var kind: Int? { shown.index == nil ? nil : Int(shownKind) }
  /// Its department.
  var department: Department? { shown.index == nil ? nil : shownDepartment }
  /// How long it was looked at.
  var seconds: Int { Int(time) }

  init(
    step: Int, type: PageType, product: Int?, kind: Int, department: Department, address: Int,
    title: Int, at: Instant,
    seconds: Int, bits: UInt64
  ) {
    self.step = Int32(step)
    shown = CompactIndex(product)
    self.address = Int32(address)
    self.title = Int32(title)
    shownKind = Int16(kind)
    shownDepartment = department
    self.type = type
    time = UInt8(seconds)
    self.at = at
    self.bits = bits
  }
}

/// The pages of visits, each of which can be had alone.
struct PageBook: Sendable {
  private let sessions: SessionBook
  private let lines: OrderLineBook
  /// What can be shown.
  let assortment: Assortment
  private let texts: ShopTexts
  private let departments: [Department]
  private let plainPages: [[Int]]
  private let content: Stream
  private let landings = AliasTable([38, 27, 30, 5])
  private let nexts = AliasTable([7, 30, 46, 10, 0, 0, 7])

  init(sessions: SessionBook, lines: OrderLineBook, texts: ShopTexts, seed: Seed) {
    self.sessions = sessions
    self.lines = lines
    self.texts = texts
    assortment = Assortment(lines.catalogue)
    departments = lines.catalogue.vocabulary.kinds.map(\.department)
    plainPages = WebVocabulary.shared.plainPages
    content = TableStreams(seed: seed, table: "eurostyle_webshop.page_views")("content")
  }

  /// An order that a visit ended in.
  func order(_ row: Int) -> OrderHead { lines.orders.head(row) }

  /// The lines of the order that a visit ended in.
  func bought(in session: Session) -> [OrderLine] {
    session.order.map { lines.lines(of: order($0)) } ?? []
  }

  /// How long some pages of a visit are looked at, in seconds.
  @inline(__always)
  func seconds(of steps: Range<Int>, in visit: Visit) -> Int {
    var sum = 0
    for step in steps { sum += sessions.seconds(onPage: visit.pages.lowerBound + step) }
    return sum
  }

  /// A page of a visit.
  /// - Parameters:
  ///   - step: its place in the visit.
  ///   - visit: the visit.
  ///   - bought: what was bought in it.
  ///   - at: when the page is shown.
  /// - Returns: the page.
  @inline(__always)
  func page(
    _ step: Int, of visit: Visit, _ bought: borrowing [OrderLine], at: Instant
  ) -> PageView {
    var draws = content.draws(visit.pages.lowerBound + step)
    let type = type(step, of: visit, &draws, products: bought.count)
    var product: Int?
    var kind = 0
    var plain = 0
    switch type {
    case .product, .category:
      let shown = self.product(step, of: visit, bought, type, &draws)
      product = shown
      kind = Int(texts.kinds[shown])
    case .checkout:
      let choices = plainPages[Int(type.rawValue)]
      plain = choices[min(choices.count - 1, step + 3 - visit.pages.count)]
    case .homepage, .search, .cart, .account:
      let choices = plainPages[Int(type.rawValue)]
      plain = choices[draws.next(below: choices.count)]
    }
    let bits = draws.next()
    let language = visit.session.language
    return PageView(
      step: step, type: type, product: product, kind: kind, department: departments[kind],
      address: texts.address(of: type, product: product, plain, language, bits),
      title: texts.title(of: type, product: product, plain, language), at: at,
      seconds: sessions.seconds(onPage: visit.pages.lowerBound + step), bits: bits)
  }

  /// The product that a page of a visit is about; nil for other pages.
  @inline(__always)
  func product(
    onPage step: Int, of visit: Visit, _ bought: borrowing [OrderLine]
  ) -> Int? {
    var draws = content.draws(visit.pages.lowerBound + step)
    let type = type(step, of: visit, &draws, products: bought.count)
    return type == .product ? product(step, of: visit, bought, type, &draws) : nil
  }

  @inline(__always)
  private func product(
    _ step: Int, of visit: Visit, _ bought: borrowing [OrderLine], _ type: PageType,
    _ draws: inout Draws
  ) -> Int {
    type == .product && 0 < step && step <= bought.count
      ? bought[step - 1].product
      : assortment.product(on: visit.session.day, &draws)
  }

  /// A visit that ends in an order shows what is bought, then the cart and two pages of checkout;
  /// one that only fills the cart shows it at the end.
  @inline(__always)
  private func type(
    _ step: Int, of visit: Visit, _ draws: inout Draws, products: Int
  ) -> PageType {
    let left = visit.pages.count - step
    if visit.session.order != nil {
      if left == 3 { return .cart }
      if left <= 2 { return .checkout }
      if 0 < step && step <= products { return .product }
    }
    if step == 0 { return PageType(rawValue: landings.pick(draws.next())) ?? .homepage }
    if visit.session.hasCart {
      if left == 1 && step > 1 { return .cart }
      if step == 1 { return .product }
    }
    return PageType(rawValue: nexts.pick(draws.next())) ?? .homepage
  }
}
