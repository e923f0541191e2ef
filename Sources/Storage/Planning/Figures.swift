/// Numbers as people read them.
package enum Figures {
  /// A count with its thousands apart, such as `1,200,000`.
  package static func count(_ number: Int) -> String {
    var digits = Array(String(number.magnitude))
    var place = digits.count - 3
    while place > 0 {
      digits.insert(",", at: place)
      place -= 3
    }
    return (number < 0 ? "-" : "") + String(digits)
  }

  /// A count with its noun, such as `1 row` or `158 rows`.
  package static func count(_ number: Int, _ noun: String) -> String {
    "\(count(number)) \(noun)\(number == 1 ? "" : "s")"
  }

  /// A time with three digits or so, such as `0.012 s`, `12.3 s` or `2 min 05 s`.
  package static func time(_ duration: Duration) -> String {
    let milliseconds = milliseconds(duration)
    if milliseconds < 10_000 { return "\(decimal(milliseconds, 1000, digits: 3)) s" }
    if milliseconds < 60_000 { return "\(decimal(milliseconds / 100, 10, digits: 1)) s" }
    let seconds = milliseconds / 1000
    if seconds < 3600 { return "\(seconds / 60) min \(twoDigits(seconds % 60)) s" }
    return "\(seconds / 3600) h \(twoDigits(seconds / 60 % 60)) min"
  }

  /// A time in whole seconds, for what is only guessed: `under 1 s`, `45 s`, `2 min 05 s`.
  package static func roughTime(_ duration: Duration) -> String {
    let seconds = (milliseconds(duration) + 500) / 1000
    if seconds < 1 { return "under 1 s" }
    return seconds < 60 ? "\(seconds) s" : time(.seconds(seconds))
  }

  /// A speed with its unit, such as `1.9 M rows/s`.
  package static func rate(_ rows: Int, in duration: Duration) -> String {
    let milliseconds = max(1, milliseconds(duration))
    let (rate, overflow) = rows.multipliedReportingOverflow(by: 1000)
    let perSecond = overflow ? rows / milliseconds * 1000 : rate / milliseconds
    if perSecond < 1000 { return "\(perSecond) rows/s" }
    if perSecond < 1_000_000 { return "\(decimal(perSecond / 100, 10, digits: 1)) k rows/s" }
    return "\(decimal(perSecond / 100_000, 10, digits: 1)) M rows/s"
  }

  /// A duration in whole milliseconds.
  package static func milliseconds(_ duration: Duration) -> Int {
    let parts = duration.components
    return Int(parts.seconds) * 1000 + Int(parts.attoseconds / 1_000_000_000_000_000)
  }

  private static func decimal(_ number: Int, _ unit: Int, digits: Int) -> String {
    let rest = String(number % unit)
    return "\(number / unit).\(String(repeating: "0", count: digits - rest.count))\(rest)"
  }

  private static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }
}
