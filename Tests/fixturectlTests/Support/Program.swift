import Foundation
import Testing

/// The built command, run as a process of its own.
struct Program {
  /// What came of a run.
  struct Outcome {
    let code: Int32
    let results: String
    let messages: String
  }

  private let process = Process()
  private let results: FileHandle
  private let messages: FileHandle
  private let scratch: String

  /// Starts the command, with variables beside, or instead of, this process's.
  init(_ arguments: [String], environment: [String: String] = [:]) throws {
    scratch = "/tmp/fixturectl-out-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: scratch, withIntermediateDirectories: true)
    // Files, not pipes: a pipe that nobody empties would stop the command.
    for name in ["out", "err"] {
      _ = FileManager.default.createFile(atPath: "\(scratch)/\(name)", contents: nil)
    }
    results = try #require(FileHandle(forWritingAtPath: "\(scratch)/out"))
    messages = try #require(FileHandle(forWritingAtPath: "\(scratch)/err"))
    process.executableURL = URL(fileURLWithPath: try Program.path())
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = results
    process.standardError = messages
    try process.run()
  }

  /// Waits for the end.
  func wait() throws -> Outcome {
    process.waitUntilExit()
    defer { try? FileManager.default.removeItem(atPath: scratch) }
    func text(_ name: String) -> String {
      String(decoding: contents(of: "\(scratch)/\(name)") ?? Data(), as: UTF8.self)
    }
    // A process that a signal ended has the code that a shell would give it.
    let isSignal = process.terminationReason == .uncaughtSignal
    return Outcome(
      code: process.terminationStatus + (isSignal ? 128 : 0), results: text("out"),
      messages: text("err"))
  }

  /// Sends a signal.
  func send(_ signal: Int32) { kill(process.processIdentifier, signal) }

  /// Waits until the command has begun to write beside a directory's data.
  func waitUntilLoading(into directory: String) throws {
    let deadline = Date(timeIntervalSinceNow: 60)
    while names(in: "\(directory)/.fixturectl-staging").isEmpty {
      try #require(process.isRunning && Date() < deadline, "the load did not begin")
      usleep(5_000)
    }
    usleep(50_000)
  }

  /// Runs the command to its end.
  static func run(
    _ arguments: String..., environment: [String: String] = [:]
  ) throws -> Outcome {
    try Program(arguments, environment: environment).wait()
  }

  /// The command lies beside the tests that were built with it.
  static func path() throws -> String {
    let executable = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    for place in [executable].compactMap(\.self) + CommandLine.arguments {
      var url = URL(fileURLWithPath: place)
      for _ in 0..<5 {
        url.deleteLastPathComponent()
        let candidate = url.appendingPathComponent("fixturectl").path
        let attributes = try? FileManager.default.attributesOfItem(atPath: candidate)
        if attributes?[.type] as? FileAttributeType == .typeRegular { return candidate }
      }
    }
    throw Missing()
  }

  private struct Missing: Error, CustomStringConvertible {
    var description: String { "the built fixturectl is not beside the tests" }
  }
}
