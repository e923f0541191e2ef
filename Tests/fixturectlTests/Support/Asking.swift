import Foundation

/// What a server on this machine answers to a statement, without the code that is tested.
@discardableResult
func asked(_ statement: String, on port: Int) throws -> String {
  let process = Process()
  let output = Pipe()
  process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
  process.arguments = [
    "curl", "-sS", "--data-binary", statement, "http://127.0.0.1:\(port)/",
  ]
  process.standardOutput = output
  try process.run()
  let data = output.fileHandleForReading.readDataToEndOfFile()
  process.waitUntilExit()
  return String(decoding: data, as: UTF8.self)
}
