import Fixtures
import Storage
import Validate

/// What `make` would do.
struct PlanSummary: Encodable, Equatable {
  /// A table of the plan.
  struct Table: Encodable, Equatable {
    let table: String
    let rows: Int
    let estimatedBytes: Int
    let estimatedMilliseconds: Int
  }

  let recipe: RecipeSummary
  let destination: String
  let indexes: String
  let jobs: Int
  let tables: [Table]
  let freeBytes: Int?
  /// What would become of what is there, in words.
  let effect: String
  /// Why it would be refused; nil when it would not.
  let refusal: String?
  private let title: String

  private enum CodingKeys: CodingKey {
    case recipe, destination, indexes, jobs, tables, freeBytes, effect, refusal
  }

  /// - Parameters:
  ///   - plan: what would be loaded.
  ///   - target: where to.
  ///   - jobs: on how many threads.
  ///   - freeBytes: how much room there is, where that matters.
  ///   - admission: what may be done with what is there; nil when it is refused.
  ///   - refusal: why it is refused.
  init(
    _ plan: LoadPlan, to target: Target, jobs: Int, freeBytes: Int?, admission: Admission?,
    refusal: StoreError?
  ) {
    recipe = RecipeSummary(plan.recipe)
    title = plan.recipe.description
    destination = target.destination.description
    indexes = plan.indexes.rawValue
    self.jobs = jobs
    self.freeBytes = freeBytes
    self.refusal = refusal?.description
    tables = plan.tables.map { table in
      let alone = LoadPlan(
        world: plan.world, tables: [table], part: plan.part, indexes: plan.indexes)
      let estimate = LoadEstimate(of: alone, to: target.estimate, jobs: jobs)
      return Table(
        table: table.info.path.description, rows: table.rows.count,
        estimatedBytes: estimate.bytes, estimatedMilliseconds: Figures.milliseconds(estimate.time))
    }
    effect = PlanSummary.effect(of: admission, plan)
  }

  /// How many rows would be made.
  var rows: Int { tables.reduce(0) { $0 + $1.rows } }
  /// How many bytes they would take, roughly.
  var bytes: Int { tables.reduce(0) { $0 + $1.estimatedBytes } }

  /// The plan for people.
  var text: String {
    var lines = TextTable([
      ("table", .left), ("rows", .right), ("about", .right), ("time", .right),
    ])
    for table in tables {
      lines.add([
        table.table, Figures.count(table.rows), size(table.estimatedBytes),
        Figures.roughTime(.milliseconds(table.estimatedMilliseconds)),
      ])
    }
    lines.rule()
    let milliseconds = tables.reduce(0) { $0 + $1.estimatedMilliseconds }
    lines.add([
      Figures.count(tables.count, "table"), Figures.count(rows), size(bytes),
      Figures.roughTime(.milliseconds(milliseconds)),
    ])
    let room = freeBytes.map { "Free there: \(readableBytes($0)).\n" } ?? ""
    let outcome = refusal.map { "It would be refused: \($0)" } ?? effect
    return """
      Plan: \(title) → \(destination), indexes \(indexes), \(Figures.count(jobs, "job"))

      \(lines.text)
      \(room)\(outcome)
      Nothing was written.

      """
  }

  private func size(_ bytes: Int) -> String { bytes == 0 ? "–" : readableBytes(bytes) }

  private static func effect(of admission: Admission?, _ plan: LoadPlan) -> String {
    switch admission {
    case nil: "Nothing would change."
    case .new: "Nothing would be replaced."
    case .unchanged: "The same data is there and matches its manifest: nothing would change."
    case .repair(let changes):
      "The same data is there and would be made again, since \(changes.joined(separator: ", "))."
    case .replace(let manifest) where manifest.recipe == plan.recipe:
      PlanSummary.addition(to: manifest, plan)
    case .replace(let manifest):
      """
      It would replace \(manifest.recipe): \
      \(manifest.files.map(\.name).joined(separator: ", ")).
      """
    }
  }

  private static func addition(to manifest: Manifest, _ plan: LoadPlan) -> String {
    let again = plan.tables.map(\.info.path).filter { manifest[$0] != nil }
    if again.isEmpty { return "The tables would be added to what is there." }
    return """
      It would make again what is there of the same data: \
      \(again.map(\.description).joined(separator: ", ")).
      """
  }
}
