/// A column that differs from what was recorded.
public enum ColumnChange: Hashable, Sendable {
  /// It is new.
  case added(ColumnSnapshot)
  /// It is gone.
  case removed(ColumnSnapshot)
  /// It is another.
  case changed(ColumnMovement)

  /// The column's name.
  public var name: String {
    switch self {
    case .added(let column), .removed(let column): column.name
    case .changed(let difference): difference.name
    }
  }
}

/// How a column differs from what was recorded.
public struct ColumnMovement: Hashable, Sendable {
  /// The column's name.
  public let name: String
  /// The name that it had, if that was another one.
  public let formerName: String?
  /// The type, if it is another.
  public let type: Change<String>?
  /// The version that was recorded.
  public let recordedVersion: Int
  /// The version that is declared.
  public let currentVersion: Int
  /// Whether the fingerprint is another: the column's values, or the rows' keys.
  public let hasMoved: Bool
  /// What its profile says of that, in its words.
  public let profile: [ProfileChange]

  init(of recorded: ColumnSnapshot, with current: ColumnSnapshot) {
    name = current.name
    formerName = recorded.name == current.name ? nil : recorded.name
    type = Change(recorded.type, current.type)
    recordedVersion = recorded.version
    currentVersion = current.version
    hasMoved = recorded.digest != current.digest
    profile = ProfileChange.all(of: recorded.profile, with: current.profile)
  }

  /// Whether its version is above what was recorded.
  public var isRaised: Bool { currentVersion > recordedVersion }

  /// Whether there is no difference.
  var isEmpty: Bool {
    formerName == nil && type == nil && recordedVersion == currentVersion && !hasMoved
      && profile.isEmpty
  }
}

/// What changed in the profile of a column.
public struct ProfileChange: Hashable, Sendable {
  /// Which figure of it.
  public let figure: Figure
  /// What was recorded; nil when there was none.
  public let before: String?
  /// What it is now; nil when there is none.
  public let after: String?

  /// The figures of a profile.
  public enum Figure: String, Sendable, Encodable {
    /// How many values are missing.
    case nulls
    /// How many different values there are.
    case distinct
    /// The least value.
    case min
    /// The greatest value.
    case max
    /// The sum.
    case sum
    /// The most frequent values.
    case top
  }

  static func all(of recorded: ColumnProfile, with current: ColumnProfile) -> [ProfileChange] {
    let before = figures(of: recorded)
    return zip(before, figures(of: current)).compactMap { before, after in
      before.text == after.text
        ? nil : ProfileChange(figure: before.figure, before: before.text, after: after.text)
    }
  }

  private static func figures(of profile: ColumnProfile) -> [(figure: Figure, text: String?)] {
    let top = profile.top.map(\.description).joined(separator: ", ")
    return [
      (.nulls, "\(profile.nulls)"), (.distinct, "\(profile.distinct)"),
      (.min, profile.min.map(shownText)), (.max, profile.max.map(shownText)),
      (.sum, profile.sum), (.top, top.isEmpty ? nil : top),
    ]
  }
}
