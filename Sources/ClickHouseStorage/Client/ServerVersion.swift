/// Which ClickHouse answers, and what follows from that.
public struct ServerVersion: Comparable, Hashable, Sendable {
  /// The first two numbers: the year and the release in it.
  public let major: Int
  /// The second number.
  public let minor: Int
  /// All of it, as the server gives it.
  public let text: String

  /// The oldest release that is known to do.
  public static let oldest = "18.16"

  /// The version in a server's words, such as `18.16.1`; nil when it is none.
  public init?(_ text: String) {
    let parts = text.split(separator: ".", maxSplits: 2)
    guard parts.count >= 2, let major = Int(parts[0]), let minor = Int(parts[1]) else { return nil }
    self.major = major
    self.minor = minor
    self.text = text
  }

  /// Whether it is a release or a later one.
  public func isAtLeast(_ major: Int, _ minor: Int) -> Bool {
    (self.major, self.minor) >= (major, minor)
  }

  /// Whether one release came before another.
  public static func < (one: ServerVersion, other: ServerVersion) -> Bool {
    (one.major, one.minor) < (other.major, other.minor)
  }
}

extension ServerVersion {
  /// Whether it is new enough for all that is asked of it.
  public var isSupported: Bool { isAtLeast(18, 16) }
  /// Whether columns have compression of their own.
  public var hasCodecs: Bool { isAtLeast(19, 1) }
  /// Whether `LowCardinality` needs no experimental setting.
  public var hasLowCardinality: Bool { isAtLeast(19, 1) }
  /// Whether `Bool` is a type of its own.
  public var hasBool: Bool { isAtLeast(21, 12) }
  /// Whether two tables can take each other's place in one step, where the database can.
  public var canExchange: Bool { isAtLeast(20, 10) }
  /// Whether it tells of its disks.
  public var hasDisks: Bool { isAtLeast(20, 1) }
}

extension ServerVersion: CustomStringConvertible {
  /// The version as the server gives it.
  public var description: String { text }
}
