import ArgumentParser
import Fixtures
import Storage
import Validate

/// Texts of the command line as values, with errors that say what would be right.
enum OptionValues {
  /// A scale by its name or factor.
  static func scale(_ text: String) throws(ValidationError) -> Scale {
    if let scale = Scale(text) { return scale }
    throw ValidationError(
      """
      a scale is tiny, medium, full, or a factor above 0 and at most 1000000 with up to nine \
      decimals, such as 0.25
      """)
  }

  /// A seed.
  static func seed(_ text: String) throws(ValidationError) -> Seed {
    let digits = text.utf8.allSatisfy { 48...57 ~= $0 } && !text.isEmpty
    if digits, let number = UInt64(text) { return Seed(number) }
    let reason =
      if digits {
        "it is too large"
      } else if text.hasPrefix("-"), Int(text) != nil {
        "it is negative"
      } else {
        "it is no whole number"
      }
    throw ValidationError("\(reason); a seed is a number from 0 to \(UInt64.max)")
  }

  /// Which indexes to make.
  static func indexes(_ text: String) throws(ValidationError) -> IndexPolicy {
    if let policy = IndexPolicy(rawValue: text) { return policy }
    throw ValidationError("indexes are keys or all")
  }

  /// A kind of database.
  static func databaseKind(_ text: String) throws(ValidationError) -> DatabaseKind {
    if let kind = DatabaseKind(rawValue: text) { return kind }
    let kinds = DatabaseKind.allCases.map(\.rawValue).joined(separator: " or ")
    throw ValidationError("a kind of database is \(kinds)")
  }

  /// The form of a report.
  static func reportFormat(_ text: String) throws(ValidationError) -> ReportFormat {
    if let format = ReportFormat(rawValue: text) { return format }
    let names = ReportFormat.allCases.map(\.rawValue)
    let near = nearestNames(to: text, among: names).first
    throw ValidationError(
      "a format is \(names.dropLast().joined(separator: ", ")) or \(names.last ?? "")"
        + (near.map { "; did you mean \($0)?" } ?? ""))
  }

  /// How many examples to show.
  static func examples(_ text: String) throws(ValidationError) -> Int {
    if let number = Int(text), (0...10_000).contains(number) { return number }
    throw ValidationError("examples are rows, from 0 to 10000")
  }

  /// An amount of memory in bytes, or with K, M or G for 1024 of the unit before.
  static func bytes(_ text: String) throws(ValidationError) -> Int {
    let units = "KMG"
    let unit = text.last.flatMap { units.firstIndex(of: $0) }
    let power = unit.map { units.distance(from: units.startIndex, to: $0) + 1 } ?? 0
    let most = 1 << 50
    if let number = Int(text.dropLast(power == 0 ? 0 : 1)), 1...(most >> (10 * power)) ~= number {
      return number << (10 * power)
    }
    throw ValidationError("an amount of memory is a number of bytes, such as 500M or 2G")
  }

  /// A time in seconds.
  static func seconds(_ text: String) throws(ValidationError) -> Int {
    if let number = Int(text), (1...86_400).contains(number) { return number }
    throw ValidationError("a time is a number of seconds, from 1 to 86400")
  }

  /// A number of threads.
  static func jobs(_ text: String) throws(ValidationError) -> Int {
    if let number = Int(text), (1...1024).contains(number) { return number }
    throw ValidationError("jobs are threads, from 1 to 1024; leave it out for one a processor")
  }

  /// A part, written as `2/4`.
  static func part(_ text: String) throws(ValidationError) -> Part {
    let numbers = text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
    if numbers.count == 2, let index = numbers[0], let count = numbers[1],
      let part = Part(index, of: count)
    {
      return part
    }
    throw ValidationError("a part is i/n with i from 1 to n, such as 2/4")
  }

  /// A table of a dataset, with its database's name.
  static func table(_ name: String, in world: World) throws(StoreError) -> TableSource {
    let tables = world.tables
    if let table = tables.first(where: { $0.info.path.description == name }) { return table }
    let namesakes = tables.filter { $0.info.path.table == name }
    if namesakes.count == 1 { return namesakes[0] }
    if namesakes.count > 1 {
      throw .unknownName(
        kind: "single table", name: name, nearest: namesakes.map(\.info.path.description))
    }
    let paths = tables.map(\.info.path)
    var nearest = nearestNames(to: name, among: paths.map(\.description))
    let bare = String(name[(name.lastIndex(of: ".").map(name.index(after:)) ?? name.startIndex)...])
    let nearBare = Set(nearestNames(to: bare, among: paths.map(\.table)))
    nearest += paths.filter { nearBare.contains($0.table) }.map(\.description)
      .filter { !nearest.contains($0) }
    throw .unknownName(kind: "table", name: name, nearest: Array(nearest.prefix(3)))
  }

  /// The items of lists with commas in them.
  static func items(of lists: [String]) -> [String] {
    lists.flatMap { $0.split(separator: ",") }
      .map { $0.drop { $0 == " " } }
      .map { String($0.reversed().drop { $0 == " " }.reversed()) }
      .filter { !$0.isEmpty }
  }
}
