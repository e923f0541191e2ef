import Fixtures
import SQLiteStorage
import Storage
import Testing

@testable import Validate

/// A check of a distribution is worth what it catches: five points of a hundred that went from one
/// value to another, at a twentieth of the full size.
@Suite struct PowerTests {
  /// Checks of so few rows that chance alone may move five points, with the rows at `medium`.
  ///
  /// Beside them stands what they catch, in `docs/validation.md`.
  private static let small: Set<String> = [
    "stores.distribution.steps",
    "products.distribution.colours",
    "products.distribution.one-colour",
    "products.distribution.brands",
    "products.distribution.origins",
    "customers.distribution.english",
    "campaigns.distribution.budgets", "campaigns.distribution.channels",
    "orders.distribution.return-reasons",
    "orders.distribution.trouble-noted",
    "orders.distribution.till-payments-be",
    "orders.distribution.web-payments-be",
    "orders.distribution.online-lu",
    "orders.distribution.till-payments-lu",
    "orders.distribution.web-payments-lu",
    "orders.distribution.till-payments-nl",
    "orders.distribution.hours-be-weekdays",
    "orders.distribution.hours-be-sundays",
    "orders.distribution.hours-fr-sundays",
    "orders.distribution.hours-lu-weekdays",
    "orders.distribution.hours-lu-sundays",
    "orders.distribution.hours-nl-weekdays",
    "orders.distribution.hours-nl-saturdays",
    "orders.distribution.hours-nl-sundays",
    "cart_activities.distribution.lists",
    "search_queries.distribution.filtered",
    "search_queries.distribution.orders",
    "search_queries.distribution.refinements",
    "product_reviews.distribution.rating",
    "product_reviews.distribution.told-sizes",
    "product_reviews.distribution.quality",
    "product_reviews.distribution.style",
    "product_reviews.distribution.verified-reviews",
    "product_reviews.distribution.told-fit",
    "wishlist_items.distribution.places",
    "wishlist_items.distribution.priorities",
    "wishlist_items.distribution.alerts",
    "wishlist_items.distribution.true-wishes",
    "web_analytics_events.distribution.variants",
    "email_marketing.distribution.kinds",
    "email_marketing.distribution.templates",
    "email_marketing.distribution.devices",
    "email_marketing.distribution.clients",
    "product_recommendations.distribution.added",
    "cart_analytics.distribution.stages",
    "cart_analytics.distribution.reminded",
    "cart_analytics.distribution.recovered",
    "ab_test_results.distribution.variant",
    "ab_test_results.distribution.signups",
    "ab_test_results.distribution.engagement",
    "compensation_history.distribution.benefits",
    "employee_training.distribution.marks",
    "employees.distribution.ages",
    "employees.distribution.citizens-share",
    "employees.distribution.consents",
    "employees.distribution.landlines",
    "employees.distribution.middle-names",
    "leave_requests.distribution.certificates",
    "leave_requests.distribution.remarks",
    "payments.distribution.cards-be",
    "payments.distribution.cards-de",
    "payments.distribution.cards-fr",
    "payments.distribution.cards-lu",
    "payments.distribution.cards-nl",
    "payments.distribution.exact",
    "payments.distribution.held",
    "payments.distribution.schemes-credit",
    "performance_reviews.distribution.promising",
    "products.distribution.kinds",
    "survey_responses.distribution.commented",
    "transactions.distribution.tenders-be",
    "transactions.distribution.tenders-lu",
    "transactions.distribution.tenders-nl",
  ]

  @Test func fivePointsAreCaught() throws {
    let world = EuroStyle.dataset.world(seed: 42, scale: .medium)
    let fixture = try SQLiteFixture(world)
    let probe = try PowerProbe(world, fixture)
    var table = ["| check | rows | least shift caught |", "| --- | ---: | ---: |"]
    var missed: Set<String> = []
    for (check, _, values) in try probe.shares() {
      let least = probe.leastShift(check, values)
      if least > 50 { missed.insert(String(check.id.drop { $0 != "." }.dropFirst())) }
      table.append("| `\(check.id)` | \(values[0]) | \(Double(least) / 10) |")
    }
    #expect(missed == Self.small, "\(table.joined(separator: "\n"))")
  }

