/// The two years of the books: their days, events, and how much is sold when.
struct RetailCalendar: Sendable {
  /// A day, country and event of the fashion calendar.
  struct Event: Sendable {
    let day: Day
    let country: Country
    let name: Substring
    let type: EventType
    let impact: ImpactLevel
    /// Percent of a usual day's sales.
    let lift: Int
    let isCampaignOpportunity: Bool
    let needsInventoryPlanning: Bool
  }

  static let firstDay = Day(2024, 1, 1)
  static let lastDay = Day(2025, 12, 31)
  static let dayCount = 731
  /// The end of the books, which is "now" for all data.
  static let now = lastDay.start + 86_399

  static let shared = RetailCalendar()

  /// The events in order of day, country and name.
  let events: [Event]
  /// How much is sold on each day of the books, in relation to the others.
  let dayWeights: [Int]
  /// Whether shops stay closed on a day: country × days + day.
  private let closedDays: [Bool]

  private init() {
    var events: [Event] = []
    let types = EventType.labels
    let impacts = ImpactLevel.labels
    for fields in entries(CalendarData.table) {
      guard let type = types.firstIndex(where: { $0 == fields[1] }),
        let impact = impacts.firstIndex(where: { $0 == fields[2] })
      else { preconditionFailure("unknown kind of event: \(fields[1]), \(fields[2])") }
      for code in parts(fields[6], by: " ") {
        guard let country = Country(code: code) else { preconditionFailure("country \(code)") }
        for date in parts(fields[7], by: " ") {
          guard let day = Day(date) else { preconditionFailure("date \(date)") }
          events.append(
            Event(
              day: day, country: country, name: fields[0], type: EventType.allCases[type],
              impact: ImpactLevel.allCases[impact],
              lift: number(fields[3]), isCampaignOpportunity: fields[4] == "1",
              needsInventoryPlanning: fields[5] == "1"))
        }
      }
    }
    events.sort { one, other in
      let (before, after) = (
        (one.day.number, one.country.rawValue), (other.day.number, other.country.rawValue)
      )
      // By bytes, as databases sort keys.
      return before == after
        ? one.name.utf8.lexicographicallyPrecedes(other.name.utf8) : before < after
    }
    self.events = events
    var closed = [Bool](repeating: false, count: Country.allCases.count * Self.dayCount)
    for country in Country.allCases {
      for day in Self.closures(in: country) {
        closed[Int(country.rawValue) * Self.dayCount + (day - Self.firstDay)] = true
      }
    }
    closedDays = closed
    dayWeights = Self.weights(events)
  }

  /// Whether the shops of a country are open on a day.
  func isOpen(_ country: Country, on day: Day) -> Bool {
    country.facts.hours(on: day) != nil
      && !closedDays[Int(country.rawValue) * Self.dayCount + (day - Self.firstDay)]
  }

  /// Public holidays on which shops stay closed: New Year and Christmas everywhere, Labour Day but
  /// in the Netherlands, and in Germany all holidays that the whole country has.
  private static func closures(in country: Country) -> [Day] {
    let moving = [Day(2024, 3, 31), Day(2025, 4, 20)]  // Easter
    var days: [Day] = []
    for (year, easter) in zip([2024, 2025], moving) {
      days += [Day(year, 1, 1), Day(year, 12, 25)]
      if country != .nl { days.append(Day(year, 5, 1)) }
      if country == .de {
        days += [easter - 2, easter + 1, easter + 39, easter + 50]
        days += [Day(year, 10, 3), Day(year, 12, 26)]
      }
    }
    return days
  }

  /// Each month has its share of the year; within it, days follow the weekday and the events.
  private static func weights(_ events: [Event]) -> [Int] {
    let months = [6, 7, 14, 13, 10, 10, 8, 9, 15, 14, 16, 13]
    let weekdays = [12, 11, 13, 14, 18, 22, 10]
    // The lift of a day: each country's events, by the country's share of customers; of several
    // events in a country the one that is furthest from a usual day counts.
    var lifts = [[Int]](repeating: [100, 100, 100, 100, 100], count: dayCount)
    for event in events {
      let country = Int(event.country.rawValue)
      let day = event.day - firstDay
      if abs(event.lift - 100) > abs(lifts[day][country] - 100) { lifts[day][country] = event.lift }
    }
    var raw: [Int] = []
    for number in 0..<dayCount {
      let lift = Country.allCases.reduce(0) { sum, country in
        sum + country.facts.share * lifts[number][Int(country.rawValue)]
      }
      raw.append(weekdays[(firstDay + number).weekday] * lift)
    }
    var monthSums = [Int](repeating: 0, count: 24)
    func month(_ number: Int) -> Int {
      let (year, month, _) = (firstDay + number).civil
      return (year - 2024) * 12 + month - 1
    }
    for number in 0..<dayCount { monthSums[month(number)] += raw[number] }
    return (0..<dayCount).map { number in
      raw[number] * 1_000_000_000 / monthSums[month(number)] * months[month(number) % 12]
    }
  }
}

/// What kind of event a day of the fashion calendar is.
public enum EventType: Int, LabelledCell {
  /// A fashion week, fair or launch; a day of sales; a holiday or custom.
  case fashionEvent, shoppingHoliday, culturalHoliday
}

/// How much an event matters to sales.
public enum ImpactLevel: Int, LabelledCell {
  /// From most to least.
  case high, medium, low
}
