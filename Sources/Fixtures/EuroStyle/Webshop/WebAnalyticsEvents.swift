/// Something that a visitor did on a page.
public struct EventRow: Sendable {
  let row: Int
  let visit: Int
  let session: Session
  /// The page's place in the visit, and its address.
  let step: Int32
  let address: Int32
  /// What it was, in the vocabulary.
  let event: Int32
  let at: Instant
  let value: Money?
  let variant: CompactIndex
}

/// What visitors did on pages.
///
/// Two rows of `tiny` at seed 42, cut:
/// `EVT_00000001|SESS_00000001|NULL|FR|click|marketing|button_click|cookie_consent|NULL|https:…`
/// `EVT_00000002|SESS_00000004|NULL|FR|click|navigation|link_click|menu_sale|NULL|https://www.…`
public enum WebAnalyticsEvents {
  /// The declaration.
  public static let table = Table<EuroStyle, EventRow>(
    path.table, "Something that a visitor did on a page.",
    count: { $0.web.shares[.events].children },
    columns: [
      .key("event_id", "Number of the event", .like("EVT_00000001"), from: { $0.webKeys.event }) {
        $0.row
      },
      .session { $0.visit },
      .customer { $0.session.customer },
      .choice("country_code", "Country of the shop") { $0.session.country },
      .choice("event_type", "What was done") { $0.vocabulary.type },
      .choice("event_category", "What it belongs to") { $0.vocabulary.category },
      .pooled("event_action", "In detail", from: { _ in WebVocabulary.shared.actions }) {
        $0.event
      },
      .textOrNull("event_label", "Which element; for a purchase the order") { row, model, out in
        if row.vocabulary.type == .purchase, let order = row.session.order {
          model.keys.order.write(order, to: &out)
          return true
        }
        guard row.vocabulary.hasLabel else { return false }
        out.append(WebVocabulary.shared.labels, Int(row.event))
        return true
      },
      .moneyOrNull("event_value", "What was bought, with VAT and shipping; NULL otherwise") {
        $0.value
      },
      .pooled("page_url", "On which page", from: { $0.texts.addresses }) { $0.address },
      .pooledOrNull(
        "element_selector", "The element's CSS selector",
        from: { _ in WebVocabulary.shared.selectors }
      ) { $0.vocabulary.hasSelector ? $0.event : nil },
      .pooledOrNull(
        "element_text", "The element's text, in the visitor's language",
        from: { _ in WebVocabulary.shared.elementTexts }
      ) { row in row.vocabulary.text.map { $0 * 4 + Int(row.session.language.rawValue) } },
      .dateTime("event_timestamp", "When") { $0.at },
      .integer("user_journey_step", .uint16, "The page's number in the visit", .range(1...500)) {
        $0.step + 1
      },
      .pooledOrNull(
        "ab_test_variant", "What the visitor saw of a test; mostly none",
        .oneOf(TestVariant.labels), from: { _ in TestVariant.texts }
      ) { $0.variant.index },
      .dateTime("created_at", "When the row was made", .equals("event_timestamp")) { $0.at },
    ], laws: laws
  ) { model, range, rows in
    model.visits.forEachVisit(with: range, of: .events) { visit, part in
      model.events.append(part, of: visit, model.pages, to: &rows)
    }
  }
}

extension EventRow {
  var vocabulary: WebVocabulary.Event { WebVocabulary.shared.events[Int(event)] }
}
