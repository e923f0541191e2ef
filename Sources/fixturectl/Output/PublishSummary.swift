import ClickHouseStorage
import Storage
import Validate

/// What `publish` has done.
struct PublishSummary: Encodable, Equatable {
  /// What became of the parts.
  enum Outcome: String, Encodable {
    /// They are in place.
    case published
    /// They are gone.
    case discarded
    /// There were none.
    case nothing
  }

  /// A table that is in place.
  struct Table: Encodable, Equatable {
    let table: String
    let rows: Int
    let digest: String
  }

  let outcome: Outcome
  let location: String
  var recipe: RecipeSummary?
  var parts: WaitingSummary?
  var tables: [Table] = []
  private var title = ""

  private enum CodingKeys: CodingKey { case outcome, location, recipe, parts, tables }

  /// What was put in place.
  init(_ manifest: Manifest, at location: String) {
    outcome = .published
    self.location = location
    recipe = RecipeSummary(manifest.recipe)
    tables = manifest.tables.map { Table(table: $0.table, rows: $0.rows, digest: $0.digest) }
    title = manifest.recipe.description
  }

  /// What was dropped.
  init(discarded parts: WaitingParts?, at location: String) {
    outcome = parts == nil ? .nothing : .discarded
    self.location = location
    self.parts = parts.map { WaitingSummary($0) }
  }

  /// The summary for people.
  var text: String {
    switch outcome {
    case .nothing: return "\(location): no parts wait there\n"
    case .discarded:
      let (some, all) = (parts?.waiting.count ?? 0, parts?.count ?? 0)
      return "\(location): dropped \(some) of \(all) parts of \(parts?.whole ?? "")\n"
    case .published: break
    }
    var lines = TextTable([("table", .left), ("rows", .right), ("digest", .left)])
    for table in tables { lines.add([table.table, Figures.count(table.rows), table.digest]) }
    lines.rule()
    let rows = tables.reduce(0) { $0 + $1.rows }
    lines.add([Figures.count(tables.count, "table"), Figures.count(rows), ""])
    return """
      \(title) → \(location)

      \(lines.text)
      All parts are in place as they were made; now check them with
      `fixturectl validate --at '\(location)'`.

      """
  }
}
