import ArgumentParser
import Fixtures

/// Lists the datasets, and the databases and tables of one.
struct List: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List the datasets, and the databases and tables of one with their row counts.")

  @OptionGroup var recipe: RecipeOptions

  @Flag(help: "Print the list as JSON.")
  var json = false

  func run(on console: Console) throws -> ExitStatus {
    let listing = Listing(of: try recipe.world(), among: DatasetRegistry.all)
    console.write(json ? jsonText(of: listing) : listing.text)
    return .ok
  }
}
