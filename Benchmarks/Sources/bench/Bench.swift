import Fixtures
import Storage

/// The library's side of the comparisons: does one thing once and prints what it took as JSON.
@main
struct Bench {
  static let usage = """
    usage: bench generate [--scale S] [--digest] [--tables A,B] [--repeat N]
           bench csv      [--scale S] [--no-digest]          rows to standard output
           bench sqlite   [--scale S] [--jobs N] --to DIR
           bench memory   [--scale S] [--repeat N] [--indexes keys|all]
           bench sweep    [--scale S] [--seeds N] [--first N] [--checks C] --in DIR

    """

  static func main() {
    do {
      var arguments = Arguments(CommandLine.arguments.dropFirst())
      switch arguments.command {
      case "generate": try Generating(&arguments).run()
      case "csv": try StreamingCSV(&arguments).run()
      case "sqlite": try LoadingSQLite(&arguments).run()
      case "memory": try LoadingMemory(&arguments).run()
      case "sweep": try Sweeping(&arguments).run()
      default: throw UsageError(reason: "no such benchmark: \(arguments.command)")
      }
    } catch let error as UsageError {
      emit("bench: \(error.reason)\n\(usage)", to: 2)
      leave(2)
    } catch {
      emit("bench: \(error)\n", to: 2)
      leave(1)
    }
  }
}
