import ClickHouseStorage
import Storage
import Validate

/// What `status` has found.
struct StatusSummary: Encodable, Equatable {
  /// The finding in a word.
  enum State: String, Encodable {
    /// There is no directory, or nothing in it.
    case nothing
    /// There is something, and none of it is ours.
    case foreign
    /// The content is what the manifest says.
    case matches
    /// The sizes of the files are what the manifest says.
    case sizesMatch
    /// It is not what the manifest says.
    case differs
    /// It cannot be told.
    case unknown
  }

  let state: State
  let location: String
  let recipe: RecipeSummary?
  let target: String?
  let indexes: String?
  let files: [Manifest.File]
  let tables: [Manifest.Table]
  /// How the data differs from its manifest, or why that cannot be told.
  let differences: [String]
  /// What is there and not ours.
  let foreign: [String]
  /// What waits on a server to be published.
  let parts: WaitingSummary?
  private let title: String

  private enum CodingKeys: CodingKey {
    case state, location, recipe, target, indexes, files, tables, differences, foreign, parts
  }

  init(_ inspection: Inspection, parts: WaitingParts? = nil) {
    self.parts = parts.map { WaitingSummary($0) }
    let survey = inspection.survey
    location = survey.location
    foreign = survey.foreign
    recipe = survey.manifest.map { RecipeSummary($0.recipe) }
    title = survey.manifest?.recipe.description ?? ""
    target = survey.manifest?.target
    indexes = survey.manifest?.indexes.rawValue
    files = survey.manifest?.files ?? []
    tables = survey.manifest?.tables ?? []
    switch inspection.verdict {
    case .nothing: (state, differences) = (survey.foreign.isEmpty ? .nothing : .foreign, [])
    case .matches: (state, differences) = (.matches, [])
    case .sizesMatch: (state, differences) = (.sizesMatch, [])
    case .differs(let changes): (state, differences) = (.differs, changes)
    case .unknown(let reason): (state, differences) = (.unknown, [reason])
    }
  }

  /// What the process ends with.
  var status: ExitStatus {
    switch state {
    case .matches, .sizesMatch: .ok
    case .nothing, .foreign, .differs: .failed
    case .unknown: .unable
    }
  }

  /// The findings for people.
  var text: String { data + (parts.map { "\($0.text)\n" } ?? "") }

  /// What is in place.
  private var data: String {
    switch state {
    case .nothing:
      let place = location.hasPrefix("clickhouse:") ? location : "sqlite:\(location)"
      return "\(location): nothing there; fixturectl make --to \(place) makes some\n"
    case .foreign:
      return "\(location): nothing of fixturectl's; there is \(list(foreign))\n"
    default: break
    }
    var lines = TextTable([
      ("table", .left), ("rows", .right), ("bytes", .right), ("digest", .left),
    ])
    for table in tables {
      lines.add([
        table.table, Figures.count(table.rows), table.bytes.map(readableBytes) ?? "–", table.digest,
      ])
    }
    lines.rule()
    lines.add([
      Figures.count(tables.count, "table"), Figures.count(tables.reduce(0) { $0 + $1.rows }),
      readableBytes(files.reduce(0) { $0 + $1.bytes }), "",
    ])
    let others = foreign.isEmpty ? "" : "Also there, not fixturectl's: \(list(foreign)).\n"
    return """
      \(location): \(title)
      made by fixturectl \(recipe?.generator ?? "?") as \(target ?? "?"), indexes \(indexes ?? "?")
      in \(files.map { "\($0.name) (\(readableBytes($0.bytes)))" }.joined(separator: ", "))

      \(lines.text)
      \(others)\(verdict)

      """
  }

  private var verdict: String {
    switch state {
    case .matches: "It matches its manifest."
    case .sizesMatch: "The sizes match the manifest; the content of CSV files is not read."
    case .differs:
      "It does not match its manifest:\n" + differences.map { "  \($0)" }.joined(separator: "\n")
    default: "Whether it matches cannot be told: \(differences.joined(separator: ", "))."
    }
  }

  private func list(_ items: [String]) -> String {
    let shown = items.prefix(5).joined(separator: ", ")
    return items.count > 5 ? "\(shown) and \(items.count - 5) more" : shown
  }
}
