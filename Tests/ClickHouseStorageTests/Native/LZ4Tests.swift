import Testing

@testable import ClickHouseStorage

@Suite struct LZ4Tests {
  private static func sample(_ count: Int, distinct: Int) -> [UInt8] {
    var state: UInt64 = 1
    return (0..<count).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1
      return UInt8(truncatingIfNeeded: (state >> 40) % UInt64(distinct))
    }
  }

  private func compressed(_ bytes: [UInt8]) -> [UInt8] {
    let lz4 = LZ4()
    return unsafe [UInt8](unsafeUninitializedCapacity: LZ4.bound(bytes.count)) { buffer, count in
      guard let base = UnsafeMutableRawPointer(buffer.baseAddress) else { return }
      count = unsafe bytes.withUnsafeBytes { unsafe lz4.compress($0, to: base) }
    }
  }

  /// As the format's description reads, one byte after another.
  private func decompressed(_ bytes: [UInt8]) -> [UInt8] {
    var rest = bytes[...]
    var output: [UInt8] = []
    func length(_ start: UInt8) -> Int {
      var length = Int(start)
      if start < 15 { return length }
      while let byte = rest.popFirst() {
        length += Int(byte)
        if byte < 255 { break }
      }
      return length
    }
    while let token = rest.popFirst() {
      let literals = length(token >> 4)
      output += rest.prefix(literals)
      rest = rest.dropFirst(literals)
      guard let low = rest.popFirst(), let high = rest.popFirst() else { break }
      let offset = Int(low) | Int(high) << 8
      for _ in 0..<length(token & 15) + 4 { output.append(output[output.count - offset]) }
    }
    return output
  }

  @Test(arguments: [0, 1, 4, 11, 12, 13, 14, 20, 270, 300, 65_535, 70_000, 300_000])
  func givesBackWhatItTook(_ count: Int) {
    for distinct in [1, 2, 5, 256] {
      let bytes = Self.sample(count, distinct: distinct)
      #expect(decompressed(compressed(bytes)) == bytes)
    }
  }

  @Test func findsWhatRepeats() {
    let bytes = Array(repeating: Array("CUST_EU_000001".utf8), count: 1000).flatMap(\.self)
    #expect(compressed(bytes).count < 100)
  }

  @Test func leavesTheLastBytesAsTheyAre() {
    let bytes = [UInt8](repeating: 7, count: 64)
    #expect(compressed(bytes).suffix(5) == [7, 7, 7, 7, 7])
  }
}
