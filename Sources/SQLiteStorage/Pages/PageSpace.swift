internal import CSQLite

/// Where the bytes of a database lie that nobody has open.
protocol PageBytes: AnyObject {
  /// The file, or `:memory:`.
  var path: String { get }
  /// The first bytes.
  func prefix(_ count: Int) throws(SQLiteError) -> [UInt8]
  /// Writes some bytes at a place that may be past the end.
  func write(_ bytes: UnsafeRawBufferPointer, at offset: Int) throws(SQLiteError)
}

/// The pages of a database that SQLite has made and closed, to which more are added.
///
/// SQLite knows of them once ``finish()`` has told the file's header.
final class PageSpace {
  let layout: PageLayout
  /// How many pages there are.
  private(set) var count: Int
  private let bytes: any PageBytes
  private var header: [UInt8]

  /// "The Database Header" in SQLite's description of its file format.
  private enum Field {
    static let size = 100
    static let pageSize = 16
    static let reserved = 20
    static let changes = 24
    static let pages = 28
    static let schemaFormat = 44
    static let largestRoot = 52
    static let encoding = 56
    static let changesOfPages = 92
  }

  /// Opens the pages of a database.
  /// - Throws: when it is of a kind that pages cannot simply be added to.
  init(_ bytes: any PageBytes) throws(SQLiteError) {
    self.bytes = bytes
    header = try bytes.prefix(Field.size)
    guard header.count == Field.size else {
      throw SQLiteError(code: SQLITE_NOTADB, message: "the file has no header", path: bytes.path)
    }
    let size = Int(header[Field.pageSize]) << 8 | Int(header[Field.pageSize + 1])
    let pageSize = size == 1 ? 65_536 : size
    layout = PageLayout(size: pageSize, usable: pageSize - Int(header[Field.reserved]))
    count = 0
    count = number(Field.pages)
    let isPlain =
      number(Field.encoding) == 1 && number(Field.largestRoot) == 0
      && number(Field.schemaFormat) == 4
    guard isPlain else {
      throw SQLiteError(
        code: SQLITE_FORMAT,
        message: """
          the database has been made with another text encoding than UTF-8, with auto_vacuum, or in \
          an old format; move it away, or run in it: PRAGMA auto_vacuum = NONE; VACUUM
          """,
        path: bytes.path)
    }
  }

  private func number(_ place: Int) -> Int {
    header[place..<place + 4].reduce(0) { $0 << 8 | Int($1) }
  }

  private func set(_ place: Int, _ number: Int) {
    for byte in 0..<4 {
      header[place + byte] = UInt8(truncatingIfNeeded: number >> (24 - 8 * byte))
    }
  }

  /// Adds whole pages at the end, and appends their numbers to `numbers`.
  func append(
    _ pages: UnsafeRawBufferPointer, to numbers: inout [UInt32]
  ) throws(SQLiteError) {
    var rest = unsafe pages
    while unsafe !rest.isEmpty {
      if count + 1 == layout.lockPage { count += 1 }
      var run = rest.count / layout.size
      if count < layout.lockPage { run = min(run, layout.lockPage - 1 - count) }
      let part = unsafe UnsafeRawBufferPointer(rebasing: rest.prefix(run * layout.size))
      try unsafe bytes.write(part, at: count * layout.size)
      numbers.append(contentsOf: (count + 1...count + run).map(UInt32.init))
      count += run
      unsafe rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(part.count))
    }
  }

  /// Writes a page that SQLite has set aside.
  func replace(_ page: UInt32, by content: UnsafeRawBufferPointer) throws(SQLiteError) {
    try unsafe bytes.write(content, at: (Int(page) - 1) * layout.size)
  }

  /// Makes the pages part of the database.
  func finish() throws(SQLiteError) {
    set(Field.pages, count)
    set(Field.changes, number(Field.changes) &+ 1)
    set(Field.changesOfPages, number(Field.changes))
    let failure: SQLiteError? = unsafe header.withUnsafeBytes { header in
      do throws(SQLiteError) {
        try unsafe bytes.write(header, at: 0)
        return nil
      } catch { return error }
    }
    if let failure { throw failure }
  }
}
