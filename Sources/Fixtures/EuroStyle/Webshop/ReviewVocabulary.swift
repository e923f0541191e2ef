/// What a review says, as places in the vocabulary.
struct ReviewText: Sendable {
  let title: Int
  let opening: Int
  let detail: Int
  let fit: Int?
  let close: Int
}

/// The parts of reviews, parsed once.
struct ReviewVocabulary: Sendable {
  let texts: TextPool
  let moderators: TextPool
  /// The texts of each language, rating and part (title, opening, detail, close).
  private let parts: [[[Int]]]
  /// The sentences on fit of each language.
  private let fits: [[[Int]]]

  static let shared = ReviewVocabulary()

  private init() {
    let languages = [
      ReviewData.dutch, ReviewData.german, ReviewData.french, ReviewData.english,
    ].map(entries)
    let fitLines = entries(ReviewData.fit)
    texts = TextPool(languages.joined().map { $0[2] } + fitLines.map { $0[2] })
    moderators = TextPool(lines: NoteData.moderators)
    var start = 0
    var parts: [[[Int]]] = []
    let kinds = ["title", "opening", "detail", "close"]
    for lines in languages {
      var byRating = [[Int]](repeating: [], count: 5 * kinds.count)
      for (index, fields) in lines.enumerated() {
        guard let kind = kinds.firstIndex(where: { $0 == fields[1] }) else { continue }
        byRating[(number(fields[0]) - 1) * kinds.count + kind].append(start + index)
      }
      parts.append(byRating)
      start += lines.count
    }
    self.parts = parts
    let first = start
    fits = Language.labels.map { language in
      Fit.labels.map { fit in
        fitLines.indices.filter { fitLines[$0][0] == language && fitLines[$0][1] == fit }
          .map { first + $0 }
      }
    }
  }

  func text(
    _ language: Language, rating: Int, fit: Fit?, _ draws: inout Draws
  ) -> ReviewText {
    func choose(_ list: [Int], _ draws: inout Draws) -> Int { list[draws.next(below: list.count)] }
    let lists = parts[Int(language.rawValue)]
    let base = (rating - 1) * 4
    let title = choose(lists[base], &draws)
    let opening = choose(lists[base + 1], &draws)
    let detail = choose(lists[base + 2], &draws)
    let close = choose(lists[base + 3], &draws)
    let words = fit.map { choose(fits[Int(language.rawValue)][Int($0.rawValue)], &draws) }
    return ReviewText(title: title, opening: opening, detail: detail, fit: words, close: close)
  }
}
