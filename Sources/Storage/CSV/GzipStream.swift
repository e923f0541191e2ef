import CZlib

/// Compresses bytes in the form of gzip, the same way each time: without a time or a name.
@safe
final class GzipStream {
  private let stream: UnsafeMutablePointer<z_stream>
  private var block = [UInt8](repeating: 0, count: 1 << 16)

  /// - Parameter level: from 1, fast, to 9, small.
  /// - Throws: `unsupported` when zlib has no memory.
  init(level: Int32 = 6) throws(StoreError) {
    unsafe stream = .allocate(capacity: 1)
    unsafe stream.initialize(to: z_stream())
    guard unsafe czlib_gzip_begin(stream, level) == Z_OK else {
      throw .unsupported("zlib cannot start a gzip stream; is there memory left?")
    }
  }

  deinit {
    unsafe deflateEnd(stream)
    unsafe stream.deallocate()
  }

  /// Compresses bytes and hands on what comes out.
  /// - Parameters:
  ///   - bytes: what to compress.
  ///   - isLast: whether the stream ends with them.
  ///   - write: takes the compressed bytes.
  /// - Throws: what `write` throws.
  func compress(
    _ bytes: UnsafeRawBufferPointer, isLast: Bool,
    _ write: (UnsafeRawBufferPointer) throws(StoreError) -> Void
  ) throws(StoreError) {
    // zlib only reads; its type forgot to say so.
    unsafe stream.pointee.next_in = UnsafeMutablePointer(
      mutating: bytes.bindMemory(to: UInt8.self).baseAddress)
    unsafe stream.pointee.avail_in = UInt32(bytes.count)
    var isOver = false
    while !isOver {
      var made = 0
      unsafe block.withUnsafeMutableBufferPointer { block in
        unsafe stream.pointee.next_out = block.baseAddress
        unsafe stream.pointee.avail_out = UInt32(block.count)
        unsafe _ = deflate(stream, isLast ? Z_FINISH : Z_NO_FLUSH)
        made = unsafe block.count - Int(stream.pointee.avail_out)
      }
      isOver = made < block.count
      if made > 0 {
        let failure: StoreError? = unsafe block.withUnsafeBytes { raw in
          do throws(StoreError) {
            try unsafe write(UnsafeRawBufferPointer(rebasing: raw.prefix(made)))
            return nil
          } catch { return error }
        }
        if let failure { throw failure }
      }
    }
  }
}
