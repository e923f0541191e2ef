import Fixtures
import SQLiteStorage
import Storage

/// Makes the dataset in memory, as a unit test does, a number of times.
struct LoadingMemory {
  private let scale: Scale
  private let indexes: IndexPolicy
  private let repetitions: Int

  init(_ arguments: inout Arguments) throws {
    scale = try arguments.scale(default: .tiny)
    let policy = try arguments.text("--indexes") ?? "all"
    guard let indexes = IndexPolicy(rawValue: policy) else {
      throw UsageError(reason: "indexes are keys or all, not \(policy)")
    }
    self.indexes = indexes
    repetitions = try arguments.count("--repeat", default: 50)
    try arguments.finish()
  }

  func run() throws {
    var runs: [String] = []
    for _ in 0..<repetitions {
      let watch = Stopwatch()
      let fixture = try SQLiteFixture(
        EuroStyle.dataset.world(seed: 42, scale: scale), indexes: indexes)
      runs.append("{\"wall\":\(watch.wall),\"cpu\":\(watch.work)}")
      _ = consume fixture
    }
    emit("[\(runs.joined(separator: ",\n"))]\n")
  }
}
