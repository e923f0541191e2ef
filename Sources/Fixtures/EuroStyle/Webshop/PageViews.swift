/// A page view with what it shows of its visit.
public struct PageRow: Sendable {
  let row: Int
  /// The page.
  public let page: PageView
  /// The address of the page before; none for the first.
  let previous: CompactIndex
  /// The visit's row.
  public let session: Int
  let customer: CompactIndex
  let country: Country
  let isMobile: Bool
  let isLast: Bool
}

/// Pages that visitors saw.
///
/// Two rows of `tiny` at seed 42, cut:
/// `PV_000000001|SESS_00000001|NULL|FR|category|https://www.eurostyle.example/women/bottoms|Ba…`
/// `PV_000000002|SESS_00000001|NULL|FR|product|https://www.eurostyle.example/men/bottoms/veluw…`
public enum PageViews {
  static let path: TablePath = "eurostyle_webshop.page_views"

  /// The declaration.
  public static let table = Table<EuroStyle, PageRow>(
    path.table, "A page that a visitor saw.", count: { $0.web.shares[.pages].children },
    columns: [
      .key(
        "page_view_id", "Number of the page view", .like("PV_000000001"), from: { $0.webKeys.page }
      ) { $0.row },
      .session { $0.session },
      .customer { $0.customer.index },
      .choice("country_code", "Country of the shop") { $0.country },
      .choice("page_type", "What the page shows") { $0.page.type },
      .pooled("page_url", "Its address", from: { $0.texts.addresses }) { $0.page.address },
      .pooled(
        "page_title", "Its title, in the visitor's language", from: { $0.texts.titles }
      ) { $0.page.title },
      .referenceOrNull(
        "product_id", to: Products.path, "The product shown; NULL on other pages",
        from: { $0.keys.product }
      ) { $0.page.type == .product ? $0.page.product : nil },
      .choiceOrNull("category_l1", "Department shown, on pages of a category or product") {
        $0.page.department
      },
      .pooledOrNull(
        "category_l2", "Group shown, on pages of a category or product",
        from: { $0.catalogue.vocabulary.groups }
      ) { $0.page.kind },
      .dateTime("view_timestamp", "When it was shown") { $0.page.at },
      .integer("time_on_page_seconds", .uint16, "How long it was looked at", .range(4...240)) {
        $0.page.seconds
      },
      .integer("scroll_depth_percent", .uint8, "How far it was read", .range(0...100)) {
        $0.scroll
      },
      .integer("click_events", .uint8, "How often something was clicked", .range(0...9)) {
        Int($0.page.bits >> 40 & 7) + ($0.isLast ? 0 : 1)
      },
      .bool("is_mobile", "Whether on a telephone") { $0.isMobile },
      .pooledOrNull(
        "referrer_page", "The page before; NULL for the first", from: { $0.texts.addresses }
      ) { $0.previous.index },
      .bool("exit_page", "Whether it was the last of the visit") { $0.isLast },
      .dateTime("created_at", "When the row was made", .equals("view_timestamp")) { $0.page.at },
    ], laws: laws
  ) { model, range, rows in
    let pages = model.pages
    model.visits.forEachVisit(with: range, of: .pages) { visit, part in
      let session = visit.session
      let bought = pages.bought(in: session)
      let isMobile = WebVocabulary.shared.devices[Int(session.userAgent)] == .mobile
      let first = part.lowerBound - visit.pages.lowerBound
      var at = session.start + pages.seconds(of: 0..<first, in: visit)
      var previous =
        first == 0
        ? nil : Int(pages.page(first - 1, of: visit, bought, at: at).address)
      for row in part {
        let page = pages.page(row - visit.pages.lowerBound, of: visit, bought, at: at)
        rows.append(
          PageRow(
            row: row, page: page, previous: CompactIndex(previous), session: visit.row,
            customer: CompactIndex(session.customer), country: session.country,
            isMobile: isMobile, isLast: row == visit.pages.upperBound - 1))
        previous = Int(page.address)
        at = at + page.seconds
      }
    }
  }
}

extension PageRow {
  /// The longer a page is looked at, the further it is read.
  var scroll: Int { min(100, 10 + page.seconds + Int(page.bits >> 48 & 31)) }
}
