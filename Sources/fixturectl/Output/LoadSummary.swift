import Fixtures
import Storage
import Validate

/// What `make` has done, or found done already.
struct LoadSummary: Encodable, Equatable {
  /// What became of the destination.
  enum Outcome: String, Encodable {
    /// The data was made.
    case made
    /// It was there already and matches its manifest.
    case unchanged
  }

  /// A table of the data.
  struct Table: Encodable, Equatable {
    let table: String
    let rows: Int
    let bytes: Int?
    let milliseconds: Int?
    let digest: String
  }

  let outcome: Outcome
  let recipe: RecipeSummary
  let destination: String
  let indexes: String
  let rows: Int
  let bytes: Int
  let milliseconds: Int
  let tables: [Table]
  /// What came of the checks; nil where there is nothing to be said of them.
  var validation: ValidationSummary?
  private let title: String

  private enum CodingKeys: CodingKey {
    case outcome, recipe, destination, indexes, rows, bytes, milliseconds, tables, validation
  }

  /// What a load came to.
  init(_ result: LoadResult, of plan: LoadPlan, in destination: String) {
    outcome = .made
    recipe = RecipeSummary(plan.recipe)
    self.destination = destination
    indexes = plan.indexes.rawValue
    rows = result.rows
    bytes = result.bytes
    milliseconds = Figures.milliseconds(result.time)
    tables = result.tables.map {
      Table(
        table: $0.path.description, rows: $0.rows, bytes: $0.bytes,
        milliseconds: Figures.milliseconds($0.time), digest: $0.digest?.description ?? "–")
    }
    title = plan.recipe.description
  }

  /// What was there already.
  init(unchanged manifest: Manifest, of plan: LoadPlan, in destination: String, time: Duration) {
    outcome = .unchanged
    recipe = RecipeSummary(manifest.recipe)
    self.destination = destination
    indexes = manifest.indexes.rawValue
    let asked = plan.tables.compactMap { manifest[$0.info.path] }
    rows = asked.reduce(0) { $0 + $1.rows }
    bytes = asked.reduce(0) { $0 + ($1.bytes ?? 0) }
    milliseconds = Figures.milliseconds(time)
    tables = asked.map {
      Table(
        table: $0.table, rows: $0.rows, bytes: $0.bytes, milliseconds: nil, digest: $0.digest)
    }
    title = manifest.recipe.description
  }

  /// The summary for people.
  var text: String {
    if outcome == .unchanged {
      return """
        \(destination) already holds \(title): \(Figures.count(tables.count, "table")), \
        \(Figures.count(rows, "row")). It matches its manifest; nothing to do (--force makes it \
        again).

        """
    }
    let time = Figures.time(.milliseconds(milliseconds))
    var lines = TextTable([
      ("table", .left), ("rows", .right), ("bytes", .right), ("time", .right), ("digest", .left),
    ])
    for table in tables {
      lines.add([
        table.table, Figures.count(table.rows), table.bytes.map(readableBytes) ?? "–",
        table.milliseconds.map { Figures.time(.milliseconds($0)) } ?? "–", table.digest,
      ])
    }
    lines.rule()
    lines.add([
      Figures.count(tables.count, "table"), Figures.count(rows),
      tables.contains { $0.bytes != nil } ? readableBytes(bytes) : "–", time, "",
    ])
    let validation = validation.map { "\n\($0.text)\n" } ?? ""
    return "\(title) → \(destination)\n\n\(lines.text)\(validation)"
  }
}
