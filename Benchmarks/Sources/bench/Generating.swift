import Fixtures

/// Makes the rows of each table on one thread and drops them: what the generator alone takes.
struct Generating {
  private let scale: Scale
  private let withDigest: Bool
  private let tables: [Substring]
  private let repetitions: Int

  init(_ arguments: inout Arguments) throws {
    scale = try arguments.scale()
    withDigest = arguments.flag("--digest")
    tables = try arguments.text("--tables")?.split(separator: ",") ?? []
    repetitions = try arguments.count("--repeat", default: 1)
    try arguments.finish()
  }

  func run() throws {
    let watch = Stopwatch()
    let world = EuroStyle.dataset.world(seed: 42, scale: scale)
    var lines = ["{\"table\":\"(world)\",\"rows\":0,\"cells\":0,\"cpu\":\(watch.work)}"]
    for source in world.tables
    where tables.isEmpty || tables.contains(where: { $0 == source.info.path.table }) {
      let best = (0..<repetitions).map { _ in time(source) }.min() ?? 0
      let cells = source.count * source.info.columns.count
      lines.append(
        """
        {"table":"\(source.info.path)","rows":\(source.count),"cells":\(cells),"cpu":\(best)}
        """)
    }
    emit("[\(lines.joined(separator: ",\n"))]\n")
  }

  /// Seconds of processor time to make a table.
  private func time(_ source: TableSource) -> Double {
    let watch = Stopwatch()
    let size = 2048
    let batch = Batch(for: source.info, capacity: size)
    let reader = source.reader()
    var rowDigest = RowDigest(for: source.info)
    var digest = TableDigest()
    for first in stride(from: 0, to: source.count, by: size) {
      reader.read(first..<min(first + size, source.count), into: batch)
      if withDigest { digest.add(rowDigest.digest(of: batch)) }
    }
    precondition(!withDigest || digest.rows == source.count, "rows were lost")
    return watch.work
  }
}
