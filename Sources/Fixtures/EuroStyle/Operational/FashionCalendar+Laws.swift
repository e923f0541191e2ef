extension FashionCalendar {
  static let laws: [Law] = [
    .holds(
      "event", "An event is on its days, in its countries, and matters as the calendar says.",
      Law.choice(
        of: "event_name",
        entries(CalendarData.table).map { fields in
          let lift = fields[3].count < 3 ? "0\(fields[3])" : "\(fields[3])"
          let codes = fields[6].split(separator: " ")
          let days = fields[7].split(separator: " ")
          return (
            String(fields[0]),
            """
            (event_type = \(Law.text(fields[1])) and impact_level = \(Law.text(fields[2])) \
            and expected_sales_lift = \(lift.dropLast(2)).\(lift.suffix(2)) \
            and campaign_opportunity = \(fields[4]) and inventory_planning = \(fields[5]) \
            and country_code in \(Law.list(codes)) and date in \(Law.list(days)))
            """
          )
        })),
    .holds(
      "season", "Spring clothes come in February, autumn ones in August.",
      """
      fashion_season = joined(case when month(date) between 2 and 7 then 'Spring/Summer ' \
      else 'Fall/Winter ' end, case when month(date) > 1 then (case year(date) when 2024 then '2024' \
      else '2025' end) else (case year(date) when 2024 then '2023' else '2024' end) end)
      """),
    .holds(
      "phase", "Two months of launch, two of peak, one of markdown, one of clearance.",
      """
      collection_phase = case when month(date) in (2, 3, 8, 9) then 'launch' \
      when month(date) in (4, 5, 10, 11) then 'peak' when month(date) in (6, 12) then 'markdown' \
      else 'clearance' end
      """),
    .holds(
      "dates", "The rows were made before the books began.",
      "created_at = '2023-12-01 00:00:00' and updated_at = created_at"),
  ]
}
