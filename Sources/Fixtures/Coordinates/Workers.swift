import Synchronization

/// Runs independent pieces of work, on as many threads as it was made for.
///
/// The core starts no threads itself; whoever has some lends them.
public struct Workers: Sendable {
  /// How many pieces run at the same time.
  public let count: Int
  private let run: @Sendable (Int, @Sendable (Int) -> Void) -> Void

  /// Workers of one's own making.
  /// - Parameters:
  ///   - count: how many pieces run at the same time; at least 1.
  ///   - run: calls its second argument with every number below its first, in any order and on any
  ///     thread, and returns when all are done.
  public init(
    count: Int, run: @escaping @Sendable (Int, @Sendable (Int) -> Void) -> Void
  ) {
    precondition(count > 0)
    self.count = count
    self.run = run
  }

  /// The thread that asks, alone.
  public static let one = Workers(count: 1) { pieces, body in
    for piece in 0..<pieces { body(piece) }
  }

  /// Calls a function with every number below a count, in any order, and returns when all are done.
  package func forEach(_ count: Int, _ body: @Sendable (Int) -> Void) { run(count, body) }

  /// Splits `0..<count` into a range for each worker and collects what they make of it, in order.
  package func map<Result: Sendable>(
    _ count: Int, _ body: @escaping @Sendable (Range<Int>) -> Result
  ) -> [Result] {
    let pieces = max(1, min(self.count, count))
    if pieces == 1 { return [body(0..<count)] }
    let results = Mutex<[Result?]>(Array(repeating: nil, count: pieces))
    run(pieces) { piece in
      let result = body(count * piece / pieces..<count * (piece + 1) / pieces)
      results.withLock { $0[piece] = result }
    }
    return results.withLock { $0.compactMap(\.self) }
  }
}
