import ArgumentParser
import ClickHouseStorage
import Fixtures
import Storage

/// Puts the parts that wait on a server in place.
struct Publish: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "publish",
    abstract: "Put the parts of a dataset in place that `make --part` has left on a server.",
    discussion: """
      All or nothing: all parts must be in, be parts of the same whole, and be on the server as they \
      were made. Until then what was there before stays as it is, and the parts wait. Ends with 2 \
      when parts are missing, and says which.
      """)

  @Option(
    name: [.customLong("at"), .customLong("to")],
    help: ArgumentHelp("The server. (default: CLICKHOUSE_URL)", valueName: "clickhouse://URL"),
    transform: Destination.server)
  var at: ClickHouseAddress?

  @OptionGroup(title: "For a server") var server: ServerOptions

  @Flag(help: "Replace data that fixturectl made otherwise.")
  var force = false

  @Flag(help: "Drop the parts that wait, and publish nothing.")
  var discard = false

  @Flag(help: "Print the result as JSON.")
  var json = false

  func validate() throws {
    if force, discard { throw ValidationError("--force and --discard exclude each other.") }
  }

  func run(on console: Console) throws -> ExitStatus {
    console.interruption.listen()
    let address = try at ?? Destination.server("clickhouse")
    let store = ClickHouseStore(
      try server.client(for: address), databases: DatasetRegistry.databases)
    let summary: PublishSummary
    do throws(StoreError) {
      summary = try publish(store, console.interruption.cancellation)
    } catch {
      guard error == .cancelled else { throw error }
      throw CommandFailure(
        .interrupted(signal: console.interruption.signal ?? 2),
        "cancelled; nothing has changed, and the parts still wait")
    }
    console.write(json ? jsonText(of: summary) : summary.text)
    return .ok
  }

  private func publish(
    _ store: ClickHouseStore, _ cancellation: Cancellation
  ) throws(StoreError) -> PublishSummary {
    let location = "\(store.client.address)"
    if discard { return PublishSummary(discarded: try store.discardParts(), at: location) }
    let manifest = try store.publishParts(force: force, cancellation: cancellation) {
      (manifest) throws(StoreError) in
      // The declaration is the same at every seed and scale.
      try DatasetRegistry.dataset(named: manifest.dataset).world(seed: 0, scale: .tiny)
        .tables.map(\.info)
    }
    return PublishSummary(manifest, at: location)
  }
}
