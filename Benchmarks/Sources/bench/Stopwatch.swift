#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The time since it was started: on the clock, and of the process on all processors.
struct Stopwatch {
  private let start = ContinuousClock.now
  private let startOfWork = Stopwatch.processorTime()

  /// Seconds on the clock.
  var wall: Double { Stopwatch.seconds(ContinuousClock.now - start) }
  /// Seconds of processor time, user and system, of all threads.
  var work: Double { Stopwatch.processorTime() - startOfWork }

  private static func seconds(_ duration: Duration) -> Double {
    let parts = duration.components
    return Double(parts.seconds) + Double(parts.attoseconds) * 1e-18
  }

  private static func processorTime() -> Double {
    var time = timespec()
    unsafe _ = clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }
}

/// Ends the process.
func leave(_ status: Int32) -> Never { exit(status) }

/// Prints a text on standard output, or on another descriptor.
func emit(_ text: String, to descriptor: Int32 = 1) {
  var text = text
  text.withUTF8 { bytes in
    var rest = UnsafeRawBufferPointer(bytes)
    while unsafe !rest.isEmpty {
      let count = unsafe write(descriptor, rest.baseAddress, rest.count)
      guard count > 0 else { return }
      unsafe rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(count))
    }
  }
}
