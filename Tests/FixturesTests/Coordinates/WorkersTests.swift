import Synchronization
import Testing

@testable import Fixtures

@Suite struct WorkersTests {
  /// Workers that do their pieces in the opposite order.
  static func reversed(_ count: Int) -> Workers {
    Workers(count: count) { pieces, body in
      for piece in (0..<pieces).reversed() { body(piece) }
    }
  }

  @Test(arguments: [1, 2, 3, 7, 100], [0, 1, 2, 6, 1000])
  func splitIntoRangesInOrder(workers: Int, count: Int) {
    let ranges = Self.reversed(workers).map(count) { $0 }
    #expect(ranges.count == max(1, min(workers, count)))
    #expect(ranges.flatMap { Array($0) } == Array(0..<count))
    let sizes = ranges.map(\.count)
    #expect((sizes.max() ?? 0) - (sizes.min() ?? 0) <= 1)
  }

  @Test func oneDoesEverythingItself() {
    #expect(Workers.one.count == 1)
    #expect(Workers.one.map(5) { $0 } == [0..<5])
  }

  @Test func trapsWithoutAnyone() async {
    await #expect(processExitsWith: .failure) { _ = Workers(count: 0) { _, _ in } }
  }
}

@Suite struct OnceTests {
  @Test func isMadeOnceWhenAskedFor() async {
    let made = Mutex(0)
    let once = Once { made.withLock { made in made += 1 } }
    #expect(made.withLock { $0 } == 0)
    await withTaskGroup(of: Void.self) { group in
      for _ in 0..<20 { group.addTask { once.value } }
    }
    #expect(made.withLock { $0 } == 1)
  }
}
