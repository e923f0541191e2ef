/// Some pages of a B-tree in the making, which lie side by side in the file: one is being filled, and
/// those before it are full.
@safe
final class PageRun {
  private let layout: PageLayout
  private let capacity: Int
  private let base: UnsafeMutablePointer<UInt8>
  private var page: UnsafeMutablePointer<UInt8>
  /// How many pages are full.
  private(set) var full = 0
  private let kind: PageKind
  /// How many cells the page has that is being filled.
  private(set) var cells = 0
  /// Where its cells begin; they fill it from the end.
  private var content: Int
  /// How many bytes the last of them takes.
  private var lastSize = 0

  /// How many bytes of pages are written at a time.
  private static let size = 1 << 18

  /// Memory for pages.
  init(_ kind: PageKind, _ layout: PageLayout) {
    self.kind = kind
    self.layout = layout
    capacity = max(PageRun.size / layout.size, 2)
    unsafe base = .allocate(capacity: capacity * layout.size)
    unsafe page = base
    content = layout.usable
  }

  deinit { unsafe base.deallocate() }

  /// Whether no further page can be begun before the full ones are taken away.
  var isFull: Bool { full == capacity }

  /// Adds a cell to the page.
  /// - Returns: whether there was room for it.
  @inline(__always)
  func add(_ cell: UnsafeRawBufferPointer) -> Bool {
    guard let start = room(cell.count), let source = cell.baseAddress else { return false }
    unsafe UnsafeMutableRawPointer(page + start).copyMemory(from: source, byteCount: cell.count)
    return true
  }

  /// Adds a cell of one byte and others behind it.
  /// - Returns: whether there was room for it.
  @inline(__always)
  func add(_ rest: UnsafeRawBufferPointer, behind first: UInt8) -> Bool {
    guard let start = room(1 &+ rest.count), let source = rest.baseAddress else { return false }
    unsafe page[start] = first
    unsafe UnsafeMutableRawPointer(page + start + 1).copyMemory(
      from: source, byteCount: rest.count)
    return true
  }

  /// Sets room for a cell aside.
  /// - Returns: where it starts; nil when there is none.
  @inline(__always)
  private func room(_ size: Int) -> Int? {
    let start = content &- size
    let place = kind.headerSize &+ 2 &* cells
    guard start >= place &+ 2 else { return nil }
    unsafe PageRun.store(start, at: page + place)
    content = start
    cells &+= 1
    lastSize = size
    return start
  }

  /// Takes the last cell off the page again.
  func removeLast() -> [UInt8] {
    let cell = unsafe Array(UnsafeRawBufferPointer(start: page + content, count: lastSize))
    content += lastSize
    cells -= 1
    return cell
  }

  /// Ends the page and begins the next.
  /// - Parameter child: the page of all that is larger, for an interior page.
  func endPage(child: UInt32 = 0) {
    let places = kind.headerSize + 2 * cells
    unsafe page.initialize(repeating: 0, count: kind.headerSize)
    unsafe page[0] = kind.rawValue
    unsafe PageRun.store(cells, at: page + 3)
    // 65,536 is written as 0.
    unsafe PageRun.store(content & 0xffff, at: page + 5)
    if kind.isInterior {
      unsafe UnsafeMutableRawPointer(page + 8).storeBytes(of: child.bigEndian, as: UInt32.self)
    }
    // What is left may hold anything, and the same rows give the same bytes.
    unsafe (page + places).initialize(repeating: 0, count: content - places)
    unsafe (page + layout.usable).initialize(repeating: 0, count: layout.size - layout.usable)
    full += 1
    unsafe page = base + full * layout.size
    content = layout.usable
    cells = 0
  }

  /// Takes the full pages away, when no page has been begun after them.
  func takeFull<Failure>(
    _ body: (UnsafeRawBufferPointer) throws(Failure) -> Void
  ) throws(Failure) {
    try unsafe body(UnsafeRawBufferPointer(start: base, count: full * layout.size))
    full = 0
    unsafe page = base
  }

  private static func store(_ number: Int, at place: UnsafeMutablePointer<UInt8>) {
    unsafe UnsafeMutableRawPointer(place).storeBytes(
      of: UInt16(truncatingIfNeeded: number).bigEndian, as: UInt16.self)
  }
}
