import Storage

/// Shows how far a load has come: a line that is drawn over on a terminal, a line now and then
/// elsewhere.
struct ProgressDisplay {
  /// How often a line is written where it cannot be drawn over.
  static let interval = Duration.seconds(5)

  private let console: Console
  private let isQuiet: Bool
  private var nextLine = ProgressDisplay.interval
  private var isDrawn = false

  init(_ console: Console, isQuiet: Bool) {
    self.console = console
    self.isQuiet = isQuiet
  }

  /// Shows the state of a load.
  mutating func show(_ progress: LoadProgress) {
    if isQuiet { return }
    let line = { ProgressText.line(rows: progress.rows, of: progress.total, time: progress.time) }
    if console.canRedraw {
      // Back to the start of the line, and clear what is longer.
      console.say("\r\(line())\u{1B}[K")
      isDrawn = true
    } else if progress.time >= nextLine {
      console.say(line() + "\n")
      nextLine = progress.time + ProgressDisplay.interval
    }
  }

  /// Shows how many statements of a validation have been run, on a terminal.
  mutating func show(statements done: Int, of total: Int) {
    if isQuiet || !console.canRedraw { return }
    console.say("\rvalidating: \(done) of \(Figures.count(total, "statement"))\u{1B}[K")
    isDrawn = true
  }

  /// Clears what is drawn.
  mutating func end() {
    if isDrawn { console.say("\r\u{1B}[K") }
    isDrawn = false
  }
}
