/// A visit that took part in an A/B test.
public struct TestRow: Sendable {
  let row: Int
  let visit: Int
  let session: Session
  let pages: Int32
  let test: Int32
  let variant: TestVariant
  let assigned: Instant
  let converted: Instant?
  let value: Money?
}

/// What a visitor sees of a test.
public enum TestVariant: Int, LabelledCell {
  /// The page as it was, and two changed ones.
  case control, variantA, variantB

  /// With an underscore and a small letter.
  public var label: String { ["control", "variant_a", "variant_b"][Int(rawValue)] }

  static let texts = TextPool(labels)
}

/// Visits that took part in A/B tests.
///
/// Two rows of `tiny` at seed 42, cut:
/// `ABT_00000001|SESS_00000006|NULL|DE|checkout_one_page|variant_a|2024-02-14 21:09:22|purchas…`
/// `ABT_00000002|SESS_00000012|CUST_EU_000075|FR|homepage_hero_video|control|2024-03-13 13:29:…`
public enum AbTestResults {
  /// The declaration.
  public static let table = Table<EuroStyle, TestRow>(
    "ab_test_results", "A visit that took part in an A/B test.",
    count: { $0.web.shares[.tests].children },
    columns: [
      .key("ab_test_id", "Number of the row", .like("ABT_00000001"), from: { $0.webKeys.test }) {
        $0.row
      },
      .session { $0.visit },
      .customer { $0.session.customer },
      .choice("country_code", "Country of the shop") { $0.session.country },
      .pooled(
        "test_name", "The test that ran that day", from: { _ in WebVocabulary.shared.testNames }
      ) {
        $0.test
      },
      .choice(
        "variant", "What the visitor saw",
        .shares([("control", 40), ("variant_a", 30), ("variant_b", 30)])
      ) { $0.variant },
      .dateTime("assignment_timestamp", "When the variant was chosen") { $0.assigned },
      .choice("conversion_goal", "What the test wants more of") { $0.goal },
      .bool(
        "converted", "Whether the visitor did it",
        .equals("conversion_timestamp is not null")
      ) { $0.converted != nil },
      .dateTimeOrNull(
        "conversion_timestamp", "When",
        .holds("assignment_timestamp <= conversion_timestamp")
      ) { $0.converted },
      .moneyOrNull(
        "conversion_value_eur", "What the order comes to, for purchases",
        .holds("conversion_value_eur is null or converted")
      ) { $0.value },
      .integer(
        "page_views_in_test", .uint16, "Pages of the visit", .equals("session_id.page_views")
      ) { $0.pages },
      .integerOrNull(
        "time_to_conversion_seconds", .uint32, "Seconds from assignment to conversion",
        .holds(
          """
          (time_to_conversion_seconds is null) = (conversion_timestamp is null) \
          and time_to_conversion_seconds = seconds(assignment_timestamp, conversion_timestamp)
          """)
      ) { row in row.converted.map { $0 - row.assigned } },
      .dateTime("created_at", "When the row was made", .equals("assignment_timestamp")) {
        $0.assigned
      },
    ], laws: laws
  ) { model, range, rows in
    model.visits.forEachVisit(with: range, of: .tests) { visit, part in
      for row in part { rows.append(model.tests.result(row, visit, model.pages)) }
    }
  }
}

extension TestRow {
  var goal: TestGoal { WebVocabulary.shared.tests[Int(test)].goal }
}
