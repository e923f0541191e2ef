internal import Fixtures

/// How a column is compressed: by its type and where its values come from, as far as the server can.
struct ColumnCodec {
  private let types: NativeTypes
  private let version: ServerVersion

  init(_ types: NativeTypes, on version: ServerVersion) {
    self.types = types
    self.version = version
  }

  /// What stands behind a column's type; nothing where servers have one way for all columns.
  func clause(of column: ColumnInfo) -> String {
    version.hasCodecs ? " CODEC(\(steps(for: column)))" : ""
  }

  /// What stands behind the engine: blocks that are compressed as one.
  ///
  /// They have 64 KiB otherwise, in which little repeats.
  static func settings(on version: ServerVersion) -> String {
    version.hasBlockSizes
      ? " SETTINGS min_compress_block_size = 1048576, max_compress_block_size = 1048576" : ""
  }

  private func steps(for column: ColumnInfo) -> String {
    let text = "ZSTD(9)"
    if types.isDictionary(column) { return text }
    switch column.type {
    case .text, .textList, .bool, .labels: return text
    case .date where column.mayHoldEarlyDays: return text
    // The zeros where a day is missing are as far away as a day can be.
    case .date where column.isNullable: return text
    // Rows that follow each other are near each other in time.
    case .dateTime where column.isNullable: return "Delta, ZSTD(3)"
    case .dateTime: return version.hasT64 ? "Delta, T64('bit'), ZSTD(1)" : "Delta, ZSTD(3)"
    case .int(8), .uint(8): return "ZSTD(1)"
    case .decimal(let precision, _) where precision > 18: return text
    // Half of the bits of such numbers are the same in all rows.
    case .int, .uint, .decimal, .date: return version.hasT64 ? "T64, ZSTD(6)" : "ZSTD(6)"
    }
  }
}

extension ServerVersion {
  /// Whether bits that are the same in many rows can be left out.
  fileprivate var hasT64: Bool { isAtLeast(20, 1) }
  /// Whether a table says how much is compressed as one.
  fileprivate var hasBlockSizes: Bool { isAtLeast(21, 1) }
}
