/// Which visits have a cart: how many there are before each block of visits.
struct CartSessions: Sendable {
  private let before: [Int]

  init(_ web: SessionBook, workers: Workers) {
    let blocks = (web.count + SessionBook.blockSize - 1) / SessionBook.blockSize
    let parts = workers.map(blocks) { range in
      range.map { web.cartCount(ofBlock: $0) }
    }
    var before = [0]
    for count in parts.joined() { before.append(before[before.count - 1] + count) }
    self.before = before
  }

  var count: Int { before[before.count - 1] }

  /// Calls `body` with the sessions of some rows.
  func forEachSession(_ rows: Range<Int>, in web: SessionBook, _ body: (Session) -> Void) {
    // The block of the first row, by binary search; its sessions follow one another.
    var block = 0
    var high = before.count - 2
    while block < high {
      let middle = (block + high + 1) / 2
      if before[middle] <= rows.lowerBound { block = middle } else { high = middle - 1 }
    }
    while block < before.count - 1, before[block] < rows.upperBound {
      var row = before[block]
      web.forEachSession(ofBlock: block) { session in
        guard !session.children.carts.isEmpty else { return }
        if rows.contains(row) { body(session) }
        row += 1
      }
      block += 1
    }
  }
}
