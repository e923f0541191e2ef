internal import CSQLite
internal import Fixtures

/// A fingerprint in the making: what `fixture_digest` keeps from row to row of a group.
final class DigestState {
  private let cells: [(name: Substring, form: DigestCell)]
  private var line = TextBuffer(capacity: 512)
  private(set) var digest = TableDigest()

  /// A state for rows of the given cells.
  /// - Parameter description: the cells' types, each after its name and `=` if it is to be named in
  ///   errors, with blanks between: `book_id=text pages=uint16 decimal(18,2)`.
  init?(_ description: String) {
    var cells: [(name: Substring, form: DigestCell)] = []
    for item in description.split(separator: " ") {
      let parts = item.split(separator: "=", maxSplits: 1)
      guard let type = parts.last, let form = DigestCell(type) else { return nil }
      cells.append((parts.count == 2 ? parts[0] : "", form))
    }
    self.cells = cells
  }

  /// Adds a row.
  /// - Returns: what is wrong with it; nil when nothing is.
  func add(_ values: UnsafeMutableBufferPointer<OpaquePointer?>) -> String? {
    guard values.count == cells.count else {
      return "fixture_digest: \(cells.count) types for \(values.count) values"
    }
    // Through `inout`, so that exclusive access is checked once a row and not once a cell.
    if let index = unsafe Self.write(values, as: cells, to: &line) {
      return "fixture_digest: \(problem(at: index))"
    }
    digest.add(unsafe line.withBytes { bytes in unsafe SipHash.hash(bytes) })
    return nil
  }

  /// Writes a row in the form in which fingerprints take it.
  /// - Returns: the place of the first value of another form; nil when all are as they should be.
  private static func write(
    _ values: UnsafeMutableBufferPointer<OpaquePointer?>,
    as cells: [(name: Substring, form: DigestCell)], to line: inout TextBuffer
  ) -> Int? {
    line.removeAll()
    for index in cells.indices {
      if index > 0 { line.append(UInt8(ascii: ",")) }
      guard unsafe cells[index].form.append(values[index], to: &line) else { return index }
    }
    return nil
  }

  private func problem(at index: Int) -> String {
    let cell = cells[index]
    let name = cell.name.isEmpty ? "value \(index + 1)" : "column \(cell.name)"
    let wanted =
      switch cell.form {
      case .integer: "an integer"
      case .decimal(let scale): "a number with \(scale) decimals"
      case .text, .moment: "a text"
      case .list: "a JSON array of texts"
      }
    return "\(name) holds something that is not \(wanted)"
  }
}
