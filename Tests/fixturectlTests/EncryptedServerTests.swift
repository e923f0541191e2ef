import ClickHouseSupport
import Foundation
import Testing

/// The built command against a server's own HTTPS.
@Suite struct EncryptedServerTests {
  @Test func anEncryptedServerIsLoadedAndAsked() throws {
    let own = try OwnCertificates()
    let server = try OwnServer(certificates: own)
    defer { server.end() }
    func place(_ options: String) -> String {
      "clickhouse://127.0.0.1:\(server.securePort)/?secure=1\(options)"
    }
    let make = ["make", "--scale", "tiny", "--quiet", "--skip-validation", "--to"]
    // Who vouches for it is not known, or is somebody else.
    let stranger = try OwnCertificates()
    for refused in [place(""), place("&ca=\(stranger.authority)")] {
      let run = try Program(make + [refused]).wait()
      #expect(run.code == 2)
      #expect(run.messages.contains("no encrypted connection to"), "\(run.messages)")
      #expect(run.messages.contains("ca=FILE"), "\(run.messages)")
    }
    let plain = try Program(make + ["clickhouse://127.0.0.1:\(server.securePort)"]).wait()
    #expect(plain.code == 2, "\(plain.messages)")
    #expect(try asked("SHOW DATABASES", on: server.port) == "default\nsystem\n")

    let made = try Program(make + [place("&ca=\(own.authority)")]).wait()
    try #require(made.code == 0, "\(made.messages)")
    let validated = try Program.run("validate", "--at", place("&ca=\(own.authority)"))
    #expect(validated.code == 0, "\(validated.results)\(validated.messages)")
    let status = try Program.run("status", "--at", place("&insecure=1"))
    #expect(status.code == 0 && status.results.contains("It matches its manifest."))
    let again = try Program(make + [place("&insecure=1"), "--seed", "2", "--force"]).wait()
    #expect(again.code == 0, "\(again.messages)")
  }
}
