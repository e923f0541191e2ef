import Testing

@testable import Fixtures

@Suite struct CompactTests {
  @Test(arguments: [nil, 0, -1, 20_000, -719_468] as [Int?])
  func daysComeBack(number: Int?) {
    let day = number.map { Day($0) }
    #expect(CompactDay(day).day == day)
    #expect(MemoryLayout<CompactDay>.size == 4)
  }

  @Test(arguments: [nil, 0, 1, 2_147_483_647] as [Int?])
  func indexesComeBack(index: Int?) {
    #expect(CompactIndex(index).index == index)
    #expect(MemoryLayout<CompactIndex>.size == 4)
  }

  @Test func factsOfOrdersFitIntoACacheLine() {
    #expect(MemoryLayout<OrderHead>.stride <= 64)
    #expect(MemoryLayout<OrderLine>.stride <= 96)
  }
}
