/// The cells of one column of a batch, in memory that the next batch uses again.
public final class ColumnBuffer {
  /// Numbers, unscaled decimals, days and seconds, for ``ColumnLayout/integers``; for
  /// ``ColumnLayout/codes`` the numbers of the texts in ``pool``; for ``ColumnLayout/keys`` the rows
  /// whose keys in ``keyFormat`` the texts are; for ``ColumnLayout/lists`` how many items of all cells
  /// so far there are at the end of each cell.
  public internal(set) var integers: [Int64]
  /// Whether each cell is NULL; empty when the column has no nulls.
  public internal(set) var nulls: [Bool]
  /// Where each text ends in ``text``: a cell's, or a list item's.
  public internal(set) var ends: [Int]
  /// The bytes of all texts.
  public internal(set) var text = TextBuffer()
  /// What the codes point into.
  public internal(set) var pool: TextPool?
  /// How the keys are written.
  public internal(set) var keyFormat: KeyFormat?
  /// How the cells lie here.
  public let layout: ColumnLayout

  /// An empty buffer for at most `capacity` rows.
  init(_ column: ColumnInfo, capacity: Int) {
    layout = column.layout
    integers = layout == .text ? [] : Array(repeating: 0, count: capacity)
    ends = layout == .text ? Array(repeating: 0, count: capacity) : []
    nulls = column.isNullable ? Array(repeating: false, count: capacity) : []
  }

  /// Whether a cell is NULL.
  @inline(__always)
  public func isNull(_ row: Int) -> Bool { !nulls.isEmpty && nulls[row] }

  /// The bytes of a text cell.
  @inline(__always)
  public func textRange(_ row: Int) -> Range<Int> { (row == 0 ? 0 : ends[row - 1])..<ends[row] }

  /// The items of a list cell, as places in ``ends``.
  @inline(__always)
  public func itemRange(_ row: Int) -> Range<Int> {
    (row == 0 ? 0 : Int(integers[row - 1]))..<Int(integers[row])
  }
}

// MARK: Filling

extension ColumnBuffer {
  /// Says what the numbers in the cells stand for.
  func show(_ texts: CellTexts) {
    switch texts {
    case .none: break
    case .pool(let pool): self.pool = pool
    case .keys(let format): keyFormat = format
    }
  }

  @inline(__always)
  func fill<Row>(_ rows: [Row], _ value: (Row) -> Int64) {
    // Through `inout`, so that exclusive access is checked once a batch and not once a cell.
    func fill(_ cells: inout [Int64]) {
      var cells = cells.mutableSpan
      for index in rows.indices { cells[index] = value(rows[index]) }
    }
    fill(&integers)
  }

  @inline(__always)
  func fill<Row>(_ rows: [Row], _ value: (Row) -> Int64?) {
    func fill(_ cells: inout [Int64], _ missing: inout [Bool]) {
      var cells = cells.mutableSpan
      var missing = missing.mutableSpan
      for index in rows.indices {
        let cell = value(rows[index])
        cells[index] = cell ?? 0
        missing[index] = cell == nil
      }
    }
    fill(&integers, &nulls)
  }

  @inline(__always)
  func fillText<Row>(_ rows: [Row], _ write: (Row, inout TextBuffer) -> Void) {
    func fill(_ cells: inout [Int], _ text: inout TextBuffer) {
      var cells = cells.mutableSpan
      for index in rows.indices {
        write(rows[index], &text)
        cells[index] = text.count
      }
    }
    text.removeAll()
    fill(&ends, &text)
  }

  /// `write` says whether there is a value; what it wrote for NULL is dropped.
  @inline(__always)
  func fillText<Row>(_ rows: [Row], orNull write: (Row, inout TextBuffer) -> Bool) {
    func fill(_ cells: inout [Int], _ missing: inout [Bool], _ text: inout TextBuffer) {
      var cells = cells.mutableSpan
      var missing = missing.mutableSpan
      for index in rows.indices {
        let start = text.count
        let isPresent = write(rows[index], &text)
        if !isPresent { text.truncate(to: start) }
        missing[index] = !isPresent
        cells[index] = text.count
      }
    }
    text.removeAll()
    fill(&ends, &nulls, &text)
  }

  @inline(__always)
  func fillLists<Row>(_ rows: [Row], _ write: (Row, inout ListWriter) -> Void) {
    text.removeAll()
    var items = ListWriter(text: TextBuffer(), ends: [])
    swap(&text, &items.text)
    for index in rows.indices {
      write(rows[index], &items)
      integers[index] = Int64(items.ends.count)
    }
    swap(&text, &items.text)
    ends = items.ends
  }
}

/// Takes the items of a list cell.
public struct ListWriter: ~Copyable {
  var text: TextBuffer
  var ends: [Int]

  /// Appends an item.
  public mutating func item(_ write: (inout TextBuffer) -> Void) {
    write(&text)
    ends.append(text.count)
  }
}

/// Some successive rows of a table, column by column.
public final class Batch: @unchecked Sendable {
  /// The columns, in declared order.
  public let columns: [ColumnBuffer]
  /// The most rows that it can hold.
  public let capacity: Int
  /// The rows that it holds now.
  public internal(set) var rows: Range<Int> = 0..<0

  /// An empty batch for a table.
  /// - Parameters:
  ///   - table: whose columns it takes.
  ///   - capacity: how many rows it can hold, at least 1.
  public init(for table: TableInfo, capacity: Int) {
    precondition(capacity > 0)
    self.capacity = capacity
    columns = table.columns.map { ColumnBuffer($0, capacity: capacity) }
  }

  /// How many rows it holds now.
  public var count: Int { rows.count }
}
