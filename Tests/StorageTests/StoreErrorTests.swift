import Testing

@testable import Storage

@Suite struct StoreErrorTests {
  @Test(arguments: [
    (StoreError.locked(path: "x", process: 7), "another run (process 7) is writing to x"),
    (.notEnoughSpace(path: "x", needed: 5 << 30, free: 1536), "5.0 GiB needed, 1.5 KiB free"),
    (.io(operation: "sync", path: "x", code: 5), "cannot sync x: Input/output error (errno 5)"),
    (.occupied(path: "x", items: (1...7).map(String.init)), "1, 2, 3, 4, 5 and 2 more"),
    (.unknownName(kind: "table", name: "lone", nearest: ["loans"]), "did you mean loans?"),
  ])
  func namesTheThingAndTheRemedy(error: StoreError, part: String) {
    #expect(error.description.contains(part))
  }

  @Test(arguments: [
    (0, "0 bytes"), (1023, "1023 bytes"), (1024, "1.0 KiB"), (1_048_576, "1.0 MiB"),
    (1 << 40, "1.0 TiB"),
  ])
  func sizesAreReadable(bytes: Int, text: String) { #expect(readableBytes(bytes) == text) }
}
