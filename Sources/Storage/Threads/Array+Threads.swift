extension Array where Element: Sendable {
  /// What a function makes of each element, in order, worked out on several threads.
  /// - Parameters:
  ///   - count: how many threads work, the one that asks among them.
  ///   - transform: is called once for each element, on any thread.
  /// - Returns: the results.
  package func mapped<Result: Sendable>(
    onThreads count: Int, _ transform: @escaping @Sendable (Element) -> Result
  ) -> [Result] {
    if count < 2 || self.count < 2 { return map(transform) }
    let state = Monitor((next: 0, results: [Result?](repeating: nil, count: self.count)))
    let work: @Sendable () -> Void = { [self] in
      while true {
        let index = state.withLock { state in
          state.next += 1
          return state.next - 1
        }
        if index >= self.count { return }
        let result = transform(self[index])
        state.withLock { $0.results[index] = result }
      }
    }
    let team = ThreadTeam(Swift.min(count, self.count) - 1) { _ in work() }
    work()
    team.join()
    return state.withLock { $0.results.compactMap(\.self) }
  }
}
