import Testing

@testable import Fixtures

@Suite struct CompactTests {
  @Test(arguments: [nil, 0, 1, Int(Int32.max)])
  func keepsWhatItIsGiven(value: Int?) {
    #expect(CompactIndex(value).index == value)
  }

  @Test func takesFourBytes() {
    #expect(MemoryLayout<CompactIndex>.stride == 4)
  }
}
