import ClickHouseSupport
import Foundation
import Testing

/// The built command fills a server with parts, whatever becomes of some of its processes.
@Suite struct PartProcessTests {
  /// Large enough for tables to be cut, and for a process to be caught in the middle.
  private static let scale = "0.02"

  private func make(_ part: String, to url: String) -> [String] {
    ["make", "--part", part, "--scale", Self.scale, "--to", url, "--quiet", "--jobs", "1"]
  }

  /// What `status --json` says of the parts.
  private func parts(at url: String) throws -> [String: Any]? {
    let status = try Program.run("status", "--at", url, "--json")
    let json = try JSONSerialization.jsonObject(with: Data(status.results.utf8)) as? [String: Any]
    return json?["parts"] as? [String: Any]
  }

  @Test func aKilledPartIsMadeAgainAndAKilledPublicationIsTakenUp() throws {
    let url = "\(try ClickHouseServer.debian.address)/?prefix=part_process_"
    let killed = try Program(make("2/2", to: url))
    let deadline = Date(timeIntervalSinceNow: 60)
    while try parts(at: url)?["atWork"] as? [Int] != [2] {
      try #require(Date() < deadline, "the part did not begin")
      usleep(20_000)
    }
    killed.send(SIGKILL)
    #expect(try killed.wait().code == 137)
    #expect(try Program(make("1/2", to: url)).wait().code == 0)
    let refused = try Program.run("publish", "--at", url)
    #expect(refused.code == 2)
    #expect(refused.messages.contains("missing: 2;"), "\(refused.messages)")
    let other = try Program.run("make", "--part", "1/3", "--to", url, "--scale", Self.scale)
    #expect(other.code == 2 && other.messages.contains("publish --discard"))

    #expect(try Program(make("2/2", to: url)).wait().code == 0)
    // Again: it is there, and nothing is done.
    #expect(try Program(make("2/2", to: url)).wait().code == 0)
    #expect(try parts(at: url)?["waiting"] as? [Int] == [1, 2])
    let publication = try Program(["publish", "--at", url])
    usleep(150_000)
    publication.send(SIGKILL)
    _ = try publication.wait()
    let again = try Program.run("publish", "--to", url)
    // The killed one may have come as far as to be finished by this one, which finds none then.
    #expect(again.code == 0 || again.messages.contains("no parts wait"), "\(again.messages)")
    let status = try Program.run("status", "--at", url)
    #expect(status.code == 0, "\(status.results)\(status.messages)")
    #expect(try parts(at: url) == nil)
    let whole = try Program.run("diff", "made", url, "--tables", "page_views,orders")
    #expect(whole.code == 0, "\(whole.results)\(whole.messages)")
    #expect(try Program(make("1/2", to: url)).wait().code == 0)
    #expect(try parts(at: url) == nil)
  }

  @Test func partsOnAServerAreOfTheWholeDataset() throws {
    let run = fixturectl("make", "--part", "1/2", "--to", "clickhouse://nowhere", "--system", "hr")
    #expect(run.code == 64)
    #expect(run.messages.contains("leave --system and --tables out"))
    let publish = fixturectl("publish", "--at", "./fixtures")
    #expect(publish.code == 64)
  }
}
