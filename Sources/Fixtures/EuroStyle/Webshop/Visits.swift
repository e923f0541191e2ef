/// All visits, worked out once: eight tables show who came and when.
struct Visits: Sendable {
  let sessions: [Session]
  private let shares: SessionShares

  init(_ book: SessionBook, workers: Workers) {
    shares = book.shares
    let parts = workers.map(shares[.pages].blocks) { book.sessions(ofBlocks: $0) }
    sessions = parts.count == 1 ? parts[0] : parts.flatMap(\.self)
  }

  /// Calls `body` with each visit that has rows of a table within a range, and these rows.
  @inline(__always)
  func forEachVisit(
    with rows: Range<Int>, of table: SessionTable, _ body: (Visit, Range<Int>) -> Void
  ) {
    guard !rows.isEmpty else { return }
    let share = shares[table]
    var firsts: [Int] = []
    var block = share.block(ofChild: rows.lowerBound)
    while block < share.blocks, share.children(ofBlock: block).lowerBound < rows.upperBound {
      if table != .pages { shares.split(block, of: table, into: &firsts) }
      forEachVisit(ofBlock: block, children: table == .pages ? nil : firsts) { visit in
        let part = visit.children.clamped(to: rows)
        if !part.isEmpty { body(visit, part) }
      }
      block += 1
    }
  }

  /// Calls `body` with each visit of a range.
  @inline(__always)
  func forEachVisit(in range: Range<Int>, _ body: (Visit) -> Void) {
    let size = SessionShares.blockSize
    for block in range.lowerBound / size..<(range.upperBound + size - 1) / size {
      forEachVisit(ofBlock: block, children: nil) { visit in
        if range.contains(visit.row) { body(visit) }
      }
    }
  }

  @inline(__always)
  private func forEachVisit(ofBlock block: Int, children: [Int]?, _ body: (Visit) -> Void) {
    var pages: [Int] = []
    shares.split(block, of: .pages, into: &pages)
    let children = children ?? pages
    let first = shares[.pages].parents(ofBlock: block).lowerBound
    for place in 0..<pages.count - 1 {
      body(
        Visit(
          row: first + place, session: sessions[first + place],
          pages: pages[place]..<pages[place + 1],
          children: children[place]..<children[place + 1]))
    }
  }
}
