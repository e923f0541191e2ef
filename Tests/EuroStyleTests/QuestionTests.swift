import ClickHouseStorage
import ClickHouseSupport
import Fixtures
import SQLiteStorage
import Storage
import Testing
import Validate

/// What people would ask of a company, in SQL that no declaration knows: the same in SQLite and on
/// old and new servers.
@Suite struct QuestionTests {
  private static let seeds: [UInt64] = [1, 42, .max]

  private static func recipes(_ scales: Scale...) -> [(UInt64, Scale)] {
    seeds.flatMap { seed in scales.map { (seed, $0) } }
  }

  @Test(arguments: recipes(.tiny, Scale(billionths: 20_000_000)))
  func filesAnswer(seed: UInt64, scale: Scale) throws {
    let fixture = try SQLiteFixture(EuroStyle.dataset.world(seed: Seed(seed), scale: scale))
    for question in Question.all(.sqlite) {
      question.expectGood(try fixture.answer(to: question), at: scale)
    }
  }

  /// The declared laws are asked as well.
  @Test(arguments: recipes(.tiny, Scale(billionths: 8_000_000)))
  func anOldServerAnswers(seed: UInt64, scale: Scale) throws {
    try expectGoodAnswers(of: .debian, seed, scale) { world, company in
      InvariantTests.expectEverything(
        try Validator(world).validate(ClickHouseSource(company.client)))
    }
  }

  @Test(arguments: recipes(.tiny, Scale(billionths: 8_000_000)))
  func todaysServerAnswers(seed: UInt64, scale: Scale) throws {
    try expectGoodAnswers(of: .today, seed, scale) { _, _ in }
  }

  private func expectGoodAnswers(
    of server: ClickHouseServer, _ seed: UInt64, _ scale: Scale,
    and more: (World, CompanyOnServer) throws -> Void
  ) throws {
    let world = EuroStyle.dataset.world(seed: Seed(seed), scale: scale)
    try CompanyOnServer.with(world, on: server, as: "asked_\(seed)_\(scale.billionths)_") {
      company in
      for question in Question.all(.clickHouse) {
        question.expectGood(try company.answer(to: question), at: scale)
      }
      try more(world, company)
    }
  }

  // MARK: Questions that can fail

  /// What is done to a company so that each question finds something.
  private static let faults = [
    """
    UPDATE eurostyle_finance.gl_journal_lines SET debit_amount = debit_amount + 0.01 WHERE rowid IN
    (SELECT min(rowid) FROM eurostyle_finance.gl_journal_lines WHERE debit_amount > 0
    GROUP BY account_id)
    """,
    """
    UPDATE eurostyle_finance.gl_journal_lines SET debit_amount = 2 * debit_amount
    WHERE account_id IN ('5000', '5010')
    """,
    """
    UPDATE eurostyle_finance.gl_journal_headers SET journal_date = date(journal_date, '+1 day')
    WHERE reference_number LIKE 'ORD%'
    """,
    "UPDATE eurostyle_operational.inventory SET quantity_on_hand = quantity_on_hand + 1",
    "UPDATE eurostyle_operational.stores SET staff_count = staff_count + 1, country_code = 'LU'",
    "UPDATE eurostyle_operational.order_lines SET quantity = quantity + 1",
    """
    UPDATE eurostyle_operational.customers SET total_spent = 5000 - total_spent, loyalty_points = 5,
    loyalty_member = 0, marketing_opt_in = 0
    """,
    """
    UPDATE eurostyle_webshop.web_sessions SET bounce_session = 1 - bounce_session,
    device_type = 'tablet'
    """,
    "UPDATE eurostyle_hr.employees SET manager_employee_id = employee_id WHERE rowid = 50",
    "UPDATE eurostyle_hr.employees SET manager_employee_id = NULL WHERE rowid = 50",
    "UPDATE eurostyle_hr.employees SET employee_status = 'TERMINATED'",
    "UPDATE eurostyle_hr.employment_contracts SET end_date = NULL",
    "UPDATE eurostyle_hr.compensation_history SET new_base_salary_eur = new_base_salary_eur + 1",
    "UPDATE eurostyle_hr.leave_balances SET used_days = used_days + 1 WHERE rowid = 5",
    "UPDATE eurostyle_hr.leave_requests SET end_date = date(end_date, '+700 days')",
    "UPDATE eurostyle_hr.leave_requests SET total_days = total_days + 1",
    "UPDATE eurostyle_hr.survey_responses SET employee_id = 'somebody'",
    "UPDATE eurostyle_pos.discounts SET discount_amount_eur = 0",
    "UPDATE eurostyle_pos.transactions SET transaction_status = 'VOIDED'",
    "UPDATE eurostyle_pos.transactions SET original_transaction_id = NULL",
    "UPDATE eurostyle_pos.transactions SET business_date = date(business_date, '+40 days')",
    """
    UPDATE eurostyle_pos.transactions SET business_date = date(business_date, '+40 days')
    WHERE transaction_type = 'EXCHANGE'
    """,
    "UPDATE eurostyle_pos.transactions SET transaction_datetime = '2025-01-01 12:00:00'",
    "UPDATE eurostyle_pos.transactions SET receipt_number = 'RCPT_1'",
    "UPDATE eurostyle_pos.transactions SET pos_sequence_number = 1",
    "UPDATE eurostyle_pos.transaction_items SET tax_amount_eur = tax_amount_eur + 0.01",
    "UPDATE eurostyle_pos.payments SET amount_eur = amount_eur + 0.01",
    "UPDATE eurostyle_pos.employee_shifts SET clock_out_time = clock_in_time",
    "UPDATE eurostyle_pos.employee_shifts SET closing_cash_eur = 0",
    "UPDATE eurostyle_pos.employee_assignments SET end_date = start_date",
    "UPDATE eurostyle_pos.store_daily_summaries SET net_sales_eur = 0",
  ]

  @Test func everyQuestionCanFail() throws {
    let world = EuroStyle.dataset.world(seed: 42, scale: .tiny)
    let fixture = try SQLiteFixture.unconstrained(world)
    let questions = Question.all(.sqlite)
    var unseen = Set(questions.map(\.name))
    #expect(unseen.count == questions.count)
    for fault in Self.faults {
      try fixture.execute("BEGIN")
      try fixture.execute(fault)
      let found = try questions.filter { try fixture.answer(to: $0).wrong != 0 }.map(\.name)
      #expect(!found.isEmpty, "\(fault)")
      unseen.subtract(found)
      try fixture.execute("ROLLBACK")
    }
    #expect(unseen == [])
  }
}

/// What was said to a question.
struct Answer {
  /// How many things were looked at, how many of them have an answer, and how many are wrong.
  let looked, answered, wrong: Int

  /// Of the three values of the one row.
  init(_ row: [Int]) {
    (looked, answered, wrong) = row.count == 3 ? (row[0], row[1], row[2]) : (0, -1, -1)
  }
}

extension SQLiteFixture {
  fileprivate func answer(to question: Question) throws -> Answer {
    Answer(try rows(question.statement).first?.values.map { Int($0.integer ?? -1) } ?? [])
  }
}

extension Question {
  /// Expects that there was something to look at, and nothing wrong with it.
  fileprivate func expectGood(_ answer: Answer, at scale: Scale) {
    #expect(answer.wrong == 0 && answer.answered == answer.looked, "\(name): \(answer)")
    #expect(answer.looked > 0 || isRare && scale == .tiny, "\(name) had nothing to look at")
  }
}
