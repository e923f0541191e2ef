internal import Fixtures
internal import Storage

/// Findings that are the same but for their checks, so that they need be read only once.
struct FindingGroup {
  let outcome: Outcome
  /// What was found of each of them.
  let found: String
  private(set) var findings: [Finding]

  /// The findings of some outcomes, in the order of the first of each group.
  static func groups(of findings: [Finding], with outcomes: Set<Outcome>) -> [FindingGroup] {
    var places: [String: Int] = [:]
    var groups: [FindingGroup] = []
    for finding in findings where outcomes.contains(finding.outcome) {
      // Those with rows to show are each of their own.
      let key =
        finding.found.isEmpty || finding.examples != nil
        ? finding.check : "\(finding.outcome.rawValue) \(finding.found)"
      if let place = places[key] {
        groups[place].findings.append(finding)
      } else {
        places[key] = groups.count
        groups.append(
          FindingGroup(outcome: finding.outcome, found: finding.found, findings: [finding]))
      }
    }
    return groups
  }

  /// How many checks there are, and which: all of them while they are few.
  func names(upTo limit: Int) -> String {
    let names = findings.map(\.check)
    let shown = names.prefix(limit).joined(separator: ", ")
    return names.count > limit
      ? "\(shown) and \(Figures.count(names.count - limit)) more" : shown
  }
}
