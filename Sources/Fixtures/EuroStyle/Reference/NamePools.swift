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
  private let weights: [Int: AliasTable]

  static let shared = NamePools()

  private init() {
    func lines(_ text: String) -> [Substring] { text.split(separator: "\n") }
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
    plainFirstNames = TextPool(first.map(plainLetters))
    plainSurnames = TextPool(last.map(plainLetters))
    self.women = ranges(women, from: 0)
    self.men = ranges(men, from: women.reduce(0) { $0 + $1.count })
    self.families = ranges(families, from: 0)
    var weights: [Int: AliasTable] = [:]
    for count in Set((women + men + families).map(\.count)) {
      // The k-th name is about as frequent as 1/(k + 15): flat enough for many names to occur.
      weights[count] = AliasTable((0..<count).map { 1_000_000 / ($0 + 15) })
    }
    self.weights = weights
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

/// A name in lower-case ASCII letters, without spaces and apostrophes.
private func plainLetters(_ name: Substring) -> String {
  let folded: [Character: String] = [
    "à": "a", "á": "a", "â": "a", "ã": "a", "ä": "ae", "å": "a", "ç": "c", "é": "e", "è": "e",
    "ê": "e", "ë": "e", "ğ": "g", "í": "i", "î": "i", "ï": "i", "ı": "i", "ñ": "n", "ó": "o",
    "ô": "o", "õ": "o", "ö": "oe", "ø": "o", "œ": "oe", "ş": "s", "š": "s", "ß": "ss", "ú": "u",
    "û": "u", "ü": "ue", "ý": "y", "ž": "z",
  ]
  var plain = ""
  for character in name.lowercased() {
    if ("a"..."z").contains(character) { plain.append(character) } else {
      plain += folded[character] ?? ""
    }
  }
  return plain
}
