/// Builds a B-tree from its cells in order, from the leaves up: every page is full but the last ones,
/// and is written once.
final class TreeBuilder {
  private let space: PageSpace
  private let root: UInt32
  private let kind: PageKind
  private let leaves: PageRun
  private var level = TreeLevel()
  /// In an index, a cell that there was no room for: it stands above the next page instead, if there
  /// is one, since no page may stay empty.
  private var waiting: [UInt8] = []
  /// In a table, the number of the last row.
  private var lastNumber: Int64 = 0

  /// A builder of a table or an index.
  /// - Parameters:
  ///   - kind: which of the two, as the kind of its leaves.
  ///   - root: the page that SQLite has set aside for it.
  ///   - space: where its other pages go.
  init(_ kind: PageKind, root: UInt32, in space: PageSpace) {
    self.space = space
    self.root = root
    self.kind = kind
    leaves = PageRun(kind, space.layout)
  }

  /// Adds a row to a table; its number is above that of the row before.
  func add(_ record: inout Record, number: Int64) throws(SQLiteError) {
    let size = record.payload.count
    let local = space.layout.localSize(of: size, on: kind)
    if local == size {
      if unsafe record.withCell(number: number, local: local, { unsafe leaves.add($0) }) {
        lastNumber = number
        return
      }
      try endLeaf(TreeLevel.separator(lastNumber))
      _ = unsafe record.withCell(number: number, local: local) { unsafe leaves.add($0) }
    } else {
      var cell = unsafe record.withCell(number: number, local: local) { unsafe Array($0) }
      cell += try unsafe overflow(UnsafeRawBufferPointer(rebasing: record.bytes.dropFirst(local)))
      if !place(cell) {
        try endLeaf(TreeLevel.separator(lastNumber))
        _ = place(cell)
      }
    }
    lastNumber = number
  }

  /// Adds an entry to an index, above the one before.
  func add(_ payload: UnsafeRawBufferPointer) throws(SQLiteError) {
    if !waiting.isEmpty {
      try endLeaf(waiting)
      waiting.removeAll(keepingCapacity: true)
    }
    let size = payload.count
    let local = space.layout.localSize(of: size, on: kind)
    if local == size, size < 128, unsafe leaves.add(payload, behind: UInt8(size)) { return }
    var cell: [UInt8] = []
    TreeLevel.append(size, to: &cell)
    unsafe cell.append(contentsOf: UnsafeRawBufferPointer(rebasing: payload.prefix(local)))
    if local < size {
      cell += try unsafe overflow(UnsafeRawBufferPointer(rebasing: payload.dropFirst(local)))
    }
    if !place(cell) { waiting = cell }
  }

  /// Writes what is left, and the root.
  func finish() throws(SQLiteError) {
    if !waiting.isEmpty {
      try endLeaf(leaves.removeLast())
      _ = place(waiting)
    }
    let isOnePage = level.children.isEmpty && leaves.full == 0
    leaves.endPage()
    if isOnePage { return try replaceRoot(by: leaves) }
    try flush(leaves, to: &level.children)
    while level.children.count > 1 { level = try above(level) }
  }

  private func place(_ cell: [UInt8]) -> Bool {
    unsafe cell.withUnsafeBytes { unsafe leaves.add($0) }
  }

  private func endLeaf(_ separator: [UInt8]) throws(SQLiteError) {
    leaves.endPage()
    level.append(separator)
    if leaves.isFull { try flush(leaves, to: &level.children) }
  }

  /// The pages above those of a level; none when the root is written.
  private func above(_ lower: TreeLevel) throws(SQLiteError) -> TreeLevel {
    let pages = PageRun(kind.interior, space.layout)
    var upper = TreeLevel()
    var first = 0
    while first < lower.children.count {
      let last = lower.lastChild(from: first, room: space.layout.usable - kind.interior.headerSize)
      for place in first..<last {
        let cell = lower.cell(place)
        let fits = unsafe cell.withUnsafeBytes { unsafe pages.add($0) }
        precondition(fits, "a page above others takes what was counted for it")
      }
      pages.endPage(child: lower.children[last])
      let isLast = last == lower.children.count - 1
      if isLast && first == 0 {
        try replaceRoot(by: pages)
        return TreeLevel()
      }
      if !isLast { upper.append(lower.separator(last)) }
      if isLast || pages.isFull { try flush(pages, to: &upper.children) }
      first = last + 1
    }
    return upper
  }

  private func flush(_ pages: PageRun, to numbers: inout [UInt32]) throws(SQLiteError) {
    try unsafe pages.takeFull { bytes throws(SQLiteError) in
      try unsafe space.append(bytes, to: &numbers)
    }
  }

  private func replaceRoot(by pages: PageRun) throws(SQLiteError) {
    try unsafe pages.takeFull { page throws(SQLiteError) in try unsafe space.replace(root, by: page)
    }
  }

  /// Writes what a cell has no room for to a chain of pages of its own.
  /// - Returns: the first page's number as it stands in the cell.
  private func overflow(_ rest: UnsafeRawBufferPointer) throws(SQLiteError) -> [UInt8] {
    let room = space.layout.usable - 4
    var next: UInt32 = 0
    // From the end, because each page names the next.
    for start in stride(from: (rest.count - 1) / room * room, through: 0, by: -room) {
      var page = TreeLevel.bytes(of: next)
      unsafe page.append(contentsOf: rest.dropFirst(start).prefix(room))
      page += Array(repeating: 0, count: space.layout.size - page.count)
      var numbers: [UInt32] = []
      try append(page, to: &numbers)
      next = numbers[0]
    }
    return TreeLevel.bytes(of: next)
  }

  private func append(_ page: [UInt8], to numbers: inout [UInt32]) throws(SQLiteError) {
    // Rethrown by hand: the standard library's closure does not carry a typed error.
    let failure: SQLiteError? = unsafe page.withUnsafeBytes { bytes in
      do throws(SQLiteError) {
        try unsafe space.append(bytes, to: &numbers)
        return nil
      } catch { return error }
    }
    if let failure { throw failure }
  }
}
