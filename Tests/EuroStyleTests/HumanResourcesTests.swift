import Fixtures
import SQLiteStorage
import Storage
import Testing

/// What must agree about people, asked in plain SQL and not by the declared laws.
@Suite struct HumanResourcesTests {
  /// Each statement counts what must not be.
  private static let faults = [
    // The tree below the root holds everybody, so there is no cycle.
    """
    SELECT * FROM (WITH RECURSIVE below(id) AS (
      SELECT employee_id FROM employees WHERE manager_employee_id IS NULL
      UNION SELECT e.employee_id FROM employees e JOIN below b ON e.manager_employee_id = b.id)
    SELECT (SELECT count(*) FROM employees) - (SELECT count(*) FROM below))
    """,
    "SELECT count(*) - 1 FROM employees WHERE manager_employee_id IS NULL",
    """
    SELECT count(*) FROM employees e JOIN employees m ON m.employee_id = e.manager_employee_id
    WHERE m.employee_status <> 'ACTIVE'
    """,
    // Contracts of a person neither overlap nor leave a gap.
    """
    SELECT count(*) FROM employment_contracts a JOIN employment_contracts b
    ON a.employee_id = b.employee_id AND a.contract_id < b.contract_id
    WHERE a.end_date IS NULL OR a.end_date >= b.start_date
    """,
    """
    SELECT count(*) FROM employees e WHERE julianday(coalesce(termination_date, '2026-01-01'))
      - julianday(hire_date) + (termination_date IS NOT NULL) <>
    (SELECT sum(julianday(CASE WHEN end_date <= '2025-12-31' THEN date(end_date, '+1 day')
      ELSE '2026-01-01' END) - julianday(start_date))
      FROM employment_contracts c WHERE c.employee_id = e.employee_id)
    """,
    // Each change of pay begins where the one before ended, and the last is what is paid now.
    """
    SELECT count(*) FROM (SELECT previous_base_salary_eur AS former,
      lag(new_base_salary_eur) OVER (PARTITION BY employee_id ORDER BY effective_date) AS latest
      FROM compensation_history) WHERE former <> latest
    """,
    """
    SELECT count(*) FROM compensation_history h JOIN employment_contracts c USING (employee_id)
    WHERE effective_date = (SELECT max(effective_date) FROM compensation_history
      WHERE employee_id = h.employee_id)
    AND (end_date IS NULL OR end_date > '2025-12-31') AND new_base_salary_eur <> base_salary_eur
    """,
    // Balances follow from the requests.
    """
    SELECT count(*) FROM leave_balances WHERE abs(opening_balance + accrued_days - used_days
      - expired_days - current_balance) > 0.01
    """,
    """
    SELECT count(*) FROM leave_balances b WHERE leave_type <> 'COMP_TIME' AND abs(used_days
      - (SELECT coalesce(sum(total_days), 0) FROM leave_requests r
        WHERE r.employee_id = b.employee_id AND r.leave_type = b.leave_type
        AND status = 'APPROVED' AND strftime('%Y', start_date) = '' || balance_year)) > 0.01
    """,
    // Nobody is away twice on a day, and whoever is on leave is so by a request.
    """
    SELECT count(*) FROM leave_requests a JOIN leave_requests b ON a.employee_id = b.employee_id
    AND a.leave_request_id < b.leave_request_id AND a.start_date <= b.end_date
    AND b.start_date <= a.end_date WHERE a.status = 'APPROVED' AND b.status = 'APPROVED'
    """,
    """
    SELECT count(*) FROM employees e WHERE (employee_status = 'ON_LEAVE') <> EXISTS (
      SELECT * FROM leave_requests r WHERE r.employee_id = e.employee_id AND status = 'APPROVED'
      AND '2025-12-31' BETWEEN start_date AND end_date)
    """,
    // Weekdays, day by day.
    """
    SELECT * FROM (WITH RECURSIVE days(id, day, last) AS (
      SELECT leave_request_id, start_date, end_date FROM leave_requests
      UNION ALL SELECT id, date(day, '+1 day'), last FROM days WHERE day < last)
    SELECT count(*) FROM (SELECT id, sum(strftime('%w', day) BETWEEN '1' AND '5') AS n
      FROM days GROUP BY id) JOIN leave_requests ON leave_request_id = id WHERE n <> total_days)
    """,
    "SELECT count(*) FROM survey_responses NATURAL JOIN employee_surveys "
      + "WHERE is_anonymous AND employee_id IS NOT NULL",
    """
    SELECT count(*) FROM performance_reviews r JOIN employees e USING (employee_id)
    WHERE reviewer_employee_id IS NOT manager_employee_id
    """,
    """
    SELECT count(*) FROM eurostyle_operational.stores s WHERE staff_count <> (
      SELECT count(DISTINCT employee_id) FROM employees e JOIN employment_contracts c
      USING (employee_id) WHERE e.store_id = s.store_id AND contract_status = 'ACTIVE')
    """,
  ]

  @Test(arguments: [3, 44, UInt64.max], [Scale.tiny, Scale(billionths: 20_000_000)])
  func peopleAgree(seed: UInt64, scale: Scale) throws {
    let fixture = try SQLiteFixture(EuroStyle.dataset.world(seed: Seed(seed), scale: scale))
    for statement in Self.faults {
      #expect(try fixture.scalar("SELECT CAST((\(statement)) AS INTEGER)") == 0, "\(statement)")
    }
  }
}
