// What tables of the web shop have in common.
extension Law {
  /// What belongs to a visit has its customer, country and time.
  static let ofVisit: [Law] = [.ofVisitCustomer, .ofVisitCountry, .ofVisitTime]

  static let ofVisitCustomer = Law.holds(
    "visit-customer", "What belongs to a visit has its customer.",
    """
    (customer_id is null) = (session_id.customer_id is null) \
    and customer_id = session_id.customer_id
    """)

  private static let ofVisitCountry = Law.holds(
    "visit-country", "What belongs to a visit has its country.",
    "country_code = session_id.country_code")

  private static let ofVisitTime = Law.holds(
    "visit-time", "What belongs to a visit happens in its time.",
    "created_at between session_id.session_start and session_id.session_end")

  /// A product is shown only while it is in the range.
  /// - Parameters:
  ///   - product: the column that refers to it.
  ///   - day: when it is shown.
  /// - Returns: the law.
  static func inRange(_ product: String, on day: String) -> Law {
    .holds(
      "in-range", "A product is shown only while it is in the range.",
      "\(product).launch_date <= \(day) and \(day) < \(product).discontinue_date")
  }

  /// The row before, by the number in a key.
  static func before(_ key: String, _ prefix: String) -> (own: String, other: String) {
    let number = "number(replaced(\(key), '\(prefix)', ''))"
    return ("\(number) - 1", number)
  }
}

/// The shop's address.
let shopAddress = "https://www.eurostyle.example"
