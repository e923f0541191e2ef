import Synchronization

@testable import fixturectl

/// What a command said, run within this process.
final class Transcript: Sendable {
  private let texts = Mutex((results: "", messages: ""))
  let interruption = Interruption(bySignals: false)

  /// What went to standard output.
  var results: String { texts.withLock { $0.results } }
  /// What went to standard error.
  var messages: String { texts.withLock { $0.messages } }

  /// Runs a command line.
  /// - Parameters:
  ///   - arguments: without the command's own name.
  ///   - canRedraw: whether it finds itself on a terminal.
  func run(_ arguments: [String], canRedraw: Bool = false) -> Int32 {
    let console = Console(
      write: { text in self.texts.withLock { $0.results += text } },
      say: { text in self.texts.withLock { $0.messages += text } },
      canRedraw: canRedraw, interruption: interruption)
    return Fixturectl.run(arguments, on: console).code
  }
}

/// Runs a command line and gives its exit code with what it said.
func fixturectl(_ arguments: String...) -> (code: Int32, results: String, messages: String) {
  let transcript = Transcript()
  let code = transcript.run(arguments)
  return (code, transcript.results, transcript.messages)
}
