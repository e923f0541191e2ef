// How expressions are put together from what a declaration knows.
extension Law {
  /// A text as expressions write it.
  package static func text(_ text: some StringProtocol) -> String {
    // Few have a quote, and to look for characters takes longer than for bytes.
    guard text.utf8.contains(UInt8(ascii: "'")) else { return "'\(text)'" }
    let parts = text.split(separator: "'", omittingEmptySubsequences: false)
    return "'\(parts.joined(separator: "''"))'"
  }

  /// Texts as the list behind `in`; each once.
  static func list(_ texts: some Sequence<some StringProtocol>) -> String {
    var list: [String] = []
    var seen: Set<String> = []
    for item in texts where seen.insert(String(item)).inserted { list.append(text(item)) }
    return "(\(list.joined(separator: ", ")))"
  }

  /// An expression that chooses by the texts of another.
  static func choice(
    of subject: String, _ branches: [(text: String, value: String)], otherwise: String? = nil
  ) -> String {
    let list = branches.map { "when \(text($0.text)) then \($0.value)" }.joined(separator: " ")
    return "case \(subject) \(list)\(otherwise.map { " else \($0)" } ?? "") end"
  }

  /// Texts with their weights, as ``shares(_:_:of:where:_:draw:tolerance:)`` takes them; those of
  /// the same text are added up.
  static func weights(
    _ texts: [(text: String, weight: Int)]
  ) -> [(value: String, weight: Int)] {
    var sums: [(value: String, weight: Int)] = []
    var places: [String: Int] = [:]
    for (label, weight) in texts {
      let place = places[label, default: sums.count]
      if place == sums.count {
        places[label] = place
        sums.append((text(label), 0))
      }
      sums[place].weight += weight
    }
    return sums
  }

  /// Labels with their weights.
  static func weights<Label: LabelledCell>(
    of _: Label.Type, _ weights: [Int]
  ) -> [(value: String, weight: Int)] {
    zip(Label.labels, weights).filter { $0.1 > 0 }.map { (text($0.0), $0.1) }
  }
}

/// The codes of countries, and the days of the books, in expressions.
extension Country {
  /// An expression that has a value for each country.
  static func choice(of code: String, _ value: (Country) -> String) -> String {
    Law.choice(of: code, allCases.map { ($0.label, value($0)) })
  }

  /// The countries by their share of customers and orders.
  static var weights: [(value: String, weight: Int)] {
    allCases.map { (Law.text($0.label), $0.facts.share) }
  }
}

extension RetailCalendar {
  /// How rows that are apportioned over the days of the books spread over months and weekdays, and
  /// what Black Friday has of them.
  /// - Parameter day: the expression for a row's day.
  /// - Returns: the laws.
  static func seasons(of day: String) -> [Law] {
    let weights = shared.dayWeights
    func sums(_ group: (Day) -> Int) -> [(value: String, weight: Int)] {
      var sums = [Int: Int]()
      for (number, weight) in weights.enumerated() {
        sums[group(firstDay + number), default: 0] += weight
      }
      return sums.sorted { $0.key < $1.key }.map { ("\($0.key)", $0.value) }
    }
    let fridays = [Day(2024, 11, 29), Day(2025, 11, 28)]
    let friday = fridays.reduce(0) { $0 + weights[$1 - firstDay] }
    return [
      .apportioned(
        "months", "Each month has its share of the year.", of: "month(\(day))",
        sums(\.civil.month), within: 4),
      // Each of some hundred days is rounded to a row.
      .apportioned(
        "weekdays", "Each day of the week has its share.", of: "weekday(\(day))", sums(\.weekday),
        within: 106),
      .apportioned(
        "black-friday", "Black Friday has its share of the two years.",
        of: "\(day) in \(Law.list(fridays.map(\.description)))",
        [("1", friday), ("0", weights.reduce(0, +) - friday)], within: 4),
    ]
  }
}
