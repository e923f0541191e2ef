internal import Fixtures

/// A column's days, instants or keys as texts of one width, in memory that the next batch uses
/// again.
@safe
final class FixedText {
  private var base: UnsafeMutablePointer<UInt8>
  private var capacity = 0

  /// How many bytes each text has.
  private(set) var width = 0

  /// Memory for a column.
  init() { unsafe base = .allocate(capacity: TextCursor.slack) }

  deinit { unsafe base.deallocate() }

  /// The texts, one after another, until the next ones are written.
  @unsafe
  var bytes: UnsafePointer<UInt8> { unsafe UnsafePointer(base) }

  /// Writes days; those of NULL cells as well.
  func writeDays(_ cells: [Int64], count: Int) {
    let days = DayTexts.shared
    write(cells, count, width: 10) { $1.day(Day(Int($0)), days) }
  }

  /// Writes instants; those of NULL cells as well.
  func writeInstants(_ cells: [Int64], count: Int) {
    let days = DayTexts.shared
    write(cells, count, width: 19) { $1.instant(Instant($0), days) }
  }

  /// Writes keys; those of NULL cells as well.
  func writeKeys(_ cells: [Int64], _ format: KeyFormat, count: Int) {
    write(cells, count, width: format.width) { $1.key(Int($0), format) }
  }

  @inline(__always)
  private func write(
    _ cells: [Int64], _ count: Int, width: Int, _ write: (Int64, inout TextCursor) -> Void
  ) {
    self.width = width
    reserve(count * width)
    var cursor = unsafe TextCursor(next: base)
    for row in 0..<count { write(cells[row], &cursor) }
  }

  private func reserve(_ bytes: Int) {
    if bytes <= capacity { return }
    unsafe base.deallocate()
    capacity = bytes
    unsafe base = .allocate(capacity: capacity + TextCursor.slack)
  }
}
