import ArgumentParser

/// The golden snapshots: what each dataset comes to, kept beside the code.
struct GoldenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "golden",
    abstract: "Compare what is made now with the snapshots that are kept, and accept what is new.",
    discussion: """
      A snapshot holds the fingerprints of a dataset's tables and columns at a scale and seed, and \
      what the values of each column are like.
      """,
    subcommands: [GoldenCheck.self, GoldenReview.self, GoldenAccept.self])
}
