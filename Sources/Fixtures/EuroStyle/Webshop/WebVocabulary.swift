/// The words of the web shop, parsed once.
struct WebVocabulary: Sendable {
  /// What is told of a visitor's way to the shop.
  struct Source: Sendable {
    let hasMedium: Bool
    let hasReferrer: Bool
  }

  struct Event: Sendable {
    let type: WebEventType
    let category: WebEventCategory
    let hasLabel: Bool
    let hasSelector: Bool
    fileprivate let line: CompactIndex
    /// A line of ``elementTexts``.
    var text: Int? { line.index }
  }

  struct Test: Sendable {
    let goal: TestGoal
    let first: Day
    let last: Day
  }

  let userAgents: TextPool
  let browsers: TextPool
  let systems: TextPool
  let devices: [DeviceType]
  let userAgentWeights: AliasTable
  /// The hosts of the three networks that are kept for documentation.
  let addresses: TextPool
  let sources: [Source]
  let sourceNames: TextPool
  let media: TextPool
  let referrers: TextPool
  let sourceWeights: AliasTable
  /// What can happen, last the purchase; ``actions``, ``labels`` and ``selectors`` go with it.
  let events: [Event]
  /// The place of the purchase.
  let purchase: Int
  /// The events that can happen on each type of page.
  let eventsOn: [[Int]]
  let actions: TextPool
  let labels: TextPool
  let selectors: TextPool
  /// In Dutch, German, French, English: line × 4 + language.
  let elementTexts: TextPool
  /// Titles and paths of pages that show neither a category nor a product, by type of page.
  let plainPages: [[Int]]
  let plainPaths: TextPool
  /// Line × 4 + language.
  let plainTitles: TextPool
  let tests: [Test]
  let testNames: TextPool
  let filters: [String]
  /// Terms that find nothing, by language.
  let typos: [[String]]

  static let shared = WebVocabulary()

  private init() {
    let agents = entries(WebData.userAgents)
    userAgents = TextPool(agents.map { $0[4] })
    browsers = TextPool(agents.map { $0[1] })
    systems = TextPool(agents.map { $0[2] })
    let deviceNames = DeviceType.labels
    devices = agents.map { fields in
      guard let device = deviceNames.firstIndex(where: { $0 == fields[0] }) else {
        preconditionFailure("unknown device: \(fields[0])")
      }
      return DeviceType.allCases[device]
    }
    userAgentWeights = AliasTable(agents.map { number($0[3]) })
    addresses = TextPool(
      ["192.0.2", "198.51.100", "203.0.113"].flatMap { network in
        (1...254).map { "\(network).\($0)" }
      })
    let sourceLines = entries(WebData.sources)
    sources = sourceLines.map {
      Source(hasMedium: !$0[1].isEmpty, hasReferrer: !$0[2].isEmpty)
    }
    sourceNames = TextPool(sourceLines.map { $0[0] })
    media = TextPool(sourceLines.map { $0[1] })
    referrers = TextPool(sourceLines.map { $0[2] })
    sourceWeights = AliasTable(sourceLines.map { number($0[3]) })
    let texts = entries(WebData.elementTexts)
    elementTexts = TextPool(texts.flatMap(Self.byLanguage))
    let lines =
      entries(WebData.events) + [
        ["purchase", "product_interaction", "button_click", "", "#place-order", "", ""]
      ]
    purchase = lines.count - 1
    actions = TextPool(lines.map { $0[2] })
    labels = TextPool(lines.map { $0[3] })
    selectors = TextPool(lines.map { $0[4] })
    let types = WebEventType.labels
    let categories = WebEventCategory.labels
    events = lines.map { fields in
      guard let type = types.firstIndex(where: { $0 == fields[0] }),
        let category = categories.firstIndex(where: { $0 == fields[1] })
      else { preconditionFailure("unknown event: \(fields)") }
      return Event(
        type: WebEventType.allCases[type], category: WebEventCategory.allCases[category],
        hasLabel: !fields[3].isEmpty, hasSelector: !fields[4].isEmpty,
        line: CompactIndex(fields[5].isEmpty ? nil : texts.firstIndex { $0[0] == fields[5] }))
    }
    let pageTypes = PageType.labels
    let pagesOfEvents = lines.map {
      parts($0[6], by: ",")
    }
    eventsOn = pageTypes.map { type in
      lines.indices.filter { pagesOfEvents[$0].contains { $0 == type } }
    }
    let pages = entries(WebData.pageTitles)
    plainPaths = TextPool(pages.map { $0[1] })
    plainTitles = TextPool(pages.flatMap { Self.byLanguage(Array($0[2...])) })
    plainPages = pageTypes.map { type in pages.indices.filter { pages[$0][0] == type } }
    let testLines = entries(WebData.abTests)
    testNames = TextPool(testLines.map { $0[0] })
    tests = testLines.map { fields in
      guard let goal = TestGoal(label: fields[1]), let first = Day(fields[2]),
        let last = Day(fields[3])
      else { preconditionFailure("unknown test: \(fields)") }
      return Test(goal: goal, first: first, last: last)
    }
    filters = entries(WebData.searchFilters).map { String($0[0]) }
    let typoLines = entries(WebData.typos)
    typos = Language.labels.map { language in
      typoLines.filter { $0[0] == language }.map { String($0[1]) }
    }
  }

  /// English, Dutch, German, French turned into the order of ``Language``.
  private static func byLanguage(_ fields: [Substring]) -> [Substring] {
    [fields[1], fields[2], fields[3], fields[0]]
  }
}

/// What a visitor holds.
public enum DeviceType: Int, LabelledCell {
  /// The three kinds.
  case desktop, mobile, tablet
}

/// What a page shows.
public enum PageType: Int, LabelledCell {
  /// The types of pages.
  case homepage, category, product, search, cart, checkout, account
}

/// What a visitor did.
public enum WebEventType: Int, LabelledCell {
  /// The types of events.
  case click, scroll, formSubmit, videoPlay, pageInteraction, purchase

  /// An underscore.
  public static var separator: String { "_" }
}

/// What an event belongs to.
public enum WebEventCategory: Int, LabelledCell {
  /// The three categories.
  case navigation, productInteraction, marketing

  /// An underscore.
  public static var separator: String { "_" }
}

/// What an A/B test wants more of.
public enum TestGoal: Int, LabelledCell {
  /// The three goals.
  case purchase, signup, engagement
}
