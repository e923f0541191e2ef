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

  /// A console that is written down here, and may pass for a terminal.
  func console(canRedraw: Bool = false) -> Console {
    Console(
      write: { text in self.texts.withLock { $0.results += text } },
      say: { text in self.texts.withLock { $0.messages += text } },
      canRedraw: canRedraw, interruption: interruption)
  }

  /// Runs a command line, without the command's own name, and gives its exit code.
  func run(_ arguments: [String]) -> Int32 { Fixturectl.run(arguments, on: console()).code }
}

/// Runs a command line and gives its exit code with what it said.
func fixturectl(_ arguments: String...) -> (code: Int32, results: String, messages: String) {
  let transcript = Transcript()
  let code = transcript.run(arguments)
  return (code, transcript.results, transcript.messages)
}
