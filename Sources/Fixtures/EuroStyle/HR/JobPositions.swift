/// The positions that people can have, the same ones at every scale.
enum JobPositions {
  static let path: TablePath = "eurostyle_hr.job_positions"

  /// The declaration.
  static let table = Table<EuroStyle, PositionRow>(
    path.table, "A position in a country.", count: { _ in JobPosition.all.count },
    columns: [
      .pooled(
        "position_id", "Country and number in the country", .unique,
        from: { _ in Organisation.shared.positionKeys }
      ) { $0.index },
      .text("position_code", "A short name; `_SR` behind the senior of two") { row, _, out in
        out.append(string: row.position.code)
      },
      .text("position_title", "What it is called") { row, _, out in
        out.append(string: row.position.title)
      },
      .pooled(
        "department_id", "The department that it is in", .references(Departments.path),
        from: { _ in Organisation.shared.departmentKeys }
      ) { $0.position.department },
      .pooledOrNull(
        "reporting_position_id", "The position above; NULL for the chief executive's",
        .references(path), from: { _ in Organisation.shared.positionKeys }
      ) { $0.position.reportsTo },
      .choice("position_level", "How far up it is") { $0.position.level },
      .choice("employment_type", "How it is usually given") { $0.position.employment },
      .text("salary_grade", "A to E, the highest", .oneOf(["A", "B", "C", "D", "E"])) {
        row, _, out in
        out.append(string: row.position.grade)
      },
      .money(
        "min_salary_eur", "Least pay of a year, full time",
        .holds("min_salary_eur < max_salary_eur"), .range(24_000_00...300_000_00)
      ) { $0.position.pay.lowerBound },
      .money(
        "max_salary_eur", "Most pay of a year, full time", .range(24_000_00...300_000_00)
      ) { $0.position.pay.upperBound },
      .choice(
        "country_code", "Where it is",
        .holds("starts_with(position_id, joined('POS_', country_code))")
      ) {
        $0.position.country
      },
      .textList("required_skills", "What somebody must be able to do") { row, _, out in
        for skill in row.position.skills { out.item { $0.append(string: skill) } }
      },
      .text("education_requirements", "What somebody must have learnt") { row, _, out in
        out.append(string: row.position.education)
      },
      .integer("experience_years", .uint8, "Years of experience", .range(0...20)) {
        $0.position.experience
      },
      .bool("is_remote_eligible", "Whether one can work from home") { $0.position.isRemote },
      .integer("travel_percentage", .uint8, "Percent of the time on the road", .range(0...70)) {
        $0.position.travel
      },
      .bool("is_active", "Whether it is in use", .holds("is_active")) { _ in true },
      .created("When the HR system took it over") { _ in Departments.founded },
      .updated("When the bands of pay were looked over last") { _ in looked },
    ], laws: laws
  ) { _, index in PositionRow(index: index, position: JobPosition.all[index]) }

  private static let looked = Day(2023, 12, 11).at(10)

  private static let laws: [Law] = [
    .facts(
      "facts", "What a position is follows from its number.", of: "position_id",
      JobPosition.all.map { position in
        let above = position.reportsTo.map { JobPosition.all[$0].key }
        return (
          key: position.key,
          columns: [
            "position_code": Law.text(position.code),
            "department_id": Law.text(OfficeDepartment.all[position.department].key),
            "reporting_position_id": above.map { Law.text($0) } ?? "reporting_position_id",
            "min_salary_eur": amount(position.pay.lowerBound),
            "max_salary_eur": amount(position.pay.upperBound),
          ]
        )
      }),
    .facts(
      "kinds", "What a position asks for follows from its short name.", of: "position_code",
      JobPosition.all.prefix { $0.country == .be }.map(kind)
        + JobPosition.all.filter { OfficeDepartment.all[$0.department].entity == .holding }
        .map(kind)),
    .holds(
      "skills", "A position has its three skills.",
      "items(required_skills) = 3 and "
        + Law.choice(
          of: "position_code",
          JobPosition.all.filter { [.be, .nl].contains($0.country) && $0.number < 100 }.reduce(
            into: [(text: String, value: String)]()
          ) { list, position in
            guard !list.contains(where: { $0.text == position.code }) else { return }
            let skills = position.skills.map { "includes(required_skills, \(Law.text($0)))" }
            list.append((position.code, "(\(skills.joined(separator: " and ")))"))
          })),
    .holds(
      "root", "Every position but the chief executive's reports to another.",
      "(reporting_position_id is null) = (position_code = 'CEO')"),
    .holds(
      "dates", "Positions are older than the books.",
      "created_date = '\(Departments.founded)' and updated_date = '\(looked)'"),
  ]

  private static func amount(_ money: Money) -> String { "\(money.cents / 100).00" }

  private static func kind(
    _ position: JobPosition
  ) -> (key: String, columns: KeyValuePairs<String, String>) {
    (
      key: position.code,
      columns: [
        "position_title": Law.text(position.title),
        "position_level": Law.text(position.level.label),
        "employment_type": Law.text(position.employment.label),
        "salary_grade": Law.text(position.grade),
        "education_requirements": Law.text(position.education),
        "experience_years": "\(position.experience)",
        "is_remote_eligible": position.isRemote ? "1" : "0",
        "travel_percentage": "\(position.travel)",
      ]
    )
  }
}

/// A position and its place in the list.
struct PositionRow: Sendable {
  let index: Int
  let position: JobPosition
}
