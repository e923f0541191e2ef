import Testing

@testable import Fixtures

@Suite struct ApportionmentTests {
  struct Shape: Sendable, CustomTestStringConvertible {
    let children: Int
    let parents: Int
    let blockSize: Int
    let minimum: Int

    var apportionment: Apportionment {
      Apportionment(children, over: parents, blockSize: blockSize, minimum: minimum)
    }
    var testDescription: String { "\(children) over \(parents), \(blockSize) a block" }
  }

  static let shapes = [
    Shape(children: 2400, parents: 1000, blockSize: 64, minimum: 1),
    Shape(children: 1000, parents: 1000, blockSize: 64, minimum: 1),
    Shape(children: 2400, parents: 1024, blockSize: 64, minimum: 0),
    Shape(children: 7, parents: 3, blockSize: 10, minimum: 0),
    Shape(children: 7, parents: 3, blockSize: 1, minimum: 2),
    Shape(children: 100, parents: 1, blockSize: 64, minimum: 0),
    Shape(children: 0, parents: 5, blockSize: 2, minimum: 0),
    Shape(children: 3, parents: 100, blockSize: 8, minimum: 0),
  ]

  /// Weights by place: equal ones, none, unequal ones, and all for one in seven.
  static let laws: [@Sendable (Int) -> Int] = [
    { _ in 1 }, { _ in 0 }, { $0 * $0 % 11 }, { $0 % 7 == 3 ? 1000 : 0 },
  ]

  @Test(arguments: shapes)
  func blocksPartitionParentsAndChildren(shape: Shape) {
    let apportionment = shape.apportionment
    var parent = 0
    var child = 0
    for block in 0..<apportionment.blocks {
      let parents = apportionment.parents(ofBlock: block)
      let children = apportionment.children(ofBlock: block)
      #expect(parents.lowerBound == parent && !parents.isEmpty)
      #expect(children.lowerBound == child && children.count >= shape.minimum * parents.count)
      // The block's share, to less than one child.
      let spare = children.count - shape.minimum * parents.count
      let allSpare = shape.children - shape.minimum * shape.parents
      #expect(abs(spare * shape.parents - allSpare * parents.count) < shape.parents)
      parent = parents.upperBound
      child = children.upperBound
    }
    #expect(parent == shape.parents && child == shape.children)
  }

  @Test(arguments: shapes, laws.indices)
  func splitsToTheChild(shape: Shape, law: Int) {
    let apportionment = shape.apportionment
    var firsts = [99]
    var given = 0
    for block in 0..<apportionment.blocks {
      apportionment.split(block: block, into: &firsts, weight: Self.laws[law])
      let children = apportionment.children(ofBlock: block)
      #expect(firsts.count == apportionment.parents(ofBlock: block).count + 1)
      #expect(firsts.first == children.lowerBound && firsts.last == children.upperBound)
      for (first, next) in zip(firsts, firsts.dropFirst()) {
        #expect(next - first >= shape.minimum)
        given += next - first
      }
    }
    #expect(given == shape.children)
  }

  @Test(arguments: shapes)
  func blockOfAChildIsTheOneThatHasIt(shape: Shape) {
    let apportionment = shape.apportionment
    for block in 0..<apportionment.blocks {
      for child in apportionment.children(ofBlock: block) {
        #expect(apportionment.block(ofChild: child) == block)
      }
    }
  }

  @Test(arguments: shapes, laws.indices)
  func oneParentIsAsWithinItsBlock(shape: Shape, law: Int) {
    let apportionment = shape.apportionment
    let weight = Self.laws[law]
    var firsts: [Int] = []
    for block in 0..<apportionment.blocks {
      apportionment.split(block: block, into: &firsts, weight: weight)
      for (place, parent) in apportionment.parents(ofBlock: block).enumerated() {
        let children = firsts[place]..<firsts[place + 1]
        #expect(apportionment.children(ofParent: parent, weight: weight) == children)
        for child in children {
          let found = apportionment.parent(ofChild: child, inBlock: block, weight: weight)
          #expect(found == (parent, children))
        }
      }
    }
  }

  @Test(arguments: [0, 1, 4_999_999_999, 9_876_543_210, 11_999_999_999])
  func findsBlocksBeyondFourBillion(child: Int) {
    let apportionment = Apportionment(
      12_000_000_000, over: 5_000_000_000, blockSize: 64, minimum: 1)
    let block = apportionment.block(ofChild: child)
    #expect(apportionment.children(ofBlock: block).contains(child))
  }

  @Test func givesByWeight() {
    var firsts: [Int] = []
    Apportionment(8, over: 2, blockSize: 2).split(block: 0, into: &firsts) { [1, 3][$0] }
    #expect(firsts == [0, 2, 8])
    Apportionment(8, over: 2, blockSize: 2, minimum: 2)
      .split(block: 0, into: &firsts) { [1, 3][$0] }
    #expect(firsts == [0, 3, 8])
  }

  @Test func withoutWeightsTheLastParentHasAll() {
    var firsts: [Int] = []
    Apportionment(9, over: 3, blockSize: 4, minimum: 1).split(block: 0, into: &firsts) { _ in 0 }
    #expect(firsts == [0, 1, 2, 9])
  }

  @Test func lastBlockMayBeIncomplete() {
    let apportionment = Apportionment(25, over: 10, blockSize: 4)
    #expect(apportionment.blocks == 3)
    #expect(apportionment.parents(ofBlock: 2) == 8..<10)
    #expect(apportionment.children(ofBlock: 2) == 20..<25)
  }

  @Test func trapsWhenThereAreTooFew() async {
    await #expect(processExitsWith: .failure) {
      _ = Apportionment(9, over: 5, blockSize: 2, minimum: 2)
    }
    await #expect(processExitsWith: .failure) { _ = Apportionment(9, over: 0, blockSize: 2) }
  }
}
