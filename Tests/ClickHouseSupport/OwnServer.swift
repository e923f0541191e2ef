/// A server of Debian's release that a test has for itself, until it ends it.
public final class OwnServer {
  private let run: ServerRun

  /// Starts one.
  /// - Parameters:
  ///   - data: where it keeps tables; in a directory of its own when nil.
  ///   - certificates: who it is when it is asked over HTTPS; it is not when nil.
  /// - Throws: when it does not start.
  public init(data: String? = nil, certificates: OwnCertificates? = nil) throws {
    let tls = certificates.map { ["--tls", $0.certificate, $0.key] } ?? []
    run = try ServerRun(
      "clickhouse.sh", ["debian"] + (data.map { ["--data", $0] } ?? []) + tls)
  }

  /// The port that it answers HTTP on.
  public var port: Int { run.ports[0] }

  /// The port that it answers HTTPS on, if it does.
  public var securePort: Int { run.ports[1] }

  /// Ends it, and waits until it is gone.
  public func end() { run.end() }
}
