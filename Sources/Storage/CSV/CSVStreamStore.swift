import Fixtures

/// Standard output, or whatever a file descriptor leads to: the tables as CSV one after another,
/// each with its header, and no manifest.
public struct CSVStreamStore: FixtureStore {
  private let descriptor: Int32
  private let isCompressed: Bool

  /// The stream of a descriptor, which stays open.
  public init(descriptor: Int32 = 1, isCompressed: Bool = false) {
    self.descriptor = descriptor
    self.isCompressed = isCompressed
  }

  /// A stream has no place for it.
  public var keepsManifest: Bool { false }

  /// Nothing: a stream cannot be looked into.
  public func survey() -> Survey { Survey(location: "stream") }

  /// Starts to write; what has been written is not taken back.
  public func beginLoad(_ plan: LoadPlan) -> any LoadSession {
    Session(lanes: [plan.tables], descriptor: descriptor, isCompressed: isCompressed)
  }

  private final class Session: LoadSession {
    let lanes: [[PlannedTable]]
    private let descriptor: Int32
    private let isCompressed: Bool

    init(lanes: [[PlannedTable]], descriptor: Int32, isCompressed: Bool) {
      self.lanes = lanes
      self.descriptor = descriptor
      self.isCompressed = isCompressed
    }

    func openWriter(lane: Int) -> any LaneWriter {
      CSVWriter(isCompressed: isCompressed) { [descriptor] _ in
        File(borrowing: descriptor, path: "stream")
      }
    }

    func publish(_ manifest: Manifest) {}
    func abandon() {}
  }
}
