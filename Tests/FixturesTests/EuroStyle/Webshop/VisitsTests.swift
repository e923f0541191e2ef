import Testing

@testable import Fixtures

@Suite struct VisitsTests {
  static let model = EuroStyle(seed: 42, scale: .tiny)

  @Test(arguments: [
    SessionTable.pages, .carts, .searches, .events, .recommendations, .tests,
  ])
  func everyRowBelongsToOneVisit(table: SessionTable) {
    let count = Self.model.web.shares[table].children
    var next = 0
    Self.model.visits.forEachVisit(with: 0..<count, of: table) { visit, part in
      #expect(part == visit.children)
      #expect(part.lowerBound == next)
      next = part.upperBound
    }
    #expect(next == count)
  }

  @Test func partOfTheRowsAsksOnlyForTheirVisits() {
    Self.model.visits.forEachVisit(with: 5..<9, of: .pages) { visit, part in
      #expect(part == visit.pages.clamped(to: 5..<9) && !part.isEmpty)
    }
    var rows: [Int] = []
    Self.model.visits.forEachVisit(in: 99..<102) { rows.append($0.row) }
    #expect(rows == [99, 100, 101])
  }

  @Test func visitLastsAsLongAsItsPages() {
    Self.model.visits.forEachVisit(in: 0..<Self.model.web.count) { visit in
      let seconds = Self.model.pages.seconds(of: 0..<visit.pages.count, in: visit)
      #expect(visit.session.duration == seconds)
      #expect(visit.session.day == visit.session.end.day)
    }
  }

  @Test func cartsAreThoseOfTheVisits() {
    let carts = Self.model.visits.sessions.indices.filter {
      Self.model.visits.sessions[$0].hasCart
    }
    #expect(carts.count == Self.model.cartSessions.count)
    var found: [Int] = []
    Self.model.cartSessions.forEachSession(3..<7, in: Self.model.visits.sessions) { row, _ in
      found.append(row)
    }
    #expect(found == Array(carts[3..<7]))
  }
}
