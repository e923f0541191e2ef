internal import Storage

/// Asks a server a question; what it has against that one leaves others open.
func asking<Result>(
  _ body: () throws(ClickHouseError) -> Result
) throws(StoreError) -> Result {
  do throws(ClickHouseError) { return try body() } catch {
    switch error {
    // Who may not come in gets no answer to other questions either.
    case .server(192...194, _, _, _), .server(516, _, _, _): throw error.storeError
    case .server(let code, let message, _, let address):
      throw .database(code: code, message: message, context: address)
    default: throw error.storeError
    }
  }
}
