import Storage
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Turns the first Ctrl-C or SIGTERM into a wish to stop; the second ends the process at once.
///
/// A thread waits for the signals, so nothing has to run within a signal handler.
final class Interruption: Sendable {
  let cancellation = Cancellation()
  private let received = Atomic<Int32>(0)
  private let bySignals: Bool

  /// - Parameter bySignals: whether the process's signals count; tests have none of their own.
  init(bySignals: Bool) { self.bySignals = bySignals }

  /// The signal that asked for the end, if one did.
  var signal: Int32? {
    let signal = received.load(ordering: .relaxed)
    return signal == 0 ? nil : signal
  }

  /// Starts to listen; called before there are other threads, since they inherit what is blocked.
  func listen() {
    guard bySignals else { return }
    var signals = sigset_t()
    unsafe sigemptyset(&signals)
    unsafe sigaddset(&signals, SIGINT)
    unsafe sigaddset(&signals, SIGTERM)
    unsafe pthread_sigmask(SIG_BLOCK, &signals, nil)
    // Never joined: it lives as long as the process.
    _ = ThreadTeam(1) { [self, signals] _ in
      var signals = signals
      while true {
        var signal: Int32 = 0
        guard unsafe sigwait(&signals, &signal) == 0 else { return }
        if received.exchange(signal, ordering: .relaxed) != 0 { _exit(128 + signal) }
        cancellation.request()
      }
    }
  }
}
