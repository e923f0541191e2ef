extension StoreDailySummaries {
  static let laws: [Law] = [
    .unique("once", "A shop has a day once.", "store_id", "business_date"),
    .holds(
      "opened", "A shop has no day before its opening.", "store_id.opening_date <= business_date"),
    .holds(
      "number", "The number has the year and month.",
      """
      quotient(number(replaced(summary_id, prefix(summary_id, 13), '')), 100) = \
      year(business_date) * 100 + month(business_date)
      """),
    .balanced(
      "opener", "Somebody is there when the shop opens.",
      Law.Sum(of: path, "1", by: ["store_id", "business_date"]),
      Law.Sum(
        of: EmployeeShifts.path, "1", where: "hour(clock_in_time) + 1 = \(hour { $0.lowerBound })",
        by: ["store_id", "shift_date"])),
    .balanced(
      "closer", "Somebody is there until the shop closes.",
      Law.Sum(of: path, "1", by: ["store_id", "business_date"]),
      Law.Sum(
        of: EmployeeShifts.path, "1", where: "hour(clock_out_time) = \(hour { $0.upperBound })",
        by: ["store_id", "shift_date"])),
    .holds(
      "tenders", "What was paid in all ways is what was sold and did not come back, with VAT.",
      """
      cash_sales_eur + card_sales_eur + contactless_sales_eur + mobile_payment_sales_eur = \
      net_sales_eur + tax_collected_eur
      """),
    .balanced(
      "returns", "What came back is what the orders that did so came to, by shop and day.",
      Law.Sum(
        of: path, "returns_eur", where: "returns_eur > 0.00", by: ["store_id", "business_date"]),
      Law.Sum(
        of: Orders.path, "subtotal_eur", where: "store_id <> 'ONLINE' and return_date is not null",
        by: ["store_id", "return_date"])),
    .balanced(
      "revenue", "What shops sold is what their orders came to, by shop and day.",
      Law.Sum(
        of: path, "gross_sales_eur - discounts_eur", where: "total_items_sold > 0",
        by: ["store_id", "business_date"]),
      Law.Sum(
        of: Orders.path, "subtotal_eur", where: "store_id <> 'ONLINE'",
        by: ["store_id", "order_date"])),
    .holds(
      "closed", "A day is closed an hour before midnight.",
      "hour(created_at) = 23 and date(created_at) = business_date"),
  ]

  /// The opening or closing hour of a shop on the day of a shift.
  private static func hour(_ of: (Range<Int>) -> Int) -> String {
    Country.choice(of: "store_id.country_code") { country in
      let facts = country.facts
      return """
        case weekday(shift_date) when 5 then \(of(facts.saturday)) \
        when 6 then \(facts.sunday.map(of) ?? 0) else \(of(facts.weekdays)) end
        """
    }
  }
}
