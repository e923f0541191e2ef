import ArgumentParser

/// Which databases and tables of a dataset.
struct SelectionOptions: ParsableArguments {
  @Option(
    name: .customLong("system"),
    help: ArgumentHelp(
      "Only this database, by its short or full name; repeatable, or several with commas.",
      valueName: "name"))
  private var systemLists: [String] = []

  @Option(
    name: .customLong("tables"),
    help: ArgumentHelp(
      """
      Only these tables, with or without their database's name; * stands for anything; \
      repeatable, or several with commas.
      """, valueName: "name"))
  private var tableLists: [String] = []

  /// The databases; all when empty.
  var systems: [String] { OptionValues.items(of: systemLists) }
  /// The tables; all when empty.
  var tables: [String] { OptionValues.items(of: tableLists) }

  /// Whether everything is chosen.
  var isEmpty: Bool { systemLists.isEmpty && tableLists.isEmpty }

  func validate() throws {
    for (option, lists) in [("--system", systemLists), ("--tables", tableLists)]
    where !lists.isEmpty && OptionValues.items(of: lists).isEmpty {
      throw ValidationError("\(option) names nothing; leave it out to get everything.")
    }
  }
}
