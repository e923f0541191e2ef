import Fixtures
import SQLiteStorage
import Storage

/// Makes the dataset in memory, as a unit test does, a number of times.
struct LoadingMemory {
  private let scale: Scale
  private let indexes: IndexPolicy
  private let systems: [String]
  private let repetitions: Int

  init(_ arguments: inout Arguments) throws {
    scale = try arguments.scale(default: .tiny)
    let policy = try arguments.text("--indexes") ?? "all"
    guard let indexes = IndexPolicy(rawValue: policy) else {
      throw UsageError(reason: "indexes are keys or all, not \(policy)")
    }
    self.indexes = indexes
    systems = try arguments.text("--system").map { $0.split(separator: ",").map(String.init) } ?? []
    repetitions = try arguments.count("--repeat", default: 50)
    try arguments.finish()
  }

  func run() throws {
    var runs: [String] = []
    for _ in 0..<repetitions {
      let watch = Stopwatch()
      let world = EuroStyle.dataset.world(seed: 42, scale: scale)
      let fixture = try SQLiteFixture(
        systems.isEmpty ? world : world.only(systems), indexes: indexes)
      runs.append("{\"wall\":\(watch.wall),\"cpu\":\(watch.work)}")
      _ = consume fixture
    }
    emit("[\(runs.joined(separator: ",\n"))]\n")
  }
}
