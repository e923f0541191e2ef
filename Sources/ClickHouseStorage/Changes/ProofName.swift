package import Storage

/// What a copy that faults are planted in is called on a server: it says whose it is, so that the next
/// proof can remove what a dead one left.
package struct ProofName {
  private static let start = "fixturectl_proof_"

  /// The name: the host, the process, and a number, since two proofs at once must not meet.
  package let text: String

  /// A name for a copy of this process.
  package init() {
    let number = String(UInt32.random(in: .min ... .max), radix: 16)
    let words = Machine.description.split(separator: " ")
    text = "\(Self.start)\(Self.host)_\(words.last ?? "")_\(number)"
  }

  /// The host in letters that any name may have.
  private static var host: String {
    let sum = Machine.host.utf8.reduce(UInt32(2_166_136_261)) { ($0 ^ UInt32($1)) &* 16_777_619 }
    return String(sum, radix: 16)
  }

  /// Whether a database, by its name without the user's prefix, is part of the copy of a process of
  /// this host that is gone.
  static func isOfTheDead(_ database: String) -> Bool {
    guard database.hasPrefix(start) else { return false }
    let parts = database.dropFirst(start.count).split(separator: "_", maxSplits: 3)
    guard parts.count == 4, parts[0] == host, Int(parts[1]) != nil,
      UInt32(parts[2], radix: 16) != nil
    else { return false }
    return !Machine.mayBeAlive("\(Machine.host) \(parts[1])")
  }
}

extension ClickHouseCopy {
  /// Removes the copies that proofs left which were killed on this host.
  package static func removeThoseOfTheDead(
    at address: ClickHouseAddress, _ credentials: ClickHouseCredentials
  ) throws(StoreError) {
    try reportingStore { () throws(ClickHouseError) in
      let client = try ClickHouseClient(address, credentials)
      for row in try client.query("SELECT name FROM system.databases").rows {
        guard let name = row.first?.text, name.hasPrefix(address.prefix),
          ProofName.isOfTheDead(String(name.dropFirst(address.prefix.count)))
        else { continue }
        try client.execute("DROP DATABASE IF EXISTS \(ClickHouseName.quoted(name))")
      }
    }
  }
}
