/// Sales, holidays and fashion weeks, the same for every seed and scale.
///
/// Two rows of `tiny` at seed 42, cut:
/// `2024-01-01|BE|Nouvel An / Nieuwjaar|cultural-holiday|medium|0.48|Fall/Winter 2023|clearanc…`
/// `2024-01-01|DE|Neujahr|cultural-holiday|medium|0.50|Fall/Winter 2023|clearance|0|0|2023-12-…`
public enum FashionCalendar {
  /// The declaration.
  public static let table = Table<EuroStyle, CalendarRow>(
    "fashion_calendar", "A day on which something happens in a country that moves sales.",
    keyLength: 3, count: { $0.calendar.events.count },
    columns: [
      .date("date", "The day", .inBooks) { $0.event.day },
      .choice("country_code", "Where") { $0.event.country },
      .text("event_name", "What, in the country's language") { row, _, out in
        out.append(string: row.event.name)
      },
      .choice("event_type", "What kind of event it is") { $0.event.type },
      .choice("impact_level", "How much it matters to sales") { $0.event.impact },
      .integer(
        "expected_sales_lift", .decimal(precision: 9, scale: 2),
        "Sales of the day in relation to a usual one", .range(40...250)
      ) { $0.event.lift },
      .text("fashion_season", "The collection in the shops that day") { row, _, out in
        let (season, year) = row.season
        out.append(string: "\(season.label) \(year)")
      },
      .choice("collection_phase", "How far that collection has come") { $0.phase },
      .bool("campaign_opportunity", "Whether marketing plans for it") {
        $0.event.isCampaignOpportunity
      },
      .bool("inventory_planning", "Whether purchasing plans for it") {
        $0.event.needsInventoryPlanning
      },
      .dateTime("created_at", "When the row was made: before the books began") { _ in
        Day(2023, 12, 1).start
      },
      .dateTime("updated_at", "When it was last looked over") { _ in Day(2023, 12, 1).start },
    ], laws: laws
  ) { model, index in CalendarRow(event: model.calendar.events[index]) }
}

/// A day of the fashion calendar.
public struct CalendarRow: Sendable {
  let event: RetailCalendar.Event
}

/// How far a collection has come.
public enum CollectionPhase: Int, LabelledCell {
  /// From its arrival to its end.
  case launch, peak, markdown, clearance
}

extension CalendarRow {
  /// Spring and summer clothes come in February, autumn and winter ones in August.
  var season: (Collection, Int) {
    let (year, month, _) = event.day.civil
    if month == 1 { return (.fallWinter, year - 1) }
    return ((2...7).contains(month) ? .springSummer : .fallWinter, year)
  }

  /// Two months of launch, two of peak, one of markdown, one of clearance.
  var phase: CollectionPhase {
    let month = (event.day.civil.month + 10) % 6  // February and August are 0.
    return [.launch, .launch, .peak, .peak, .markdown, .clearance][month]
  }
}