  /// The mean order of a country, and what is left of the revenue.
  @Test func meansThatMoveAreCaught() throws {
    let world = EuroStyle.dataset.world(seed: 42, scale: .medium)
    let probe = try PowerProbe(world, SQLiteFixture(world))
    var table = ["| check | rows | least move caught, % |", "| --- | ---: | ---: |"]
    for (check, question, values) in try probe.means() {
      let least = try #require(
        (1...100).first { percent in
          [percent, -percent].allSatisfy { percent in
            var moved = values
            let base = question.hasUnit ? values[5] / 10_000 : values[0]
            moved[1] += base * Int64(question.mean) * Int64(percent) / 100
            return probe.outcome(check, moved) == .fail
          }
        })
      #expect(least <= (values[0] > 5000 ? 20 : 80), "\(check.id): \(least) %")
      table.append("| `\(check.id)` | \(values[0]) | \(least) |")
    }
    #expect(table.count == 8, "\(table.joined(separator: "\n"))")
  }

  /// The same with real rows, for checks of a column's own values.
  @Test func rowsThatAreChangedAreCounted() throws {
    let world = EuroStyle.dataset.world(seed: 42, scale: .medium)
    let fixture = try SQLiteFixture(world)
    let probe = try PowerProbe(world, fixture)
    let faults = [
      (
        "orders.distribution.channels", "order_channel", "'online'", "'mobile-app'",
        "store_id = 'ONLINE'"
      ),
      (
        "orders.distribution.shipping-methods", "shipping_method", "'standard'", "'express'",
        "store_id = 'ONLINE'"
      ),
      ("customers.distribution.newsletter_subscription", "newsletter_subscription", "0", "1", "1"),
      (
        "customers.distribution.registration-channels", "registration_channel", "'online'",
        "'in-store'", "1"
      ),
      ("order_lines.distribution.quantity", "quantity", "1", "2", "1"),
      ("web_sessions.distribution.device_type", "device_type", "'mobile'", "'desktop'", "1"),
      ("inventory.distribution.movements", "last_movement_type", "'sold'", "'received'", "1"),
      ("email_marketing.distribution.events", "event_type", "'delivered'", "'sent'", "1"),
    ]
    for (name, column, from, to, filter) in faults {
      let (check, _, before) = try #require(
        try probe.shares().first { $0.check.id.hasSuffix(name) })
      let table = "\(check.table)"
      let key = try #require(world[check.table]?.info.columns.first?.name)
      try fixture.execute("BEGIN")
      // Whose turn it is depends on the last digits of the key.
      try fixture.execute(
        """
        UPDATE \(table) SET \(column) = \(to) WHERE \(key) IN (SELECT \(key) FROM \(table)
        WHERE \(filter) AND \(column) = \(from) ORDER BY substr(\(key), -3), \(key)
        LIMIT (SELECT count(*) / 20 FROM \(table) WHERE \(filter)))
        """)
      let (_, _, after) = try #require(
        try probe.shares().first { $0.check.id == check.id })
      try fixture.execute("ROLLBACK")
      #expect(probe.outcome(check, before) == .pass, "\(name)")
      #expect(probe.outcome(check, after) == .fail, "\(name)")
    }
  }
}

/// Asks the questions of all checks of shares, and judges answers that were changed.
private struct PowerProbe {
  let fixture: SQLiteFixture
  let judge: Judge
  let statements: [Validate.Statement]

  init(_ world: World, _ fixture: SQLiteFixture) throws {
    self.fixture = fixture
    let dialect = SQLiteSource(directory: "").dialect
    let selection = try Validator(world).selection(for: dialect)
    var values = 0
    for check in selection.flatMap(\.wanted) {
      if case .shares(let shares) = check.body, shares.rows == nil {
        values += shares.values.count
      } else if case .mean = check.body {
        values += 1
      }
    }
    judge = Judge(dialect: dialect, bound: ChanceBound(values: values), ensured: [])
    statements = selection.flatMap { table in
      table.plan.statements(
        for: table.wanted.filter { check in
          switch check.body {
          case .shares, .mean: true
          default: false
          }
        })
    }
  }

  /// Each check of a mean with its question and the answer.
  func means() throws -> [(check: Check, question: MeanQuestion, values: [Int64])] {
    try answers().compactMap { check, values in
      if case .mean(let question) = check.body { (check, question, values) } else { nil }
    }
  }

  /// Each check of shares with its question and the answer.
  func shares() throws -> [(check: Check, question: ShareQuestion, values: [Int64])] {
    try answers().compactMap { check, values in
      if case .shares(let question) = check.body { (check, question, values) } else { nil }
    }
  }

  private func answers() throws -> [(Check, [Int64])] {
    try statements.flatMap { statement in
      let row = try #require(try fixture.rows(statement.sql).first).values
      return statement.answers.map { answer in
        (answer.check, row[answer.values].map { $0.integer ?? 0 })
      }
    }
  }

  func outcome(_ check: Check, _ values: [Int64]) -> Outcome {
    let values = values.map { StoredValue.integer($0) }
    return judge.finding(check, [[1]], values[...]).outcome
  }

  /// The least shift that is caught from any value to any other, in tenths of a point; 1000 for none.
  func leastShift(_ check: Check, _ values: [Int64]) -> Int {
    let rows = values[0]
    let places = values.indices.dropFirst(3)
    var least = 0
    for from in places {
      for to in places where to != from {
        // What a value does not have cannot be taken from it.
        let most = Int(min(1000, 1000 * values[from] / max(1, rows)))
        var shift = least
        func isCaught(_ tenths: Int) -> Bool {
          var moved = values
          let count = rows * Int64(tenths) / 1000
          (moved[from], moved[to]) = (values[from] - count, values[to] + count)
          return outcome(check, moved) == .fail
        }
        while shift <= most, !isCaught(shift) { shift += 1 }
        if shift <= most { least = max(least, shift) } else if most >= 50 { least = 1000 }
      }
    }
    return least
  }
}
