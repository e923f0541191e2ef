/// Gives every parent its number of children so that they add up exactly, block by block.
///
/// Parents come in blocks; a block's share of all children follows from its place alone, and within
/// the block the children go to the parents by weight. So the parent of a child, and the first child
/// of a parent, are had by looking at one block, without any array over all of them.
public struct Apportionment: Sendable {
  /// How many parents there are.
  public let parents: Int
  /// How many children there are.
  public let children: Int
  /// How many parents share a block.
  public let blockSize: Int
  /// How many children each parent has at least.
  public let minimum: Int

  /// - Parameters:
  ///   - children: how many there are; at least `minimum × parents`.
  ///   - parents: how many there are; at least 1.
  ///   - blockSize: how many parents share a block.
  ///   - minimum: how many children each parent has at least.
  public init(_ children: Int, over parents: Int, blockSize: Int, minimum: Int = 0) {
    precondition(parents > 0 && children >= minimum * parents, "too few children to go round")
    self.children = children
    self.parents = parents
    self.blockSize = blockSize
    self.minimum = minimum
  }

  /// How many blocks there are.
  public var blocks: Int { (parents + blockSize - 1) / blockSize }

  /// The parents of a block.
  @inlinable @inline(__always)
  public func parents(ofBlock block: Int) -> Range<Int> {
    block * blockSize..<min(parents, (block + 1) * blockSize)
  }

  /// The first child of a parent that starts a block (or the end of all).
  func firstChild(ofParent parent: Int) -> Int {
    Int(share(of: UInt64(children - minimum * parents), UInt64(parent), UInt64(parents)))
      + minimum * parent
  }

  /// The children of a block.
  public func children(ofBlock block: Int) -> Range<Int> {
    let range = parents(ofBlock: block)
    return firstChild(ofParent: range.lowerBound)..<firstChild(ofParent: range.upperBound)
  }

  /// The block that a child's parent is in.
  public func block(ofChild child: Int) -> Int {
    var block = min(
      blocks - 1,
      Int(share(of: UInt64(child), UInt64(parents), UInt64(children))) / blockSize)
    while children(ofBlock: block).upperBound <= child { block += 1 }
    while children(ofBlock: block).lowerBound > child { block -= 1 }
    return block
  }

  /// The first child of each parent of a block, and last the end of the block's children.
  /// - Parameters:
  ///   - block: which block.
  ///   - firsts: emptied, then given one entry more than the block has parents.
  ///   - weight: of a parent, by its place in the block; what it has above the minimum is in
  ///     proportion to it. When all weights are 0, the block's children go to its last parent.
  @inline(__always)
  public func split(block: Int, into firsts: inout [Int], weight: (Int) -> Int) {
    let size = parents(ofBlock: block).count
    let range = children(ofBlock: block)
    let spare = range.count - minimum * size
    var total = 0
    for place in 0..<size { total += weight(place) }
    firsts.removeAll(keepingCapacity: true)
    firsts.append(range.lowerBound)
    var sum = 0
    for place in 0..<size {
      sum += weight(place)
      // Mostly there is a child a unit of weight, and a division takes longer than all the rest.
      let given = total == spare ? sum : total == 0 ? 0 : sum * spare / total
      firsts.append(range.lowerBound + minimum * (place + 1) + given)
    }
    firsts[size] = range.upperBound
  }

  /// The children of one parent: what ``split(block:into:weight:)`` gives it.
  @inline(__always)
  func children(ofParent parent: Int, weight: (Int) -> Int) -> Range<Int> {
    let block = Block(self, parent / blockSize, weight)
    let place = parent % blockSize
    var sum = 0
    for earlier in 0..<place { sum += weight(earlier) }
    return block.first(place, sum)..<block.first(place + 1, sum + weight(place))
  }

  /// The parent of a child, and all children of that parent.
  @inline(__always)
  func parent(
    ofChild child: Int, inBlock number: Int, weight: (Int) -> Int
  ) -> (parent: Int, children: Range<Int>) {
    let block = Block(self, number, weight)
    var place = 0
    var sum = 0
    var next = weight(0)
    while place + 1 < block.size, !block.isBefore(child, first: place + 1, next) {
      place += 1
      sum = next
      next += weight(place)
    }
    return (
      number * blockSize + place, block.first(place, sum)..<block.first(place + 1, next)
    )
  }

  /// How the children of a block go to its parents.
  private struct Block {
    let size: Int
    private let range: Range<Int>
    private let minimum: Int
    private let spare: Int
    private let total: Int

    @inline(__always)
    init(_ apportionment: Apportionment, _ block: Int, _ weight: (Int) -> Int) {
      size = apportionment.parents(ofBlock: block).count
      range = apportionment.children(ofBlock: block)
      minimum = apportionment.minimum
      spare = range.count - minimum * size
      total = (0..<size).reduce(0) { $0 + weight($1) }
    }

    /// The first child of the parent at a place, with the weights of all before it.
    @inline(__always)
    func first(_ place: Int, _ sum: Int) -> Int {
      if place == size { return range.upperBound }
      return range.lowerBound + minimum * place + (total == 0 ? 0 : sum * spare / total)
    }

    /// Whether a child comes before the first one of a parent; without the division.
    @inline(__always)
    func isBefore(_ child: Int, first place: Int, _ sum: Int) -> Bool {
      let own = child - range.lowerBound - minimum * place
      return total == 0 ? own < 0 : sum * spare >= (own + 1) * total
    }
  }
}
