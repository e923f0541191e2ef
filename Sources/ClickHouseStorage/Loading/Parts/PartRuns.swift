internal import Storage

/// The parts of a dataset that wait on a server until all are there, and those in the making.
struct PartRuns {
  /// A run that loads a part, or has.
  struct Entry {
    let run: Run
    let part: Part
    /// What it is a part of, in words that tell one from another; nil when it has only begun.
    let whole: String?
    /// What it came to, once it is in.
    let manifest: Manifest?
  }

  let home: Home
  private(set) var entries: [Entry] = []

  /// Asks a server what is there.
  /// - Parameters:
  ///   - home: what it remembers.
  ///   - clears: whether what dead runs left is dropped.
  /// - Throws: when the server cannot be asked.
  init(in home: Home, clears: Bool = true) throws(StoreError) {
    self.home = home
    for run in try Run.parts(home) {
      guard let part = run.part else { continue }
      let events = try reportingStore { () throws(ClickHouseError) in try run.events() }
      let whole = events.first { $0.kind == Note.whole }?.content
      var manifest: Manifest?
      if let text = events.last(where: { $0.kind == Note.arrived })?.content {
        manifest = try? Manifest(json: Array(text.utf8), path: "\(part)")
      }
      let isGone = events.contains { $0.kind == Note.gone }
      let owner = try run.liveOwner(events)
      if isGone || manifest == nil && owner == nil {
        if clears { try reportingStore { () throws(ClickHouseError) in try run.discard() } }
      } else {
        entries.append(
          Entry(run: run, part: part, whole: whole, manifest: manifest))
      }
    }
  }

  /// What runs that load parts say of themselves.
  fileprivate enum Note {
    static let whole = "whole"
    static let arrived = "arrived"
    static let gone = "gone"
  }

  /// The parts that are in; of one that was made again, the later.
  var waiting: [Entry] {
    var latest: [Part: Entry] = [:]
    for entry in entries where entry.manifest != nil {
      if let other = latest[entry.part], other.run.name > entry.run.name { continue }
      latest[entry.part] = entry
    }
    return latest.values.sorted { $0.part.index < $1.part.index }
  }

  /// What these are parts of, in words; nil when there are none.
  var whole: String? { entries.lazy.compactMap(\.whole).first }

  /// Starts to load a part, unless parts of something else are there.
  static func claim(
    _ part: Part, of plan: LoadPlan, _ home: Home
  ) throws(StoreError) -> Run {
    let whole = PartRuns.whole(part, of: plan.recipe)
    try home.create()
    try PartRuns(in: home).admit(whole)
    let run = try reportingStore { () throws(ClickHouseError) in
      let run = try Run.start(home, part: part)
      try run.note(Note.whole, whole)
      return run
    }
    // Of two that start at once, the one that is later to say what it loads sees the other here.
    do throws(StoreError) {
      try PartRuns(in: home).admit(whole)
    } catch {
      run.end()
      throw error
    }
    return run
  }

  /// Takes a part as in, in the place of the same one that may have been there before.
  static func keep(_ manifest: Manifest, for run: Run) throws(StoreError) {
    try reportingStore { () throws(ClickHouseError) in
      try run.note(Note.arrived, String(decoding: manifest.json, as: UTF8.self))
    }
    // It counts from here on; what cannot be dropped now is dropped when the parts are published.
    for entry in (try? PartRuns(in: run.home))?.entries ?? []
    where entry.part == run.part && entry.run.name != run.name && entry.manifest != nil {
      try? entry.discard()
    }
  }

  /// What a part is one of: the same words for all parts that add up.
  static func whole(_ part: Part, of recipe: Recipe) -> String {
    "\(recipe.whole) in \(part.count) parts, by fixturectl \(recipe.generator)"
  }

  private func admit(_ whole: String) throws(StoreError) {
    guard let other = entries.lazy.compactMap(\.whole).first(where: { $0 != whole }) else { return }
    let place = home.client.address
    throw .unsupported(
      """
      at \(place) there are parts of \(other), and this would be one of \(whole); when those are \
      all in, put them in place with `fixturectl publish --at '\(place)'`, or drop them with \
      `fixturectl publish --discard --at '\(place)'`
      """)
  }
}

extension PartRuns.Entry {
  /// Drops it; if that is cut short, whoever comes next goes on with it.
  func discard() throws(StoreError) {
    try reportingStore { () throws(ClickHouseError) in
      try run.note(PartRuns.Note.gone)
      try run.discard()
    }
  }
}
