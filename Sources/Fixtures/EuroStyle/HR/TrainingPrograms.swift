/// A training that is offered.
struct TrainingProgram: Sendable {
  let key: String
  let name: String
  let category: TrainingCategory
  let type: TrainingType
  let provider: String
  let hours: Int
  let cost: Money
  let places: Int?
  let target: String
  let prerequisites: String
  let level: SkillLevel
  /// Everybody takes part in those that the law asks for.
  let compliance: ComplianceType?
  /// After how many months a certificate must be renewed.
  let renewal: Int?

  /// All programmes, in the order of their keys.
  static let all: [TrainingProgram] = entries(TrainingData.programs).map(Self.init)

  static let keys = TextPool(all.map(\.key))

  /// The places of those that everybody takes part in, and of the others.
  static let mandatory = all.indices.filter { all[$0].compliance != nil }
  static let others = all.indices.filter { all[$0].compliance == nil }

  /// Whether it ends with a certificate.
  var certifies: Bool { compliance != nil || type == .certification }

  private init(_ line: [Substring]) {
    func text(_ place: Int) -> String { String(line[place]) }
    func label<Label: LabelledCell>(_ place: Int) -> Label {
      guard let label = Label(label: line[place]) else {
        preconditionFailure("unknown label in a training: \(line[place])")
      }
      return label
    }
    key = text(0)
    name = text(1)
    category = label(2)
    type = label(3)
    provider = text(4)
    hours = number(line[5])
    cost = Money(cents: Int64(number(line[6])) * 100)
    places = line[7].isEmpty ? nil : number(line[7])
    target = text(8)
    prerequisites = text(9)
    level = label(10)
    compliance = line[11].isEmpty ? nil : label(11) as ComplianceType
    renewal = line[12].isEmpty ? nil : number(line[12])
  }
}

/// What a training is about.
enum TrainingCategory: Int, CapitalLabel {
  case technical, leadership, compliance, softSkills
}

/// How a training is held.
enum TrainingType: Int, CapitalLabel {
  case online, classroom, workshop, certification
}

/// How much a training asks for.
enum SkillLevel: Int, CapitalLabel {
  case beginner, intermediate, advanced
}

/// Which law asks for a training.
enum ComplianceType: Int, CapitalLabel {
  case gdpr, safety, antiDiscrimination
}

/// Trainings, as text that is parsed once.
enum TrainingData {
  /// Key, name, category, type, provider, hours, cost in euros, places, for whom, what must be known
  /// before, level, law, months until renewal.
  static let programs = """
    TRAIN_COMP_001|Data Protection at Work|COMPLIANCE|ONLINE|Internal|2|0||All positions|None|BEGINNER|GDPR|12
    TRAIN_COMP_002|Fire Safety and First Aid|COMPLIANCE|CLASSROOM|Veilig Werken Academie|4|45|20|All positions|None|BEGINNER|SAFETY|24
    TRAIN_COMP_003|Respect and Equal Treatment|COMPLIANCE|ONLINE|Internal|2|0||All positions|None|BEGINNER|ANTI_DISCRIMINATION|24
    TRAIN_LEAD_001|First Steps in Leadership|LEADERSHIP|WORKSHOP|Internal|16|150|12|Supervisors and senior staff|None|BEGINNER||
    TRAIN_LEAD_002|Leading a Shop Team|LEADERSHIP|WORKSHOP|Atelier Retail|16|320|12|Store managers and supervisors|First Steps in Leadership|INTERMEDIATE||
    TRAIN_LEAD_003|Change and Strategy|LEADERSHIP|CLASSROOM|Rhein Business Seminare|24|890|15|Managers and directors|Leading a Shop Team|ADVANCED||
    TRAIN_SOFT_001|Welcoming Customers|SOFT_SKILLS|CLASSROOM|Internal|6|40|16|Cashiers and sales associates|None|BEGINNER||
    TRAIN_SOFT_002|Handling Complaints|SOFT_SKILLS|WORKSHOP|Internal|6|55|16|All positions with customers|Welcoming Customers|INTERMEDIATE||
    TRAIN_SOFT_003|Working Together|SOFT_SKILLS|WORKSHOP|Atelier Retail|8|120|14|All positions|None|BEGINNER||
    TRAIN_SOFT_004|Speaking in Public|SOFT_SKILLS|CLASSROOM|Rhein Business Seminare|12|280|10|Office staff|None|INTERMEDIATE||
    TRAIN_SOFT_005|English for Retail|SOFT_SKILLS|ONLINE|Lingua Digitale|20|95||All positions|None|BEGINNER||
    TRAIN_TECH_001|Till and Payments|TECHNICAL|ONLINE|Internal|3|0||Cashiers and sales associates|None|BEGINNER||
    TRAIN_TECH_002|Stock System for Shops|TECHNICAL|ONLINE|Internal|4|0||Shop staff|Till and Payments|INTERMEDIATE||
    TRAIN_TECH_003|Fabrics and Care|TECHNICAL|CLASSROOM|Atelier Retail|8|110|18|Shop staff and buyers|None|BEGINNER||
    TRAIN_TECH_004|Visual Merchandising Certificate|TECHNICAL|CERTIFICATION|Atelier Retail|24|640|12|Shop staff and merchandisers|Fabrics and Care|ADVANCED||
    TRAIN_TECH_005|Spreadsheets for Planners|TECHNICAL|ONLINE|Lingua Digitale|10|85||Office staff|None|INTERMEDIATE||
    TRAIN_TECH_006|Web Analytics Certificate|TECHNICAL|CERTIFICATION|Rhein Business Seminare|30|780|12|Office staff|Spreadsheets for Planners|ADVANCED||
    """
}

