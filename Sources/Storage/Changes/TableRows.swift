package import Fixtures

/// The rows of a table as the generator makes them, to be looked at one by one; for one thread.
package final class TableRows {
  /// What the declaration says of the table.
  package let info: TableInfo
  /// How many rows there are.
  package let count: Int
  private let reader: TableReader
  private let batch: Batch
  private let keepsAll: Bool
  private var chunks: [Int: [[CellValue]]] = [:]

  /// The rows of a table.
  package init(_ source: TableSource) {
    info = source.info
    count = source.count
    reader = source.reader()
    batch = Batch(for: source.info, capacity: max(1, min(source.count, 128)))
    // What is looked at again and again is kept, as long as it does not fill the memory.
    keepsAll = source.count <= 50_000
  }

  /// A row by its number.
  package subscript(row: Int) -> [CellValue] {
    let chunk = row / batch.capacity
    if let rows = chunks[chunk] { return rows[row % batch.capacity] }
    if !keepsAll { chunks.removeAll(keepingCapacity: true) }
    let first = chunk * batch.capacity
    reader.read(first..<min(first + batch.capacity, count), into: batch)
    let rows = batch.cells
    chunks[chunk] = rows
    return rows[row % batch.capacity]
  }
}
