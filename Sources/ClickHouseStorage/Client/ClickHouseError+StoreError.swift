package import Storage

extension ClickHouseError {
  /// The error as stores report it.
  package var storeError: StoreError {
    switch self {
    case .cancelled: .cancelled
    default: .unsupported(description)
    }
  }
}

/// Asks a server where a store's error is due.
package func reportingStore<Result>(
  _ body: () throws(ClickHouseError) -> Result
) throws(StoreError) -> Result {
  do throws(ClickHouseError) { return try body() } catch { throw error.storeError }
}
