import Fixtures

/// Throws rows away: what is left is the cost of making them.
public struct NullStore: FixtureStore {
  /// A store that keeps nothing.
  public init() {}

  /// Nothing is kept.
  public var keepsManifest: Bool { false }

  /// A store that holds nothing.
  public func survey() -> Survey { Survey(location: "null") }

  /// Starts a load of which nothing remains.
  public func beginLoad(_ plan: LoadPlan) -> any LoadSession { Session(plan) }

  private final class Session: LoadSession {
    let lanes: [[PlannedTable]]

    init(_ plan: LoadPlan) { lanes = plan.tables.map { [$0] } }

    func openWriter(lane: Int) -> any LaneWriter { Writer() }
    func publish(_ manifest: Manifest) {}
    func abandon() {}
  }

  private final class Writer: LaneWriter {
    func begin(_ table: PlannedTable) {}
    func write(_ batch: Batch) {}
    func end() -> Int? { nil }
    func close() {}
  }
}
