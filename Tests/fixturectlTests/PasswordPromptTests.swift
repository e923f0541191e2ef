import ClickHouseSupport
import Foundation
import Testing

@testable import fixturectl

/// A password that is typed on a terminal.
@Suite struct PasswordPromptTests {
  private static let prompt = "Password of maker: "

  private func command() throws -> [String] {
    let server = try ClickHouseServer.debian.address(of: .maker)
    return [try Program.path(), "doctor", "\(server)/?prefix=prompted_", "--ask-password"]
  }

  private func type(_ text: String) throws -> Terminal.Outcome {
    try Terminal.type(text, at: Self.prompt, of: try command())
  }

  @Test func aTypedPasswordIsTakenAndNotShown() throws {
    let password = ClickHouseServer.User.maker.password
    let (shown, code) = try type("\(password)\n")
    #expect(code == 0, "\(shown)")
    #expect(shown.hasPrefix(Self.prompt) && shown.contains("Nothing is in the way"), "\(shown)")
    #expect(!shown.contains("secret"), "\(shown)")
    #expect(shown.contains(Terminal.isShown))
  }

  @Test func aWrongOneIsSaidToBe() throws {
    let (shown, code) = try type("not this\n")
    #expect(code == 2)
    #expect(shown.contains("check the user, and give its password"), "\(shown)")
    #expect(!shown.contains("not this") && shown.contains(Terminal.isShown), "\(shown)")
  }

  @Test func whatIsErasedDoesNotCount() throws {
    let password = ClickHouseServer.User.maker.password
    // A whole line, and two characters of which one takes two bytes.
    let (shown, code) = try type("wrong\u{15}\(password)xé\u{7F}\u{7F}\n")
    #expect(code == 0, "\(shown)")
  }

  /// The terminal is as it was, however the question ends.
  @Test func ctrlCEndsTheQuestion() throws {
    let (shown, code) = try type("secr\u{3}")
    #expect(code == 130)
    #expect(shown.contains("error: cancelled; no server was asked"), "\(shown)")
    #expect(!shown.contains("secr") && shown.contains(Terminal.isShown), "\(shown)")
  }

  @Test func thereMustBeATerminal() throws {
    let (shown, code) = try Terminal.none(try command())
    #expect(code == 64)
    #expect(shown == "error: --ask-password needs a terminal to ask on\n")
  }

  @Test func keysMakeALine() {
    /// Whether each key goes on with the line.
    func typed(_ text: String) -> (line: TypedLine, goesOn: [Bool]) {
      var line = TypedLine()
      let goesOn = text.utf8.map { line.take($0) }
      return (line, goesOn)
    }
    #expect(typed("ab€\u{7F}").line.bytes == Array("ab".utf8))
    #expect(typed("ab\u{8}\u{8}\u{8}").line.bytes == [])
    #expect(typed("ab\u{15}c").line.bytes == Array("c".utf8))
    for end in ["\r", "\n", "\u{4}"] {
      #expect(typed("a\(end)").goesOn == [true, false])
      #expect(!typed("a\(end)").line.isCancelled)
    }
    #expect(typed("a\u{3}").goesOn == [true, false])
    #expect(typed("a\u{3}").line.isCancelled)
  }
}
