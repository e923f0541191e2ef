extension SipHash {
  /// The hash of some first bytes, not finished: many texts that begin alike are hashed from here on.
  struct Beginning {
    fileprivate let state: State
    /// The bytes after the last whole word, the first one lowest.
    let rest: UInt64
    /// How many there are, below 8.
    let restCount: Int
    /// How many bytes are hashed already: whole words of them.
    let hashed: Int

    /// The hash of nothing yet.
    init() {
      state = State()
      (rest, restCount, hashed) = (0, 0, 0)
    }

    /// Hashes the whole words of some bytes.
    /// - Parameter bytes: there must be seven more in memory after them.
    init(_ bytes: UnsafeRawBufferPointer) {
      var state = State()
      let words = bytes.count / 8
      for word in 0..<words { state.add(unsafe bytes.paddedWord(word)) }
      self.state = state
      hashed = words * 8
      restCount = bytes.count - hashed
      rest = unsafe bytes.paddedWord(words) & UInt64.low(bytes: restCount)
    }
  }

  /// The hashes of two texts from where their beginnings are hashed to.
  /// - Parameters:
  ///   - one: the beginning of the first.
  ///   - first: what remains of it, the beginning's rest included; there must be seven more bytes in
  ///     memory.
  ///   - other: the beginning of the second.
  ///   - second: what remains of that one.
  /// - Returns: their hashes.
  static func hash(
    _ one: Beginning, _ first: UnsafeRawBufferPointer,
    _ other: Beginning, _ second: UnsafeRawBufferPointer
  ) -> (Lanes, Lanes) {
    var (left, right) = (one.state, other.state)
    let (leftWords, rightWords) = (first.count / 8, second.count / 8)
    let shared = min(leftWords, rightWords)
    for word in 0..<shared {
      left.add(unsafe first.paddedWord(word))
      right.add(unsafe second.paddedWord(word))
    }
    for word in shared..<leftWords { left.add(unsafe first.paddedWord(word)) }
    for word in shared..<rightWords { right.add(unsafe second.paddedWord(word)) }
    left.add(unsafe first.paddedLastWord(after: one.hashed))
    right.add(unsafe second.paddedLastWord(after: other.hashed))
    return (left.finish(), right.finish())
  }
}

extension UInt64 {
  /// The bits of the lowest bytes, fewer than eight.
  @inline(__always)
  fileprivate static func low(bytes: Int) -> UInt64 {
    (1 &<< UInt64(truncatingIfNeeded: bytes &* 8)) &- 1
  }
}

extension UnsafeRawBufferPointer {
  /// Eight bytes, of which some may lie after the last one.
  @inline(__always)
  fileprivate func paddedWord(_ index: Int) -> UInt64 {
    // Not by way of the buffer's own method, which would refuse to read past its end.
    guard let base = baseAddress else { return 0 }
    return UInt64(
      littleEndian: unsafe base.loadUnaligned(fromByteOffset: index &* 8, as: UInt64.self))
  }

  /// The bytes after the last whole word, and in the highest byte the length of the whole.
  @inline(__always)
  fileprivate func paddedLastWord(after hashed: Int) -> UInt64 {
    let rest = unsafe paddedWord(count / 8) & UInt64.low(bytes: count & 7)
    return rest | UInt64(truncatingIfNeeded: hashed &+ count) << 56
  }
}
