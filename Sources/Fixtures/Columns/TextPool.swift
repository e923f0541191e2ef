/// An immutable list of texts as UTF-8, for columns whose cells repeat: a cell is a number into it.
public struct TextPool: Sendable {
  /// All texts, one after another.
  public let bytes: [UInt8]
  /// Where each text starts in ``bytes``, and last where the last one ends.
  public let starts: [Int]
  /// The bytes of the longest text.
  let longest: Int

  /// A pool of the given texts.
  public init(_ texts: some Sequence<some StringProtocol>) {
    var bytes: [UInt8] = []
    var starts = [0]
    for text in texts {
      bytes.append(contentsOf: text.utf8)
      starts.append(bytes.count)
    }
    self.bytes = bytes
    self.starts = starts
    longest = zip(starts.dropFirst(), starts).reduce(0) { max($0, $1.0 - $1.1) }
  }

  /// A pool of the lines of a literal.
  public init(lines: String) {
    self.init(
      lines.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map {
        Substring($0)
      })
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
    self.bytes = unsafe text.withBytes { unsafe Array($0) }
    self.starts = starts
    longest = zip(starts.dropFirst(), starts).reduce(0) { max($0, $1.0 - $1.1) }
  }

  /// How many texts there are.
  public var count: Int { starts.count - 1 }

  /// A text.
  public subscript(index: Int) -> String {
    String(decoding: bytes[starts[index]..<starts[index + 1]], as: UTF8.self)
  }
}
