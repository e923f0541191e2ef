extension Stores {
  static let laws: [Law] = [
    .matched(
      "place", "A shop is in a city of its country, near its centre.",
      in: EuropeanGeography.path,
      on: [
        "country_code": "country_code", "city": "city",
        "case country_code when 'NL' then prefix(postal_code, 4) else postal_code end":
          "postal_code",
      ],
      when: """
        latitude - other.latitude between -0.004 and 0.004 \
        and longitude - other.longitude between -0.004 and 0.004
        """),
    .holds(
      "postcode", "A postcode has its country's form.",
      """
      case country_code when 'NL' then (length(postal_code) = 7 \
      and prefix(postal_code, 5) like '0000 ' and upper(postal_code) = postal_code) \
      else (postal_code like '0000') end
      """),
    .holds(
      "address", "A shop is in the shopping street of its city.",
      "contains(address, \(shoppingStreets))"),
    .holds(
      "name", "A shop is called after its city, and what it is where it is not a usual one.",
      """
      store_name = joined(case store_format when 'outlet' then 'EuroStyle Outlet ' \
      when 'popup' then 'EuroStyle Pop-up ' else 'EuroStyle ' end, city)
      """),
    .holds(
      "format", "The kinds of shops follow one another in each country.",
      """
      store_format = case remainder(number(replaced(store_id, \
      joined('STORE_', joined(country_code, '_')), '')), \(StoreNetwork.formats.count)) \
      \(StoreNetwork.formats.enumerated().map { index, format in
        "when \((index + 1) % StoreNetwork.formats.count) then '\(format.label)'"
      }.joined(separator: " ")) end
      """),
    .holds(
      "area", "A shop is about as large as its kind.",
      """
      floor_area_sqm * 100 between 84 * \(usualArea) and 115 * \(usualArea)
      """),
    .holds(
      "opening", "Shops open on Thursdays, from 2004 on; the first of a country before the books.",
      """
      weekday(opening_date) = 3 and opening_date between '2004-03-04' and '2025-10-02' \
      and (not ends_with(store_id, '_001') or opening_date < '\(RetailCalendar.firstDay)')
      """),
    .matched(
      "manager", "The manager is who is above the shop's people, and below an office.",
      in: Employees.path,
      on: ["store_id": "store_id", "manager_name": "joined(joined(first_name, ' '), last_name)"],
      when: "other.manager_employee_id.store_id is null"),
    .holds(
      "hours", "The opening hours are the country's.",
      """
      operating_hours = \(Country.choice(of: "country_code") {
        Law.text(OpeningHours.texts[Int($0.rawValue)])
      })
      """),
    .holds(
      "target", "A target is in whole hundreds.", "remainder(target_monthly_revenue, 10000) = 0"),
    .holds(
      "fitting-rooms", "Only a popup may have no fitting rooms.",
      "has_fitting_rooms or store_format = 'popup'"),
    .holds(
      "styling", "Every flagship has a stylist.",
      "has_personal_styling or store_format <> 'flagship'"),
    .holds(
      "collect", "Nothing is fetched from a popup.",
      "not has_click_and_collect or store_format <> 'popup'"),
    .share(
      "steps", "Shops with a way without steps.", of: "wheelchair_accessible", is: .percent(88)),
    .holds("open", "Every shop is open at the end of the books.", "is_active"),
    .holds(
      "dates", "The row was made a month before the opening, and looked over at the end.",
      """
      date(created_at) = day_after(opening_date, -30) \
      and updated_at = '\(RetailCalendar.lastDay) 23:59:59'
      """),
  ]

  private static let usualArea = Law.choice(
    of: "store_format", StoreFormat.allCases.map { ($0.label, "\($0.area)") })

  private static let shoppingStreets = Law.choice(
    of: "joined(country_code, city)",
    Geography.shared.cities.map { city in
      ("\(city.country.label)\(city.name)", Law.text(city.shoppingStreet))
    })
}
