internal import Fixtures

extension Manifest {
  /// The manifest of the whole that parts add up to.
  /// - Parameter parts: what each came to, in order.
  /// - Throws: what is not as it must be for the parts to be one whole.
  package init(addingUp parts: [Manifest]) throws(StoreError) {
    guard let first = parts.first else { throw .nothingChosen }
    for (index, part) in parts.enumerated()
    where part.recipe.whole != first.recipe.whole || part.part != Part(index + 1, of: parts.count) {
      throw .unsupported(
        "part \(index + 1) of \(parts.count) is \(part.recipe), and part 1 is \(first.recipe)")
    }
    format = first.format
    dataset = first.dataset
    datasetVersion = first.datasetVersion
    generator = first.generator
    seed = first.seed
    scale = first.scale
    part = nil
    indexes = first.indexes
    target = first.target
    files = []
    // The first part has some rows, or none, of each table.
    tables = []
    for table in first.tables { tables.append(try Table(addingUp: parts, of: table.table)) }
    let known = Set(first.tables.map(\.table))
    if let stray = parts.flatMap(\.tables).first(where: { !known.contains($0.table) }) {
      throw .unsupported("\(stray.table) is in some part, and not in part 1")
    }
  }
}

extension Manifest.Table {
  /// A table that parts add up to.
  fileprivate init(addingUp parts: [Manifest], of name: String) throws(StoreError) {
    var sum = TableDigest()
    var size: Int?
    for (index, part) in parts.enumerated() {
      guard let piece = part.tables.first(where: { $0.table == name }) else { continue }
      guard let digest = piece.tableDigest, (piece.firstRow ?? sum.rows) == sum.rows else {
        throw .unsupported(
          """
          part \(index + 1) of \(parts.count) does not begin where the one before ends, in \
          \(name): at row \(piece.firstRow ?? 0) instead of \(sum.rows)
          """)
      }
      sum.add(digest)
      if let bytes = piece.bytes { size = (size ?? 0) + bytes }
    }
    table = name
    rows = sum.rows
    firstRow = nil
    lastRow = nil
    digest = sum.description
    bytes = size
  }
}

extension Recipe {
  /// The same of all parts together.
  package var whole: Recipe {
    Recipe(
      dataset: dataset, version: version, generator: generator, seed: seed, scale: scale, part: nil)
  }
}
