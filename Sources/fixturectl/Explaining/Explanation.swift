import Fixtures
import Storage

/// A row made again from its coordinates: each value with what it means and where it comes from.
struct Explanation: Encodable, Equatable {
  /// A column with its value.
  struct Column: Encodable, Equatable {
    let name: String
    /// The value as text; nil for NULL.
    let value: String?
    let type: String
    let isKey: Bool
    let meaning: String
    let laws: [String]
    /// The name of the column's own draws, which with the seed and the row's number decide the value;
    /// nil for a column that shows facts of its row.
    let stream: String?
  }

  /// A row that the explained one points at.
  struct Parent: Encodable, Equatable {
    let column: String
    let table: String
    let key: String
    /// Its first columns beside the key; nil when there is no such row.
    let columns: [Value]?

    /// A value with its column's name.
    struct Value: Encodable, Equatable {
      let name: String
      /// The value as text; nil for NULL.
      let value: String?
    }
  }

  let table: String
  let meaning: String
  let key: String
  /// The row's number, from 0.
  let row: Int
  let rows: Int
  let dataset: String
  let seed: String
  let scale: String
  let columns: [Column]
  let parents: [Parent]

  /// Explains a row.
  /// - Parameters:
  ///   - row: its number, from 0.
  ///   - source: its table.
  ///   - world: the dataset at its seed and scale.
  ///   - column: the only column to explain; nil for all.
  init(row: Int, of source: TableSource, in world: World, column: String? = nil) {
    let info = source.info
    let finder = RowFinder(source)
    let cells = zip(info.columns, finder.values(ofRow: row)).enumerated()
      .filter { column == nil || $0.element.0.name == column }
    table = info.path.description
    meaning = info.meaning
    key = finder.key(ofRow: row)
    self.row = row
    rows = source.count
    dataset = world.dataset.name
    seed = world.seed.description
    scale = world.scale.description
    columns = cells.map { place, cell in
      Column(
        name: cell.0.name, value: cell.1 == .null ? nil : cell.0.type.text(of: cell.1),
        type: cell.0.type.description + (cell.0.isNullable ? "?" : ""),
        isKey: place < info.keyLength, meaning: cell.0.meaning, laws: cell.0.laws,
        stream: cell.0.isDrawn ? "\(info.path).\(cell.0.name)@\(cell.0.version)" : nil)
    }
    parents = cells.compactMap { _, cell in Parent(cell.0, cell.1, in: world) }
  }
}

extension Explanation.Parent {
  /// The row that a value points at; nil when it points at none.
  init?(_ column: ColumnInfo, _ value: CellValue, in world: World) {
    guard let reference = column.reference, value != .null,
      let source = world[reference.table]
    else { return nil }
    let text = column.type.text(of: value)
    if reference.exceptions.contains(text) { return nil }
    self.column = column.name
    table = reference.table.description
    key = text
    let finder = RowFinder(source)
    guard case .found(let row) = finder.find([value]) else {
      columns = nil
      return
    }
    let cells = zip(source.info.columns, finder.values(ofRow: row)).dropFirst(source.info.keyLength)
    columns = cells.prefix(4).map { column, value in
      Value(name: column.name, value: value == .null ? nil : column.type.text(of: value))
    }
  }
}
