import ArgumentParser
import ClickHouseStorage
import Fixtures
import SQLiteStorage
import Storage
import Validate

/// Proves that the checks can fail.
struct Prove: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "prove",
    abstract: "Plant faults in a copy of a dataset, and see which checks catch them.",
    discussion: """
      Every kind of fault in every column of every table, one at a time, in memory or in databases \
      of its own on a server, which it removes afterwards, at places that the seed chooses. With digests no fault may get through; without them, as for data that \
      others made, every fault that breaks a declared law must be caught by the check of that law. \
      Ends with 1 when one survives.
      """)

  @Option(help: ArgumentHelp("The dataset.", valueName: "name"))
  var dataset = DatasetRegistry.defaultName

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "The size: tiny, medium, full, or a factor. (default: tiny)",
      valueName: "tiny|medium|full|factor"),
    transform: OptionValues.scale)
  var scale: Scale = .tiny

  @Option(
    name: .customLong("seed"), parsing: .unconditionalSingleValue,
    help: ArgumentHelp(
      "Which datasets, and which places: repeatable, or several with commas. (default: 42)",
      valueName: "number"))
  var seedLists: [String] = []

  @Option(
    help: ArgumentHelp("So many seeds, from 1 on, instead of --seed.", valueName: "number"))
  var seeds: Int?

  @Option(help: DatabaseKind.help, transform: OptionValues.databaseKind)
  var against: DatabaseKind?

  @Option(
    help: ArgumentHelp(
      "The server, as in clickhouse://user@host:8123. (default: CLICKHOUSE_URL)", valueName: "url"))
  var at: String?

  @OptionGroup(title: "Which of it") var selection: SelectionOptions
  @OptionGroup(title: "A server") var server: ServerOptions

  @Option(
    name: .customLong("faults"),
    help: ArgumentHelp(
      """
      Only these kinds (\(FaultKind.allCases.map(\.rawValue).joined(separator: ", "))); \
      repeatable, or several with commas.
      """, valueName: "kind"))
  var faultLists: [String] = []

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "How many seeds are proven side by side, in memory. (default: one a processor)",
      valueName: "number"),
    transform: OptionValues.jobs)
  var jobs: Int?

  @Flag(help: "List every fault, with what caught it.")
  var verbose = false

  @Flag(help: "Print the result as JSON.")
  var json = false

  func validate() throws {
    if seeds != nil, !seedLists.isEmpty {
      throw ValidationError("--seed and --seeds exclude each other; choose one of them.")
    }
    if let seeds, !(1...1000).contains(seeds) {
      throw ValidationError("--seeds is a number from 1 to 1000.")
    }
    for text in OptionValues.items(of: seedLists) { _ = try OptionValues.seed(text) }
    if case .sqlite = try DatabasePlace(against, at), at != nil {
      throw ValidationError("--at names a server; in SQLite, faults are planted in memory.")
    }
  }

  func run(on console: Console) throws -> ExitStatus {
    console.interruption.listen()
    let dataset = try DatasetRegistry.dataset(named: dataset)
    let kinds = try kinds()
    let place = try DatabasePlace(against, at)
    let cancellation = console.interruption.cancellation
    let start = ContinuousClock.now
    let proofs: [Proof]
    do {
      let provers = try chosenSeeds.map { seed in
        let plan = try LoadPlan.make(
          world: dataset.world(seed: seed, scale: scale), systems: selection.systems,
          tables: selection.tables)
        var prover = Prover(Validator(plan))
        if !kinds.isEmpty { prover.kinds = kinds }
        return prover
      }
      proofs =
        if case .clickHouse(let address) = place {
          try provers.map { try prove($0, on: address, cancellation) }
        } else {
          try provers.mapped(onThreads: jobs ?? Console.processors) { prover in
            Result { () throws(StoreError) in
              try prover.prove(
                on: SQLiteFixture.unconstrained(prover.validator.world), cancellation: cancellation)
            }
          }.map { try $0.get() }
        }
    } catch {
      guard error as? StoreError == .cancelled else { throw error }
      throw CommandFailure(
        .interrupted(signal: console.interruption.signal ?? 2), "cancelled; nothing is left behind")
    }
    let summary = ProofSummary(
      proofs, of: dataset, scale: scale, in: ContinuousClock.now - start)
    console.write(json ? jsonText(of: summary) : ProofText(summary, isVerbose: verbose).text)
    return summary.isProven ? .ok : .failed
  }

  private func prove(
    _ prover: Prover, on address: ClickHouseAddress, _ cancellation: Cancellation
  ) throws -> Proof {
    let world = prover.validator.world
    let credentials = try server.credentials(for: address)
    try ClickHouseCopy.removeThoseOfTheDead(at: address, credentials)
    let copy = try ClickHouseCopy(of: world, on: address, credentials, as: ProofName().text)
    let proof = Result { try prover.prove(on: copy, cancellation: cancellation) }
    try copy.remove()
    return try proof.get()
  }

  private var chosenSeeds: [Seed] {
    if let seeds { return (1...seeds).map { Seed(UInt64($0)) } }
    let chosen = OptionValues.items(of: seedLists).compactMap { UInt64($0) }.map { Seed($0) }
    return chosen.isEmpty ? [42] : chosen
  }

  private func kinds() throws(StoreError) -> [FaultKind] {
    var kinds: [FaultKind] = []
    for name in OptionValues.items(of: faultLists) { kinds.append(try FaultKind.named(name)) }
    return kinds
  }
}
