/// The cells of a column of a batch, in memory that somebody else keeps alive.
@unsafe
struct Cells {
  /// Whether each cell is NULL; nil when none is.
  var nulls: UnsafePointer<Bool>?
  var values: Values

  @unsafe
  enum Values {
    /// A 64-bit integer a cell.
    case integers(UnsafePointer<Int64>)
    /// Unscaled decimals, and what they are divided by.
    case decimals(UnsafePointer<Int64>, by: Double)
    /// Texts of one width.
    case fixed(UnsafePointer<UInt8>, width: Int32)
    /// Texts one after another, with each one's end.
    case texts(UnsafePointer<UInt8>, ends: UnsafePointer<Int>)
    /// Numbers of texts of a pool, with each text's start.
    case codes(UnsafePointer<Int64>, UnsafePointer<UInt8>, starts: UnsafePointer<Int>)
    /// No cell at all.
    case none
  }
}
