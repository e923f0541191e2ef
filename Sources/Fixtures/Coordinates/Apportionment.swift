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
}
