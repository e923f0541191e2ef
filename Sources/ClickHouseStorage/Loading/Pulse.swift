internal import Storage

/// Says now and then that a run is alive.
final class Pulse: Sendable {
  private let isOver = Monitor(false)

  init(_ run: Run) {
    // Not joined: it ends by itself, and nothing waits for its last word.
    _ = ThreadTeam(1) { [isOver] _ in
      while !isOver.wait(milliseconds: Run.beat, until: { $0 }, then: { $0 }) {
        try? run.note("beat")
      }
    }
  }

  func end() { isOver.withLock { $0 = true } }
}
