/// Cuts a run of bytes into chunks, compressed in ClickHouse's frames or as they are.
///
/// A frame is a checksum of 16 bytes, which servers are told not to look at (TLS and the digests
/// guard better), the method, both lengths and the data.
@safe
struct FrameWriter: ~Copyable {
  /// How many bytes a frame has before it is compressed.
  static let frameSize = 1 << 20
  private static let headerSize = 25

  private let lz4: LZ4?
  private let pending: UnsafeMutableRawPointer
  private var count = 0

  /// - Parameter compression: how chunks are compressed.
  init(_ compression: ClickHouseAddress.Compression) {
    lz4 = compression == .lz4 ? LZ4() : nil
    unsafe pending = .allocate(byteCount: Self.frameSize, alignment: 16)
  }

  deinit { unsafe pending.deallocate() }

  /// Takes more bytes.
  mutating func append<Failure: Error>(
    _ bytes: UnsafeRawBufferPointer, _ output: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    var rest = unsafe bytes[...]
    while unsafe !rest.isEmpty {
      let part = unsafe UnsafeRawBufferPointer(rebasing: rest.prefix(Self.frameSize - count))
      if let base = part.baseAddress {
        unsafe (pending + count).copyMemory(from: base, byteCount: part.count)
      }
      count += part.count
      unsafe rest = rest.dropFirst(part.count)
      if count == Self.frameSize { try flush(output) }
    }
  }

  /// Hands on what is left.
  mutating func flush<Failure: Error>(
    _ output: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    if count == 0 { return }
    let source = unsafe UnsafeRawBufferPointer(start: pending, count: count)
    count = 0
    guard lz4 != nil else { return try output(unsafe Array(source)) }
    try output(unsafe frame(source))
  }

  private func frame(_ source: UnsafeRawBufferPointer) -> [UInt8] {
    unsafe [UInt8](unsafeUninitializedCapacity: Self.headerSize + LZ4.bound(source.count)) {
      buffer, length in
      guard let base = UnsafeMutableRawPointer(buffer.baseAddress) else { return }
      let size = unsafe lz4.compressed(source, to: unsafe base + Self.headerSize)
      unsafe base.initializeMemory(as: UInt8.self, repeating: 0, count: 16)
      unsafe base.storeBytes(of: 0x82, toByteOffset: 16, as: UInt8.self)
      unsafe base.storeBytes(
        of: UInt32(size + 9).littleEndian, toByteOffset: 17, as: UInt32.self)
      unsafe base.storeBytes(
        of: UInt32(source.count).littleEndian, toByteOffset: 21, as: UInt32.self)
      length = Self.headerSize + size
    }
  }
}

extension Optional where Wrapped == LZ4, Wrapped: ~Copyable {
  @inline(__always)
  fileprivate borrowing func compressed(
    _ source: UnsafeRawBufferPointer, to target: UnsafeMutableRawPointer
  ) -> Int {
    switch self {
    case .some(let lz4): unsafe lz4.compress(source, to: target)
    case nil: 0
    }
  }
}
