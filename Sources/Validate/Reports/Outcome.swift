/// What came of a check.
public enum Outcome: String, Sendable, Codable, CaseIterable {
  /// It holds.
  case pass
  /// It holds, and there is something to be looked at.
  case warn
  /// It does not hold.
  case fail
  /// It could not be evaluated.
  case error
  /// It was not evaluated, because something that it needs is not there.
  case skipped
  /// There was no row that it could have been broken by.
  case empty

  /// Whether it speaks for the data: only what was looked at and holds does.
  public var isGreen: Bool { self == .pass || self == .warn }
}
