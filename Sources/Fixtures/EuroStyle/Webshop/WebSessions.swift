/// A visit with what follows from its pages.
public struct SessionRow: Sendable {
  /// The visit's row, from 0.
  public let row: Int
  /// The visit.
  public let session: Session
  let pages: Int32
  /// How many products had their pages seen.
  let products: Int32
  /// Where the first and the last page are.
  let landing: Int32
  let exit: Int32
}

/// Visits to the web shop.
///
/// Two rows of `tiny` at seed 42, cut:
/// `SESS_00000001|NULL|FR|mobile|Chrome|Android|2024-01-09 06:54:43|2024-01-09 06:57:54|191|6|…`
/// `SESS_00000002|CUST_EU_000047|DE|mobile|Chrome|Android|2024-01-17 19:15:47|2024-01-17 19:16…`
public enum WebSessions {
  static let path: TablePath = "eurostyle_webshop.web_sessions"

  /// The declaration.
  public static let table = Table<EuroStyle, SessionRow>(
    path.table, "A visit to the web shop, of those that are tracked.", count: { $0.web.count },
    columns: [
      .key(
        "session_id", "Number of the visit", .like("SESS_00000001"), from: { $0.webKeys.session }
      ) { $0.row },
      .customer { $0.session.customer },
      .choice("country_code", "Country of the shop") { $0.session.country },
      .choice(
        "device_type", "What the visitor held",
        .shares([("desktop", 36), ("mobile", 58), ("tablet", 6)])
      ) { $0.device },
      .pooled("browser", "Browser", from: { _ in WebVocabulary.shared.browsers }) {
        $0.session.userAgent
      },
      .pooled("operating_system", "Its system", from: { _ in WebVocabulary.shared.systems }) {
        $0.session.userAgent
      },
      .dateTime("session_start", "When the first page was shown") { $0.session.start },
      .dateTimeOrNull(
        "session_end", "When the last page was left",
        .holds("session_start < session_end")
      ) { $0.session.end },
      .integer(
        "session_duration_seconds", .uint32, "Seconds from start to end",
        .total(.sum("time_on_page_seconds"), of: PageViews.path, by: "session_id")
      ) { $0.session.duration },
      .integer(
        "page_views", .uint16, "Pages seen",
        .total(.count, of: PageViews.path, by: "session_id")
      ) { $0.pages },
      .integer(
        "unique_products_viewed", .uint16, "Products whose pages were seen",
        .total(.distinct("product_id"), of: PageViews.path, by: "session_id")
      ) { $0.products },
      .bool("bounce_session", "Left after one page", .equals("page_views = 1")) {
        $0.pages == 1
      },
      .bool(
        "conversion_session", "Ended in an order",
        .total(
          .count, of: WebAnalyticsEvents.path, by: "session_id", where: "event_type = 'purchase'")
      ) { $0.session.order != nil },
      .pooledOrNull(
        "utm_source", "Who sent the visitor", from: { _ in WebVocabulary.shared.sourceNames }
      ) {
        $0.hasMedium ? $0.session.source : nil
      },
      .pooledOrNull("utm_medium", "By what means", from: { _ in WebVocabulary.shared.media }) {
        $0.hasMedium ? $0.session.source : nil
      },
      .pooledOrNull(
        "utm_campaign", "For which campaign", .references(Campaigns.path),
        from: { $0.keys.campaigns }
      ) { $0.session.campaign },
      .pooledOrNull(
        "referrer_url", "The page with the link; NULL for those who came directly",
        from: { _ in WebVocabulary.shared.referrers }
      ) { $0.hasReferrer ? $0.session.source : nil },
      .pooled(
        "landing_page", "The first page",
        from: { $0.texts.addresses }
      ) { $0.landing },
      .pooledOrNull(
        "exit_page", "The last page",
        from: { $0.texts.addresses }
      ) { Optional($0.exit) },
      .pooled(
        "ip_address", "An address kept for documentation (RFC 5737)",
        from: { _ in WebVocabulary.shared.addresses }
      ) { Int($0.session.address) },
      .pooled(
        "user_agent", "What the browser calls itself",
        from: { _ in WebVocabulary.shared.userAgents }
      ) { $0.session.userAgent },
      .dateTime("created_at", "When the row was made", .equals("session_start")) {
        $0.session.start
      },
      .dateTime("updated_at", "When the visit ended", .equals("session_end")) { $0.session.end },
    ], laws: laws
  ) { model, range, rows in
    let pages = model.pages
    var seen: [Int] = []
    model.visits.forEachVisit(in: range) { visit in
      let session = visit.session
      let bought = pages.bought(in: session)
      seen.removeAll(keepingCapacity: true)
      for step in visit.pages.indices {
        let product = pages.product(onPage: step - visit.pages.lowerBound, of: visit, bought)
        if let product, !seen.contains(product) { seen.append(product) }
      }
      let landing = pages.page(0, of: visit, bought, at: session.start).address
      let exit = pages.page(visit.pages.count - 1, of: visit, bought, at: session.start).address
      rows.append(
        SessionRow(
          row: visit.row, session: session, pages: Int32(visit.pages.count),
          products: Int32(seen.count), landing: landing, exit: exit))
    }
  }
}

extension SessionRow {
  var device: DeviceType { WebVocabulary.shared.devices[Int(session.userAgent)] }
  var hasMedium: Bool { WebVocabulary.shared.sources[Int(session.source)].hasMedium }
  var hasReferrer: Bool { WebVocabulary.shared.sources[Int(session.source)].hasReferrer }
}
