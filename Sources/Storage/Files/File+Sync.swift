import Synchronization

extension File {
  /// Makes files, and the names in directories, durable.
  ///
  /// Side by side, because a journalling file system then takes them all in one go: one after
  /// another, 20 small files wait for the disk 20 times.
  static func sync(_ paths: [String]) throws(StoreError) {
    let queue = SyncQueue(paths)
    let team = ThreadTeam(min(paths.count, 16) - 1) { _ in queue.work() }
    queue.work()
    team.join()
    if let failure = queue.failure { throw failure }
  }
}

private final class SyncQueue: Sendable {
  private let paths: [String]
  private let next = Atomic(0)
  private let firstFailure = Mutex<StoreError?>(nil)

  init(_ paths: [String]) { self.paths = paths }

  var failure: StoreError? { firstFailure.withLock(\.self) }

  func work() {
    while case let index = next.wrappingAdd(1, ordering: .relaxed).oldValue, index < paths.count {
      do throws(StoreError) {
        try File.sync(paths[index])
      } catch {
        firstFailure.withLock { $0 = $0 ?? error }
      }
    }
  }
}
