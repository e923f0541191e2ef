import Fixtures
import Storage

/// What the data of a place should be: from the options, or else from the manifest beside it.
struct ExpectedData {
  let plan: LoadPlan
  /// Where the manifest says something else, or less.
  let notes: [String]

  init(
    of source: some DataSource, _ options: RecipeOptions, _ selection: SelectionOptions, jobs: Int
  ) throws {
    let manifest = try source.manifest()
    if manifest == nil, options.scale == nil {
      throw CommandFailure(
        .unable,
        """
        \(source.location) has no manifest to say what the data should be; pass --scale, and \
        --seed unless it is 42
        """)
    }
    if let manifest {
      try ExpectedData.require(manifest, readableFor: options, in: source.location)
    }
    let world = try options.world(otherwise: manifest, workers: .threads(jobs))
    var notes: [String] = []
    var names = selection.tables
    if let manifest {
      // What was not loaded is not missed, unless it is asked for.
      if names.isEmpty, selection.systems.isEmpty {
        let kept = Set(manifest.tables.map(\.table))
        names = world.tables.map(\.info.path.description).filter(kept.contains)
        if names.isEmpty {
          throw CommandFailure(
            .unable, "the manifest of \(source.location) has no table of \(world.dataset.name)")
        }
        // Some tables of a part have no rows in it, and are not in its manifest either.
        if manifest.part == nil, names.count < world.tables.count {
          notes.append(
            """
            the manifest has \(names.count) of \(Figures.count(world.tables.count, "table")); the \
            others were not looked at
            """)
        }
      }
    }
    let plan = try LoadPlan.make(
      world: world, systems: selection.systems, tables: names, part: manifest?.part)
    if let manifest {
      notes += ExpectedData.differences(between: manifest.recipe, and: plan.recipe)
    }
    self.plan = plan
    self.notes = notes
  }

  /// Fails where the manifest says what this command cannot make, and no option says otherwise.
  private static func require(
    _ manifest: Manifest, readableFor options: RecipeOptions, in location: String
  ) throws {
    let isKnown = DatasetRegistry.all.contains { $0.name == manifest.dataset }
    if options.dataset == nil, !isKnown {
      throw CommandFailure(
        .unable,
        """
        the manifest of \(location) says that this is \(manifest.recipe), a dataset that this \
        fixturectl does not know; pass --dataset to check it against another
        """)
    }
    let isReadable =
      (options.scale != nil || Scale(manifest.scale) != nil)
      && (options.seed != nil || UInt64(manifest.seed) != nil)
    if !isReadable {
      throw CommandFailure(
        .unable, "the manifest of \(location) has no valid scale and seed; pass --scale and --seed")
    }
  }

  private static func differences(between found: Recipe, and wanted: Recipe) -> [String] {
    if found == wanted { return [] }
    if found.dataset == wanted.dataset, found.version != wanted.version {
      return [
        """
        the manifest says that this is version \(found.version) of \(found.dataset), and this \
        fixturectl makes version \(wanted.version), whose rows are others
        """
      ]
    }
    return ["the manifest says that this is \(found)"]
  }
}
