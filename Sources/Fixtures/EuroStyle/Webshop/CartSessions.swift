/// Which visits have a cart: how many there are before each block of visits.
struct CartSessions: Sendable {
  private let before: [Int]

  init(_ shares: SessionShares, workers: Workers) {
    let parts = workers.map(shares[.carts].blocks) { range in
      var firsts: [Int] = []
      return range.map { block in
        shares.split(block, of: .carts, into: &firsts)
        return firsts.indices.dropLast().count { firsts[$0] < firsts[$0 + 1] }
      }
    }
    var before = [0]
    for count in parts.joined() { before.append(before[before.count - 1] + count) }
    self.before = before
  }

  var count: Int { before[before.count - 1] }

  /// Calls `body` with the visits of some rows.
  func forEachSession(
    _ rows: Range<Int>, in sessions: [Session], _ body: (Int, Session) -> Void
  ) {
    // From the block of the first row on, visits follow one another.
    let block = before.owner(of: rows.lowerBound)
    var row = before[block]
    var visit = block * SessionShares.blockSize
    while row < rows.upperBound {
      if sessions[visit].hasCart {
        if row >= rows.lowerBound { body(visit, sessions[visit]) }
        row += 1
      }
      visit += 1
    }
  }
}
