import Foundation

/// Runs a command on a terminal of its own, or on none: `terminal.py` says how.
public enum Terminal {
  /// What the terminal showed, or the command said, and the code that it ended with.
  public typealias Outcome = (shown: String, code: Int32)

  /// Types a text once it is asked for.
  /// - Parameters:
  ///   - text: what is typed, with the end of the line.
  ///   - prompt: what asks for it.
  ///   - command: the command and its arguments.
  /// - Returns: what came of it.
  /// - Throws: when it cannot be run.
  public static func type(
    _ text: String, at prompt: String, of command: [String]
  ) throws -> Outcome {
    try run(["typing", prompt, text] + command)
  }

  /// Runs a command that has no terminal.
  /// - Parameter command: the command and its arguments.
  /// - Returns: what came of it.
  /// - Throws: when it cannot be run.
  public static func none(_ command: [String]) throws -> Outcome { try run(["none"] + command) }

  /// What `terminal.py` adds where a terminal shows again what is typed.
  public static let isShown = "shows what is typed"

  private static func run(_ arguments: [String]) throws -> Outcome {
    let process = Process()
    let output = Pipe()
    let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("terminal.py").path
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3", script] + arguments
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (String(decoding: data, as: UTF8.self), process.terminationStatus)
  }
}
