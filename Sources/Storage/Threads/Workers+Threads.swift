public import Fixtures
import Synchronization

extension Workers {
  /// Threads, the one that asks among them.
  /// - Parameter count: how many; at least 1.
  /// - Returns: workers that start their threads anew for each piece of work.
  public static func threads(_ count: Int) -> Workers {
    if count == 1 { return .one }
    return Workers(count: count) { pieces, body in
      withoutActuallyEscaping(body) { body in
        let next = Counter()
        let work: @Sendable () -> Void = {
          while case let piece = next.take(), piece < pieces { body(piece) }
        }
        let team = ThreadTeam(min(count, pieces) - 1) { _ in work() }
        work()
        team.join()
      }
    }
  }

  private final class Counter: Sendable {
    private let next = Atomic(0)

    func take() -> Int { next.wrappingAdd(1, ordering: .relaxed).oldValue }
  }
}
