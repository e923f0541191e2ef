import Foundation
import Testing

@testable import ClickHouseStorage

@Suite struct MachineTests {
  @Test func thisProcessIsAlive() {
    #expect(Machine.mayBeAlive(Machine.description))
    #expect(Machine.process(of: Machine.description) == Int(getpid()))
  }

  @Test func ofOtherHostsNothingIsKnown() {
    #expect(Machine.mayBeAlive("elsewhere.example 2000000000"))
  }

  @Test func whatHasEndedIsDeadEvenBeforeItsParentAsks() throws {
    // A shell that lives on as a program which asks after no children.
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", "sleep 0 & echo $!; exec sleep 60"]
    process.standardOutput = output
    try process.run()
    defer { process.terminate() }
    var text = ""
    while !text.contains("\n") {
      text += String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
    }
    let child = "\(Machine.host) \(text.dropLast())"
    let end = Date.now.addingTimeInterval(30)
    while Machine.mayBeAlive(child), Date.now < end { usleep(10_000) }
    #expect(!Machine.mayBeAlive(child))
    #if os(Linux)
      // It is there all the same.
      #expect(kill(try #require(pid_t(text.dropLast())), 0) == 0)
    #endif
  }
}
