import ClickHouseStorage
import Fixtures
import Storage

/// What a load may do with what its destination holds.
enum Admission: Equatable {
  /// There is nothing in the way.
  case new
  /// The same data is there and as it should be.
  case unchanged(Manifest)
  /// The same data is there and differs from its manifest, in these ways: it is made again.
  case repair([String])
  /// Data of ours is replaced or added to.
  case replace(Manifest)

  /// Decides; nothing is written.
  /// - Parameters:
  ///   - plan: what is to be loaded.
  ///   - target: where to.
  ///   - force: whether data of ours may be replaced whatever its recipe.
  /// - Throws: what is in the way.
  init(_ plan: LoadPlan, to target: Target, force: Bool) throws(StoreError) {
    let survey = try target.store.survey()
    if plan.part != nil, case .clickHouse = target.destination {
      // A part replaces nothing but itself before it is published.
      try survey.admit(plan, making: target.names(madeBy: plan), force: true)
      self = force ? .new : try Admission(of: target.server.state(of: plan))
      return
    }
    try survey.admit(plan, making: target.names(madeBy: plan), force: force)
    guard let manifest = survey.manifest else {
      self = .new
      return
    }
    // Even when forced: files of one kind among those of another would be nobody's.
    guard manifest.target == target.kind else {
      throw .unsupported(
        """
        \(survey.location) holds \(manifest.recipe) as \(manifest.target), not as \(target.kind); move it \
        away or choose another directory
        """)
    }
    if force {
      self = .replace(manifest)
      return
    }
    guard manifest.holds(plan), target.defects == nil else {
      self = .replace(manifest)
      return
    }
    switch try target.inspect().verdict {
    case .differs(let changes): self = .repair(changes)
    case .unknown(let reason): self = .repair([reason])
    case .nothing: self = .new
    case .matches, .sizesMatch: self = .unchanged(manifest)
    }
  }
}

extension Admission {
  /// Decides on a part that is to wait on a server.
  private init(of state: PartState) {
    switch state {
    case .new: self = .new
    case .waiting(let manifest), .published(let manifest): self = .unchanged(manifest)
    case .damaged(let differences): self = .repair(differences.map(\.description))
    }
  }
}

extension Manifest {
  /// Whether all rows of a plan, and its indexes, are there.
  fileprivate func holds(_ plan: LoadPlan) -> Bool {
    recipe == plan.recipe && indexes == plan.indexes
      && plan.tables.allSatisfy { self[$0.info.path]?.rows == $0.rows.count }
  }
}
