/// What the tables of the HR system list, in the order of their keys, and how rows are numbered.
struct StaffFiles: Sendable {
  let employee: KeyFormat
  /// The contracts, country by country, as places in the book of contracts, and their keys.
  let contracts: [Int32]
  let contractKeys: TextPool
  /// The contracts that began with a change of pay.
  let changes: [Int32]
  let change: KeyFormat
  let leave: KeyFormat
  let balances: LeaveBalanceBook
  let reviews: StaffReviewBook
  let review: KeyFormat
  let training: TrainingBook
  let record: KeyFormat
  let surveys: SurveyBook
  let response: KeyFormat

  init(_ staff: StaffBook, seed: Seed) {
    let book = staff.contracts.all
    let nextYear = Day(2025, 1, 1)
    employee = KeyFormat("EMP_", digits: 6, count: staff.count)
    var contracts: [Int32] = []
    var keys: [String] = []
    for country in Country.allCases {
      let own = book.indices.filter { staff.employees[book[$0].employee].country == country }
      let format = country.contractKey(count: own.count)
      contracts += own.map { Int32($0) }
      keys += own.indices.map(format.key)
    }
    self.contracts = contracts
    contractKeys = TextPool(keys)
    changes = book.indices.filter { book[$0].change != nil }
      .sorted { (book[$0].start.number, $0) < (book[$1].start.number, $1) }.map { Int32($0) }
    change = KeyFormat(
      "COMP_2024_", then: "COMP_2025_",
      from: changes.firstIndex { book[Int($0)].start >= nextYear } ?? changes.count, digits: 6,
      count: changes.count)
    let leaves = staff.leave.value.all
    leave = KeyFormat(
      "LEAVE_2024_", then: "LEAVE_2025_",
      from: leaves.firstIndex { $0.requested >= nextYear } ?? leaves.count, digits: 6,
      count: leaves.count)
    balances = LeaveBalanceBook(staff)
    reviews = StaffReviewBook(staff, seed: seed)
    review = KeyFormat(
      "REV_2024_", then: "REV_2025_", from: reviews.firstOfSecondYear, digits: 6,
      count: reviews.all.count)
    training = TrainingBook(staff, seed: seed)
    record = KeyFormat("TRAIN_REC_", digits: 6, count: training.all.count)
    surveys = SurveyBook(staff, seed: seed)
    response = KeyFormat(
      "RESP_2024_", then: "RESP_2025_", from: surveys.firstOfSecondYear, digits: 6,
      count: surveys.all.count)
  }
}

extension Country {
  /// How contracts of the country are numbered.
  fileprivate func contractKey(count: Int) -> KeyFormat {
    switch self {
    case .be: KeyFormat("CONT_BE_", digits: 6, count: count)
    case .de: KeyFormat("CONT_DE_", digits: 6, count: count)
    case .fr: KeyFormat("CONT_FR_", digits: 6, count: count)
    case .lu: KeyFormat("CONT_LU_", digits: 6, count: count)
    case .nl: KeyFormat("CONT_NL_", digits: 6, count: count)
    }
  }
}

extension Column where Model == EuroStyle {
  /// Somebody who works for the company.
  static func employee(
    _ name: String, _ meaning: String, _ row: @escaping @Sendable (Row) -> Int
  ) -> Column {
    .reference(name, to: Employees.path, meaning, from: { $0.staffFiles.employee }, row: row)
  }

  /// Somebody who works for the company, or nobody.
  static func employeeOrNull(
    _ name: String, _ meaning: String, _ row: @escaping @Sendable (Row) -> Int?
  ) -> Column {
    .referenceOrNull(name, to: Employees.path, meaning, from: { $0.staffFiles.employee }, row: row)
  }

  /// When a row was made.
  static func created(
    _ meaning: String, _ value: @escaping @Sendable (Row) -> Instant
  ) -> Column {
    .dateTime("created_date", meaning, value: value)
  }

  /// When a row changed last.
  static func updated(
    _ meaning: String, _ value: @escaping @Sendable (Row) -> Instant
  ) -> Column {
    .dateTime("updated_date", meaning, value: value)
  }
}

extension ColumnType {
  /// A number with two decimals, such as a percentage.
  static var hundredths: ColumnType { .decimal(precision: 9, scale: 2) }
  /// A number with one decimal, such as days or a mark.
  static var tenths: ColumnType { .decimal(precision: 9, scale: 1) }
}

/// Labels whose words are in capitals, with an underscore between them.
protocol CapitalLabel: LabelledCell {}

extension CapitalLabel {
  var label: String {
    var label: [UInt8] = []
    for byte in stringValue.utf8 {
      let isCapital = UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte
      if isCapital { label.append(UInt8(ascii: "_")) }
      label.append(isCapital ? byte : byte - 32)
    }
    return String(decoding: label, as: UTF8.self)
  }
}

extension Day {
  /// An hour of the day.
  func at(_ hour: Int) -> Instant { start + hour * 3600 }
}
