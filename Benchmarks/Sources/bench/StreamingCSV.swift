import Fixtures
import Storage

/// Writes all tables as CSV to standard output on one thread, with or without digests.
struct StreamingCSV {
  private let scale: Scale
  private let withDigest: Bool

  init(_ arguments: inout Arguments) throws {
    scale = try arguments.scale()
    withDigest = !arguments.flag("--no-digest")
    try arguments.finish()
  }

  func run() throws {
    let plan = try LoadPlan.make(world: EuroStyle.dataset.world(seed: 42, scale: scale))
    let store = CSVStreamStore()
    if withDigest {
      _ = try Loader(jobs: 1).load(plan, into: store)
    } else {
      try writeRows(of: plan, to: store.beginLoad(plan).openWriter(lane: 0))
    }
  }

  /// What the loader does, but for the digests.
  private func writeRows(of plan: LoadPlan, to writer: any LaneWriter) throws {
    let size = Loader().batchSize
    for table in plan.tables {
      let batch = Batch(for: table.info, capacity: max(1, min(size, table.rows.count)))
      let reader = table.source.reader()
      try writer.begin(table)
      for first in stride(from: 0, to: table.rows.count, by: size) {
        reader.read(first..<min(first + size, table.rows.count), into: batch)
        try writer.write(batch)
      }
      _ = try writer.end()
    }
    try writer.close()
  }
}
