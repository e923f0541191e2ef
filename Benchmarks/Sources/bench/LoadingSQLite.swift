import Fixtures
import SQLiteStorage
import Storage

/// Loads all tables into SQLite files through the library, from the world to the publication.
struct LoadingSQLite {
  private let scale: Scale
  private let jobs: Int
  private let directory: String

  init(_ arguments: inout Arguments) throws {
    scale = try arguments.scale()
    jobs = try arguments.count("--jobs", default: 2)
    guard let directory = try arguments.text("--to") else {
      throw UsageError(reason: "--to is missing")
    }
    self.directory = directory
    try arguments.finish()
  }

  func run() throws {
    let watch = Stopwatch()
    let world = EuroStyle.dataset.world(seed: 42, scale: scale, workers: .threads(jobs))
    let plan = try LoadPlan.make(world: world)
    let worldTime = watch.wall
    let result = try Loader(jobs: jobs).load(plan, into: SQLiteStore(directory: directory))
    emit(
      """
      {"wall":\(watch.wall),"cpu":\(watch.work),"world":\(worldTime),"rows":\(result.rows)}
      """)
  }
}
