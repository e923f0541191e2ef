/// A ``Permutation`` with its images written down, where they fit into a cache.
///
/// A look into memory takes a tenth of the time of the rounds; beyond a million places it would take
/// as long as they do, and the memory besides.
struct Shuffle: Sendable {
  private let permutation: Permutation
  private let images: [UInt32]

  init(_ permutation: Permutation) {
    self.permutation = permutation
    images =
      permutation.count <= 1 << 20
      ? (0..<permutation.count).map { UInt32(permutation($0)) } : []
  }

  /// Where a place is moved to.
  @inline(__always)
  func callAsFunction(_ place: Int) -> Int {
    images.isEmpty ? permutation(place) : Int(images[place])
  }
}

extension Permutation {
  /// The same shuffle for many places, one after another.
  func tabulated() -> Shuffle { Shuffle(self) }
}
