/// An immutable list of texts as UTF-8, for columns whose cells repeat: a cell is a number into it.
public struct TextPool: Sendable {
  /// All texts, one after another, and zeros so that a whole word can be read of the last one.
  public let bytes: [UInt8]
  /// Where each text starts in ``bytes``, and last where the last one ends.
  public let starts: [Int]
  /// The bytes of the longest text.
  @usableFromInline package let longest: Int

  /// A pool of the given texts.
  public init(_ texts: some Sequence<some StringProtocol>) {
    var bytes: [UInt8] = []
    var starts = [0]
    for text in texts {
      bytes.append(contentsOf: text.utf8)
      starts.append(bytes.count)
    }
    self.init(bytes: bytes, starts: starts)
  }

  /// A pool of texts that lie one after another.
  private init(bytes: [UInt8], starts: [Int]) {
    self.bytes = bytes + [UInt8](repeating: 0, count: TextCursor.slack)
    self.starts = starts
    longest = zip(starts.dropFirst(), starts).reduce(0) { max($0, $1.0 - $1.1) }
  }

  /// A pool of the lines of a literal.
  public init(lines: String) {
    var bytes: [UInt8] = []
    var starts = [0]
    bytes.reserveCapacity(lines.utf8.count)
    for byte in lines.utf8 {
      if byte == UInt8(ascii: "\n") { starts.append(bytes.count) } else { bytes.append(byte) }
    }
    starts.append(bytes.count)
    self.init(bytes: bytes, starts: starts)
  }

  /// A pool of so many texts, each written by its number.
  init(count: Int, write: (Int, inout TextBuffer) -> Void) {
    var text = TextBuffer()
    var starts = [0]
    starts.reserveCapacity(count + 1)
    for index in 0..<count {
      write(index, &text)
      starts.append(text.count)
    }
    self.init(bytes: unsafe text.withBytes { unsafe Array($0) }, starts: starts)
  }

  /// How many texts there are.
  public var count: Int { starts.count - 1 }

  /// A text.
  public subscript(index: Int) -> String {
    String(decoding: bytes[starts[index]..<starts[index + 1]], as: UTF8.self)
  }
}

// MARK: Other forms of the same texts

extension TextPool {
  /// The pool of the same texts in another form.
  /// - Parameters:
  ///   - bound: the most bytes that a text of so many bytes becomes.
  ///   - write: writes a text in the new form.
  /// - Returns: a pool in which each text has the number that it has here.
  @usableFromInline package func rewritten(
    atMost bound: (Int) -> Int,
    _ write: (UnsafeBufferPointer<UInt8>, inout TextCursor) -> Void
  ) -> TextPool {
    var text = TextBuffer()
    var starts = [0]
    unsafe bytes.withUnsafeBufferPointer { source in
      for index in 0..<count {
        let form = unsafe UnsafeBufferPointer(
          rebasing: source[self.starts[index]..<self.starts[index + 1]])
        text.write(atMost: bound(form.count)) { unsafe write(form, &$0) }
        starts.append(text.count)
      }
    }
    return TextPool(bytes: unsafe text.withBytes { unsafe Array($0) }, starts: starts)
  }

  /// Lends the bytes, and where each text starts.
  @inlinable @inline(__always)
  package func withTexts(_ body: (UnsafePointer<UInt8>, UnsafePointer<Int>) -> Void) {
    unsafe bytes.withUnsafeBufferPointer { bytes in
      unsafe starts.withUnsafeBufferPointer { starts in
        guard let bytes = bytes.baseAddress, let starts = starts.baseAddress else { return }
        unsafe body(bytes, starts)
      }
    }
  }

  /// Whether it is the very same pool, in the same memory.
  @usableFromInline package func isIdentical(to other: TextPool) -> Bool {
    unsafe bytes.withUnsafeBufferPointer { bytes in
      unsafe other.bytes.withUnsafeBufferPointer { others in
        unsafe bytes.baseAddress == others.baseAddress && bytes.count == others.count
      }
    } && count == other.count
  }
}
