#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension Console {
  /// The value of a variable of the environment; nil when it is not set, or empty.
  static func environment(_ name: String) -> String? {
    guard let value = unsafe getenv(name) else { return nil }
    let text = unsafe String(cString: value)
    return text.isEmpty ? nil : text
  }

  /// A line that is typed on the terminal and not shown; nil when there is no terminal.
  static func secret(prompt: String) -> String? {
    let terminal = unsafe open("/dev/tty", O_RDWR)
    guard terminal >= 0 else { return nil }
    defer { close(terminal) }
    var shown = termios()
    guard unsafe tcgetattr(terminal, &shown) == 0 else { return nil }
    var hidden = shown
    hidden.c_lflag &= ~tcflag_t(ECHO)
    unsafe tcsetattr(terminal, TCSAFLUSH, &hidden)
    defer { unsafe tcsetattr(terminal, TCSAFLUSH, &shown) }
    put(prompt, to: terminal)
    defer { put("\n", to: terminal) }
    var line: [UInt8] = []
    var byte: UInt8 = 0
    while unsafe read(terminal, &byte, 1) == 1, byte != UInt8(ascii: "\n") { line.append(byte) }
    return String(validating: line, as: UTF8.self)
  }
}
