import Fixtures
import Storage
import Testing

@testable import fixturectl

@Suite struct OptionTests {
  @Test(arguments: [
    (["--scale", "0"], "'0' is invalid for '--scale"),
    (["--scale", "-1"], "a factor above 0 and at most 1000000"),
    (["--scale", "large"], "a scale is tiny, medium, full, or a factor"),
    (["--scale", "1e3"], "a scale is tiny, medium, full, or a factor"),
    (["--scale", "1000001"], "at most 1000000"),
    (["--seed", "-1"], "it is negative; a seed is a number from 0 to 18446744073709551615"),
    (["--seed", "18446744073709551616"], "it is too large; a seed is a number from 0"),
    (["--seed", "forty-two"], "it is no whole number; a seed is a number from 0"),
    (["--seed", "0x2A"], "it is no whole number"),
    (["--jobs", "0"], "jobs are threads, from 1 to 1024"),
    (["--jobs", "-2"], "jobs are threads, from 1 to 1024"),
    (["--jobs", "two"], "jobs are threads, from 1 to 1024"),
    (["--part", "3/2"], "a part is i/n with i from 1 to n, such as 2/4"),
    (["--part", "0/2"], "a part is i/n"),
    (["--part", "1"], "a part is i/n"),
    (["--part", "1/2/3"], "a part is i/n"),
    (["--to", "postgres:x"], "a destination is sqlite:DIRECTORY, csv:DIRECTORY, csv:-"),
    (["--to", "sqlite:"], "a destination is sqlite:DIRECTORY"),
    (["--indexes", "some"], "indexes are keys or all"),
    (["--gzip"], "--gzip goes with --to csv:DIR only"),
    (["--json", "--to", "csv:-"], "--json and csv:- both need standard output"),
    (["--tables", ","], "--tables names nothing"),
    (["--dataset", "eurostil"], "there is no dataset \"eurostil\"; did you mean eurostyle?"),
    (["--nonsense"], "Unknown option '--nonsense'"),
    (["--seed"], "Missing value for '--seed"),
  ])
  func refusesWithWhatWouldBeRight(_ arguments: [String], _ message: String) {
    let transcript = Transcript()
    let code = transcript.run(["make"] + arguments)
    #expect(code == 64)
    #expect(transcript.messages.hasPrefix("error: "))
    #expect(transcript.messages.contains(message))
    #expect(transcript.results.isEmpty)
  }

  @Test func offersTheNearestTable() throws {
    let table = try #require(world.tables.last).info.path.table
    let run = fixturectl("make", "--to", "null", "--tables", String(table.dropLast()))
    #expect(run.code == 64)
    #expect(run.messages.contains("did you mean"))
    #expect(run.messages.contains(table))
  }

  @Test func offersTheNearestSystem() throws {
    let system = try #require(world.databases.first).system
    let run = fixturectl("make", "--to", "null", "--system", system + "s")
    #expect(run.code == 64)
    #expect(run.messages == "error: there is no system \"\(system)s\"; did you mean \(system)?\n")
  }

  @Test func readsTheEndsOfTheSeeds() throws {
    #expect(try OptionValues.seed("0") == 0)
    #expect(try OptionValues.seed("18446744073709551615") == Seed(.max))
  }

  @Test func splitsListsAtCommas() {
    #expect(OptionValues.items(of: ["a, b ", "c,,d"]) == ["a", "b", "c", "d"])
  }

  @Test(arguments: [
    ("sqlite:./fixtures", Destination.sqlite(directory: "./fixtures")),
    ("csv:a:b", .csv(directory: "a:b")), ("csv:-", .csvStream), ("null", .null),
  ])
  func readsDestinations(_ text: String, _ destination: Destination) throws {
    #expect(try Destination.parse(text) == destination)
    #expect(destination.description == text)
  }

  @Test func makesAllIndexesUpToMedium() {
    #expect(IndexPolicy.usual(at: .tiny) == .all)
    #expect(IndexPolicy.usual(at: .medium) == .all)
    #expect(IndexPolicy.usual(at: Scale(billionths: 50_000_001)) == .keys)
    #expect(IndexPolicy.usual(at: .full) == .keys)
  }

  @Test func saysItsVersion() {
    let run = fixturectl("--version")
    #expect(run.code == 0)
    #expect(run.results == "\(Toolkit.version)\n")
  }

  @Test(arguments: ["make", "status", "explain", "list"])
  func helpsWithEachCommand(_ command: String) {
    let run = fixturectl(command, "--help")
    #expect(run.code == 0)
    #expect(run.results.contains("USAGE: fixturectl \(command)"))
    #expect(run.messages.isEmpty)
  }

  @Test func listsItsExitCodes() {
    let text = fixturectl("--help").results.split { $0 == "\n" || $0 == " " }.joined(separator: " ")
    for status in ["0 done", "1 failed", "2 could not be done", "64 wrong usage", "130 or 143"] {
      #expect(text.contains(status))
    }
  }

  private var world: World { EuroStyle.dataset.world(seed: 42, scale: .tiny) }
}