/// The trainings, the same for every seed and scale.
enum TrainingPrograms {
  static let path: TablePath = "eurostyle_hr.training_programs"

  /// The declaration.
  static let table = Table<EuroStyle, TrainingProgramRow>(
    path.table, "A training that is offered.", count: { _ in TrainingProgram.all.count },
    columns: [
      .pooled(
        "program_id", "Category and number", .unique, .oneOf(TrainingProgram.all.map(\.key)),
        from: { _ in TrainingProgram.keys }
      ) { $0.index },
      .line("program_name", "What it is called") { $0.name },
      .choice("program_category", "What it is about") { $0.program.category },
      .choice("program_type", "How it is held") { $0.program.type },
      .line("provider_name", "Who gives it: EuroStyle itself or an invented provider") {
        $0.provider
      },
      .integer("duration_hours", .uint16, "How long it takes", .range(2...30)) { $0.program.hours },
      .money("cost_per_participant_eur", "What a place costs") { $0.program.cost },
      .integerOrNull("max_participants", .uint16, "How many places there are; NULL online") {
        $0.program.places
      },
      .line("target_positions", "For whom it is") { $0.target },
      .line("prerequisites", "Which training comes before, or None") { $0.prerequisites },
      .choice("skill_level", "How much it asks for") { $0.program.level },
      .bool(
        "mandatory", "Whether everybody must take part",
        .equals("program_category = 'COMPLIANCE'")
      ) { $0.program.compliance != nil },
      .choiceOrNull("compliance_type", "Which law asks for it") { $0.program.compliance },
      .bool(
        "renewal_required", "Whether it must be repeated", .equals("mandatory")
      ) { $0.program.renewal != nil },
      .integerOrNull("renewal_period_months", .uint16, "After how many months") {
        $0.program.renewal
      },
      .bool("is_active", "Whether it is offered", .holds("is_active")) { _ in true },
      .created("When it was planned") { _ in planned },
      .updated("When it was looked over last") { _ in planned },
    ], laws: laws
  ) { _, index in TrainingProgramRow(index: index, program: TrainingProgram.all[index]) }

  private static let planned = Day(2023, 10, 16).at(10)

  private static let laws: [Law] = [
    .facts(
      "facts", "What a training is follows from its key.", of: "program_id",
      TrainingProgram.all.map { program in
        (
          key: program.key,
          columns: [
            "program_name": Law.text(program.name),
            "program_category": Law.text(program.category.label),
            "program_type": Law.text(program.type.label),
            "provider_name": Law.text(program.provider), "duration_hours": "\(program.hours)",
            "cost_per_participant_eur": "\(program.cost.cents / 100).00",
            "target_positions": Law.text(program.target),
            "prerequisites": Law.text(program.prerequisites),
            "skill_level": Law.text(program.level.label),
            "max_participants": program.places.map { "\($0)" } ?? "max_participants",
            "compliance_type": program.compliance.map { Law.text($0.label) } ?? "compliance_type",
          ]
        )
      }),
    .holds(
      "places", "Only online there are as many places as are wanted.",
      "(max_participants is null) = (program_type = 'ONLINE')"),
    .holds(
      "renewal",
      "What the law asks for is renewed: data protection after a year, the rest after two.",
      """
      (compliance_type is null) = (not mandatory) \
      and (renewal_period_months is null) = (not renewal_required) \
      and renewal_period_months = case compliance_type when 'GDPR' then 12 else 24 end
      """),
    .holds(
      "dates", "All were planned before the books.",
      "created_date = '\(planned)' and updated_date = created_date"),
  ]
}

/// A training and its place in the list.
struct TrainingProgramRow: Sendable {
  let index: Int
  let program: TrainingProgram
}

extension Column where Model == EuroStyle, Row == TrainingProgramRow {
  /// A text of the programme.
  fileprivate static func line(
    _ name: String, _ meaning: String, _ text: @escaping @Sendable (TrainingProgram) -> String
  ) -> Column {
    .text(name, meaning) { row, _, out in out.append(string: text(row.program)) }
  }
}
