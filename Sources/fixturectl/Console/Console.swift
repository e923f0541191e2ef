import Fixtures

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Where results and messages go.
struct Console {
  /// Takes a result: standard output.
  let write: (String) -> Void
  /// Takes what is said on the way: standard error.
  let say: (String) -> Void
  /// Whether a line that was said can be drawn over.
  let canRedraw: Bool
  /// Whether results may be in colours.
  var isColoured = false
  /// What may end a command before its time.
  let interruption: Interruption

  /// Says what went wrong.
  func complain(_ message: String) { say("error: \(message)\n") }

  /// The process's own streams.
  static var standard: Console {
    Console(
      write: { put($0, to: STDOUT_FILENO) }, say: { put($0, to: STDERR_FILENO) },
      canRedraw: isatty(STDERR_FILENO) == 1,
      isColoured: unsafe isatty(STDOUT_FILENO) == 1 && getenv("NO_COLOR") == nil,
      interruption: Interruption(bySignals: true))
  }

  /// Ends the process.
  static func leave(_ status: ExitStatus) -> Never { exit(status.code) }

  /// The time of day, in UTC.
  static var now: Instant { Instant(Int64(time(nil))) }

  /// The number of processors in use.
  static var processors: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  // Unbuffered: what is said is seen, and there is nothing to flush.
  static func put(_ text: String, to descriptor: Int32) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes {
        unsafe systemWrite(descriptor, $0.baseAddress, $0.count)
      }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno != EINTR {
        return
      }
    }
  }
}

// Named apart from the property of `Console`.
private func systemWrite(
  _ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int
) -> Int { unsafe write(descriptor, bytes, count) }
