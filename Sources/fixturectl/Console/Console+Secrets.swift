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
  /// - Throws: that Ctrl-C was typed.
  static func secret(prompt: String) throws(CommandFailure) -> String? {
    let terminal = unsafe open("/dev/tty", O_RDWR)
    guard terminal >= 0 else { return nil }
    defer { close(terminal) }
    var shown = termios()
    guard unsafe tcgetattr(terminal, &shown) == 0 else { return nil }
    var hidden = shown
    // Key by key, and Ctrl-C as one of them: a signal would leave a terminal that shows nothing.
    hidden.c_lflag &= ~tcflag_t(ECHO | ICANON | ISIG)
    unsafe withUnsafeMutableBytes(of: &hidden.c_cc) { keys in
      unsafe keys[Int(VMIN)] = 1
      unsafe keys[Int(VTIME)] = 0
    }
    unsafe tcsetattr(terminal, TCSAFLUSH, &hidden)
    defer { unsafe tcsetattr(terminal, TCSAFLUSH, &shown) }
    put(prompt, to: terminal)
    defer { put("\n", to: terminal) }
    var line = TypedLine()
    var byte: UInt8 = 0
    while unsafe read(terminal, &byte, 1) == 1, line.take(byte) {}
    if line.isCancelled {
      throw CommandFailure(.interrupted(signal: SIGINT), "cancelled; no server was asked")
    }
    return String(validating: line.bytes, as: UTF8.self)
  }
}

/// A line as keys make it.
struct TypedLine {
  /// What has been typed and not erased.
  private(set) var bytes: [UInt8] = []
  /// Whether Ctrl-C ended it.
  private(set) var isCancelled = false

  /// Takes a key in; false when it ends the line.
  mutating func take(_ key: UInt8) -> Bool {
    switch key {
    case 3:
      isCancelled = true
      return false
    case 4, UInt8(ascii: "\n"), UInt8(ascii: "\r"): return false
    // Backspace takes a character away, which may be several bytes; Ctrl-U takes all.
    case 8, 127:
      while let last = bytes.popLast(), last & 0b1100_0000 == 0b1000_0000 {}
    case 21: bytes = []
    default: bytes.append(key)
    }
    return true
  }
}
