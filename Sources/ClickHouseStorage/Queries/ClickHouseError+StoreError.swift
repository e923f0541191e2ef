internal import Storage

/// Does something with a server; what is wrong with it is an error as all stores have it.
func reporting<Result>(
  _ body: () throws(ClickHouseError) -> Result
) throws(StoreError) -> Result {
  do throws(ClickHouseError) { return try body() } catch { throw error.storeError }
}

extension ClickHouseError {
  /// The error as all stores have it.
  var storeError: StoreError {
    switch self {
    case .cancelled: .cancelled
    // Whoever may not come in gets no answer to other questions either.
    case .server(192, _, _, _), .server(193, _, _, _), .server(194, _, _, _),
      .server(516, _, _, _):
      .unsupported(description)
    case .server(let code, let message, _, let address):
      .database(code: code, message: message, context: address)
    default: .unsupported(description)
    }
  }
}
