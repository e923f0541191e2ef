import Foundation

/// Stands before a server and does harm to what passes: `proxy.py` says what.
public final class HarmfulProxy {
  /// The port that it listens on.
  public let port: Int
  private let process = Process()
  private let leash = Pipe()

  /// Starts one before a server, with what it does and the arguments of that.
  public init(before server: ClickHouseServer, _ harm: String...) throws {
    let output = Pipe()
    let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("proxy.py").path
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3", script, String(try server.port)] + harm
    process.standardInput = leash
    process.standardOutput = output
    try process.run()
    var line = Data()
    // Nothing comes when a signal interrupts, such as that another child has ended.
    while !line.contains(UInt8(ascii: "\n")), process.isRunning {
      line += output.fileHandleForReading.availableData
    }
    let words = String(decoding: line, as: UTF8.self).split(whereSeparator: \.isWhitespace)
    guard let port = words.last.flatMap({ Int($0) }) else { throw NotStarted() }
    self.port = port
  }

  deinit {
    try? leash.fileHandleForWriting.close()
    process.waitUntilExit()
  }

  private struct NotStarted: Error {}
}

/// Certificates of one's own in a directory of their own, which goes with it.
public final class OwnCertificates {
  private let directory: URL

  /// The certificate of who vouches, as PEM.
  public var authority: String { path("authority.pem") }
  /// The certificate of the server, as PEM.
  public var certificate: String { path("server.pem") }
  /// Its key.
  public var key: String { path("server.key") }

  /// Makes an authority, and a server's certificate that it vouches for.
  /// - Parameter server: where the server is, in the words of OpenSSL.
  /// - Throws: when they cannot be made.
  public init(for server: String = "IP:127.0.0.1") throws {
    directory = FileManager.default.temporaryDirectory
      .appendingPathComponent("fixturectl-certificates-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
    let new = ["req", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"]
    try openssl(
      new + ["-x509", "-days", "2", "-subj", "/CN=authority", "-keyout", path("authority.key")]
        + ["-out", authority])
    try openssl(
      new + ["-subj", "/CN=server", "-addext", "subjectAltName=\(server)", "-keyout", key]
        + ["-out", path("request.pem")])
    try openssl(
      ["x509", "-req", "-days", "2", "-in", path("request.pem"), "-CA", authority]
        + ["-CAkey", path("authority.key"), "-CAcreateserial", "-copy_extensions", "copy"]
        + ["-out", certificate])
  }

  deinit { try? FileManager.default.removeItem(at: directory) }

  private func path(_ name: String) -> String { directory.appendingPathComponent(name).path }

  private func openssl(_ words: [String]) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["openssl"] + words
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    if process.terminationStatus != 0 { throw NotMade(words: words) }
  }

  private struct NotMade: Error { let words: [String] }
}
