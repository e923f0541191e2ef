extension PageViews {
  static let laws: [Law] =
    Law.ofVisit + [.inRange("product_id", on: "date(view_timestamp)")] + rules

  private static let previous = Law.before("page_view_id", "PV_")

  private static let rules: [Law] = [
    .holds(
      "product", "Pages of a product show one, in its category.",
      """
      (page_type = 'product') = (product_id is not null) \
      and category_l1 = product_id.category_l1 and category_l2 = product_id.category_l2
      """),
    .holds(
      "category", "Pages of a category or product show a group of a department.",
      """
      (category_l1 is not null) = (page_type in ('category', 'product')) \
      and (category_l2 is not null) = (category_l1 is not null) \
      and joined(category_l1, joined('/', category_l2)) in \
      \(Law.list(CatalogueVocabulary.shared.kinds.map { "\($0.department.label)/\($0.group)" }))
      """),
    .holds(
      "address", "A page has the address of what it shows.",
      """
      case page_type when 'product' then (page_url = product_id.product_url) \
      when 'category' then (page_url = \(Law.choice(
        of: "joined(category_l1, joined('/', category_l2))", categories)) ) \
      when 'search' then (starts_with(page_url, '\(shopAddress)/search?q=') and is_ascii(page_url)) \
      else (joined(page_type, replaced(page_url, '\(shopAddress)', ' ')) in \
      \(Law.list(entries(WebData.pageTitles).map { "\($0[0]) \($0[1])" }))) end
      """),
    .holds(
      "title", "A page has the title of what it shows, in a language of the country.",
      """
      ends_with(page_title, ' | EuroStyle') and case page_type \
      when 'product' then \
      (contains(product_id.product_name_local, replaced(page_title, ' | EuroStyle', ''))) \
      when 'category' then (contains(page_title, ' – ')) \
      else (joined(page_type, joined(' ', replaced(page_title, ' | EuroStyle', ''))) in \
      \(Law.list(entries(WebData.pageTitles).flatMap { page in
        page[3...].map { "\(page[0]) \($0)" }
      }))) end
      """),
    .holds(
      "mobile", "A page is seen on what the visitor holds.",
      "is_mobile = (session_id.device_type = 'mobile')"),
    .holds(
      "scroll", "The longer a page is looked at, the further it is read.",
      """
      case when time_on_page_seconds >= 90 then (scroll_depth_percent = 100) \
      else (scroll_depth_percent - time_on_page_seconds between 10 and 41) end
      """),
    .holds(
      "clicks", "Nobody leaves a page without a click but at the end.",
      "exit_page and click_events between 0 and 7 or not exit_page and click_events between 1 and 8"
    ),
    .holds(
      "first", "The page without one before it is that on which the visit started.",
      "(referrer_page is null) = (view_timestamp = session_id.session_start)"),
    .unique("last", "A visit has one last page.", "session_id", where: "exit_page"),
    .matched(
      "previous", "A page comes from the one before it, when that was left.",
      where: "referrer_page is not null", in: path,
      on: [
        "session_id": "session_id", "referrer_page": "page_url", previous.own: previous.other,
      ], when: "seconds(other.view_timestamp, view_timestamp) = other.time_on_page_seconds"),
    // A quarter of the pages gets up to 206 seconds more; some of them still come to less than 34.
    .share(
      "long-looks", "Pages that are looked at for 34 seconds or more.",
      of: "time_on_page_seconds >= 34", is: Probability(2312, in: 10_000)),
    .shares(
      "landings", "On which pages visits land.", of: "page_type", where: "referrer_page is null",
      [("'homepage'", 38), ("'category'", 27), ("'product'", 30), ("'search'", 5)]),
  ]

  private static var categories: [(text: String, value: String)] {
    let vocabulary = CatalogueVocabulary.shared
    func slug(_ name: String) -> String { vocabulary.categories[name]?[3] ?? "" }
    var seen: Set<String> = []
    return vocabulary.kinds.compactMap { kind in
      let name = "\(kind.department.label)/\(kind.group)"
      guard seen.insert(name).inserted else { return nil }
      return (name, "'\(shopAddress)/\(slug(kind.department.label))/\(slug(kind.group))'")
    }
  }
}
