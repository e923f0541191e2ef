/// A person's name, as places in the pools of a country.
public struct PersonName: Sendable {
  let country: Country
  let isWoman: Bool
  let first: Int
  let last: Int
}

/// The first names and surnames of each country, the frequent ones drawn more often.
struct NamePools: Sendable {
  /// All first names of all countries.
  let firstNames: TextPool
  /// All surnames of all countries.
  let surnames: TextPool
  /// Both again in ASCII letters, for e-mail addresses.
  let plainFirstNames: TextPool
  let plainSurnames: TextPool
  /// Women's and men's names of each country, as places in ``firstNames``.
  private let women: [Range<Int>]
  private let men: [Range<Int>]
  private let families: [Range<Int>]
  /// The weights of as many names as a pool of each size has, by that size.
  private let weights: [AliasTable?]

  static let shared = NamePools()

  private init() {
    func lines(_ text: String) -> [Substring] { entries(text).map { $0[0] } }
    // In the order of Country: BE, DE, FR, LU, NL.
    let women = [
      NameData.belgianWomen, NameData.germanWomen, NameData.frenchWomen,
      NameData.luxembourgishWomen, NameData.dutchWomen,
    ].map(lines)
    let men = [
      NameData.belgianMen, NameData.germanMen, NameData.frenchMen, NameData.luxembourgishMen,
      NameData.dutchMen,
    ].map(lines)
    let families = [
      NameData.belgianSurnames, NameData.germanSurnames, NameData.frenchSurnames,
      NameData.luxembourgishSurnames, NameData.dutchSurnames,
    ].map(lines)
    func ranges(_ lists: [[Substring]], from start: Int) -> [Range<Int>] {
      var next = start
      return lists.map { list in
        defer { next += list.count }
        return next..<next + list.count
      }
    }
    let first = (women + men).flatMap(\.self)
    let last = families.flatMap(\.self)
    firstNames = TextPool(first)
    surnames = TextPool(last)
    plainFirstNames = TextPool(count: first.count) { $1.append(plainLettersOf: first[$0]) }
    plainSurnames = TextPool(count: last.count) { $1.append(plainLettersOf: last[$0]) }
    self.women = ranges(women, from: 0)
    self.men = ranges(men, from: women.reduce(0) { $0 + $1.count })
    self.families = ranges(families, from: 0)
    let sizes = Set((women + men + families).map(\.count))
    weights = (0...(sizes.max() ?? 0)).map { size in
      // The k-th name is about as frequent as 1/(k + 15): flat enough for many names to occur.
      sizes.contains(size) ? AliasTable((0..<size).map { 1_000_000 / ($0 + 15) }) : nil
    }
  }

  /// A name for a person.
  func name(in country: Country, isWoman: Bool, first: UInt64, last: UInt64) -> PersonName {
    let index = Int(country.rawValue)
    return PersonName(
      country: country, isWoman: isWoman, first: pick(isWoman ? women[index] : men[index], first),
      last: pick(families[index], last))
  }

  /// The name of a shop's manager.
  func manager(of store: Int, in country: Country, _ stream: Stream) -> PersonName {
    var draws = stream.draws(store)
    let isWoman = draws.happens(.percent(62))
    return name(in: country, isWoman: isWoman, first: draws.next(), last: draws.next())
  }

  private func pick(_ range: Range<Int>, _ bits: UInt64) -> Int {
    range.lowerBound + (weights[range.count]?.pick(bits) ?? 0)
  }
}

extension TextBuffer {
  /// Appends a name in lower-case ASCII letters, without spaces and apostrophes.
  fileprivate mutating func append(plainLettersOf name: Substring) {
    for scalar in name.unicodeScalars {
      switch scalar {
      case "a"..."z": append(UInt8(scalar.value))
      case "A"..."Z": append(UInt8(scalar.value) + 32)
      default: if let plain = foldedLetters[scalar] { append(string: plain) }
      }
    }
  }
}

private let foldedLetters: [Unicode.Scalar: String] = {
  let groups: [(String, String)] = [
    ("aàáâãå", "a"), ("äÄ", "ae"), ("çÇ", "c"), ("éèêëÉÈÊË", "e"), ("ğ", "g"), ("íîïıÎ", "i"),
    ("ñ", "n"), ("óôõ", "o"), ("öøœÖ", "oe"), ("şšŞŠ", "s"), ("ß", "ss"), ("úû", "u"),
    ("üÜ", "ue"), ("ý", "y"), ("ž", "z"),
  ]
  var letters: [Unicode.Scalar: String] = [:]
  for (accented, plain) in groups {
    for scalar in accented.unicodeScalars { letters[scalar] = plain }
  }
  return letters
}()
