import Testing

@testable import Fixtures

@Suite struct CompactIndexTests {
  @Test(arguments: [nil, 0, 1, Int(Int32.max)])
  func keepsWhatItIsGiven(value: Int?) {
    #expect(CompactIndex(value).value == value)
  }

  @Test func takesFourBytes() {
    #expect(MemoryLayout<CompactIndex>.stride == 4)
  }
}
