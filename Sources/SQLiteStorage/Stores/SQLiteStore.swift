internal import Fixtures
public import Storage

/// A directory of SQLite files, one a database.
public struct SQLiteStore: FixtureStore {
  /// The directory.
  public let directory: String

  /// What manifests call this kind of store.
  public static let target = "sqlite"

  /// What is broken on purpose before a load is published.
  private var defects: PlantedDefects?

  /// A store in a directory, which need not exist yet.
  public init(directory: String) { self.directory = directory }

  /// A store that breaks what it loads before it publishes it.
  package init(directory: String, planting defects: PlantedDefects) {
    self.directory = directory
    self.defects = defects
  }

  /// The file of a database.
  public static func fileName(of database: String) -> String { "\(database).sqlite" }

  /// The database of a file; nil when the name is no such file's.
  static func database(of fileName: String) -> String? {
    fileName.hasSuffix(".sqlite") ? String(fileName.dropLast(7)) : nil
  }

  /// What a load makes, as ``Survey/foreign`` names it: files, and tables in them.
  public static func names(madeBy plan: LoadPlan) -> [String] {
    let files = plan.databases.map(fileName)
    return files + plan.tables.map { entry(of: $0.info.path.table, in: $0.info.path.database) }
  }

  /// The files that are there with their manifest; beside files, tables and views of others' in
  /// files of ours are foreign.
  public func survey() throws(StoreError) -> Survey {
    let survey = try DirectoryTransaction.survey(directory)
    guard let manifest = survey.manifest, manifest.target == SQLiteStore.target else {
      return survey
    }
    var changes = survey.changes
    var foreign = survey.foreign
    for file in manifest.files {
      guard let database = SQLiteStore.database(of: file.name) else { continue }
      let path = "\(directory)/\(file.name)"
      let ours = Set(manifest.tableNames(in: database))
      let inventory: Inventory?
      do throws(SQLiteError) {
        inventory = try Inventory(file: path)
      } catch {
        guard error.isDamage else { throw error.storeError(at: directory) }
        changes += ours.sorted().map { .missing("\(database).\($0)") }
        continue
      }
      guard let inventory else { continue }
      let gone = ours.subtracting(inventory.tables).sorted()
      changes += gone.map { .missing("\(database).\($0)") }
      foreign += inventory.objects.filter {
        ($0.kind == "table" || $0.kind == "view") && !ours.contains($0.name)
      }.map { SQLiteStore.entry(of: $0.name, in: database) }
    }
    return Survey(
      location: survey.location, manifest: manifest, changes: changes, foreign: foreign)
  }

  /// Starts a load beside the files that are there.
  public func beginLoad(_ plan: LoadPlan) throws(StoreError) -> any LoadSession {
    let transaction = try DirectoryTransaction(directory: directory)
    do throws(StoreError) {
      return try SQLiteLoad(plan, transaction, defects)
    } catch {
      transaction.abandon()
      throw error
    }
  }

  private static func entry(of table: String, in database: String) -> String {
    "\(fileName(of: database)): \(table)"
  }
}
