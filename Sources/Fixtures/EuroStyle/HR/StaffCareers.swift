/// Who holds the posts: the statuses at the end of the books are dealt out, and months of hire and
/// exit follow from them.
struct StaffCareers {
  private(set) var employees: [Employee] = []

  /// Those of each hundred who are on leave at the end, whose fixed term ran out, and who left.
  static let (onLeave, inactive, terminated) = (10, 3, 2)
  /// Ages at the end of the books: 22–30, 31–40, 41–50, 51–60, 61–67.
  static let ageShares = [25, 35, 25, 12, 3]
  private static let ageBands = [22...30, 31...40, 41...50, 51...60, 61...67]

  init(posts: StaffPosts, network: StoreNetwork, seed: Seed) {
    let streams = TableStreams(seed: seed, table: "eurostyle_hr.employees")
    let (person, career) = (streams("person"), streams("career"))
    let all = posts.all
    let statuses = Self.statuses(all, rotation: streams("status").bits(0))
    let ages = AliasTable(Self.ageShares)
    var exits = [Int?](repeating: nil, count: all.count)
    var earliest = [Int](repeating: 0, count: all.count)
    for (number, post) in all.enumerated() {
      let opening = post.store.map { BookMonths.month(of: network.stores[$0].opening - 20) }
      earliest[number] = max(Self.founding, opening ?? Self.founding)
      guard statuses[number] == .inactive || statuses[number] == .terminated else { continue }
      exits[number] = max(2 + career.draw(number, below: 21), earliest[number] + 2)
    }
    employees.reserveCapacity(all.count)
    var ordinary = 0
    for (number, post) in all.enumerated() {
      var draws = person.draws(number)
      let band = number == 0 ? 3 : ages.pick(draws.next())
      // Nobody runs anything before the end of the twenties.
      let isYoungHead = band == 0 && post.place == 0
      let age = isYoungHead ? draws.next(in: 27...30) : draws.next(in: Self.ageBands[band])
      let birth = Day(2025 - age, 1, 1) + draws.next(below: 365)
      let isWoman = draws.happens(.percent(post.store == nil ? 52 : 66))
      let pooled = NamePools.shared.name(
        in: post.entity.country, isWoman: isWoman, first: draws.next(), last: draws.next())
      // A shop's manager is who the network says it is.
      let name = post.place == 0 ? post.store.map { network.stores[$0].manager } ?? pooled : pooled
      let said = draws.next(below: 200)
      let gender: StaffGender =
        said == 0 ? .nonBinary : said < 3 ? .preferNotToSay : name.isWoman ? .female : .male
      let from = max(earliest[number], (2025 - age + 19 - 2024) * 12)
      // Of those who were there before the books, most came lately.
      let span = max(1, -1 - from)
      var hired = from + max(draws.next(below: span), draws.next(below: span))
      if statuses[number] == .inactive, let exit = exits[number] {
        hired = max(from, exit - (draws.happens(.percent(70)) ? 11 : 5))
      } else if let exit = Self.predecessor(of: number, all, exits) {
        // Who comes after a leaver starts in the leaver's last month.
        hired = max(from, exit)
      } else if statuses[number] != .terminated, post.place > (post.store == nil ? 0 : 6) {
        ordinary += 1
        // One post in twelve that a shop can do without was filled during the books.
        if ordinary % 12 == 7 {
          hired = max(from, ordinary / 12 % 2 * 12 + 1 + draws.next(below: 10))
        }
      }
      let full = post.entity.country.fullWeek
      let hours = Self.hours(full, post, draws.next(below: 100))
      employees.append(
        Employee(
          number: number, entity: post.entity, store: post.store, place: post.place,
          department: post.department, manager: post.manager, tillRole: post.tillRole,
          weeklyHours: hours, hired: BookMonths.day(hired), left: exits[number].map(BookMonths.end),
          status: statuses[number], name: name, gender: gender, birth: birth))
    }
  }

  /// The month from which on the HR system knows of people.
  private static let founding = -192

  /// Heads are all active; the others share the statuses, spread evenly over shops and offices.
  private static func statuses(_ posts: [StaffPost], rotation: UInt64) -> [EmployeeStatus] {
    var statuses = [EmployeeStatus](repeating: .active, count: posts.count)
    let others = posts.indices.filter { posts[$0].place > 0 }
    let (leavers, lapsed) = (posts.count * terminated / 100, posts.count * inactive / 100)
    let away = posts.count * onLeave / 100
    let special = leavers + lapsed + away
    let shift = bounded(rotation, others.count)
    func falls(_ index: Int, _ part: Int, of whole: Int) -> Bool {
      (index + 1) * part / whole > index * part / whole
    }
    var kept = 0
    for index in 0..<special {
      let place = ((2 * index + 1) * others.count / (2 * special) + shift) % others.count
      if falls(index, leavers, of: special) {
        statuses[others[place]] = .terminated
        continue
      }
      let isLapsed = falls(kept, lapsed, of: special - leavers)
      statuses[others[place]] = isLapsed ? .inactive : .onLeave
      kept += 1
    }
    return statuses
  }

  /// The exit of the leaver whose work somebody took over: the neighbour behind a leaver, or the one
  /// before a leaver who is the last of a shop or department.
  private static func predecessor(
    of number: Int, _ posts: [StaffPost], _ exits: [Int?]
  ) -> Int? {
    let post = posts[number]
    guard post.place > 0, exits[number] == nil else { return nil }
    if let exit = exits[number - 1] { return exit }
    return post.place == post.size - 2 ? exits[number + 1] : nil
  }

  /// Full time for heads, in offices for four in five and in shops for half; else four days, and in
  /// shops that can do with it three.
  private static func hours(_ full: Int, _ post: StaffPost, _ draw: Int) -> Int {
    if post.place == 0 || post.tillRole == .supervisor { return full }
    if post.store == nil { return draw < 80 ? full : full * 4 / 5 }
    if draw < 50 { return full }
    return draw < 80 || post.size < 12 ? full * 4 / 5 : full * 3 / 5
  }
}
