extension Question {
  /// Who is so many steps above whom; who has nobody above is above himself.
  private static func above(_ steps: Int, _ lower: String, _ upper: String) -> String {
    if steps == 1 {
      return """
        (SELECT employee_id AS \(lower), coalesce(manager_employee_id, employee_id) AS \(upper) \
        FROM eurostyle_hr.employees)
        """
    }
    let middle = "\(lower)_\(upper)"
    return """
      (SELECT \(lower), \(upper) FROM \(above(steps / 2, lower, middle)) AS low \
      JOIN \(above(steps / 2, middle, upper)) AS high USING (\(middle)))
      """
  }

  /// What must agree about people.
  static func people(_ sql: SQLWords) -> [Question] {
    let contracts = "eurostyle_hr.employment_contracts"
    let history = "eurostyle_hr.compensation_history"
    let requests = "eurostyle_hr.leave_requests"
    // The last day, and the day after it.
    let (end, after) = (20_453, 20_454)
    return [
      // So there is no cycle.
      Question(
        "eight steps above everybody is the head",
        """
        SELECT (b NOT IN (SELECT employee_id FROM eurostyle_hr.employees \
        WHERE manager_employee_id IS NULL)) AS wrong FROM \(above(8, "a", "b")) AS tree
        """),
      Question(
        "there is one head",
        """
        SELECT (count(*) <> 1) AS wrong FROM eurostyle_hr.employees \
        WHERE manager_employee_id IS NULL
        """),
      Question(
        "managers are there",
        """
        SELECT (standing <> 'ACTIVE') AS wrong FROM (SELECT coalesce(manager_employee_id, '') AS boss \
        FROM eurostyle_hr.employees) AS e JOIN (SELECT employee_id AS boss, \
        \(sql.text("employee_status")) AS standing FROM eurostyle_hr.employees) AS m USING (boss)
        """),
      Question(
        "contracts do not overlap",
        """
        SELECT (until >= since) AS wrong FROM (SELECT employee_id, contract_id AS one, \
        coalesce(\(sql.day("end_date")), 99999) AS until FROM \(contracts)) AS a \
        JOIN (SELECT employee_id, contract_id AS next, \(sql.day("start_date")) AS since \
        FROM \(contracts)) AS b USING (employee_id) WHERE one < next
        """),
      Question(
        "contracts leave no gap", by: "employee_id", sums: ["days"],
        """
        SELECT employee_id, coalesce(\(sql.day("termination_date")) + 1, \(after)) \
        - \(sql.day("hire_date")) AS days FROM eurostyle_hr.employees
        """,
        """
        SELECT employee_id, CASE WHEN until <= \(end) THEN until + 1 ELSE \(after) END - since \
        AS days FROM (SELECT employee_id, coalesce(\(sql.day("end_date")), 99999) AS until, \
        \(sql.day("start_date")) AS since FROM \(contracts)) AS c
        """),
      Question(
        "each change of pay begins where the one before ended",
        """
        SELECT (former <> latest % 1000000000) AS wrong FROM (SELECT employee_id, since, former, \
        max(earlier * 1000000000 + pay) AS latest FROM (SELECT employee_id, \
        \(sql.day("effective_date")) AS since, \
        coalesce(\(sql.cents("previous_base_salary_eur")), 0) AS former FROM \(history)) AS a \
        JOIN (SELECT employee_id, \(sql.day("effective_date")) AS earlier, \
        \(sql.cents("new_base_salary_eur")) AS pay FROM \(history)) AS b USING (employee_id) \
        WHERE earlier < since GROUP BY employee_id, since, former) AS changes
        """),
      Question(
        "the last change of pay is what is paid",
        """
        SELECT (latest % 1000000000 <> pay) AS wrong FROM (SELECT employee_id, \
        max(\(sql.day("effective_date")) * 1000000000 + \(sql.cents("new_base_salary_eur"))) \
        AS latest FROM \(history) GROUP BY employee_id) AS h JOIN (SELECT employee_id, \
        \(sql.cents("base_salary_eur")) AS pay FROM \(contracts) \
        WHERE coalesce(\(sql.day("end_date")), 99999) > \(end)) AS c USING (employee_id)
        """),
      Question(
        "balances of leave add up",
        """
        SELECT (\(sql.cents("opening_balance")) + \(sql.cents("accrued_days")) \
        - \(sql.cents("used_days")) - \(sql.cents("expired_days")) \
        <> \(sql.cents("current_balance"))) AS wrong FROM eurostyle_hr.leave_balances
        """),
      Question(
        "what is used of leave was asked for",
        """
        SELECT (max(has_balance) = 1 AND sum(used) <> sum(taken)) AS wrong FROM (SELECT employee_id, \
        \(sql.text("leave_type")) AS kind, balance_year AS of_year, 1 AS has_balance, \
        \(sql.cents("used_days")) AS used, 0 AS taken FROM eurostyle_hr.leave_balances \
        WHERE leave_type <> 'COMP_TIME' UNION ALL SELECT employee_id, \
        \(sql.text("leave_type")) AS kind, \(sql.year("start_date")) AS of_year, 0 AS has_balance, \
        0 AS used, total_days * 100 AS taken FROM \(requests) WHERE status = 'APPROVED') AS days \
        GROUP BY employee_id, kind, of_year
        """),
      Question(
        "nobody is away twice",
        """
        SELECT (since <= other_end AND other_since <= until) AS wrong FROM (SELECT employee_id, \
        leave_request_id AS one, \(sql.day("start_date")) AS since, \(sql.day("end_date")) AS until \
        FROM \(requests) WHERE status = 'APPROVED') AS a JOIN (SELECT employee_id, \
        leave_request_id AS another, \(sql.day("start_date")) AS other_since, \
        \(sql.day("end_date")) AS other_end FROM \(requests) WHERE status = 'APPROVED') AS b \
        USING (employee_id) WHERE one < another
        """),
      Question(
        "who is on leave asked for it",
        """
        SELECT (max(is_on_leave) <> max(is_away)) AS wrong FROM (SELECT employee_id, \
        CASE WHEN employee_status = 'ON_LEAVE' THEN 1 ELSE 0 END AS is_on_leave, 0 AS is_away \
        FROM eurostyle_hr.employees UNION ALL SELECT employee_id, 0 AS is_on_leave, \
        CASE WHEN status = 'APPROVED' AND \(sql.day("start_date")) <= \(end) \
        AND \(sql.day("end_date")) >= \(end) THEN 1 ELSE 0 END AS is_away FROM \(requests)) AS days \
        GROUP BY employee_id
        """),
      Question(
        "leave counts the days of work",
        """
        SELECT (\(sql.weekdays("first_day", "last_day")) <> total_days) AS wrong FROM (SELECT \
        total_days, \(sql.day("start_date")) AS first_day, \(sql.day("end_date")) AS last_day \
        FROM \(requests)) AS r
        """),
      Question(
        "who answers anonymously has no name",
        """
        SELECT (employee <> '') AS wrong FROM (SELECT survey_id, coalesce(employee_id, '') \
        AS employee FROM eurostyle_hr.survey_responses) AS r JOIN (SELECT survey_id FROM \
        eurostyle_hr.employee_surveys WHERE is_anonymous = 1) AS s USING (survey_id)
        """),
      Question(
        "managers review",
        """
        SELECT (reviewer <> boss) AS wrong FROM (SELECT employee_id, \
        reviewer_employee_id AS reviewer FROM eurostyle_hr.performance_reviews) AS r \
        JOIN (SELECT employee_id, coalesce(manager_employee_id, '') AS boss \
        FROM eurostyle_hr.employees) AS e USING (employee_id)
        """),
      Question(
        "a shop's staff works there", by: "shop", sums: ["people"],
        "SELECT store_id AS shop, staff_count AS people FROM eurostyle_operational.stores",
        """
        SELECT shop, count(DISTINCT employee_id) AS people FROM (SELECT employee_id, \
        coalesce(store_id, '') AS shop FROM eurostyle_hr.employees) AS e JOIN (SELECT employee_id \
        FROM \(contracts) WHERE contract_status = 'ACTIVE') AS c USING (employee_id) \
        WHERE shop <> '' GROUP BY shop
        """),
    ]
  }
}
