import ArgumentParser
import Fixtures
import Storage

/// Makes one row again, and says where its values come from.
struct Explain: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Make one row again and say where its values come from.",
    discussion: """
      Nothing stored is read but, with --at, the manifest. A key of several columns is written with \
      commas in between.
      """)

  @Argument(help: ArgumentHelp("The table.", valueName: "database.table"))
  var table: String

  @Argument(help: "The row's primary key.")
  var key: String

  @Argument(help: "The only column to explain.")
  var column: String?

  @OptionGroup(title: "Of which dataset") var recipe: RecipeOptions

  @Option(
    help: ArgumentHelp(
      "Take dataset, scale and seed from the manifest in this directory.", valueName: "directory"))
  var at: String?

  @Flag(help: "Print the explanation as JSON.")
  var json = false

  func validate() throws {
    if at != nil, !recipe.isEmpty {
      throw ValidationError("--at says which dataset, scale and seed; leave the others out.")
    }
  }

  func run(on console: Console) throws -> ExitStatus {
    let world = try world()
    let source = try OptionValues.table(table, in: world)
    if let column { try require(column, of: source.info) }
    let finder = RowFinder(source)
    switch finder.find(try values(of: source.info)) {
    case .missing(let next): throw missing(before: next, in: source, finder)
    case .found(let row):
      let explanation = Explanation(row: row, of: source, in: world, column: column)
      console.write(json ? jsonText(of: explanation) : explanation.text)
      return .ok
    }
  }

  private func world() throws -> World {
    guard let at else { return try recipe.world() }
    guard let manifest = try Manifest.read(in: at) else {
      throw CommandFailure(
        .unable, "\(at) has no manifest of fixturectl's; give --scale and --seed instead")
    }
    guard let scale = Scale(manifest.scale), let seed = UInt64(manifest.seed) else {
      throw CommandFailure(
        .unable, "the manifest in \(at) has no valid scale and seed; give --scale and --seed")
    }
    return try DatasetRegistry.dataset(named: manifest.dataset)
      .world(seed: Seed(seed), scale: scale)
  }

  private func require(_ column: String, of table: TableInfo) throws(StoreError) {
    let names = table.columns.map(\.name)
    if names.contains(column) { return }
    let near = nearestNames(to: column, among: names)
    throw .unknownName(kind: "column of \(table.path)", name: column, nearest: near)
  }

  /// The key's parts as values of its columns; the last part may have commas in it.
  private func values(of table: TableInfo) throws(CommandFailure) -> [CellValue] {
    let parts = key.split(
      separator: ",", maxSplits: table.keyLength - 1, omittingEmptySubsequences: false
    ).map(String.init)
    let names = table.key.map(\.name).joined(separator: ",")
    guard parts.count == table.keyLength else {
      throw CommandFailure(
        .usage, "the key of \(table.path) is \(names): \(table.keyLength) values with commas")
    }
    var values: [CellValue] = []
    for (column, part) in zip(table.key, parts) {
      guard let value = column.type.value(of: part) else {
        throw CommandFailure(
          .usage, "\"\(part)\" is no \(column.type) for \(column.name) in the key \(names)")
      }
      values.append(value)
    }
    return values
  }

  private func missing(
    before next: Int, in source: TableSource, _ finder: RowFinder
  ) -> CommandFailure {
    let last = source.count - 1
    if last < 0 { return CommandFailure(.failed, "\(source.info.path) has no rows") }
    var text = """
      \(source.info.path) has no row \(key); its \(Figures.count(source.count, "key")) go from \
      \(finder.key(ofRow: 0)) to \(finder.key(ofRow: last))
      """
    if 1...last ~= next {
      text += """
        , and next to it are \(finder.key(ofRow: next - 1)) and \(finder.key(ofRow: next))
        """
    }
    return CommandFailure(.failed, text)
  }
}
