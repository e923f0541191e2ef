import Fixtures

/// The texts of a pool as CSV fields: scanned for quoting once, not once a cell.
@safe
final class CSVPool {
  private let source: TextPool
  private let bytes: [UInt8]
  private let starts: [Int]
  /// The longest field.
  let longest: Int

  init(_ pool: TextPool) {
    source = pool
    var output = OutputBuffer()
    var starts = [0]
    for index in 0..<pool.count {
      let text = pool.bytes[pool.starts[index]..<pool.starts[index + 1]]
      unsafe text.withUnsafeBufferPointer { text in
        output.append(atMost: 2 * text.count + 2) { cursor in
          // An empty run has no address of its own.
          var nothing: UInt8 = 0
          if let start = text.baseAddress {
            unsafe CSVText.write(start, text.count, mayHoldSpecial: true, to: &cursor)
          } else {
            unsafe CSVText.write(&nothing, 0, mayHoldSpecial: true, to: &cursor)
          }
        }
      }
      starts.append(output.count)
    }
    // So that 16 bytes can be read from the last text as well.
    output.append(Array(repeating: 0, count: OutputCursor.slack))
    var bytes: [UInt8] = []
    unsafe output.withBytes { unsafe bytes = Array($0) }
    self.bytes = bytes
    self.starts = starts
    longest = zip(starts, starts.dropFirst()).reduce(0) { max($0, $1.1 - $1.0) }
  }

  /// Whether this was made of the very same pool.
  func isMade(of pool: TextPool) -> Bool {
    // By address: holding the source keeps another pool from getting it.
    unsafe pool.bytes.withUnsafeBufferPointer { bytes in
      unsafe source.bytes.withUnsafeBufferPointer { own in
        unsafe bytes.baseAddress == own.baseAddress && bytes.count == own.count
      }
    } && pool.count == source.count
  }

  func withFields(_ body: (UnsafeBufferPointer<UInt8>, UnsafeBufferPointer<Int>) -> Void) {
    unsafe bytes.withUnsafeBufferPointer { bytes in
      unsafe starts.withUnsafeBufferPointer { starts in unsafe body(bytes, starts) }
    }
  }
}
