/// Something that a visitor did on a page.
public struct EventRow: Sendable {
  let row: Int
  let session: Session
  let page: PageView
  /// What it was, in the vocabulary; nil for the purchase.
  let event: Int?
  let at: Instant
  let value: Money?
  let variant: Int?
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
    count: { $0.web.children(of: .events) },
    columns: [
      .text("event_id", "Number of the event", .unique, .like("EVT_00000001")) {
        row, model, out in model.webKeys.event.write(row.row, to: &out)
      },
      .session { $0.session.row },
      .customer { $0.session.customer },
      .choice("country_code", "Country of the shop") { $0.session.country },
      .choice("event_type", "What was done") { $0.vocabulary?.type ?? .purchase },
      .choice("event_category", "What it belongs to") {
        $0.vocabulary?.category ?? .productInteraction
      },
      .text("event_action", "In detail") { row, model, out in
        guard let event = row.vocabulary else { return out.append("button_click") }
        out.append(model.web.vocabulary.actions, event.action)
      },
      .textOrNull("event_label", "Which element; for a purchase the order") { row, model, out in
        if let order = row.purchase {
          model.keys.write(order: order.row, to: &out)
          return true
        }
        guard let label = row.vocabulary?.label else { return false }
        out.append(model.web.vocabulary.labels, label)
        return true
      },
      .moneyOrNull("event_value", "What was bought, with VAT and shipping; NULL otherwise") {
        $0.value
      },
      .text("page_url", "On which page") { row, model, out in
        model.append(address: row.page, in: row.session.language, to: &out)
      },
      .textOrNull("element_selector", "The element's CSS selector") { row, model, out in
        if row.purchase != nil {
          out.append("#place-order")
          return true
        }
        guard let selector = row.vocabulary?.selector else { return false }
        out.append(model.web.vocabulary.selectors, selector)
        return true
      },
      .textOrNull("element_text", "The element's text, in the visitor's language") {
        row, model, out in
        guard let text = row.vocabulary?.text else { return false }
        out.append(
          model.web.vocabulary.elementTexts, text * 4 + Int(row.session.language.rawValue))
        return true
      },
      .dateTime("event_timestamp", "When") { $0.at },
      .integer("user_journey_step", .uint16, "The page's number in the visit", .range(1...500)) {
        $0.page.step + 1
      },
      .pooledOrNull(
        "ab_test_variant", "What the visitor saw of a test; mostly none",
        .oneOf(TestVariant.labels), from: { _ in TestVariant.texts }
      ) { $0.variant },
      .dateTime("created_at", "When the row was made", .equals("event_timestamp")) { $0.at },
    ], laws: laws
  ) { model, range, rows in
    model.forEachVisit(with: range, of: .events) { visit, part in
      for row in part { rows.append(model.events.event(row, visit)) }
    }
  }
}

extension EventRow {
  var vocabulary: WebVocabulary.Event? { event.map { WebVocabulary.shared.events[$0] } }
  /// The order, when the event is its purchase.
  var purchase: OrderHead? { event == nil ? session.order : nil }
}
