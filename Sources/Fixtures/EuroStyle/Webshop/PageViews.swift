/// A page view with its visit.
public struct PageRow: Sendable {
  /// The page.
  public let page: PageView
  /// The page before; nil for the first.
  let previous: PageView?
  /// The visit's row.
  public let session: Int
  let customer: Int?
  let country: Country
  let language: Language
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
    path.table, "A page that a visitor saw.", count: { $0.web.children(of: .pages) },
    columns: [
      .text("page_view_id", "Number of the page view", .unique, .like("PV_000000001")) {
        row, model, out in model.webKeys.page.write(row.page.row, to: &out)
      },
      .session { $0.session },
      .customer { $0.customer },
      .choice("country_code", "Country of the shop") { $0.country },
      .choice("page_type", "What the page shows") { $0.page.type },
      .text("page_url", "Its address") { row, model, out in
        model.append(address: row.page, in: row.language, to: &out)
      },
      .text("page_title", "Its title, in the visitor's language") { row, model, out in
        model.append(title: row.page, in: row.language, to: &out)
      },
      .textOrNull(
        "product_id", "The product shown; NULL on other pages", .references(Products.path)
      ) { row, model, out in
        guard row.page.type == .product, let product = row.page.product else { return false }
        model.keys.product.write(product, to: &out)
        return true
      },
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
      .textOrNull("referrer_page", "The page before; NULL for the first") { row, model, out in
        guard let previous = row.previous else { return false }
        model.append(address: previous, in: row.language, to: &out)
        return true
      },
      .bool("exit_page", "Whether it was the last of the visit") { $0.isLast },
      .dateTime("created_at", "When the row was made", .equals("view_timestamp")) { $0.page.at },
    ], laws: laws
  ) { model, range, rows in
    model.forEachVisit(with: range, of: .pages) { visit, part in
      let session = visit.session
      let isMobile = WebVocabulary.shared.devices[session.userAgent] == .mobile
      let pages = session.children.pages
      for row in part {
        let step = row - pages.lowerBound
        rows.append(
          PageRow(
            page: visit.pages[step], previous: step > 0 ? visit.pages[step - 1] : nil,
            session: session.row, customer: session.customer, country: session.country,
            language: session.language, isMobile: isMobile, isLast: row == pages.upperBound - 1))
      }
    }
  }
}

extension PageRow {
  /// The longer a page is looked at, the further it is read.
  var scroll: Int { min(100, 10 + Int(page.seconds) + Int(page.bits >> 48 & 31)) }
}
