internal import Fixtures
internal import Storage

/// Which checks a user wants.
struct CheckSelection {
  private let texts: [String]

  /// - Parameter texts: names of checks with `*` for anything, or kinds; all checks when empty.
  init(_ texts: [String]) { self.texts = texts }

  /// Whether a check is wanted.
  func contains(_ check: Check) -> Bool {
    texts.isEmpty || texts.contains { CheckSelection.matches($0, check) }
  }

  /// Fails unless each text means some check.
  func requireMatches(in checks: [Check]) throws(StoreError) {
    for text in texts where !checks.contains(where: { CheckSelection.matches(text, $0) }) {
      let names =
        Check.Kind.allCases.map(\.rawValue) + checks.map(\.id) + checks.map(CheckSelection.short)
      throw .unknownName(
        kind: "check", name: text, nearest: nearestNames(to: text, among: names))
    }
  }

  private static func matches(_ text: String, _ check: Check) -> Bool {
    if text == check.kind.rawValue { return true }
    let pattern = NamePattern(text)
    return pattern.matches(check.id) || pattern.matches(short(check))
  }

  /// A check's name without its database's.
  private static func short(_ check: Check) -> String {
    String(check.id.dropFirst(check.table.database.count + 1))
  }
}
