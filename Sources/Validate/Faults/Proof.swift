public import Fixtures

/// What came of planting faults in a copy of a dataset and running its checks.
public struct Proof: Sendable {
  /// A fault that was planted, and what was found of it.
  public struct Trial: Sendable {
    /// The fault.
    public let fault: Fault
    /// A statement that plants it, in the words of the database; the first one of many.
    public let statement: String
    /// Whether the digest of its table was another.
    public let isSeenByDigest: Bool
    /// The other checks that failed, by name.
    public let caughtBy: [String]
    /// The checks that had to fail because their law is broken, by name.
    public let expected: [String]
    /// Those of them that did not.
    public let missed: [String]

    /// Whether the data would have passed with it, or the wrong check failed.
    public var isSurvivor: Bool { !isSeenByDigest || !missed.isEmpty }
    /// Whether no check but the digest saw it.
    public var isOnlySeenByDigest: Bool { isSeenByDigest && caughtBy.isEmpty }
  }

  /// A fault that no row can have.
  public struct Inapplicable: Sendable {
    /// The kind.
    public let kind: FaultKind
    /// The table.
    public let table: TablePath
    /// The column or law.
    public let subject: String?
  }

  /// Which of all possible datasets it was, and where the faults were planted.
  public let seed: Seed
  /// How large it was.
  public let scale: Scale
  /// What was planted, table by table.
  public internal(set) var trials: [Trial] = []
  /// What could not be planted.
  public internal(set) var inapplicable: [Inapplicable] = []
  /// The checks that did not pass before anything was planted, by name, with what was found.
  public internal(set) var failedBefore: [(check: String, found: String)] = []
  /// The columns that no check but the type check and the digest looks at, as
  /// `database.table.column`.
  public internal(set) var unwatched: [String] = []
  /// How long it took.
  public internal(set) var time = Duration.zero

  /// The faults that got through.
  public var survivors: [Trial] { trials.filter(\.isSurvivor) }

  /// Whether every fault was caught, by the checks that had to, in data that was sound before.
  public var isProven: Bool {
    !trials.isEmpty && survivors.isEmpty && failedBefore.isEmpty
  }
}
