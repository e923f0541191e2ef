import Fixtures

/// What is wrong with the command line.
struct UsageError: Error {
  let reason: String
}

/// The words of a command line, taken one option at a time.
struct Arguments {
  let command: String
  private var words: [String]

  init(_ words: some Sequence<String>) {
    self.words = Array(words)
    command = self.words.isEmpty ? "" : self.words.removeFirst()
  }

  /// Whether a flag was given.
  mutating func flag(_ name: String) -> Bool {
    guard let place = words.firstIndex(of: name) else { return false }
    words.remove(at: place)
    return true
  }

  /// The value of an option, if it was given.
  mutating func text(_ name: String) throws(UsageError) -> String? {
    guard let place = words.firstIndex(of: name) else { return nil }
    guard place + 1 < words.count else { throw UsageError(reason: "\(name) needs a value") }
    let value = words[place + 1]
    words.removeSubrange(place...place + 1)
    return value
  }

  /// The value of an option that is a count.
  mutating func count(_ name: String, default usual: Int) throws(UsageError) -> Int {
    guard let value = try text(name) else { return usual }
    guard let number = Int(value), number > 0 else {
      throw UsageError(reason: "\(name) needs a number above 0, not \(value)")
    }
    return number
  }

  /// The scale.
  mutating func scale(default usual: Scale = .full) throws(UsageError) -> Scale {
    guard let value = try text("--scale") else { return usual }
    guard let scale = Scale(value) else { throw UsageError(reason: "\(value) is no scale") }
    return scale
  }

  /// Fails when a word is left that nobody asked for.
  func finish() throws(UsageError) {
    if let word = words.first { throw UsageError(reason: "unknown argument: \(word)") }
  }
}
