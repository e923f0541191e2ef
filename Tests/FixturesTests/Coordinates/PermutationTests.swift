import Testing

@testable import Fixtures

@Suite struct PermutationTests {
  struct Vector: Sendable {
    let count: Int
    let key: UInt64
    let images: [(place: Int, image: Int)]
  }

  /// Some places and where they go, by an implementation in another language.
  static let vectors = [
    Vector(
      count: 1, key: 0,
      images: [(0, 0)]),
    Vector(
      count: 1, key: 42,
      images: [(0, 0)]),
    Vector(
      count: 1, key: 18446744073709551615,
      images: [(0, 0)]),
    Vector(
      count: 2, key: 0,
      images: [(0, 1), (1, 0)]),
    Vector(
      count: 2, key: 42,
      images: [(0, 1), (1, 0)]),
    Vector(
      count: 2, key: 18446744073709551615,
      images: [(0, 1), (1, 0)]),
    Vector(
      count: 3, key: 0,
      images: [(0, 1), (1, 0), (2, 2)]),
    Vector(
      count: 3, key: 42,
      images: [(0, 2), (1, 0), (2, 1)]),
    Vector(
      count: 3, key: 18446744073709551615,
      images: [(0, 1), (1, 0), (2, 2)]),
    Vector(
      count: 100, key: 0,
      images: [(0, 73), (1, 9), (2, 82), (50, 26), (99, 39)]),
    Vector(
      count: 100, key: 42,
      images: [(0, 53), (1, 99), (2, 19), (50, 44), (99, 15)]),
    Vector(
      count: 100, key: 18446744073709551615,
      images: [(0, 54), (1, 31), (2, 19), (50, 26), (99, 2)]),
    Vector(
      count: 8589934599, key: 0,
      images: [
        (0, 1965317627), (1, 1508657993), (2, 8026793431), (50, 7547305121),
        (8589934598, 4481472633),
      ]),
    Vector(
      count: 8589934599, key: 42,
      images: [
        (0, 5263265480), (1, 6803994849), (2, 1355961964), (50, 1001013943),
        (8589934598, 3711972504),
      ]),
    Vector(
      count: 8589934599, key: 18446744073709551615,
      images: [
        (0, 3163046708), (1, 4385946555), (2, 3463703115), (50, 7844706501),
        (8589934598, 6698871019),
      ]),
  ]

  @Test(arguments: vectors)
  func shufflesAsEver(vector: Vector) {
    let permutation = Permutation(of: vector.count, key: vector.key)
    for (place, image) in vector.images {
      #expect(permutation(place) == image)
      #expect(permutation.inverse(image) == place)
    }
  }

  @Test(arguments: [1, 2, 3, 4, 5, 7, 8, 63, 64, 65, 100, 1000], [0, 42, .max] as [UInt64])
  func hitsEveryPlaceOnce(count: Int, key: UInt64) {
    let permutation = Permutation(of: count, key: key)
    let images = (0..<count).map { permutation($0) }
    #expect(images.sorted() == Array(0..<count))
    #expect(images.map { permutation.inverse($0) } == Array(0..<count))
  }

  @Test(arguments: [1 << 31, 1 << 32, 1 << 33 + 7, 1 << 40 - 1, 1 << 62])
  func undoesItselfBeyondFourBillion(count: Int) {
    let permutation = Permutation(of: count, key: 42)
    for step in 0..<500 {
      let place = bounded(mix(UInt64(step)), count)
      let image = permutation(place)
      #expect((0..<count).contains(image))
      #expect(permutation.inverse(image) == place)
      #expect(permutation(permutation.inverse(place)) == place)
    }
  }

  @Test func anotherKeyIsAnotherShuffle() {
    func images(_ key: UInt64) -> [Int] {
      let permutation = Permutation(of: 1000, key: key)
      return (0..<1000).map { permutation($0) }
    }
    let stayed = zip(images(1), images(2)).count { $0 == $1 }
    #expect(stayed < 20)
    #expect(zip(images(1), 0..<1000).count { $0 == $1 } < 20)
  }

  @Test func trapsWithoutAnythingToPermute() async {
    await #expect(processExitsWith: .failure) { _ = Permutation(of: 0, key: 1) }
  }
}
