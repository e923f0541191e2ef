/// The pages of one level of a B-tree, with what stands between each and the next in the level above.
struct TreeLevel {
  /// The numbers of the pages.
  var children: [UInt32] = []
  private var bytes: [UInt8] = []
  private var ends: [Int] = []

  /// Adds what stands behind the page that was ended last.
  mutating func append(_ separator: some Collection<UInt8>) {
    bytes += separator
    ends.append(bytes.count)
  }

  /// What stands behind a page.
  func separator(_ place: Int) -> ArraySlice<UInt8> {
    bytes[(place == 0 ? 0 : ends[place - 1])..<ends[place]]
  }

  /// A page's cell in the level above.
  func cell(_ place: Int) -> [UInt8] { TreeLevel.bytes(of: children[place]) + separator(place) }

  /// The last of the pages that fit under one page, which never leaves a single one over.
  /// - Parameters:
  ///   - first: the first of them.
  ///   - room: how many bytes there are for cells and their places.
  /// - Returns: the last one's place.
  func lastChild(from first: Int, room: Int) -> Int {
    var last = first
    var size = 0
    while last < ends.count {
      size += 4 + separator(last).count + 2
      if size > room { break }
      last += 1
    }
    return last == children.count - 2 ? last - 1 : last
  }

  /// What separates two pages of a table: the number of the last row of the first.
  static func separator(_ number: Int64) -> [UInt8] {
    var bytes: [UInt8] = []
    append(Int(number), to: &bytes)
    return bytes
  }

  /// Appends a number in as few bytes as it takes.
  static func append(_ number: Int, to bytes: inout [UInt8]) {
    let number = UInt64(bitPattern: Int64(number))
    if number < 128 { return bytes.append(UInt8(number)) }
    unsafe Record.withVariable(number) { unsafe bytes.append(contentsOf: $0) }
  }

  /// A page's number as it stands in a cell.
  static func bytes(of page: UInt32) -> [UInt8] {
    (0..<4).map { UInt8(truncatingIfNeeded: page >> (24 - 8 * $0)) }
  }
}
