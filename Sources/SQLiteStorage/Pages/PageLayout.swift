/// What the four kinds of pages of a B-tree are marked with ("B-tree Pages" in SQLite's description
/// of its file format, https://www.sqlite.org/fileformat2.html).
enum PageKind: UInt8 {
  case indexInterior = 2
  case tableInterior = 5
  case indexLeaf = 10
  case tableLeaf = 13

  var isInterior: Bool { self == .indexInterior || self == .tableInterior }

  /// How many bytes stand before the places of the cells.
  var headerSize: Int { isInterior ? 12 : 8 }

  /// The kind of the pages above a leaf.
  var interior: PageKind {
    self == .indexLeaf || self == .indexInterior ? .indexInterior : .tableInterior
  }
}

/// How large the pages of a file are, and how much of a row lies on one.
struct PageLayout: Equatable, Sendable {
  /// The size of a page in bytes.
  let size: Int
  /// What of that holds data; the rest of each page belongs to an extension that made the file.
  let usable: Int

  /// The page that is never used, because locks are taken on it: that of the byte at 2^30.
  var lockPage: Int { 1 << 30 / size + 1 }

  /// How many bytes of a payload stand in the cell itself; what is more goes to overflow pages.
  func localSize(of payload: Int, on kind: PageKind) -> Int {
    let most = kind == .tableLeaf ? usable - 35 : (usable - 12) * 64 / 255 - 23
    if payload <= most { return payload }
    let least = (usable - 12) * 32 / 255 - 23
    let wanted = least + (payload - least) % (usable - 4)
    return wanted <= most ? wanted : least
  }
}
