import Synchronization
import Testing

@testable import Fixtures
@testable import Storage

@Suite struct WorkersTests {
  @Test(arguments: [1, 2, 7])
  func everyPieceIsDoneOnceAndInOrder(count: Int) {
    let ranges = Workers.threads(count).map(1000) { $0 }
    #expect(ranges.flatMap { Array($0) } == Array(0..<1000))
    #expect(ranges.count == count)
  }

  @Test func piecesFewerThanThreads() {
    #expect(Workers.threads(7).map(2) { $0.count } == [1, 1])
  }

  @Test func aMonitorWakesWhoeverWaits() {
    let monitor = Monitor(0)
    let team = ThreadTeam(3) { _ in
      for _ in 0..<1000 { monitor.withLock { $0 += 1 } }
    }
    monitor.wait { $0 == 3000 ? () : nil }
    team.join()
    let seen = monitor.wait(milliseconds: 1, until: { _ in false }, then: { $0 })
    #expect(seen == 3000)
  }
}
