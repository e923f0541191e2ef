public import Fixtures

/// A place that a dataset is loaded into: SQLite files, CSV files, nothing at all, a server.
public protocol FixtureStore: Sendable {
  /// Whether the manifest of a load is kept; the rows need their fingerprints then.
  var keepsManifest: Bool { get }

  /// What is there now, ours or not.
  func survey() throws(StoreError) -> Survey

  /// Starts a load beside what is there, which stays untouched until ``LoadSession/publish(_:)``.
  /// - Parameter plan: what is to be loaded; the survey has found nothing against it.
  /// - Returns: the load, which ends with `publish` or `abandon`.
  /// - Throws: what keeps the load from starting; nothing of it is left then.
  func beginLoad(_ plan: LoadPlan) throws(StoreError) -> any LoadSession
}

extension FixtureStore {
  /// A store keeps the manifest unless it says otherwise.
  public var keepsManifest: Bool { true }
}

/// A load that has begun.
///
/// `publish` and `abandon` are called once, one of them, when no writer is in use any more.
public protocol LoadSession: AnyObject, Sendable {
  /// The tables that each writer takes, one after another: what can be written side by side is in
  /// different lanes.
  var lanes: [[PlannedTable]] { get }

  /// Opens the writer of a lane; it moves between threads, but serves one at a time.
  func openWriter(lane: Int) throws(StoreError) -> any LaneWriter

  /// Puts the new data in the place of the old, all or nothing, with its manifest.
  func publish(_ manifest: Manifest) throws(StoreError)

  /// Drops what was written; what was there before the load stays as it was.
  func abandon()
}

/// Writes the tables of a lane in order: begin, batches in the order of rows, end; then the next.
public protocol LaneWriter: AnyObject {
  /// Starts a table.
  func begin(_ table: PlannedTable) throws(StoreError)

  /// Writes the next rows of the table that was begun.
  func write(_ batch: Batch) throws(StoreError)

  /// Ends the table, with its indexes, and says how many bytes it takes, where that is known.
  func end() throws(StoreError) -> Int?

  /// Makes all that was written durable; nothing is written afterwards.
  func close() throws(StoreError)
}
