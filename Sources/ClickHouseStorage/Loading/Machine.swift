internal import Storage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// This process among all that may load into the same server.
enum Machine {
  /// The host's name and the process's number.
  static var description: String { "\(host) \(getpid())" }

  /// The process of a description.
  static func process(of description: String) -> Int? {
    description.split(separator: " ").last.flatMap { Int($0) }
  }

  /// Whether the process of a description may be alive; known of this host's only.
  static func mayBeAlive(_ description: String) -> Bool {
    guard description.hasPrefix("\(host) "), let process = process(of: description),
      let number = pid_t(exactly: process)
    else { return true }
    return (kill(number, 0) == 0 || errno == EPERM) && !isDefunct(number)
  }

  /// Whether a process has ended, and its parent has not asked how: in containers often none ever
  /// does.
  private static func isDefunct(_ process: pid_t) -> Bool {
    // Its state comes after its name, which stands in parentheses and may hold more of them.
    let fields = (try? FileSystem.contents(of: "/proc/\(process)/stat"))??
      .split(separator: UInt8(ascii: ")")).last?.split(separator: UInt8(ascii: " "))
    return fields?.first?.first == UInt8(ascii: "Z")
  }

  /// The host's name.
  static var host: String {
    var name = [CChar](repeating: 0, count: 256)
    unsafe gethostname(&name, name.count - 1)
    return String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
