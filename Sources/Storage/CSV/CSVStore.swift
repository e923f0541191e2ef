public import Fixtures

/// A directory of CSV files, one a table, named `database.table.csv`.
public struct CSVStore: FixtureStore {
  /// The directory.
  public let directory: String
  /// Whether the files are compressed with gzip, and named `.csv.gz`.
  public let isCompressed: Bool

  /// The files of a directory, which need not be there yet.
  public init(directory: String, isCompressed: Bool = false) {
    self.directory = directory
    self.isCompressed = isCompressed
  }

  /// The name of a table's file.
  public func fileName(of table: TablePath) -> String { fileName(of: table.description) }

  /// What manifests call this kind of store.
  public var target: String { isCompressed ? "csv.gz" : "csv" }

  private func fileName(of table: String) -> String { "\(table).\(target)" }

  /// What the directory holds now.
  public func survey() throws(StoreError) -> Survey { try DirectoryTransaction.survey(directory) }

  /// Starts to write files beside those that are there.
  public func beginLoad(_ plan: LoadPlan) throws(StoreError) -> any LoadSession {
    try Session(self, plan)
  }

  private final class Session: LoadSession {
    let lanes: [[PlannedTable]]
    private let store: CSVStore
    private let transaction: DirectoryTransaction
    private let plan: LoadPlan
    private let names: [String]

    init(_ store: CSVStore, _ plan: LoadPlan) throws(StoreError) {
      self.store = store
      self.plan = plan
      lanes = plan.tables.map { [$0] }
      names = plan.tables.map { store.fileName(of: $0.info.path) }
      transaction = try DirectoryTransaction(directory: store.directory)
      do throws(StoreError) {
        try transaction.admit(names)
      } catch {
        transaction.abandon()
        throw error
      }
    }

    func openWriter(lane: Int) -> any LaneWriter {
      CSVWriter(isCompressed: store.isCompressed) { [store, transaction] table throws(StoreError) in
        try File.create(transaction.stagingPath(for: store.fileName(of: table.info.path)))
      }
    }

    func publish(_ manifest: Manifest) throws(StoreError) {
      let kept = keptTables()
      try transaction.publish(
        manifest.keeping(kept.map(\.table), of: plan.world), as: store.target, files: names,
        keeping: kept.map(\.file))
    }

    /// What is there of the same recipe and not loaded now: asking for one more table does not
    /// take the others away.
    private func keptTables() -> [(table: Manifest.Table, file: String)] {
      guard let previous = transaction.previous, previous.recipe == plan.recipe,
        previous.target == store.target
      else { return [] }
      let loaded = Set(plan.tables.map(\.info.path.description))
      return previous.tables.filter { !loaded.contains($0.table) }
        .map { ($0, store.fileName(of: $0.table)) }
        .filter { FileSystem.size(of: "\(store.directory)/\($0.file)") != nil }
    }

    func abandon() { transaction.abandon() }
  }
}
