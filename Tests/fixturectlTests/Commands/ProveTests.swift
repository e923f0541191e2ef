import Foundation
import Testing

@testable import fixturectl

/// `fixturectl prove`, run within this process.
@Suite struct ProveTests {
  @Test func aProofIsATableAndAVerdict() {
    let run = fixturectl("prove", "--tables", "fashion_calendar,stores", "--seed", "3")
    #expect(run.code == 0, "\(run.results)\(run.messages)")
    #expect(run.results.contains("eurostyle version 4 at scale tiny, seed 3"))
    #expect(run.results.contains("only digests"))
    #expect(run.results.contains("PROVEN: "))
    #expect(run.results.contains("no survivors"))
  }

  @Test func kindsAndSeedsCanBeChosen() throws {
    let run = fixturectl(
      "prove", "--tables", "stores", "--seeds", "2", "--faults", "drop,null", "--json")
    #expect(run.code == 0, "\(run.messages)")
    let json = try JSONSerialization.jsonObject(with: Data(run.results.utf8)) as? [String: Any]
    #expect(json?["seeds"] as? [String] == ["1", "2"])
    #expect(json?["isProven"] as? Bool == true)
    let kinds = json?["kinds"] as? [[String: Any]] ?? []
    #expect(kinds.compactMap { $0["kind"] as? String } == ["drop", "null"])
    #expect((json?["survivors"] as? [Any])?.isEmpty == true)
  }

  @Test func everyFaultCanBeListed() {
    let run = fixturectl("prove", "--tables", "stores", "--faults", "drop", "--verbose")
    #expect(run.results.contains("seed 42 drop in eurostyle_operational.stores: digest"))
  }

  @Test(
    arguments: [
      (["--faults", "orphn"], "there is no kind of fault \"orphn\"; did you mean orphan?"),
      (["--tables", "storess"], "there is no table \"storess\""),
      (["--seed", "x"], "it is no whole number"),
      (["--seeds", "0"], "--seeds is a number from 1 to 1000"),
      (["--seeds", "2", "--seed", "1"], "exclude each other"),
      (["--dataset", "shop"], "there is no dataset \"shop\""),
    ])
  func whatIsNotUnderstoodIsRefused(arguments: [String], words: String) {
    let transcript = Transcript()
    #expect(transcript.run(["prove"] + arguments) == 64)
    #expect(transcript.messages.contains(words), "\(transcript.messages)")
  }
}
