/// The few things that SQLite and ClickHouse say differently: the rest of a question is the same SQL.
///
/// Questions keep to what the oldest server knows: one JOIN in a SELECT, by equal columns; no
/// subquery that looks at the row around it; no EXCEPT, no window, no recursion.
enum SQLWords: Sendable {
  case sqlite, clickHouse

  /// Money in cents.
  func cents(_ money: String) -> String {
    switch self {
    case .sqlite: "CAST(round(100 * (\(money))) AS INTEGER)"
    case .clickHouse: "toInt64((\(money)) * 100)"
    }
  }

  /// A day as a number.
  func day(_ day: String) -> String {
    switch self {
    case .sqlite: "CAST(julianday(\(day)) - 2440587.5 AS INTEGER)"
    case .clickHouse: "toInt32(toDate(\(day)))"
    }
  }

  /// The day of an instant, as a number.
  func day(ofMoment moment: String) -> String {
    switch self {
    case .sqlite: "CAST(julianday(date(\(moment))) - 2440587.5 AS INTEGER)"
    case .clickHouse: "toInt32(intDiv(toInt64(\(moment)), 86400))"
    }
  }

  /// An instant in seconds.
  func moment(_ moment: String) -> String {
    switch self {
    case .sqlite: "CAST(strftime('%s', \(moment)) AS INTEGER)"
    case .clickHouse: "toInt64(\(moment))"
    }
  }

  /// The year of a day.
  func year(_ day: String) -> String {
    switch self {
    case .sqlite: "CAST(strftime('%Y', \(day)) AS INTEGER)"
    case .clickHouse: "toYear(\(day))"
    }
  }

  /// A label as a text.
  func text(_ label: String) -> String {
    switch self {
    case .sqlite: label
    case .clickHouse: "toString(\(label))"
    }
  }

  /// The whole number that digits are.
  func number(_ digits: String) -> String {
    switch self {
    case .sqlite: "CAST(\(digits) AS INTEGER)"
    case .clickHouse: "toInt64(\(digits))"
    }
  }

  /// A quotient of numbers that are not negative, rounded down.
  func quotient(_ one: String, _ other: String) -> String {
    switch self {
    case .sqlite: "((\(one)) / (\(other)))"
    case .clickHouse: "intDiv(\(one), \(other))"
    }
  }

  /// How many days from Monday to Friday there are, from one day as a number to another.
  func weekdays(_ first: String, _ last: String) -> String {
    // The day 0 was a Thursday: three days later a week begins.
    func before(_ day: String) -> String {
      let weeks = quotient("\(day) + 3", "7")
      let rest = "(\(day) + 3 - 7 * \(weeks))"
      return "(5 * \(weeks) + CASE WHEN \(rest) < 5 THEN \(rest) ELSE 5 END)"
    }
    return "(\(before("(\(last) + 1)")) - \(before(first)))"
  }
}
