import Synchronization

/// A wish to stop, which a signal handler or another thread can voice at any moment.
public final class Cancellation: Sendable {
  private let flag = Atomic(false)

  /// A wish that nobody has voiced yet.
  public init() {}

  /// Asks for a stop; safe within a signal handler.
  public func request() { flag.store(true, ordering: .relaxed) }

  /// Whether someone has asked for a stop.
  public var isRequested: Bool { flag.load(ordering: .relaxed) }

  /// Fails once someone has asked for a stop.
  public func check() throws(StoreError) {
    if isRequested { throw .cancelled }
  }
}
