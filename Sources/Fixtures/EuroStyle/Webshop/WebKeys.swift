/// How rows are numbered in the keys of the web shop.
struct WebKeys: Sendable {
  let session: KeyFormat
  let page: KeyFormat
  let cart: KeyFormat
  let search: KeyFormat
  let review: KeyFormat
  let wish: KeyFormat
  let event: KeyFormat
  let mail: KeyFormat
  let recommendation: KeyFormat
  let test: KeyFormat
  let campaign = KeyFormat("MKT_", digits: 6)

  init(_ book: SessionBook, reviews: Int, wishes: Int, mails: Int) {
    review = KeyFormat("REV_", digits: 8, count: reviews)
    wish = KeyFormat("WISH_", digits: 8, count: wishes)
    mail = KeyFormat("MAIL_", digits: 8, count: mails)
    func format(_ prefix: StaticString, _ table: SessionTable, digits: Int = 8) -> KeyFormat {
      KeyFormat(prefix, digits: digits, count: book.shares[table].children)
    }
    session = KeyFormat("SESS_", digits: 8, count: book.count)
    page = format("PV_", .pages, digits: 9)
    cart = format("CART_", .carts)
    search = format("SRCH_", .searches)
    event = format("EVT_", .events)
    recommendation = format("REC_", .recommendations)
    test = format("ABT_", .tests)
  }
}

extension Column where Model == EuroStyle {
  /// The customer of a visit; NULL for visitors who did not sign in.
  @inline(__always)
  static func customer(_ value: @escaping @Sendable (Row) -> Int?) -> Column {
    .referenceOrNull(
      "customer_id", to: Customers.path, "Who it was; NULL for visitors who did not sign in",
      from: { $0.keys.customer }, row: value)
  }

  /// The visit that a row belongs to.
  @inline(__always)
  static func session(_ value: @escaping @Sendable (Row) -> Int) -> Column {
    .reference(
      "session_id", to: WebSessions.path, "The visit that it belongs to",
      from: { $0.webKeys.session }, row: value)
  }
}
