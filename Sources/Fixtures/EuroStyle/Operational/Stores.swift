/// A shop with what it sold.
public struct StoreRow: Sendable {
  /// The shop.
  public let store: Store
  /// What it sold during the books, before VAT.
  let sold: Money
  let average: Money
  /// How many work there at the end of the books.
  let staff: Int
}

/// The shops.
///
/// Two rows of `tiny` at seed 42, cut:
/// `STORE_BE_001|EuroStyle Bruxelles|BE|Bruxelles|68 rue Neuve|1000|50.845502|4.352370|flagshi…`
/// `STORE_DE_001|EuroStyle Berlin|DE|Berlin|Friedrichstraße 59|10117|52.514136|13.392045|flags…`
public enum Stores {
  static let path: TablePath = "eurostyle_operational.stores"

  /// The declaration.
  public static let table = Table<EuroStyle, StoreRow>(
    path.table, "A shop of the chain.", count: { $0.network.stores.count },
    columns: [
      .pooled(
        "store_id", "Country and number in the country", .unique,
        .holds("starts_with(store_id, joined('STORE_', joined(country_code, '_')))"),
        from: { $0.keys.places }
      ) { Keys.place($0.store.index) },
      .text("store_name", "The chain's name and the city; kind of shop where it is not standard") {
        row, model, out in
        out.append(storeName: row.store, model.geography)
      },
      .choice("country_code", "Country") { $0.store.country },
      .pooled("city", "City", from: { $0.geography.names }) { $0.store.city },
      .text("address", "Shopping street and number, as the country writes them") {
        row, model, out in
        let city = model.geography.cities[row.store.city]
        switch city.streetLanguage {
        case .dutch, .german:
          out.append(string: "\(city.shoppingStreet) \(row.store.houseNumber)")
        case .french: out.append(string: "\(row.store.houseNumber) \(city.shoppingStreet)")
        case .luxembourgish: out.append(string: "\(row.store.houseNumber), \(city.shoppingStreet)")
        }
      },
      .text("postal_code", "Postcode of the city's centre") { row, model, out in
        out.append(
          postcode: model.geography.cities[row.store.city].centre, of: row.store.country,
          letters: mix(UInt64(row.store.index)))
      },
      .integer(
        "latitude", .decimal(precision: 18, scale: 6), "Degrees north",
        .range(40_000_000...56_000_000)
      ) { $0.store.latitude },
      .integer(
        "longitude", .decimal(precision: 18, scale: 6), "Degrees east",
        .range(-6_000_000...16_000_000)
      ) { $0.store.longitude },
      .choice("store_format", "Kind of shop") { $0.store.format },
      .integer("floor_area_sqm", .uint32, "Square metres, by kind of shop", .range(150...950)) {
        $0.store.floorArea
      },
      .date("opening_date", "First day of business") { $0.store.opening },
      .text("manager_name", "Who runs it: its manager in the HR system") { row, model, out in
        out.append(model.names.firstNames, row.store.manager.first)
        out.append(UInt8(ascii: " "))
        out.append(model.names.surnames, row.store.manager.last)
      },
      .integer(
        "staff_count", .uint16, "How many work there at the end of the books", .range(3...60),
        .total(.count, of: Employees.path, by: "store_id", where: "termination_date is null"),
        version: 2
      ) { $0.staff },
      .pooled("operating_hours", "Opening hours", from: { _ in OpeningHours.texts }) {
        $0.store.country.rawValue
      },
      .choice("performance_tier", "Sales against the mean of all shops: top, solid or weak") {
        $0.tier
      },
      .money(
        "target_monthly_revenue", "5 % above the monthly mean of the books, before VAT",
        .total(
          .sum("subtotal_eur"), of: Orders.path, by: "store_id",
          giving: "100.00 * quotient(quotient(quotient(total * 105, 100), 24) + 99.99, 100.00)")
      ) { $0.target },
      .bool("has_fitting_rooms", "Whether clothes can be tried on") {
        $0.store.services.fittingRooms
      },
      .bool("has_personal_styling", "Whether there is a stylist") {
        $0.store.services.personalStyling
      },
      .bool("has_click_and_collect", "Whether online orders can be fetched here") {
        $0.store.services.clickAndCollect
      },
      .bool("wheelchair_accessible", "Whether there is a way without steps") {
        $0.store.services.wheelchair
      },
      .bool("is_active", "Whether it is open at the end of the books") { _ in true },
      .dateTime("created_at", "When the row was made: a month before the opening") {
        ($0.store.opening - 30).start + 36_000
      },
      .dateTime("updated_at", "When the row was last looked over: the end of the books") { _ in
        RetailCalendar.now
      },
    ], laws: laws
  ) { model, range, rows in
    let sums = model.orderSums.storeSubtotals
    let average = Money(cents: sums.reduce(0, +) / Int64(sums.count))
    for index in range {
      rows.append(
        StoreRow(
          store: model.network.stores[index], sold: Money(cents: sums[index]), average: average,
          staff: model.staff.present(inStore: index)))
    }
  }
}

extension TextBuffer {
  /// Appends the name of a shop.
  mutating func append(storeName store: Store, _ geography: Geography) {
    append("EuroStyle ")
    switch store.format {
    case .outlet: append("Outlet ")
    case .popup: append("Pop-up ")
    case .flagship, .standard: break
    }
    append(geography.names, store.city)
  }
}

/// How a shop does.
public enum PerformanceTier: Int, LabelledCell {
  /// From most to least.
  case top, solid, weak
}

extension StoreRow {
  var tier: PerformanceTier {
    if sold.cents * 10 >= average.cents * 15 { return .top }
    return sold.cents * 10 >= average.cents * 5 ? .solid : .weak
  }

  /// To the next hundred euros.
  var target: Money {
    let monthly = sold.cents * 105 / 100 / 24
    return Money(cents: (monthly + 9_999) / 10_000 * 10_000)
  }
}

/// The opening hours of the shops of each country.
enum OpeningHours {
  static let texts = TextPool(
    Country.allCases.map { country in
      func hours(_ range: Range<Int>) -> String {
        let times = [range.lowerBound, range.upperBound].map { $0 < 10 ? "0\($0):00" : "\($0):00" }
        return times.joined(separator: "-")
      }
      let facts = country.facts
      var parts =
        facts.weekdays == facts.saturday
        ? ["Mon-Sat \(hours(facts.weekdays))"]
        : ["Mon-Fri \(hours(facts.weekdays))", "Sat \(hours(facts.saturday))"]
      parts.append(facts.sunday.map { "Sun \(hours($0))" } ?? "Sun closed")
      return parts.joined(separator: ", ")
    })
}
