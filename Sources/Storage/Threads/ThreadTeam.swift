#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Some threads that run the same function, each with its number.
///
/// Not Dispatch and not the cooperative pool: the work blocks on files and runs for minutes.
package struct ThreadTeam: ~Copyable {
  private var threads: [Thread] = []

  /// Starts the threads; there are fewer, or none, when the system gives no more.
  package init(_ count: Int, _ body: @escaping @Sendable (Int) -> Void) {
    for index in 0..<count {
      guard let thread = Thread({ body(index) }) else { return }
      threads.append(thread)
    }
  }

  /// How many threads there are.
  package var count: Int { threads.count }

  /// Waits until all have ended.
  package consuming func join() {
    for thread in threads { thread.join() }
  }

  /// Lets the calling thread rest.
  package static func pause(milliseconds: Int) {
    usleep(UInt32(milliseconds * 1000))
  }
}

@safe
private struct Thread {
  private final class Work {
    let body: @Sendable () -> Void
    init(_ body: @escaping @Sendable () -> Void) { self.body = body }
  }

  // Where `pthread_t` is a pointer, its bits.
  private let handle: UInt

  init?(_ body: @escaping @Sendable () -> Void) {
    let work = unsafe Unmanaged.passRetained(Work(body))
    #if canImport(Darwin)
      var thread: pthread_t?
      let code = unsafe pthread_create(
        &thread, nil,
        { raw in
          unsafe Unmanaged<Work>.fromOpaque(raw).takeRetainedValue().body()
          return nil
        }, work.toOpaque())
      handle = unsafe UInt(bitPattern: thread)
    #else
      var thread = pthread_t()
      let code = unsafe pthread_create(
        &thread, nil,
        { raw in
          guard let raw = unsafe raw else { return nil }
          unsafe Unmanaged<Work>.fromOpaque(raw).takeRetainedValue().body()
          return nil
        }, work.toOpaque())
      handle = UInt(thread)
    #endif
    if code != 0 {
      unsafe work.release()
      return nil
    }
  }

  func join() {
    #if canImport(Darwin)
      guard let thread = unsafe pthread_t(bitPattern: handle) else { return }
      unsafe pthread_join(thread, nil)
    #else
      pthread_join(pthread_t(handle), nil)
    #endif
  }
}
