/// A visit with what follows from its pages.
public struct SessionRow: Sendable {
  /// The visit.
  public let session: Session
  let first: PageView
  let last: PageView
  let products: Int
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
      .text("session_id", "Number of the visit", .unique, .like("SESS_00000001")) {
        row, model, out in model.webKeys.session.write(row.session.row, to: &out)
      },
      .customer { $0.session.customer },
      .choice("country_code", "Country of the shop") { $0.session.country },
      .choice(
        "device_type", "What the visitor held",
        .shares([("desktop", 36), ("mobile", 58), ("tablet", 6)])
      ) { $0.device },
      .pooled("browser", "Browser", from: { $0.web.vocabulary.browsers }) { $0.session.userAgent },
      .pooled("operating_system", "Its system", from: { $0.web.vocabulary.systems }) {
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
      ) { $0.session.children.pages.count },
      .integer(
        "unique_products_viewed", .uint16, "Products whose pages were seen",
        .total(.distinct("product_id"), of: PageViews.path, by: "session_id")
      ) { $0.products },
      .bool("bounce_session", "Left after one page", .equals("page_views = 1")) {
        $0.session.isBounce
      },
      .bool(
        "conversion_session", "Ended in an order",
        .total(
          .count, of: WebAnalyticsEvents.path, by: "session_id", where: "event_type = 'purchase'")
      ) { $0.session.order != nil },
      .pooledOrNull("utm_source", "Who sent the visitor", from: { $0.web.vocabulary.sourceNames }) {
        $0.hasMedium ? $0.session.source : nil
      },
      .pooledOrNull("utm_medium", "By what means", from: { $0.web.vocabulary.media }) {
        $0.hasMedium ? $0.session.source : nil
      },
      .textOrNull(
        "utm_campaign", "For which campaign", .references(Campaigns.path)
      ) { row, model, out in
        guard let campaign = row.session.campaign else { return false }
        model.keys.write(model.campaigns.campaigns[campaign], to: &out)
        return true
      },
      .pooledOrNull(
        "referrer_url", "The page with the link; NULL for those who came directly",
        from: { $0.web.vocabulary.referrers }
      ) { $0.hasReferrer ? $0.session.source : nil },
      .text("landing_page", "The first page") {
        row, model, out in model.append(address: row.first, in: row.session.language, to: &out)
      },
      .textOrNull("exit_page", "The last page") {
        row, model, out in
        model.append(address: row.last, in: row.session.language, to: &out)
        return true
      },
      .text("ip_address", "An address kept for documentation (RFC 5737)") { row, _, out in
        let bits = row.session.address
        switch bits % 3 {
        case 0: out.append("192.0.2.")
        case 1: out.append("198.51.100.")
        default: out.append("203.0.113.")
        }
        out.append(Int64(1 + (bits >> 8) % 254))
      },
      .pooled("user_agent", "What the browser calls itself", from: { $0.web.vocabulary.userAgents })
      { $0.session.userAgent },
      .dateTime("created_at", "When the row was made", .equals("session_start")) {
        $0.session.start
      },
      .dateTime("updated_at", "When the visit ended", .equals("session_end")) { $0.session.end },
    ], laws: laws
  ) { model, range, rows in
    var pages: [PageView] = []
    var seen: [Int] = []
    model.web.forEachSession(in: range) { session in
      pages.removeAll(keepingCapacity: true)
      seen.removeAll(keepingCapacity: true)
      model.pages.pages(of: session, model.pages.bought(in: session), to: &pages)
      for page in pages where page.type == .product {
        if let product = page.product, !seen.contains(product) { seen.append(product) }
      }
      rows.append(
        SessionRow(
          session: session, first: pages[0], last: pages[pages.count - 1], products: seen.count))
    }
  }
}

extension SessionRow {
  var device: DeviceType { WebVocabulary.shared.devices[session.userAgent] }
  var hasMedium: Bool { !WebVocabulary.shared.sources[session.source].medium.isEmpty }
  var hasReferrer: Bool { !WebVocabulary.shared.sources[session.source].referrer.isEmpty }
}
