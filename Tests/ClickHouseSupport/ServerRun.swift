import Foundation

/// Servers that a script minds: it ends them when this process's end of a pipe is closed.
struct ServerRun: Sendable {
  /// The ports that they answer HTTP on.
  let ports: [Int]
  private let process: Process
  /// Held open as long as the process lives.
  private let leash: FileHandle

  /// Runs a script until it says that all answer.
  init(_ script: String, _ arguments: [String]) throws {
    let process = Process()
    let (input, output) = (Pipe(), Pipe())
    process.executableURL =
      URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().appendingPathComponent("../../Scripts/\(script)")
      .standardizedFileURL
    process.arguments = arguments
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    let command = ([script] + arguments).joined(separator: " ")
    var line = Data()
    while !line.contains(UInt8(ascii: "\n")) {
      let more = output.fileHandleForReading.availableData
      if more.isEmpty { throw NotStarted(command: command) }
      line += more
    }
    let words = String(decoding: line, as: UTF8.self).split(whereSeparator: \.isWhitespace)
    ports = words.dropFirst().compactMap { Int($0) }
    guard words.first == "ready", !ports.isEmpty else { throw NotStarted(command: command) }
    self.process = process
    leash = input.fileHandleForWriting
  }

  /// Ends them, and waits until they are gone.
  func end() {
    try? leash.close()
    process.waitUntilExit()
  }

  private struct NotStarted: Error, CustomStringConvertible {
    let command: String
    var description: String {
      "ClickHouse did not start; try `Scripts/\(command)`, and install what is missing with "
        + "`make servers`"
    }
  }
}
